import { countWords } from '../../text/space';
import { type Piece, textIn } from '../piece';
import type { Work } from '../work';

/**
 * What the owner of a blog wrote around a mail that stands in the post with its own frame: no part of the bulletin. Only where the frame
 * holds most of the words, for a program may have broken a mail in two.
 */
export function withoutOwnerWords({ pieces }: Work): void {
  const live = pieces.filter(({ gone }) => !gone);
  const framed = live.map(isFramed);
  const [first, last] = [framed.indexOf(true), framed.lastIndexOf(true)];
  if (first < 0) return;
  const around = live.filter((_, at) => at < first || at > last);
  const inside = words(live.slice(first, last + 1));
  if (!around.some(isProse) || inside < leastWords || words(around) >= inside) return;
  // What stands above the first words of the owner's is the mail's hidden top, or a line that leads to its page.
  const opens = live.findIndex((piece, at) => at < first && isProse(piece));
  const goesOn = live.findIndex((piece, at) => at > last && isProse(piece));
  live.forEach((piece, at) => {
    if ((opens >= 0 && at >= opens && at < first) || (goesOn >= 0 && at >= goesOn))
      piece.gone = { step: 'forwarded', reason: 'forwarder-note' };
  });
}

/** Whether a piece stands in a box that a mail editor made. */
function isFramed({ origin }: Piece): boolean {
  return origin.closest(frames) !== null;
}

const frames =
  '.gd_tbl_wrap, [id*="abe-main"], [class*="abe-section"], [class*="abe-column"], [data-govdtitle], [data-govdstyle], #mail_footer, #tagline';

/** A sentence or more, not a line of a frame. */
function isProse({ element }: Piece): boolean {
  const text = textIn(element);
  return countWords(text) >= 8 && /[.!?…]["”’)]*$/.test(text) && !business.test(text.toLowerCase());
}

/** What a mail says of itself. */
const business = /e-?mail|subscri|web ?page|browser|correo|suscri|navegador|govdelivery|provided to you/;

/** Words of a mail that surely is the bulletin. */
const leastWords = 60;

function words(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { element }) => sum + countWords(textIn(element)), 0);
}
