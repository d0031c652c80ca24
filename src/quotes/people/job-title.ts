import { cueOf, endsLike, is } from '../../lexicon/lexicon';
import { isGivenName, isJobTitle, titleOfOne } from '../../lexicon/people';
import { isSentenceStarter } from '../../lexicon/sentences';
import type { Tag } from '../../lexicon/tags/tags';
import { bare, isCourtesy, isRank } from '../../lexicon/titles';
import { looksLikePastVerb } from '../../lexicon/verbs';
import { isCapital } from '../../text/letters';
import { pastDegrees } from '../syntax/apposition';
import { isVerb } from '../syntax/noun-phrase';
import { joined } from '../tokens/joined';
import { isPossessive } from '../tokens/possessive';
import { isDash, type Token, tokenAt } from '../tokens/token';
import { isStop } from './job-title-start';

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
  return role === undefined || is(role.toLowerCase(), 'profession') || isDoctor(role)
    ? [jobTitleInFront(tokens, from) ?? (role === undefined ? frontedTitle(tokens, from - 1) : undefined), role]
        .filter(Boolean)
        .join(', ') || undefined
    : role;
}

/** `professeur` of `le professeur Roe, chef du service`: what the job title does not say. */
export const titleLeftOut = (titles: readonly Token[], role = ''): string | undefined =>
  titles.map(({ lower }) => lower).find((title) => isJobTitle(title) && !role.toLowerCase().includes(title));

/** A rank or a degree says less than the job title after the name; an office before the name says more. */
function better(title: readonly string[], after: string | undefined): string | undefined {
  const before = officeIn(title);
  if (!before || !after) return before ?? after;
  if (isDoctor(before) || isReverend(before)) return after;
  if (/^\p{Ll}\S*$/u.test(before) && hasField(after) && !isFormer(after)) return after;
  return title.every((word) => isRank(word)) ? `${before}, ${after}` : before;
}

function officeIn(title: readonly string[]): string | undefined {
  // `U.S. Reps. Jane Roe and Tom Hale`: each is a representative.
  const said = title.map((word, i) => (i === title.length - 1 && titleOfOne(word)) || word).filter((word) => !isCourtesy(word));
  const kept = said.length > 1 ? said.filter((word) => !isDoctor(word)) : said;
  return unshouted(kept).join(' ') || undefined;
}

/** `, director of the Office of Harbor Safety,` */
function jobTitleAfter(tokens: readonly Token[], end: number): string | undefined {
  const comma = pastDegrees(tokens, end);
  const dash = comma === end && isDash(tokenAt(tokens, end));
  if (tokenAt(tokens, comma).text !== ',' && !dash) return undefined;
  const start = comma + (is(tokenAt(tokens, comma + 1).lower, 'article') ? 2 : 1);
  let stop = start;
  while (stop < comma + 26 && tokenAt(tokens, stop).kind === 'word' && !is(tokenAt(tokens, stop).lower, 'role-end')) stop += 1;
  // `Kara Roe – Harbor Foods CEO` as a label.
  if (dash && tokenAt(tokens, stop).kind !== 'edge' && tokenAt(tokens, stop).kind !== 'quote') return undefined;
  // `Jane Roe, the mayor said, …`: somebody else speaks.
  if (is(tokenAt(tokens, start).lower, 'companion') || isSpeech(tokenAt(tokens, stop))) return undefined;
  const words = tokens.slice(start, stop);
  const head = headOf(words);
  // `…, Ambassador Roe handed the keys`: the sentence goes on with somebody else.
  if (head.some((token, i) => token.capital && i > 0 && isGivenName(token.lower))) return undefined;
  // `…, la administradora Roe abordó …`
  if (
    head.some(
      (token, i) =>
        endsLike(token.lower, 'preterite') || (!token.capital && looksLikePastVerb(token.lower) && tokenAt(head, i - 1).capital),
    )
  )
    return undefined;
  if (head.length > 8 || head.some(isSpeech) || !head.some((token) => isJobTitle(token.lower))) return undefined;
  return joined(untilCircumstance(words));
}

/** `director of the office during the visit`: the job title ends where the sentence goes on. */
function untilCircumstance(words: readonly Token[]): readonly Token[] {
  return upTo(words, 'role-circumstance');
}

/** `The minister of the interior, Jane Roe,` */
function jobTitleInFront(tokens: readonly Token[], from: number): string | undefined {
  // `le directeur de l’hôpital, le Dr Roe`
  const comma = is(tokenAt(tokens, from - 1).lower, 'head-first-determiner') ? from - 2 : from - 1;
  if (tokenAt(tokens, comma).text !== ',') return undefined;
  const end = beforeBrackets(tokens, comma);
  let start = end;
  while (start > end - 14 && tokenAt(tokens, start - 1).kind === 'word' && !isSpeech(tokenAt(tokens, start - 1))) start -= 1;
  const words = tokens.slice(start, end);
  // `said U.S. Attorney for the District of Westmark, Jane Roe`
  const office = headOf(words);
  const bare =
    tokenAt(tokens, start - 1).kind !== 'sign' &&
    office.every((token) => token.capital && !isStop(token)) &&
    isJobTitle(tokenAt(office, office.length - 1).lower);
  const the = bare ? -1 : words.findIndex((token) => is(token.lower, 'definite-article'));
  if (the < 0 && !bare) return undefined;
  const named = words.slice(the + 1);
  const owner = named.findLastIndex((token) => isPossessive(token.lower));
  const head = headOf(named.slice(owner + 1));
  // The word for the person comes last in English (`resident engineer`) and first in Spanish (`coordinador federal`).
  const word = is(tokenAt(words, the).lower, 'head-first-determiner')
    ? head.find((token) => isJobTitle(token.lower))
    : head.at(-1);
  return word && isJobTitle(word.lower) && !head.some(isStop) ? joined(untilCircumstance(named)) : undefined;
}

/** `Pilot of the bay since 2009, Jane Roe …` · `A father of four, Tom Roe …`: the words from the beginning of a sentence to a comma. */
export function frontedTitle(tokens: readonly Token[], comma: number): string | undefined {
  const { text, sentence } = tokenAt(tokens, comma);
  let start = comma;
  while (comma - start < 14 && tokenAt(tokens, start - 1).kind === 'word' && tokenAt(tokens, start - 1).sentence === sentence)
    start -= 1;
  const opens = tokenAt(tokens, start - 1).sentence !== sentence && tokenAt(tokens, start).capital;
  const determined = is(tokenAt(tokens, start).lower, 'indefinite');
  // `As a pilot, Roe …` · `If Hale becomes mayor, Roe …` · `His wife, Roe, …`
  if (text !== ',' || !opens || (!determined && isSentenceStarter(tokenAt(tokens, start).lower))) return undefined;
  const words = tokens.slice(determined ? start + 1 : start, comma);
  const head = headOf(words);
  // `Pilot Finds Gaps, Harbor Agrees`
  if (head.slice(1).some(({ capital }) => capital)) return undefined;
  const title = [tokenAt(head, head.length - 1), tokenAt(head, 0)].some(({ lower }) => isJobTitle(lower));
  return title && !words.some((token) => isVerb(token) || isGivenName(token.lower) || isPossessive(token.lower))
    ? joined(untilCircumstance(words))
    : undefined;
}

/** `la ministra de Desarrollo (Midis), Ana Roe`: where the brackets before a comma begin. */
function beforeBrackets(tokens: readonly Token[], comma: number): number {
  if (tokenAt(tokens, comma - 1).text !== ')') return comma;
  const from = Math.max(0, comma - 9);
  const open = tokens.slice(from, comma).findLastIndex(({ text }) => text === '(');
  return open < 0 ? comma : from + open;
}

/** The words before the first preposition. */
const headOf = (words: readonly Token[]): readonly Token[] => {
  const charge = words.findIndex(({ lower }) => is(lower, 'charge'));
  return upTo(charge > 1 ? words.slice(0, charge - 1) : words, 'role-linker');
};

function upTo(words: readonly Token[], ends: Tag): readonly Token[] {
  const end = words.findIndex((token) => is(token.lower, ends));
  return end < 0 ? words : words.slice(0, end);
}

/** `PRESS SECRETARY` in a transcript's label is Press Secretary; `EPA Administrator` and `CEO` stay. */
export function unshouted(words: readonly string[]): readonly string[] {
  if (words.some((word) => word !== word.toUpperCase())) return words;
  return words.map((word) =>
    /^\p{Lu}[\p{Lu}'’-]*(?:\p{Lu}{2}|['’][ST])$/u.test(word) && !is(word.toLowerCase(), 'acronym-title') ? quiet(word) : word,
  );
}

/** `O’ROE-HALE` is O’Roe-Hale, and `CHILDREN’S` Children’s. */
const quiet = (word: string): string =>
  word
    .replace(/(\p{Lu})(\p{Lu}+)/gu, (_, first: string, rest: string) => first + rest.toLowerCase())
    .replace(/['’][ST]$/, (end) => end.toLowerCase());

const isDoctor = (title: string): boolean => isCapital(title) && is(bare(title), 'doctor');
const isReverend = (title: string): boolean => isCapital(title) && is(bare(title), 'reverend');
/** `director of the pier` */
const hasField = (role: string): boolean =>
  role
    .split(' ')
    .slice(1, -1)
    .some((word) => is(word, 'role-linker'));
const isFormer = (role: string): boolean => is(role.split(/[ -]/, 1).join(), 'former');
const isSpeech = (token: Token): boolean => cueOf(token.lower)?.trust === 'sure';
