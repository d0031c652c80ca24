import { cueOf, is } from '../../lexicon/lexicon';
import {
  isGivenName,
  isGroup,
  isJobTitle,
  isOfficeWord,
  isParticle,
  isSuffix,
  isSurnameToo,
  titleOfOne,
} from '../../lexicon/people';
import { isTitle } from '../../lexicon/titles';
import { type Token, tokenAt } from '../tokens/token';

/**
 * Where the name itself begins in a run of capitals from `i` to `end`: after the last title, and after the office of a title
 * (`Secretary of State Jane Roe`). `end` where the run has no name.
 */
export function nameStart(tokens: readonly Token[], i: number, end: number): number {
  if (followsSpanishOffice(tokens, i)) return pastOffice(tokens, i, end);
  // `M. Roe`, but `M. Jane Roe`
  if (end - i === 2 && is(tokenAt(tokens, i).text, 'title-or-initial')) return i + 1;
  const behind = pastPlace(tokens, i, end) ?? pastGrade(tokens, i, end);
  if (behind !== undefined) return behind;
  const start = pastTitles(tokens, i, end);
  if (start === i) return pastCalling(tokens, i, end);
  // `Chief Forester Ingrid Moss`: a word of job title that no table knows stands between a title and a known given name.
  for (let j = start; j < end - 1; j++) if (isGivenName(tokenAt(tokens, j).lower)) return beforeInitial(tokens, start, j);
  const { lower } = tokenAt(tokens, start);
  if (is(lower, 'office-first-link')) return pastOffice(tokens, start + 1, end);
  return is(lower, 'of-or-for') ? pastEnglishOffice(tokens, start, end) : start;
}

/** `Sheriff L. Shane Roe` */
const beforeInitial = (tokens: readonly Token[], start: number, given: number): number =>
  given > start && /^\p{Lu}\.$/u.test(tokenAt(tokens, given - 1).text) ? given - 1 : given;

/** `el secretario de Estado Omar Roe`: after a job title in small letters the run begins with its office. */
export function followsSpanishOffice(tokens: readonly Token[], i: number): boolean {
  return (
    isOfficeWord(tokenAt(tokens, i).lower) &&
    is(tokenAt(tokens, i - 1).lower, 'office-first-link') &&
    isJobTitle(tokenAt(tokens, i - 2).lower)
  );
}

/** `el alcalde de Caguas William Roe`: a place or an organisation stands between a job title in small letters and a known given name. */
function pastPlace(tokens: readonly Token[], i: number, end: number): number | undefined {
  if (!is(tokenAt(tokens, i - 1).lower, 'place-link') || jobTitleBefore(tokens, i) === undefined) return undefined;
  for (let j = i; j < end - 1; j++) {
    const word = tokenAt(tokens, j).lower;
    if (isGivenName(word) && !is(tokenAt(tokens, j - 1).lower, 'place-opener')) return j;
  }
  return undefined;
}

/**
 * Where the job title in small letters begins that goes on up to a token: `coordinador federal de recuperación` before `Juan Roe`,
 * `chief of dams`. Undefined without one.
 */
export function jobTitleBefore(tokens: readonly Token[], name: number): number | undefined {
  let linked = false;
  // `la ministra de Desarrollo e Inclusión Social`
  if (is(tokenAt(tokens, name - 1).lower, 'joins-surnames')) return undefined;
  for (let at = name - 1; name - at < 9; at--) {
    const { kind, lower, capital, sentence } = tokenAt(tokens, at);
    if (kind !== 'word' || sentence !== tokenAt(tokens, name).sentence) return undefined;
    if (!capital && isJobTitle(lower)) {
      if (!linked && !isBeforeAdjective(tokens, at, name)) return undefined;
      return isJobTitle(tokenAt(tokens, at - 1).lower) ? at - 1 : at;
    }
    if (is(lower, 'of')) linked = true;
    else if (
      is(lower, 'head-last-article') ||
      (!capital && !is(lower, 'joins-surnames') && (is(lower, 'breaker') || cueOf(lower)?.form === 'finite'))
    )
      return undefined;
  }
  return undefined;
}

/** `el fiscal federal Juan Roe` · `la agente especial Ana Roe` */
const isBeforeAdjective = (tokens: readonly Token[], title: number, name: number): boolean =>
  name - title > 1 && name - title < 4 && is(tokenAt(tokens, title - 1).lower, 'head-first-determiner');

/** `Hospital Corpsman 1st Class Ana Roe` */
function pastGrade(tokens: readonly Token[], i: number, end: number): number | undefined {
  for (let j = i; j < end; j++)
    if (is(tokenAt(tokens, j).lower, 'grade') && /^\d/.test(tokenAt(tokens, j - 1).text)) return j + 1;
  return undefined;
}

/** `Secretary Jane Roe` · `Cmdr. (Dr.) Leah Marsh` · `Sr. Doe`, but `Doe Sr.` */
function pastTitles(tokens: readonly Token[], i: number, end: number): number {
  let start = i;
  for (let j = i; j < end; j++) {
    const word = tokenAt(tokens, j).lower;
    if (!isTitleHere(tokens, i, j) || (isGivenName(word) && !isAcronym(tokens, j))) continue;
    if (j < end - 1 || !(isSuffix(word) || isSurnameHere(tokens, i, j))) start = j + 1;
  }
  return tokenAt(tokens, start).text === ')' ? start + 1 : start;
}

/** `DA` but not the `da` of a name; `Senators Hale and Roe` but not the end of `House of Representatives`. */
function isTitleHere(tokens: readonly Token[], i: number, at: number): boolean {
  const { text, lower } = tokenAt(tokens, at);
  if (isParticle(lower) && text !== text.toUpperCase()) return false;
  return isTitle(lower) || (titleOfOne(lower) !== undefined && opensNames(tokens, i, at));
}

/** `ADA Tom Hale`, but not `ADA ROE`. */
const isAcronym = (tokens: readonly Token[], at: number): boolean =>
  /^\p{Lu}{2,4}$/u.test(tokenAt(tokens, at).text) && /\p{Ll}/u.test(tokenAt(tokens, at + 1).text);

/** `Senators Orson Hale` · `Sens. Hale and Roe`, but not `Corps of Engineers` or `Nurses United`. */
function opensNames(tokens: readonly Token[], i: number, at: number): boolean {
  if (at > i && is(tokenAt(tokens, at - 1).lower, 'of-or-for')) return false;
  return tokenAt(tokens, at + 2).capital || (tokenAt(tokens, at + 1).capital && is(tokenAt(tokens, at + 2).text, 'and'));
}

/** The `Bishop` of `Rob Bishop` and of `Rep. Zorvala Bishop`. */
function isSurnameHere(tokens: readonly Token[], i: number, at: number): boolean {
  if (at <= i || !isSurnameToo(tokenAt(tokens, at).lower)) return false;
  const { lower, capital } = tokenAt(tokens, at - 1);
  if (isGivenName(lower)) return true;
  return at - 1 > i && capital && !isTitle(lower) && !isOfficeWord(lower) && tokenAt(tokens, at - 2).text.endsWith('.');
}

/** `Junior Jane Roe` · `Navy Veteran Anthony Roe`: what somebody is, as no title. */
function pastCalling(tokens: readonly Token[], i: number, end: number): number {
  if (end - i > 2 && is(tokenAt(tokens, i).lower, 'calling')) return i + 1;
  for (let j = i; j < end - 2; j++) {
    const known = isGivenName(tokenAt(tokens, j + 1).lower) || (j > i && !isGivenName(tokenAt(tokens, i).lower));
    if (known && isCalling(tokenAt(tokens, j).lower)) return j + 1;
  }
  return i;
}

/** `of State Zorvala Quint` · `for the District of Westmark Zorvala Quint`: past the office, or the last two words of many. */
function pastEnglishOffice(tokens: readonly Token[], start: number, end: number): number {
  for (let j = end - 2; j > start; j--) {
    const word = tokenAt(tokens, j).lower;
    const next = tokenAt(tokens, j + 1);
    if (isOfficeWord(word) && !is(word, 'place-opener') && next.kind === 'word' && !is(next.lower, 'inside-office')) return j + 1;
  }
  const last = isSuffix(tokenAt(tokens, end - 1).lower) ? end - 1 : end;
  const two = /^\p{Lu}\.$/u.test(tokenAt(tokens, last - 2).text) ? last - 3 : last - 2;
  return end - start > 3 && tokenAt(tokens, two).capital && !isOfficeWord(tokenAt(tokens, end - 1).lower) ? two : end;
}

/** Most Spanish holders of an office are named after a comma; without one the name begins past the words of the office. */
function pastOffice(tokens: readonly Token[], from: number, end: number): number {
  let at = from;
  while (isOfficeWord(tokenAt(tokens, at).lower) || is(tokenAt(tokens, at).lower, 'in-office-first')) at += 1;
  return end - at > 1 && tokenAt(tokens, at - 1).capital ? at : end;
}

/** `Biologist Nadia Frost`, `Brothers Daniel and …` at the start of a sentence. */
const isCalling = (word: string): boolean => !isGivenName(word) && (isJobTitle(word) || isGroup(word));
