import type { Steps } from '../../steps';
import { countWords } from '../../text/space';
import { type Byline, bylineOf } from '../facts/byline';
import { exactDay } from '../facts/exact-day';
import {
  isField,
  isLabel,
  isPlace,
  isReleaseLabel,
  isReleaseMarker,
  isStoryLabel,
  isUnit,
  plainLabel,
  unstarred,
} from '../facts/labels';
import { isLoneAccount } from '../facts/posted';
import { cleanTitle, sameTitle } from '../facts/title';
import { type Piece, textIn } from '../piece';
import type { Opening, Work } from '../work';
import { allLinesApart } from './boilerplate';
import { isHeading, isLinkLine, isOwnHeadline, isShortLabel, withoutKicker } from './headline';
import { withoutLetterhead } from './letterhead';

/**
 * Reads the lines between the top and the first paragraph: section label, headline, byline and date.
 * They are facts, so they leave the body; everything else stays where it is.
 */
export function* opening(work: Work): Steps<void> {
  const title = cleanTitle(work.opening.forwarded?.subject ?? work.around.title ?? '');
  work.pieces = yield* withLinesApart(work.pieces, title);
  withoutLetterhead(
    work.pieces.filter((piece) => !piece.gone),
    title,
  );
  const standing = work.pieces.filter((piece) => !piece.gone);
  const so: SoFar = { title, standing, found: work.opening };
  let others = 0;
  for (const piece of standing.filter((one) => textIn(one.element) !== '').slice(0, 12)) {
    const text = textIn(piece.element);
    if (countWords(text) >= longest || !/^(p|h[1-6])$/.test(piece.element.localName)) return;
    const line: Line = { piece, text, byline: bylineIn(piece) };
    const kind = kinds.find(({ is }) => is(line, so));
    if (kind) kind.read(line, so);
    else if (++others > 4) return;
    else so.other = piece;
    so.previous = piece;
  }
}

interface Line {
  piece: Piece;
  text: string;
  byline?: Byline;
}

/** What is known when a line is looked at. */
interface SoFar {
  title: string;
  /** The pieces that stood when the opening began to be read. */
  standing: readonly Piece[];
  found: Opening;
  previous?: Piece;
  /** The last line that was of none of the kinds. */
  other?: Piece;
}

/** The first kind that a line is; a line of no kind stays. */
const kinds: { name: string; is(line: Line, so: SoFar): boolean; read(line: Line, so: SoFar): void }[] = [
  { name: 'headline', is: ({ text }, { title }) => sameTitle(withoutKicker(text, title), title), read: readHeadline },
  { name: 'own-headline', is: ({ piece }, so) => !so.other && isOwnHeadline(piece, so), read: readOwnHeadline },
  { name: 'byline', is: ({ byline }, so) => byline !== undefined && belongsToAll(so), read: readByline },
  {
    name: 'unit',
    is: ({ text }, { previous }) => previous?.gone?.reason === 'byline' && isUnit(text),
    read: ({ piece }) => {
      take(piece, 'byline-unit');
    },
  },
  {
    name: 'label',
    is: ({ text, piece }, { found, standing }) =>
      isLabel(text) &&
      !found.section &&
      (!found.headline ||
        isReleaseLabel(unstarred(text)) ||
        isStoryLabel(text) ||
        isField(text) ||
        isAboveByline(piece, standing)),
    read: ({ piece }, { found }) => {
      readLabel(piece, found);
    },
  },
  {
    name: 'poster',
    is: ({ text }, { previous }) => previous?.gone !== undefined && isLoneAccount(text),
    read: ({ piece }) => {
      take(piece, 'poster');
    },
  },
  {
    name: 'field',
    is: ({ text }, { previous }) => previous?.gone !== undefined && isField(text),
    read: ({ piece }) => {
      take(piece, 'release-field');
    },
  },
];

function readHeadline({ piece, text }: Line, { title, found, previous }: SoFar): void {
  take(piece, 'repeated-headline');
  if (previous && !previous.gone && isShortLabel(textIn(previous.element))) readLabel(previous, found);
  found.headline ??= withoutKicker(text, title);
  found.agrees = true;
}

function readOwnHeadline({ piece, text }: Line, { found }: SoFar): void {
  take(piece, 'headline');
  found.headline = text;
  found.own = true;
}

function readLabel(piece: Piece, found: Opening): void {
  nameSection(textIn(piece.element), found);
  take(piece, 'section-label');
}

function nameSection(label: string, found: Opening): void {
  if (isReleaseMarker(unstarred(label))) found.release = true;
  else found.section ??= plainLabel(label);
}

/** Only the first byline, and the first date; a second one belongs to the text. */
function readByline({ piece, byline }: Line, so: SoFar): void {
  const { found, previous, other } = so;
  if (!byline) return;
  const poster = byline.authors.length === 0 && !byline.issued;
  if (!poster && (byline.authors.length > 0 ? found.authors : found.issued)) return;
  take(piece, poster ? 'poster' : byline.authors.length > 0 ? 'byline' : 'date-line');
  if (poster) return;
  if (byline.section) nameSection(byline.section, found);
  if (isReleaseMarker(byline.text)) found.release = true;
  if (byline.authors.length > 0) found.authors ??= byline.authors;
  if (byline.issued) found.issued ??= byline.issued;
  found.byline = found.byline ? `${found.byline} | ${byline.text}` : byline.text;
  if (!previous || previous !== other) return;
  const above = textIn(previous.element);
  if (isPlace(above)) take(previous, 'place-line');
  if (found.headline || byline.authors.length === 0 || countWords(above) < 3) return;
  found.headline = above;
  if (sameTitle(above, so.title) || isHeading(previous)) take(previous, 'headline');
}

/** The byline that a piece is; a day without its year is taken from the exact form that the page gives it. */
function bylineIn({ element, origin }: Piece): Byline | undefined {
  const text = textIn(element);
  return bylineOf(unstarred(exactDay(text, origin)));
}

/** Below the headline a label is one where a day or a name follows it. */
function isAboveByline(piece: Piece, standing: readonly Piece[]): boolean {
  const at = standing.indexOf(piece);
  const next = standing.slice(at + 1, at + 3).find(({ element }) => !isLoneAccount(textIn(element)));
  return next !== undefined && bylineIn(next) !== undefined;
}

/** Whether a date or name that stands here is the whole bulletin's, not that of one story of several. */
function belongsToAll({ standing, previous, other }: SoFar): boolean {
  if (!other || previous?.gone) return true;
  if (previous !== other || isOneOfMany(other, standing)) return false;
  const dated = standing.filter((piece) => bylineOf(textIn(piece.element))?.issued).length;
  return dated < (isLinkLine(other) ? 2 : 3);
}

/** Words from which a line is no label, headline or byline any more. */
const longest = 30;

/** The pieces, where a headline, byline or label stood in one paragraph with other lines each on its own. */
function* withLinesApart(pieces: readonly Piece[], title: string): Steps<Piece[]> {
  const ofOpening = {
    name: 'opening',
    matches: ({ text }: { text: string }) =>
      sameTitle(text, title) || bylineOf(unstarred(text)) !== undefined || isLabel(text) || isField(text),
  };
  const edge = pieces.findIndex((piece) => !piece.gone && countWords(textIn(piece.element)) >= longest);
  const until = edge < 0 ? pieces.length : edge;
  return [...(yield* allLinesApart(pieces.slice(0, until), [ofOpening])), ...pieces.slice(until)];
}

function take(piece: Piece, reason: string): void {
  piece.gone = { step: 'opening', reason };
}

/** The title of one story of several: a date below it is the story's own. */
function isOneOfMany(piece: Piece, pieces: readonly Piece[]): boolean {
  const { localName } = piece.element;
  return isHeading(piece) && pieces.filter((other) => !other.gone && other.element.localName === localName).length > 1;
}
