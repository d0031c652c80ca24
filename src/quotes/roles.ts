import { isGivenName } from '../text/given-names';
import { isCourtesy, isNeverName, isOfficeWord, isOrganisationWord, isRank, isTitle } from '../text/names';
import { isSentenceStarter } from '../text/sentences';
import { wordSet } from '../text/word-set';
import { cueOf } from './cues';
import type { Token } from './frame';
import { followsSpanishOffice, functionBefore } from './name-start';
import { isRole } from './occupations';
import { officeListStart } from './office-list';
import { tokenAt } from './token-at';

/**
 * The function of somebody named at tokens `start` to `end`, with the words before the name from `from` on (`Harbor Secretary`),
 * an apposition after it (`, director of the pier,`) or the function in front of it (`the minister of ports, Jane Roe,`).
 */
export function roleAround(tokens: readonly Token[], from: number, start: number, end: number): string | undefined {
  const title = tokens
    .slice(from, start)
    .flatMap(({ kind, text }, i) => (kind === 'word' ? (tokenAt(tokens, from + i + 1).text === ',' ? `${text},` : text) : []));
  return better(title, roleAfter(tokens, end)) ?? roleInFront(tokens, from);
}

/**
 * Where the words of function before a run of capitals begin: `Harbor Administration spokesman Jane Doe`. `start`: where the name begins
 * in the run, past the titles in it.
 */
export function titleStart(tokens: readonly Token[], name: number, start: number): number {
  if (followsSpanishOffice(tokens, name)) return name - 2;
  const office = /^(?:of|de|del)$/.test(tokenAt(tokens, start - 1).lower) ? undefined : functionBefore(tokens, start);
  if (office !== undefined && !isStop(tokens[start - 1] as Token)) return office;
  let from = name;
  while (from > 0 && name - from < 6) {
    const token = tokens[from - 1];
    if (token?.kind !== 'word') break;
    if (from === name ? !token.capital && isRole(token.lower) : !isStop(token)) from -= 1;
    else break;
  }
  const prefix = tokenAt(tokens, from - 1).lower;
  // `then Gov. Roe`, but not `if so, then Social Security …`
  const then = prefix !== 'then' || isTitle(tokenAt(tokens, from).lower) || isRole(tokenAt(tokens, from).lower);
  if ((prefixes.has(prefix) && then) || tokenAt(tokens, from - 1).text === 'Under') from -= 1;
  if (from < start && hasTwoFunctions(tokens, from)) from -= 2;
  return from < start ? officeListStart(tokens, departmentStart(tokens, from, start)) : from;
}

/** `President and CEO Jane Roe`, but not `the Governor and Director Roe`. */
function hasTwoFunctions(tokens: readonly Token[], second: number): boolean {
  const first = tokens[second - 2];
  const joined =
    /^(?:and|&)$/.test(tokenAt(tokens, second - 1).text) && !/^(?:the|el|la)$/.test(tokenAt(tokens, second - 3).lower);
  return joined && first?.capital === true && isRole(first.lower) && isRole(tokenAt(tokens, second).lower);
}

/** `Westmark Department of the Environment Secretary Jane Roe` · `Wage and Hour Division Director …` · `EPA Region 4 Administrator …` */
function departmentStart(tokens: readonly Token[], from: number, name: number): number {
  let at = from;
  let body = tokens.slice(from, name).some(({ lower }) => isOrganisationWord(lower));
  while (at > 0 && from - at < 12 && isOfOffice(tokens, at - 1, at)) {
    at -= 1;
    const word = tokenAt(tokens, at).lower;
    if (isGivenName(word)) return from;
    if (isOrganisationWord(word) || /^\p{Lu}{3,5}$/u.test(tokenAt(tokens, at).text)) body = true;
  }
  while (!tokenAt(tokens, at).capital || /^(?:The|A|An)$/.test(tokenAt(tokens, at).text)) at += 1;
  // `the Office of Governor Roe` is no function of hers.
  if (at === from - 2 && tokenAt(tokens, at).lower === 'office') return from;
  return body && at < from ? at : from;
}

/** A capital, a number after one, or a small word between the words of an office. */
function isOfOffice(tokens: readonly Token[], at: number, next: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token?.kind !== 'word' || token.sentence !== tokenAt(tokens, next).sentence || /['’]s?$/u.test(token.text)) return false;
  if (token.capital) return !isSentenceStarter(token.lower) && !(isNeverName(token.lower) && !token.lower.endsWith('n'));
  if (/^\d+$/.test(token.text)) return before?.capital === true;
  // `Wage and Hour`, `Department of Corrections and Rehabilitation`
  const inOffice = /^(?:of|for)$/.test(tokenAt(tokens, at - 2).lower) && isOrganisationWord(tokenAt(tokens, at - 3).lower);
  if (token.lower === 'and') return before?.capital === true && (inOffice || isOfficeWord(before.lower));
  return token.lower === 'the'
    ? /^(?:of|for)$/.test(before?.lower ?? '')
    : /^(?:of|for)$/.test(token.lower) && before?.capital === true;
}

/** A rank or a degree says less than the function after the name; an office before the name says more. */
function better(title: readonly string[], after: string | undefined): string | undefined {
  const before = officeIn(title);
  if (!before || !after) return before ?? after;
  if (/^(?:Dr|Dra|Prof|Rev|Hon)\.?$/.test(before)) return after;
  if (/^\p{Ll}\S*$/u.test(before) && /\s(?:of|for|at|de|del)\s/.test(after) && !/^(?:former|ex)/.test(after)) return after;
  return title.every((word) => isRank(word)) ? `${before}, ${after}` : before;
}

function officeIn(title: readonly string[]): string | undefined {
  const said = title.filter((word) => !isCourtesy(word) && !plurals.has(word.toLowerCase()));
  const kept = said.length > 1 ? said.filter((word) => !/^(?:Dr|Dra|Prof)\.?$/.test(word)) : said;
  return kept.length > 0 ? unshouted(kept).join(' ') : undefined;
}

/** `, director of the Office of Harbor Safety,` */
function roleAfter(tokens: readonly Token[], end: number): string | undefined {
  const comma = pastDegrees(tokens, end);
  if (tokenAt(tokens, comma).text !== ',') return undefined;
  let stop = comma + 1;
  while (stop < comma + 26) {
    const token = tokens[stop];
    if (token?.kind !== 'word' || /^(?:who|quien|said|told)$/.test(token.lower)) break;
    stop += 1;
  }
  const words = tokens.slice(comma + 1, stop);
  if (/^(?:the|a|an|el|la|un|una|our|his|her|their)$/.test(words[0]?.lower ?? '')) words.shift();
  if (company.test(words[0]?.lower ?? '')) return undefined;
  const head = headOf(words);
  // `…, Ambassador Roe handed the keys`: the sentence goes on with somebody else.
  if (head.some((token, i) => token.capital && i > 0 && isGivenName(token.lower))) return undefined;
  if (head.length === 0 || head.length > 8 || !head.some((token) => isRole(token.lower))) return undefined;
  return head.some((token) => cueOf(token.lower)?.trust === 'sure') ? undefined : textOf(untilCircumstance(words));
}

/** `Jane Roe, along with the director, …`: somebody else begins. */
const company =
  /^(?:along|alongside|together|joined|accompanied|flanked|and|y|junto|acompañad[oa]|además|sin|que|en|con|de|por|without|not|no)$/;

/** Past `, M.D., M.P.H.`, `, 34` and `(D-Westmark)`. */
function pastDegrees(tokens: readonly Token[], end: number): number {
  let at = end;
  if (tokenAt(tokens, at).text === '(') {
    while (at < end + 8 && tokens[at] && tokenAt(tokens, at).text !== ')') at += 1;
    at += 1;
  }
  while (
    tokenAt(tokens, at).text === ',' &&
    /^(?:\d{1,3}|(?!U\.S)(?:[A-Z][A-Za-z]?\.){2,}[A-Z]?|[MDJ]D|Ph\.?D\.?|RN|MPH|DVM|DO|Esq\.?)$/.test(
      tokenAt(tokens, at + 1).text,
    )
  )
    at += 2;
  return at;
}

/** `director of the office during the visit`: the function ends where the sentence goes on. */
function untilCircumstance(words: readonly Token[]): readonly Token[] {
  const stop = words.findIndex((token) =>
    /^(?:during|after|before|when|while|where|since|durante|tras|cuando)$/.test(token.lower),
  );
  return stop < 0 ? words : words.slice(0, stop);
}

/** `The minister of the interior, Jane Roe,` */
function roleInFront(tokens: readonly Token[], from: number): string | undefined {
  if (tokenAt(tokens, from - 1).text !== ',') return undefined;
  let start = from - 1;
  while (start > from - 14 && tokenAt(tokens, start - 1).kind === 'word' && !isSpeech(tokens[start - 1])) start -= 1;
  const words = tokens.slice(start, from - 1);
  // `said U.S. Attorney for the District of Westmark, Jane Roe`
  const office = headOf(words);
  const bare =
    tokenAt(tokens, start - 1).kind !== 'sign' &&
    office.every((token) => token.capital && !isStop(token)) &&
    isRole(office.at(-1)?.lower ?? '');
  const the = bare ? -1 : words.findIndex((token) => /^(?:the|el|la)$/.test(token.lower));
  if (the < 0 && !bare) return undefined;
  const named = words.slice(the + 1);
  const owner = named.findLastIndex((token) => /['’]s?$/u.test(token.text));
  const head = headOf(named.slice(owner + 1));
  // The word for the person comes last in English (`resident engineer`) and first in Spanish (`coordinador federal`).
  const word = the < 0 || words[the]?.lower === 'the' ? head.at(-1) : head.find((token) => isRole(token.lower));
  return word && isRole(word.lower) && !head.some(isStop) ? textOf(named) : undefined;
}

/** The words before the first preposition. */
function headOf(words: readonly Token[]): readonly Token[] {
  const before = words.findIndex((token) => /^(?:of|for|at|in|de|del|on|to|with|and|y|para)$/.test(token.lower));
  return before < 0 ? words : words.slice(0, before);
}

/** `PRESS SECRETARY` in a transcript's label is Press Secretary; `EPA Administrator` and `CEO` stay. */
export function unshouted(words: readonly string[]): readonly string[] {
  if (words.length === 0 || words.some((word) => word !== word.toUpperCase())) return words;
  return words.map((word) =>
    /^\p{Lu}{3,}$/u.test(word) && !/^C\p{Lu}O$/u.test(word) ? word.charAt(0) + word.slice(1).toLowerCase() : word,
  );
}

const textOf = (words: readonly Token[]): string => words.map((token) => token.text).join(' ');
const isSpeech = (token: Token | undefined): boolean => cueOf(token?.lower ?? '')?.trust === 'sure';
const isStop = (token: Token): boolean =>
  stops.has(token.lower) || (cueOf(token.lower)?.form === 'finite' && token.lower !== 'fire') || /['’]s?$/u.test(token.text);

const prefixes = wordSet('former then acting retired incoming outgoing interim deputy assistant associate senior chief ex state');
const plurals = wordSet('sens. reps. govs. drs. gens. sens reps govs drs gens');
const stops = wordSet(
  `the a an his her its their our my said says told of for and or with by to in at from as that who whom is was were are has had when while
  asked including met saw joined thanked praised el la los las un una su de del y dijo con por para según monday tuesday wednesday thursday friday saturday sunday`,
);
