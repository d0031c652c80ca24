import { type Citation, cite as citeIn } from '../../citations/cite';
import type { CslItem } from '../../citations/csl';
import { exportsOf } from '../../citations/exports/exports';
import { itemsFrom } from '../../citations/items';
import type { StyleKey } from '../../settings';
import type { Io } from '../io';
import { loadText } from '../load';
import { type Given, stylesIn } from '../options';

/** Works described in CSL-JSON, cited in every style or in those asked for. */
export async function cite(given: Given, io: Io): Promise<number> {
  if (given.names.length === 0) {
    io.err('cite: no file given');
    return 2;
  }
  if (given.names.length > 1 && given.has('json') && !given.has('jsonl')) {
    io.err('cite: --json takes one file; use --jsonl for several');
    return 2;
  }
  let status = 0;
  for (const file of given.names) {
    try {
      const { items, problems } = itemsFrom(JSON.parse(await loadText(file)));
      for (const problem of problems) io.err(`cite: ${file}: ${problem}`);
      if (items.length === 0) throw new Error('no item in the file');
      const cited = items.map((item) => citedOf(item, stylesIn(given)));
      if (given.has('jsonl')) for (const one of cited) await io.out(`${JSON.stringify(one)}\n`);
      else if (given.has('json')) await io.out(`${JSON.stringify(cited, null, 2)}\n`);
      else for (const one of cited) await io.out(`${reportOf(one, given.has('style'))}\n`);
    } catch (error) {
      io.err(`cite: ${file}: ${reasonOf(error)}`);
      status = 1;
    }
  }
  return status;
}

interface Cited {
  id: string;
  citations: Partial<Record<StyleKey, Citation>>;
  exports: ReturnType<typeof exportsOf>;
}

function citedOf(item: CslItem, styles: readonly StyleKey[]): Cited {
  const citations = Object.fromEntries(styles.map((style) => [style, citeIn(item, style)]));
  return { id: String(item.id), citations, exports: exportsOf([item]) };
}

/** With the styles named, the citations alone, ready for a list of works. */
function reportOf({ id, citations }: Cited, bare: boolean): string {
  const lines = Object.entries(citations);
  if (bare) return lines.map(([, { text }]) => text).join('\n');
  return [id, ...lines.map(([style, { text }]) => `  ${style}: ${text}`)].join('\n');
}

function reasonOf(error: unknown): string {
  if (error instanceof SyntaxError) return 'the file is not JSON';
  return error instanceof Error ? error.message : String(error);
}
