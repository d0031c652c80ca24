import { countWords } from '../../text/space';
import { wordSet } from '../../text/word-set';
import { sameTitle } from '../facts/title';
import { type Piece, textIn } from '../piece';
import type { Work } from '../work';
import { isPicture } from './boilerplate';

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

/**
 * What the owner wrote in their own name above the headline of a mail without a frame, or above a line or picture of the mailer's. Only where
 * most of the words stand below that.
 */
export function withoutRemarks({ pieces, around }: Work): void {
  const first = pieces.findIndex((piece) => isTop(piece, around.title ?? ''));
  const above = pieces.slice(0, Math.max(0, first)).filter(({ gone, element }) => !gone && textIn(element) !== '');
  const below = words(pieces.slice(first).filter(({ gone }) => !gone));
  if (!above.some(isPersonal) || !above.every(({ element }) => element.localName === 'p')) return;
  if (below < leastWords || words(above) >= below) return;
  for (const piece of above) piece.gone = { step: 'forwarded', reason: 'forwarder-note' };
}

/** The headline, a line of the mailer's that stands above one, or a picture that is no spacer. */
function isTop({ gone, element }: Piece, title: string): boolean {
  if (!gone) return sameTitle(textIn(element), title);
  return tops.has(gone.reason) || (gone.reason !== 'spacer' && isPicture(element));
}

const tops = wordSet('view-online preheader logo-in-words letterhead');

/** A sentence that says "I" or "my" in words of its own. */
function isPersonal(piece: Piece): boolean {
  const own = textIn(piece.element).replace(/[“"][^“”"]*[”"]/g, '');
  return (
    isProse(piece) && /(?<![\p{L}'’])(?:I(?:['’]\p{Ll}+)? \p{Ll}|[Mm]y \p{Ll}|yo |me |mi |je |j['’]|ich |io |eu )/u.test(own)
  );
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
