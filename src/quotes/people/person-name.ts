import { cueOf, endsLike, is } from '../../lexicon/lexicon';
import {
  type Gender,
  genderOfGivenName,
  genderOfTitle,
  isEdition,
  isGivenName,
  isJobTitle,
  isMonth,
  isNeverName,
  isParticle,
  isSuffix,
} from '../../lexicon/people';
import { isSentenceStarter } from '../../lexicon/sentences';
import { isTitle } from '../../lexicon/titles';
import { becameAfter, isDescribed, isGivenByName } from '../syntax/apposition';
import { officeListEnd } from '../syntax/office-list';
import { isInSecondTitle } from '../syntax/second-title';
import { isPossessive, withoutPossessive } from '../tokens/possessive';
import { type Token, tokenAt } from '../tokens/token';
import { jobTitleAround, titleLeftOut, unshouted } from './job-title';
import { jobTitleStart } from './job-title-start';
import { nameStart } from './name-start';
import { isNotAPerson } from './not-a-person';

/** A name as it stands in the text, in token positions. */
export interface PersonName {
  /** Where the title before the name begins. */
  from: number;
  start: number;
  end: number;
  name: string;
  surname: string;
  /** The first of two surnames (`Pérez` of Juan Pérez Lara). */
  second?: string;
  role?: string;
  gender?: Gender;
  /** Whether it is surely a person: a title, a known given name, a job title, or an attribution. */
  person: boolean;
  /** `in Austin`: as places are named. */
  placed: boolean;
  /** `who gave only his first name, Ivo,` */
  byName: boolean;
  /** What they are said to be, as no job title of theirs: `, who became bishop in May`. */
  became?: string;
}

/** The name that starts at a token with its title and job title, or the number of tokens to pass over (1 where there is no name). */
export function nameAt(tokens: readonly Token[], i: number): PersonName | number {
  const first = tokenAt(tokens, i);
  // `Ten-year-old Jane Roe`
  if (!first.capital || isWeekday(first) || endsLike(first.lower, 'aged')) return 1;
  if (opensNoName(first, tokenAt(tokens, i + 1)) || isParty(first, tokenAt(tokens, i + 1))) return 1;
  const part = officeListEnd(tokens, i);
  if (part && !isTitle(first.lower)) return part - i;
  const end = nameEnd(tokens, i, part ?? i);
  const start = nameStart(tokens, i, end);
  const name = tokens.slice(start, end);
  const plain = name.filter((token) => token.kind === 'word' && !isSuffix(token.lower));
  const last = tokenAt(plain, plain.length - 1);
  if (!last.capital || isNotAPerson(tokens, i, end, plain)) return end - i;
  const from = jobTitleStart(tokens, i, start);
  const role = jobTitleAround(tokens, from, start, end);
  const given = tokenAt(plain, 0).lower;
  const full = plain.length > 1;
  const titled = tokens.slice(from, start).map((token) => genderOfTitle(token.lower));
  const byName = isGivenByName(tokens, from);
  const told = byName === 'somebody' ? undefined : byName;
  const introduced = (full || isGivenName(given)) && isIntroduced(tokens, from);
  const gender = told ?? titled.find(Boolean) ?? (full || introduced ? genderOfGivenName(given) : undefined);
  const person =
    introduced ||
    byName !== undefined ||
    tokens.slice(from, start).some(({ lower }) => isJobTitle(lower)) ||
    (full &&
      (isGivenName(given) || (role !== undefined && from === start) || speaks(tokens, from, end) || isDescribed(tokens, end)));
  return {
    from,
    start,
    end,
    name: textOf(name, from < start),
    surname: withoutPossessive(last.lower),
    ...secondSurname(plain),
    ...(role && { role }),
    ...(gender && { gender }),
    person,
    byName: byName !== undefined,
    ...(person && { became: becameAfter(tokens, end) ?? titleLeftOut(tokens.slice(from, start), role) }),
    placed: is(tokenAt(tokens, from - 1).lower, 'placing'),
  };
}

const isWeekday = ({ lower }: Token): boolean => is(lower, 'weekday');

/** `However`, `Neither Jane Roe`, but `May Roe` and `Under Secretary`. */
const opensNoName = ({ lower }: Token, next: Token): boolean =>
  (isSentenceStarter(lower) ||
    is(lower, 'breaker') ||
    is(lower, 'pronoun') ||
    is(lower, 'determiner') ||
    is(lower, 'circumstance') ||
    opensElided(lower)) &&
  !(is(lower, 'under') && isTitle(next.lower)) &&
  !isGivenName(lower);

/** `Explicó que …`: a verb that has its subject elsewhere. */
function opensElided(word: string): boolean {
  const cue = cueOf(word);
  return cue?.trust === 'sure' && cue.grammar.subjectLeftOut;
}

/** `Republican Jane Roe`, but `April Roe`. */
const isParty = ({ lower }: Token, next: Token): boolean =>
  isNeverName(lower) && !isGivenName(lower) && next.capital && isGivenName(next.lower);

function nameEnd(tokens: readonly Token[], i: number, part: number): number {
  let end = part + 1;
  let office = false;
  while (end < i + 16) {
    const before = tokenAt(tokens, end - 1);
    if (tokenAt(tokens, end).sentence !== tokenAt(tokens, i).sentence || isPossessive(before.text)) break;
    if (is(tokenAt(tokens, end).lower, 'of-or-for') && isTitle(before.lower)) office = true;
    if (!continuesName(tokens, end, office) || isPastName(tokens, i, end)) break;
    end += 1;
  }
  return end;
}

/** `Zeb Klim September eNewsletter` · `Mayor Jane Roe Statement`: what stands behind a name in a headline. */
function isPastName(tokens: readonly Token[], i: number, at: number): boolean {
  const { lower, capital } = tokenAt(tokens, at);
  if (!capital || at < i + 2) return false;
  const next = tokenAt(tokens, at + 1);
  if (isMonth(lower)) return !isGivenName(lower) || isEdition(next.lower) || /^\d/.test(next.text);
  return isEdition(lower) && isGivenName(tokenAt(tokens, at - 2).lower);
}

function continuesName(tokens: readonly Token[], at: number, office: boolean): boolean {
  const token = tokenAt(tokens, at);
  const { lower } = token;
  const next = tokenAt(tokens, at + 1);
  if (isNickname(tokens, at) || isInSecondTitle(tokens, at)) return true;
  // `Roe Friday said`
  if (isWeekday(token)) return false;
  if (token.capital) return !isSentenceStarter(lower) || isGivenName(lower) || isTitle(lower);
  if (is(lower, 'in')) return is(next.lower, 'charge') && next.capital;
  const further = tokenAt(tokens, at + 2).capital;
  if (office && is(lower, 'inside-office'))
    return (
      (!is(lower, 'plain-and') || joinsOffice(tokens, at)) && (next.capital || (is(next.lower, 'head-last-article') && further))
    );
  // `Ana Roe y Juan Gil` are two.
  if (isParticle(lower) && !is(lower, 'joins-surnames')) return next.capital || (isParticle(next.lower) && further);
  return next.capital && endsLike(lower, 'ordinal');
}

/** `Health and Human Services`, but not `Jane Roe and Secretary John Doe` or `the Secretary of State and Jane Roe`. */
function joinsOffice(tokens: readonly Token[], and: number): boolean {
  const next = tokenAt(tokens, and + 1).lower;
  if (isTitle(next) || isGivenName(next) || is(next, 'under')) return false;
  for (let j = and - 1; !is(tokenAt(tokens, j).lower, 'of-or-for'); j--) if (isGivenName(tokenAt(tokens, j).lower)) return false;
  return true;
}

/** The marks in `Robert "Bob" Roe`. */
function isNickname(tokens: readonly Token[], at: number): boolean {
  const opens = (mark: number): boolean =>
    marks.has(tokenAt(tokens, mark).text) &&
    tokenAt(tokens, mark + 1).capital &&
    marks.has(tokenAt(tokens, mark + 2).text) &&
    tokenAt(tokens, mark + 3).capital;
  return opens(at) || opens(at - 2);
}

function secondSurname(name: readonly Token[]): { second?: string } {
  const before = name.filter((token) => token.capital).at(-2);
  if (!before || name.length < 3 || before.text.length < 3) return {};
  return isGivenName(before.lower) ? {} : { second: before.lower };
}

/** A single short word in capitals is an acronym (`WDP said`), more of them or a longer one a shouted name. */
function textOf(name: readonly Token[], titled: boolean): string {
  const words = name.map(({ text }) => text);
  const text = words.join(' ');
  const acronym = words.length === 1 && !titled && text.length < 5;
  return withoutPossessive(acronym ? text : unshouted(words).join(' ')).replace(/(["“]) ([^"“”]{1,40}) (["”])/, '$1$2$3');
}

/** `His wife, Carol, who …` · `the pier's welder, Kirsi Lahti-Boyd, drove`: a job title in small letters stands before the comma. */
function isIntroduced(tokens: readonly Token[], from: number): boolean {
  const { text, lower } = tokenAt(tokens, from - 1);
  const word = tokenAt(tokens, from - 2);
  return endsLike(lower, 'aged') || (text === ',' && !word.capital && isJobTitle(word.lower));
}

const speaks = (tokens: readonly Token[], from: number, end: number): boolean =>
  cueOf(tokenAt(tokens, end).lower)?.trust === 'sure' || cueOf(tokenAt(tokens, from - 1).lower)?.trust === 'sure';

const marks = new Set(['"', '“', '”']);
