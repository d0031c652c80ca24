import { genderOfGivenName, isGivenName } from '../text/given-names';
import { type Gender, genderOfTitle, isNeverName, isOrganisationWord, isParticle, isSuffix, isTitle } from '../text/names';
import { isSentenceStarter } from '../text/sentences';
import { becameAfter, isGivenByName } from './apposition';
import { cueOf } from './cues';
import type { Token } from './frame';
import { isInSecondTitle, nameStart } from './name-start';
import { isNoPerson } from './not-people';
import { isRole } from './occupations';
import { officeListEnd } from './office-list';
import { roleAround, titleStart, unshouted } from './roles';
import { tokenAt } from './token-at';

/** A name as it stands in the text, in token positions. */
export interface Found {
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
  /** Whether it is surely a person: a title, a known given name, a function, or a report of speech. */
  person: boolean;
  /** `in Austin`: as places are named. */
  placed: boolean;
  /** `who gave only his first name, Ivo,` */
  byName: boolean;
  /** What they are said to be, as no function of theirs: `, who became bishop in May`. */
  became?: string;
}

/** The name that starts at a token with its title and function, or the number of tokens to pass over (1 where there is no name). */
export function nameAt(tokens: readonly Token[], i: number): Found | number {
  const first = tokens[i];
  if (!first || !isName(first) || first.lower === 'i') return 1;
  if (isSentenceStarter(first.lower) && !isGivenName(first.lower)) return 1;
  // `Ten-year-old Jane Roe`
  if (first.lower.endsWith('-year-old') || (first.lower.endsWith('day') && isNeverName(first.lower))) return 1;
  const part = officeListEnd(tokens, i);
  if (part) return part - i;
  const end = nameEnd(tokens, i);
  const start = nameStart(tokens, i, end);
  const name = tokens.slice(start, end);
  const plain = name.filter((token) => token.kind === 'word' && !isSuffix(token.lower));
  const last = plain.at(-1);
  if (!last || !isName(last)) return Math.max(1, end - i);
  if (isNobody(plain) || isIncorporated(tokens, end) || isOfBody(tokens, i, end)) return end - i;
  const from = titleStart(tokens, i, start);
  const role = roleAround(tokens, from, start, end);
  const given = plain[0]?.text.replace(/\.$/, '') ?? '';
  const known = plain.length > 1 && isGivenName(given);
  const titled = tokens.slice(from, start).map((token) => genderOfTitle(token.lower));
  const byName = isGivenByName(tokens, from);
  const told = byName === 'somebody' ? undefined : byName;
  const gender =
    told ?? titled.find(Boolean) ?? (plain.length > 1 || isIntroduced(tokens, from) ? genderOfGivenName(given) : undefined);
  const introduced = (plain.length > 1 || isGivenName(given)) && isIntroduced(tokens, from);
  const person =
    known ||
    introduced ||
    byName !== undefined ||
    from < start ||
    (plain.length > 1 && (role !== undefined || speaks(tokens, from, end) || isDescribed(tokens, end)));
  return {
    from,
    start,
    end,
    name: textOf(name, from < start),
    surname: bare(last),
    ...secondSurname(plain),
    ...(role && { role }),
    ...(gender && { gender }),
    person,
    byName: byName !== undefined,
    ...(person && { became: becameAfter(tokens, end) }),
    placed: /^(?:in|at|from|near|to|en|desde)$/.test(tokenAt(tokens, from - 1).lower),
  };
}

const possessive = /['’]s?$/u;
const isName = (token: Token | undefined): boolean => token?.kind === 'word' && token.capital;
const bare = (token: Token): string => token.lower.replace(possessive, '');

const isNobody = (words: readonly Token[]): boolean =>
  words.length > 5 ||
  words.some((token) => isOrganisationWord(bare(token))) ||
  words.some((token) => isNoPerson(token.text)) ||
  words.every((token) => isNeverName(bare(token))) ||
  // `the Attorney General's Office`
  words.every((token) => possessive.test(token.text) && isTitle(bare(token))) ||
  (words.length === 1 && isSentenceStarter(bare(words[0] as Token)));

/** `the Department of Corrections` · `the Commission on Aging`, but not `the Office of Mayor Roe`. */
const isOfBody = (tokens: readonly Token[], i: number, end: number): boolean =>
  /^(?:of|on|for|de|del)$/.test(tokenAt(tokens, i - 1).lower) &&
  tokenAt(tokens, i - 2).capital &&
  isOrganisationWord(tokenAt(tokens, i - 2).lower) &&
  !tokens.slice(i, end).some(({ lower }) => isTitle(lower) || isGivenName(lower));

/** `Roe Credit, Inc.` */
const isIncorporated = (tokens: readonly Token[], end: number): boolean =>
  tokenAt(tokens, end).text === ',' && /^(?:inc|llc|ltd|corp|co|l\.l\.c|s\.a)\.?$/.test(tokenAt(tokens, end + 1).lower);

function nameEnd(tokens: readonly Token[], i: number): number {
  let end = i + 1;
  let office = false;
  while (end < i + 16) {
    const token = tokens[end];
    const before = tokens[end - 1];
    if (!token || token.sentence !== tokenAt(tokens, i).sentence || possessive.test(before?.text ?? '')) break;
    if (/^(?:of|for)$/.test(token.lower) && isTitle(before?.lower ?? '')) office = true;
    if (!continuesName(tokens, end, office)) break;
    end += 1;
  }
  return end;
}

function continuesName(tokens: readonly Token[], at: number, office: boolean): boolean {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  if (isNickname(tokens, at) || isInSecondTitle(tokens, at)) return true;
  if (token.kind !== 'word') return false;
  // `Roe Friday said`
  if (token.lower.endsWith('day') && isNeverName(token.lower)) return false;
  if (isName(token)) return !isSentenceStarter(token.lower) || isGivenName(token.lower) || isTitle(token.lower);
  if (token.lower === 'in') return next?.text === 'Charge';
  if (office && token.lower === 'and' && !joinsOffice(tokens, at)) return false;
  if (office && /^(?:of|for|the|and|&)$/.test(token.lower))
    return isName(next) || (next?.lower === 'the' && isName(tokens[at + 2]));
  if (token.lower !== 'y' && token.lower !== 'e' && isParticle(token.lower)) {
    return isName(next) || (isParticle(next?.lower ?? '') && isName(tokens[at + 2]));
  }
  return /^\d+(?:st|nd|rd)$/.test(token.lower) && isName(next);
}

/** `Health and Human Services`, but not `Jane Roe and Secretary John Doe`. */
function joinsOffice(tokens: readonly Token[], and: number): boolean {
  if (isTitle(tokenAt(tokens, and + 1).lower) || tokenAt(tokens, and + 1).lower === 'under') return false;
  for (
    let j = and - 1;
    j > and - 5 && tokenAt(tokens, j).kind === 'word' && !/^(?:of|for)$/.test(tokenAt(tokens, j).lower);
    j--
  ) {
    if (isGivenName(tokenAt(tokens, j).lower)) return false;
  }
  return true;
}

/** The marks in `Robert "Bob" Roe`. */
function isNickname(tokens: readonly Token[], at: number): boolean {
  if (!/^["“”]$/.test(tokenAt(tokens, at).text)) return false;
  const opens = isName(tokens[at + 1]) && /^["“”]$/.test(tokenAt(tokens, at + 2).text) && isName(tokens[at + 3]);
  return opens || (/^["“”]$/.test(tokenAt(tokens, at - 2).text) && isName(tokens[at + 1]));
}

function secondSurname(name: readonly Token[]): { second?: string } {
  const before = name.filter((token) => token.capital).at(-2);
  if (!before || name.length < 3 || before.text.length < 3 || before.text.endsWith('.')) return {};
  return isGivenName(before.lower) ? {} : { second: before.lower };
}

/** A single short word in capitals is an acronym (`WDP said`), more of them or a longer one a shouted name. */
const textOf = (name: readonly Token[], titled: boolean): string =>
  (name.length === 1 && !titled && (name[0]?.text.length ?? 0) < 5
    ? name.map(({ text }) => text)
    : unshouted(name.map(({ text }) => text))
  )
    .join(' ')
    .replace(possessive, '')
    .replace(/(["“]) (.+?) (["”])/, '$1$2$3');

/** `Jamal Roe, who …` · `Nia Roe, 34, …` · `Ana Roe, de 71 años` */
function isDescribed(tokens: readonly Token[], end: number): boolean {
  if (tokenAt(tokens, end).text !== ',') return false;
  const word = tokenAt(tokens, end + 1).lower;
  return (
    /^(?:who|whose|quien)$/.test(word) || /^\d{2}$/.test(word) || (word === 'de' && tokenAt(tokens, end + 3).lower === 'años')
  );
}

/** `His wife, Carol, who …` · `the pier's welder, Kirsi Lahti-Boyd, drove`: a function in small letters stands before the comma. */
const isIntroduced = (tokens: readonly Token[], from: number): boolean => {
  const word = tokens[from - 2];
  if (tokenAt(tokens, from - 1).lower.endsWith('-year-old')) return true;
  return tokenAt(tokens, from - 1).text === ',' && word?.kind === 'word' && !word.capital && isRole(word.lower);
};

const speaks = (tokens: readonly Token[], from: number, end: number): boolean =>
  cueOf(tokenAt(tokens, end).lower)?.trust === 'sure' || cueOf(tokenAt(tokens, from - 1).lower)?.trust === 'sure';
