import { cueOf } from '../../lexicon/cues';
import { andSigns, definiteArticles, ofOrFor } from '../../lexicon/function-words';
import { isGivenName } from '../../lexicon/given-names';
import { isCourtesy, isNeverName, isOfficeWord, isOrganizationWord, isRank } from '../../lexicon/names';
import { isJobTitle } from '../../lexicon/occupations';
import { isSentenceStarter } from '../../text/sentences';
import { wordSet } from '../../text/word-set';
import { pastDegrees } from '../syntax/apposition';
import { officeListStart } from '../syntax/office-list';
import { isPossessive } from '../tokens/possessive';
import { type Token, tokenAt } from '../tokens/token';
import { jobTitleBefore } from './name-start';

/**
 * The job title of somebody named at tokens `start` to `end`, with the words before the name from `from` on (`Harbor Secretary`),
 * an apposition after it (`, director of the pier,`) or the job title in front of it (`the minister of ports, Jane Roe,`).
 */
export function jobTitleAround(tokens: readonly Token[], from: number, start: number, end: number): string | undefined {
  const title = tokens
    .slice(from, start)
    .flatMap(({ kind, text }, i) =>
      kind === 'word' || text === '&' ? (tokenAt(tokens, from + i + 1).text === ',' ? `${text},` : text) : [],
    );
  const role = better(title, jobTitleAfter(tokens, end));
  // `el director de Puertos, ingeniero Juan Roe`
  return role === undefined || professions.has(role)
    ? [jobTitleInFront(tokens, from), role].filter(Boolean).join(', ') || undefined
    : role;
}

/**
 * Where the words of job title before a run of capitals begin: `Harbor Administration spokesman Jane Doe`. `start`: where the name begins
 * in the run, past the titles in it.
 */
export function jobTitleStart(tokens: readonly Token[], name: number, start: number): number {
  const office = isStop(tokenAt(tokens, start - 1)) ? undefined : jobTitleBefore(tokens, start);
  if (office !== undefined) return office;
  let from = name;
  const { capital, lower } = tokenAt(tokens, name - 1);
  if (!capital && isJobTitle(lower)) {
    from -= 1;
    while (name - from < 6 && tokenAt(tokens, from - 1).kind === 'word' && !isStop(tokenAt(tokens, from - 1))) from -= 1;
  }
  const prefix = tokenAt(tokens, from - 1);
  // `then Gov. Roe`, but not `if so, then Social Security …`
  const then = prefix.lower !== 'then' || isJobTitle(tokenAt(tokens, from).lower);
  if (prefixes.has(prefix.lower) && then) from -= 1;
  if (hasTwoFunctions(tokens, from)) from -= 2;
  return from < start ? officeListStart(tokens, departmentStart(tokens, from, start)) : from;
}

/** `President and CEO Jane Roe`, but not `the Governor and Director Roe`. */
function hasTwoFunctions(tokens: readonly Token[], second: number): boolean {
  const first = tokenAt(tokens, second - 2);
  const joined = andSigns.has(tokenAt(tokens, second - 1).text) && !definiteArticles.has(tokenAt(tokens, second - 3).lower);
  return joined && first.capital && isJobTitle(first.lower) && isJobTitle(tokenAt(tokens, second).lower);
}

/** `Westmark Department of the Environment Secretary Jane Roe` · `Wage and Hour Division Director …` · `EPA Region 4 Administrator …` */
function departmentStart(tokens: readonly Token[], from: number, name: number): number {
  let at = from;
  let body = tokens.slice(from, name).some(({ lower }) => isOrganizationWord(lower));
  while (from - at < 12 && isOfOffice(tokens, at - 1, at)) {
    at -= 1;
    const { lower, text } = tokenAt(tokens, at);
    if (isGivenName(lower)) return from;
    body ||= isOrganizationWord(lower) || /^\p{Lu}{3,5}$/u.test(text);
  }
  while (at < from && !tokenAt(tokens, at).capital) at += 1;
  // `the Office of Governor Roe` is no job title of hers.
  return body && !(at === from - 2 && tokenAt(tokens, at).lower === 'office') ? at : from;
}

/** A capital, a number after one, or a small word between the words of an office. */
function isOfOffice(tokens: readonly Token[], at: number, next: number): boolean {
  const token = tokenAt(tokens, at);
  const before = tokenAt(tokens, at - 1);
  const { lower } = token;
  if (token.sentence !== tokenAt(tokens, next).sentence || isPossessive(lower)) return false;
  if (token.capital) return !isSentenceStarter(lower) && !(isNeverName(lower) && !lower.endsWith('n'));
  if (lower === 'the') return ofOrFor.has(before.lower);
  // `Wage and Hour`, `Department of Corrections and Rehabilitation`
  const inOffice = ofOrFor.has(tokenAt(tokens, at - 2).lower) && isOrganizationWord(tokenAt(tokens, at - 3).lower);
  return lower === 'and' ? inOffice || isOfficeWord(before.lower) : ofOrFor.has(lower) || /^\d+$/.test(lower);
}

/** A rank or a degree says less than the job title after the name; an office before the name says more. */
function better(title: readonly string[], after: string | undefined): string | undefined {
  const before = officeIn(title);
  if (!before || !after) return before ?? after;
  if (doctors.has(before) || reverends.has(before)) return after;
  if (/^\p{Ll}\S*$/u.test(before) && /\s(?:of|for|at|de|del)\s/.test(after) && !/^(?:former|ex)/.test(after)) return after;
  return title.every((word) => isRank(word)) ? `${before}, ${after}` : before;
}

function officeIn(title: readonly string[]): string | undefined {
  // `U.S. Reps. Jane Roe and Tom Hale`: the title of two is nobody's alone.
  if (title.some((word) => plurals.has(word))) return undefined;
  const said = title.filter((word) => !isCourtesy(word));
  const kept = said.length > 1 ? said.filter((word) => !doctors.has(word)) : said;
  return unshouted(kept).join(' ') || undefined;
}

/** `, director of the Office of Harbor Safety,` */
function jobTitleAfter(tokens: readonly Token[], end: number): string | undefined {
  const comma = pastDegrees(tokens, end);
  if (tokenAt(tokens, comma).text !== ',') return undefined;
  const start = comma + (determiners.has(tokenAt(tokens, comma + 1).lower) ? 2 : 1);
  let stop = start;
  while (stop < comma + 26 && tokenAt(tokens, stop).kind === 'word' && !goesOn.has(tokenAt(tokens, stop).lower)) stop += 1;
  // `Jane Roe, the mayor said, …`: somebody else speaks.
  if (company.has(tokenAt(tokens, start).lower) || isSpeech(tokenAt(tokens, stop))) return undefined;
  const words = tokens.slice(start, stop);
  const head = headOf(words);
  // `…, Ambassador Roe handed the keys`: the sentence goes on with somebody else.
  if (head.some((token, i) => token.capital && i > 0 && isGivenName(token.lower))) return undefined;
  if (head.length > 8 || head.some(isSpeech) || !head.some((token) => isJobTitle(token.lower))) return undefined;
  return textOf(untilCircumstance(words));
}

/** `director of the office during the visit`: the job title ends where the sentence goes on. */
function untilCircumstance(words: readonly Token[]): readonly Token[] {
  return upTo(words, circumstances);
}

/** `The minister of the interior, Jane Roe,` */
function jobTitleInFront(tokens: readonly Token[], from: number): string | undefined {
  if (tokenAt(tokens, from - 1).text !== ',') return undefined;
  let start = from - 1;
  while (start > from - 14 && tokenAt(tokens, start - 1).kind === 'word' && !isSpeech(tokenAt(tokens, start - 1))) start -= 1;
  const words = tokens.slice(start, from - 1);
  // `said U.S. Attorney for the District of Westmark, Jane Roe`
  const office = headOf(words);
  const bare =
    tokenAt(tokens, start - 1).kind !== 'sign' &&
    office.every((token) => token.capital && !isStop(token)) &&
    isJobTitle(tokenAt(office, office.length - 1).lower);
  const the = bare ? -1 : words.findIndex((token) => definiteArticles.has(token.lower));
  if (the < 0 && !bare) return undefined;
  const named = words.slice(the + 1);
  const owner = named.findLastIndex((token) => isPossessive(token.lower));
  const head = headOf(named.slice(owner + 1));
  // The word for the person comes last in English (`resident engineer`) and first in Spanish (`coordinador federal`).
  const word = spanishArticles.has(tokenAt(words, the).lower) ? head.find((token) => isJobTitle(token.lower)) : head.at(-1);
  return word && isJobTitle(word.lower) && !head.some(isStop) ? textOf(named) : undefined;
}

/** The words before the first preposition. */
const headOf = (words: readonly Token[]): readonly Token[] => upTo(words, linkers);

function upTo(words: readonly Token[], ends: ReadonlySet<string>): readonly Token[] {
  const end = words.findIndex((token) => ends.has(token.lower));
  return end < 0 ? words : words.slice(0, end);
}

/** `PRESS SECRETARY` in a transcript's label is Press Secretary; `EPA Administrator` and `CEO` stay. */
export function unshouted(words: readonly string[]): readonly string[] {
  if (words.some((word) => word !== word.toUpperCase())) return words;
  return words.map((word) =>
    /^\p{Lu}[\p{Lu}'’-]*(?:\p{Lu}{2}|['’][ST])$/u.test(word) && !/^C\p{Lu}O$/u.test(word) ? quiet(word) : word,
  );
}

/** `O’ROE-HALE` is O’Roe-Hale, and `CHILDREN’S` Children’s. */
const quiet = (word: string): string =>
  word
    .replace(/(\p{Lu})(\p{Lu}+)/gu, (_, first: string, rest: string) => first + rest.toLowerCase())
    .replace(/['’][ST]$/, (end) => end.toLowerCase());

const textOf = (words: readonly Token[]): string => words.map((token) => token.text).join(' ');
const isSpeech = (token: Token): boolean => cueOf(token.lower)?.trust === 'sure';
const isStop = ({ lower }: Token): boolean =>
  stops.has(lower) || (cueOf(lower)?.form === 'finite' && lower !== 'fire') || isPossessive(lower);

const prefixes = wordSet('former then acting retired incoming outgoing interim deputy assistant associate senior chief ex state');
const plurals = wordSet('Sens Reps Govs Drs Gens Sens. Reps. Govs. Drs. Gens.');
const doctors = wordSet('Dr Dra Prof Dr. Dra. Prof.');
/** What a Spanish text calls somebody behind the job title. */
const professions = wordSet(
  'ingeniero ingeniera licenciado licenciada doctor doctora arquitecto arquitecta profesor profesora abogado abogada',
);
const reverends = wordSet('Rev Hon Rev. Hon.');
const spanishArticles = wordSet('el la');
const determiners = wordSet('the a an el la un una our his her their');
/** The sentence goes on with what somebody did. */
const goesOn = wordSet('who quien said told');
const linkers = wordSet('of for at in de del on to with and y para');
const circumstances = wordSet('during after before when while where since durante tras cuando');
/** `Jane Roe, along with the director, …` · `Jane Roe, whose son …`: somebody else begins. */
const company = wordSet(
  'whose which along alongside together joined accompanied flanked and y junto acompañado acompañada además sin que en con de por without not no',
);
const stops = wordSet(
  `the a an his her its their our my said says told of for and or with by to in at from as that who whom is was were are has had when while
  asked including met saw joined thanked praised el la los las un una su de del y dijo con por para según monday tuesday wednesday thursday friday saturday sunday`,
);
