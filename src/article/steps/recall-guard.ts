import { scrub } from '../../text/privacy';
import { shorten } from '../../text/space';
import { textIn } from '../piece';
import type { Work } from '../work';
import { isPicture, type Row, seenOf } from './boilerplate';
import { readableOf } from './readability';

/**
 * Asks Readability which pieces are the article, and does not take its word for the rest: within a post whose
 * furniture is gone, nearly all it drops is content (picture-and-link cards, short lists, a bulletin of 60 words).
 * A piece stays out only where a row below agrees with it. More pieces than it looks at in a moment are judged by the rows alone.
 */
export function withoutRest(work: Work): void {
  const live = work.pieces.filter((piece) => !piece.gone);
  const many = elementsOf(live) > most;
  if (many) work.notes.push({ step: 'recall', reason: 'too-many-elements' });
  const kept = many ? new Set() : readableOf(live, work.around.title ?? '');
  for (const piece of live) {
    if (kept.has(piece)) continue;
    const seen = seenOf(piece.element, piece.origin);
    const row = rest.find((one) => one.matches(seen));
    if (row) piece.gone = { step: 'readability', reason: row.name };
    else if (!many) {
      const text = shorten(scrub(seen.text, work.around.recipients), 80);
      work.notes.push({ step: 'recall', reason: 'put-back', ...(text && { text }) });
    }
  }
  work.pieces = withoutIdleRules(work.pieces);
}

const elementsOf = (pieces: Work['pieces']): number =>
  pieces.reduce((sum, { element }) => sum + 1 + element.getElementsByTagName('*').length, 0);

/** The largest of 67 saved pages had 6,065 elements, the largest of the bulletins among them 1,098. */
const most = 5000;

/** What Readability drops and nobody misses. */
const rest: Row[] = [
  { name: 'empty', matches: ({ text, own }) => text === '' && own.localName !== 'hr' && !own.querySelector('img') },
  {
    name: 'picture-without-source',
    matches: ({ own }) => isPicture(own) && own.querySelector('img:not([src]):not([alt])') !== null,
  },
];

/** Rules that still part something from something. */
function withoutIdleRules(pieces: Work['pieces']): Work['pieces'] {
  const isRule = ({ element }: Work['pieces'][number]): boolean => element.localName === 'hr';
  const last = pieces.findLastIndex((piece) => !piece.gone && !isRule(piece) && textIn(piece.element) !== '');
  let above: Work['pieces'][number] | undefined;
  return pieces.filter((piece, index) => {
    if (piece.gone) return true;
    const stays = !isRule(piece) || (above !== undefined && !isRule(above) && index < last);
    above = piece;
    return stays;
  });
}
