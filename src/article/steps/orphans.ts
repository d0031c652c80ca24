import { countWords } from '../../text/space';
import { type Piece, textIn } from '../piece';

/** Lines that make sense only beside another line of the mail's frame, and go with it. */
export function withoutOrphans(pieces: readonly Piece[]): void {
  withoutTeaser(pieces.filter(({ gone }) => !gone));
  withoutAnswers(pieces);
}

/** What mail programs show beside the subject: the first words of the text, once more above it. */
function withoutTeaser(live: readonly Piece[]): void {
  for (const [index, piece] of live.slice(0, mostAbove).entries()) {
    const text = textIn(piece.element)
      .replace(/(?:…|\.\.\.)$/, '')
      .trimEnd();
    if (piece.element.localName !== 'p' || countWords(text) < 6) continue;
    const below = live.slice(index + 1, index + 1 + mostAbove).map(({ element }) => textIn(element));
    if (below.some((other) => other.length > text.length && other.startsWith(text)))
      piece.gone = { step: 'leftovers', reason: 'teaser' };
  }
}

const mostAbove = 6;

/** The buttons below a question that is gone: "Yes", "No". */
function withoutAnswers(pieces: readonly Piece[]): void {
  let asked = false;
  for (const piece of pieces) {
    if (piece.gone) asked ||= piece.gone.reason === 'poll';
    else if (asked && answer.test(textIn(piece.element).toLowerCase())) piece.gone = { step: 'leftovers', reason: 'poll' };
    else asked = false;
  }
}

const answer = /^(?:yes|no|s[ií]|somewhat|very|not at all)\W*$/;
