import type { Block } from '../../text/blocks';
import type { Mark } from './marks';
import type { QuotedSpan } from './quoted-span';

/** A paragraph and its marks. */
export interface Row {
  block: Block;
  marks: readonly Mark[];
}

/**
 * `« La digue tient. ¶ Elle est neuve. ¶ Nous restons. »`: words that go on over paragraphs without marks of their own, up to the one
 * that closes. Only guillemets tell for certain which of them a sign is.
 */
export function runningOn(rows: readonly Row[]): QuotedSpan[] {
  return rows.flatMap((row, i) => {
    const opening = row.marks.at(-1);
    if (opening?.opens !== true || row.block.text[opening.start] !== '«') return [];
    const end = closedBy(rows, i);
    return rows.slice(i, end + 1).map(({ block, marks }, part): QuotedSpan => {
      const last = part === end - i ? marks[0] : undefined;
      const from = part === 0 ? opening.start : 0;
      const to = last?.end ?? block.text.length;
      const words = { start: part === 0 ? opening.end : 0, end: last?.start ?? block.text.length };
      return { block: block.index, ...words, from, to, goesOn: last === undefined, flags: [] };
    });
  });
}

/** Index of the row whose first mark closes what one before left open, past rows without marks; -1 where none does. */
function closedBy(rows: readonly Row[], from: number): number {
  const first = rows[from]?.block.index ?? 0;
  for (let at = from + 1; at <= from + longest; at++) {
    const { block, marks } = rows[at] ?? {};
    if (block?.kind !== 'paragraph' || block.index !== first + at - from) return -1;
    const [mark] = marks ?? [];
    if (mark) return block.text[mark.start] === '»' && mark.closes ? at : -1;
  }
  return -1;
}

/** Paragraphs; a mark that is lost takes no more of them. */
const longest = 12;
