import { scrub } from '../../text/privacy';
import { shorten } from '../../text/space';
import { textIn } from '../piece';
import type { Work } from '../work';
import { isPicture, type Row, seenOf } from './boilerplate';
import { readableOf } from './readability';

/**
 * Asks Readability which pieces are the article, and does not take its word for the rest: within a post whose
 * furniture is gone, nearly all it drops is content (picture-and-link cards, short lists, a bulletin of 60 words).
 * A piece stays out only where a row below agrees with it.
 */
export function withoutRest(work: Work): void {
  const live = work.pieces.filter((piece) => !piece.gone);
  const kept = readableOf(live, work.around.title ?? '');
  for (const piece of live) {
    if (kept.has(piece)) continue;
    const seen = seenOf(piece.element, piece.origin);
    const row = rest.find((one) => one.matches(seen));
    if (row) piece.gone = { step: 'readability', reason: row.name };
    else {
      const text = shorten(scrub(seen.text, work.around.recipients), 80);
      work.notes.push({ step: 'recall', reason: 'put-back', ...(text && { text }) });
    }
  }
  work.pieces = work.pieces.filter((piece, index) => piece.gone || piece.element.localName !== 'hr' || parts(work.pieces, index));
}

/** What Readability drops and nobody misses. */
const rest: Row[] = [
  { name: 'empty', matches: ({ text, own }) => text === '' && own.localName !== 'hr' && !own.querySelector('img') },
  {
    name: 'picture-without-source',
    matches: ({ own }) => isPicture(own) && own.querySelector('img:not([src]):not([alt])') !== null,
  },
];

/** Whether a rule still parts something from something. */
function parts(pieces: Work['pieces'], index: number): boolean {
  const live = (piece: Work['pieces'][number] | undefined): boolean => piece !== undefined && !piece.gone;
  const before = pieces.slice(0, index).findLast(live);
  return (
    before !== undefined &&
    before.element.localName !== 'hr' &&
    pieces.slice(index + 1).some((piece) => live(piece) && textIn(piece.element) !== '')
  );
}
