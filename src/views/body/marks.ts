import type { Readable, Span } from '../../model';

/** A place of the body to be marked; `name` is how the view finds it again. */
export interface Mark extends Span {
  kind: 'said' | 'doubt' | 'spoken';
  name?: string;
}

/** A stretch of text under the same marks. */
export interface Piece {
  text: string;
  marks: Mark[];
}

/** The marks of a reading: its key quotations, and the places its flags and warnings point at. */
export function marksOf({ quotes, warnings }: Pick<Readable, 'quotes' | 'warnings'>): Mark[] {
  return [
    ...quotes.flatMap((quote, index): Mark[] =>
      quote.key ? quote.spans.map((span) => ({ ...span, kind: 'said', name: `quote-${index}` })) : [],
    ),
    ...quotes.flatMap(({ flags }) => flags.map(({ block, start, end }): Mark => ({ block, start, end, kind: 'doubt' }))),
    ...warnings.flatMap(({ at }): Mark[] => (at ? [{ ...at, kind: 'doubt' }] : [])),
  ];
}

/** Text that begins at `from` within its block, cut where marks begin and end. An empty mark widens to the character after it. */
export function piecesOf(text: string, from: number, marks: readonly Mark[]): Piece[] {
  const to = from + text.length;
  const here = marks.filter((mark) => mark.start < to && Math.max(mark.end, mark.start + 1) > from);
  if (here.length === 0) return [{ text, marks: [] }];
  const cuts = new Set([from, to]);
  for (const mark of here) {
    for (const at of [mark.start, Math.max(mark.end, mark.start + 1)]) if (at > from && at < to) cuts.add(at);
  }
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).map((start, index) => {
    const end = places[index + 1] ?? to;
    return {
      text: text.slice(start - from, end - from),
      marks: here.filter((mark) => mark.start <= start && Math.max(mark.end, mark.start + 1) >= end),
    };
  });
}
