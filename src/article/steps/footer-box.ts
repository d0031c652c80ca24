import { countWords } from '../../text/space';
import { type Piece, textIn } from '../piece';

/**
 * The name of a box is a weak reason: agencies write whole releases into the one that their editor calls "footer". What it alone
 * took out comes back where that is most of the words, or the only prose; what a second row agrees on stays out.
 */
export function restore(pieces: readonly Piece[]): void {
  const boxed = pieces.filter(({ gone }) => gone?.reason === 'footer-box');
  const rest = pieces.filter(({ gone }) => !gone);
  const words = (some: readonly Piece[]): number => some.reduce((sum, { element }) => sum + countWords(textIn(element)), 0);
  const prose = (some: readonly Piece[]): boolean =>
    some.some(({ element }) => countWords(textIn(element)) >= 12 && /[.!?]["”’)]*(?:\s|$)/.test(textIn(element)));
  if (!prose(boxed) || (words(boxed) <= words(rest) && prose(rest))) return;
  const last = boxed.findLastIndex((piece) => !isFrame(textIn(piece.element)));
  for (const piece of boxed.slice(0, last + 1)) delete piece.gone;
}

/** The second reason: words of a mail's frame, in lower case. */
function isFrame(text: string): boolean {
  return (
    countWords(text) < 3 ||
    /^(?:©|copyright\b|all rights reserved|(?:this )?(?:message|e-?mail) (?:is|was)\b|\d+ [^.!?]{3,60}, [a-z. ]+,? \d{5}\b)|\b(?:unsubscrib|subscri(?:ption|ber)|e-?mail preferences|suscripci[oó]n)/.test(
      text.toLowerCase(),
    )
  );
}
