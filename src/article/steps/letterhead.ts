import { isNamed } from '../../text/named';
import { countWords } from '../../text/space';
import { bylineOf } from '../facts/byline';
import { isField, isLabel, unstarred } from '../facts/labels';
import { sameTitle } from '../facts/title';
import { linesOf, type Piece, textIn } from '../piece';
import { press, reach } from './contacts';

/**
 * The letterhead above a text: agency and office, street and numbers, its officers, whom the press may ask. Lines that follow each other
 * go together, and only where one of them is surely of a letterhead: a name alone may be a headline.
 */
export function withoutLetterhead(standing: readonly Piece[], title: string): void {
  let run: { piece: Piece; signs: Sign[] }[] = [];
  let headed = !standing.slice(0, most).some(({ element }) => sameTitle(textIn(element), title));
  const close = (sure: boolean): void => {
    // A line that any text may have ends no letterhead, unless a label or a day shows that it goes on.
    while (!sure && run.at(-1)?.signs.every((sign) => sign === 'name')) run.pop();
    const signs = run.flatMap((one) => one.signs);
    const offices = signs.filter((sign) => sign === 'office').length;
    if (signs.includes('reach') || offices > 1 || (offices === 1 && (sure || !headed)))
      for (const { piece } of run) piece.gone = { step: 'opening', reason: 'letterhead' };
    run = [];
  };
  for (const piece of standing.slice(0, most)) {
    const text = textIn(piece.element);
    if (text === '') continue;
    if (sameTitle(text, title)) {
      close(true);
      headed = true;
      continue;
    }
    if (isLabel(text) || isField(text) || bylineOf(unstarred(text))) {
      close(true);
      continue;
    }
    const signs = /^(?:p|h[1-6]|ul|ol)$/.test(piece.element.localName) ? linesOf(piece.element).map(signOf) : [];
    if (signs.length === 0 || signs.includes(undefined)) break;
    if (/^h/.test(piece.element.localName) && signs.every((sign) => sign === 'name')) break;
    run.push({ piece, signs: signs as Sign[] });
  }
  close(false);
}

/** Pieces among which a letterhead is looked for. */
const most = 20;

/** `reach`: how to reach somebody; `office`: who that is; `name`: what may stand between them. */
type Sign = 'reach' | 'office' | 'name';

/** The first row that a line fits; none is a line of the text. */
function signOf(line: string): Sign | undefined {
  const text = unstarred(line);
  if (countWords(text) > 18 || /[a-z]{3}[.!?]\s+\p{Lu}\p{L}+ \p{Ll}|[^.]{9}[.!?]["”]?$/u.test(text)) return undefined;
  return signs.find(({ is }) => is(text.toLowerCase(), text))?.sign;
}

const signs: { sign: Sign; name: string; is(lower: string, line: string): boolean }[] = [
  { sign: 'reach', name: 'press', is: (lower) => press.test(lower) || above.test(lower) },
  {
    sign: 'reach',
    name: 'number',
    is: (lower) => reach.test(lower) && !asks.test(lower) && countWords(lower.replace(numbers, ' ')) <= 9,
  },
  { sign: 'office', name: 'office', is: (lower, line) => countWords(line) <= 9 && offices.test(lower) && isNamed(line) },
  { sign: 'name', name: 'name', is: (_, line) => countWords(line) <= 9 && isNamed(line) },
];

/** `Contact: Helen Marsh`, `For more information, contact:`, `News from the Courts`. */
const above =
  /^(?:contact(?:o?s?|\(s\))(?: information)?:|for (?:more|further|additional) information(?:,? (?:please )?contact)?:$|news from (?:the )?\S+(?: \S+){0,5}$)/;

const numbers = /[\d().-]{3,}|(?<![^\s@])[^\s@]+@[^\s@]*|\([^()]*\)/g;

/** What asks a reader to do something is text. */
const asks = /^(?:call|text|dial|e-?mail|visit|go|see|register|to|for|if|please|llame|visite|para|si)\b/;

const offices =
  /\b(?:department|office|agency|bureau|administration|commission|authority|division|ministry|senate|police|sheriff|attorney|governor|(?:city|state|county|town|commonwealth|u\.s\.) of|departamento|oficina|ministerio|secretaría|alcaldía|ayuntamiento|municipio|gobierno)\b/;
