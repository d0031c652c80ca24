import type { Piece as SeenPiece } from '../../mailers/mailer';
import type { Steps } from '../../steps';
import { countWords, fold } from '../../text/space';
import { linksIn, type Piece, runsOf, textIn } from '../piece';
import type { Work } from '../work';

const runsOn = /\b(?:by|of|the|por|de|del)$/i;

/** A piece as the rows see it. `own`: its plain markup, where `element` is what held it in the post. */
export interface Seen extends SeenPiece {
  own: Element;
}

/** A kind of line that belongs to the newsletter or the blog, not to the article. Rows of mailers fit. */
export interface Row {
  name: string;
  matches(piece: Seen): boolean;
}

/** Words from which a paragraph counts as prose: shorter lines at the edges may be bars, labels and rows of links. */
const prose = 20;

/** Lines of one paragraph that are judged in one step. */
const portion = 1000;

/** Takes the mailer's boilerplate out: what its rows know. */
export function* withoutBoilerplate(work: Work): Steps<void> {
  work.pieces = yield* without(work.pieces, work.around.furniture, 'furniture');
}

/**
 * Takes boilerplate out: marks whole pieces as gone, and cuts single lines out of paragraphs where a footer
 * is one paragraph of several lines. Returns the pieces, which are more than before where one was cut.
 */
export function* without(pieces: readonly Piece[], rows: readonly Row[], step: string): Steps<Piece[]> {
  const split = yield* allLinesApart(pieces, rows);
  yield;
  const live = split.filter((piece) => !piece.gone);
  const seen = live.map((piece) => seenOf(piece.element, piece.origin));
  const verdicts = new Map<Piece, Row>();
  const judge = (index: number, atStart: boolean, atEnd: boolean): boolean => {
    const [piece, view] = [live[index], seen[index]];
    if (!piece || !view) return false;
    const row = verdicts.get(piece) ?? rows.find((one) => one.matches({ ...view, atStart, atEnd }));
    if (row) verdicts.set(piece, row);
    return row !== undefined || isPicture(piece.element) || (view.words < prose && piece.element.localName !== 'table');
  };
  let first = 0;
  while (first < live.length && judge(first, true, false)) first += 1;
  let last = live.length - 1;
  while (last >= 0 && judge(last, last <= first, true)) last -= 1;
  for (let index = first; index <= last; index += 1) judge(index, index <= first, index >= last);
  for (const [piece, row] of verdicts) piece.gone = { step, reason: row.name };
  return split;
}

/** One piece as rows see it when it stands alone. The text of a picture is what describes it, or the name of its file. */
export function seenOf(element: Element, origin: Element): Seen {
  const picture = isPicture(element) ? element.querySelector('img') : null;
  const text = picture ? fold(picture.getAttribute('alt') || fileOf(picture)) : textIn(element);
  return { text, words: countWords(text), links: linksIn(element), element: origin, own: element, atStart: false, atEnd: false };
}

/** Whether a piece is nothing but pictures. */
export function isPicture(element: Element): boolean {
  return element.querySelector('img') !== null && textIn(element) === '';
}

/** File name of a picture; none where it carries its own bytes. */
export function fileOf(image: Element): string {
  const source = image.getAttribute('src') ?? '';
  return source.startsWith('data:') ? 'data' : (source.split(/[?#]/)[0]?.split('/').at(-1) ?? '');
}

/** Pieces that stand, with the lines of each that match a row as pieces of their own. */
export function* allLinesApart(pieces: readonly Piece[], rows: readonly Row[]): Steps<Piece[]> {
  const made: Piece[] = [];
  for (const piece of pieces) made.push(...(piece.gone ? [piece] : yield* linesApart(piece, rows)));
  return made;
}

/**
 * A paragraph of several lines, some of which match a row: those become pieces of their own, the stretches
 * between them stay together. Anything else comes back as it was.
 */
function* linesApart(piece: Piece, rows: readonly Row[]): Steps<Piece[]> {
  const { element } = piece;
  if (element.localName !== 'p' || !element.querySelector(':scope > br')) return [piece];
  const lines = runsOf(element);
  const is: boolean[] = [];
  for (const line of lines) {
    if (is.length % portion === portion - 1) yield;
    const alone = element.ownerDocument.createElement('p');
    alone.append(...line.map((node) => node.cloneNode(true)));
    const view = seenOf(alone, piece.origin);
    is.push(view.text !== '' && rows.some((row) => row.matches({ ...view, atStart: true, atEnd: true })));
  }
  if (!is.includes(true)) return [piece];
  // A sentence that a mail program wrapped matches as a whole, its first line does not.
  const whole = seenOf(element, piece.origin);
  if (!is[0] && rows.some((row) => row.matches({ ...whole, atStart: true, atEnd: true }))) return [piece];
  // "This service is provided to you by" takes the name on its next line along.
  const runs = lines.map((line, index) => is[index] === true && runsOn.test(fold(line.map(textIn).join(' '))));
  const made: Piece[] = [];
  lines.forEach((line, index) => {
    const previous = made.at(-1);
    const goesOn = runs[index - 1] || (!is[index] && !is[index - 1]);
    if (previous && goesOn) {
      previous.element.append(element.ownerDocument.createElement('br'), ...line);
      if (runs[index - 1]) is[index] = true;
    } else {
      const part = element.ownerDocument.createElement('p');
      part.append(...line);
      made.push({ element: part, origin: piece.origin });
    }
  });
  return made.filter((part) => textIn(part.element) !== '' || part.element.querySelector('img'));
}
