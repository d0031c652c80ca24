/** One hostile input. `markup` goes into a post's body as HTML, `text` into every place where a page says something in words. */
export interface Payload {
  /** `table/row/variant`: tells which row of which table made it. */
  name: string;
  kind: 'markup' | 'text';
  /** Where it runs it calls `ran(number)`; where it loads it asks `leak.example.com/number`; where it styles it uses `stain`. */
  value: string;
  number: number;
  /** Alters what the page's own DOM answers (`form.childNodes`): it gets a page of its own. */
  clobbers?: true;
}

/** A row before it gets its number: `{run}`, `{url}` and `{stain}` stand for the three traces. */
export type Row = Omit<Payload, 'number' | 'kind'>;

/** A colour that no style sheet of ours or of the test pages uses. */
export const stain = 'rgb(1, 2, 3)';
export const leakHost = 'leak.example.com';

export function filled(row: Row, kind: Payload['kind'], number: number): Payload {
  const value = row.value
    .replaceAll('{run}', `ran(${number})`)
    .replaceAll('{url}', `https://${leakHost}/${number}`)
    .replaceAll('{stain}', stain);
  return { ...row, kind, value, number };
}

/** Every row with every variant. */
export function crossed<A, B>(rows: Record<string, A>, variants: Record<string, B>, make: (row: A, variant: B) => string): Row[] {
  return Object.entries(rows).flatMap(([row, a]) =>
    Object.entries(variants).map(([variant, b]) => ({ name: `${row}/${variant}`, value: make(a, b) })),
  );
}

/** Rows of a table under its name. */
export const table = (name: string, rows: Row[]): Row[] => rows.map((row) => ({ ...row, name: `${name}/${row.name}` }));
export const listed = (rows: Record<string, string>): Row[] => Object.entries(rows).map(([name, value]) => ({ name, value }));
