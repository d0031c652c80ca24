import { countWords } from '../../text/space';
import { peopleIn } from '../facts/byline-people';
import { linesOf, type Piece, textIn } from '../piece';
import { press, reach } from './contacts';

/**
 * What a release writes for editors, below its end: the end mark, whom the press may ask, what the agency is. It goes whole, or stays whole
 * where it is too long to be that (a second release below the first one's mark). Answers whether there was any.
 */
export function withoutEndMatter(pieces: readonly Piece[]): boolean {
  const live = pieces.filter(({ gone }) => !gone);
  const marks = live.flatMap(({ element }, at) => (endMark.test(textIn(element)) ? [at] : []));
  const first = (marks.length > 0 ? marks : [contactsFrom(live)]).find(
    (at) => at > 0 && words(live.slice(at)) <= Math.min(mostWords, words(live.slice(0, at)) * 0.3),
  );
  if (first === undefined) return false;
  for (const piece of live.slice(first))
    piece.gone = { step: 'leftovers', reason: endMark.test(textIn(piece.element)) ? 'end-mark' : 'contact' };
  return true;
}

/** Where the contact block at the end of a text without an end mark begins; -1 where there is none. */
function contactsFrom(live: readonly Piece[]): number {
  const first = live.findLastIndex(({ element }) => isContact(linesOf(element)));
  const block = first < 0 ? [] : live.slice(first);
  const lines = block.flatMap(({ element }) => linesOf(element));
  const short =
    block.length <= mostLines &&
    lines.length <= mostLines &&
    lines.every((line) => countWords(line) <= 16 && !sentence.test(line));
  return short && lines.some((line) => reach.test(line) || isPerson(line.replace(/^[^:]*: ?/, ''))) ? first : -1;
}

/** `###`, `-30-`, `# # #`, `ENDS`, `-USDA-`; and the heading of what only editors read. */
const endMark =
  /^(?:#\s?#(?:\s?#)*|[-–—~]+\s?(?:30|end|END|End|fin|FIN|[A-Z]{2,6})\s?[-–—~]+|<?ENDS?>?|[Nn]ot(?:es?|as) (?:to|for|para)(?: los)? [Ee]dit(?:ors|ores):?)$/;

/** For the press alone, or somebody with a name: a number that anybody may call is part of what the text says. */
function isContact([first = '', ...more]: readonly string[]): boolean {
  if (press.test(first.toLowerCase()) || (more.some((line) => pressman.test(line.toLowerCase())) && isPerson(first))) return true;
  const [, named] = /^(?:contacts?|contactos?): ?(.*)$/i.exec(first) ?? [];
  return named !== undefined && isPerson(named || (more[0] ?? ''));
}

const isPerson = (text: string): boolean => peopleIn(text).some(({ organisation }) => !organisation);

const pressman =
  /^(?:public (?:information|affairs) officer|press (?:secretary|officer)|communications (?:director|manager|officer)|director of communications|spokes(?:man|woman|person))/;

const sentence = /[a-z]{4}[.!?]\s+\S/;
const mostLines = 8;

/** Words of what stands below an end mark. */
const mostWords = 150;

function words(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { element }) => sum + countWords(textIn(element)), 0);
}
