import { isGivenName } from '../text/given-names';
import { isGroup, isOfficeWord, isSuffix, isTitle } from '../text/names';
import { cueOf } from './cues';
import type { Token } from './frame';
import { breakers } from './function-words';
import { isRole } from './occupations';
import { tokenAt } from './token-at';

/**
 * Where the name itself begins in a run of capitals from `i` to `end`: after the last title, and after the office of a title
 * (`Secretary of State Jane Roe`). `end` where the run has no name.
 */
export function nameStart(tokens: readonly Token[], i: number, end: number): number {
  if (followsSpanishOffice(tokens, i)) return pastOffice(tokens, i, end);
  const placed = pastPlace(tokens, i, end);
  if (placed !== undefined) return placed;
  // `Hospital Corpsman 1st Class Ana Roe`
  for (let j = i + 1; j < end - 1; j++) {
    const word = tokenAt(tokens, j).lower;
    if ((word === 'class' || word === 'grade') && /^\d/.test(tokenAt(tokens, j - 1).text)) return j + 1;
  }
  let start = i;
  for (let j = i; j < end; j++) {
    const word = tokenAt(tokens, j).lower;
    // `Doe Sr.`, but `Sr. Doe`
    const behind = j > i && j === end - 1 && isSuffix(word);
    if (isTitle(word) && !isGivenName(word) && !behind) start = j + 1;
  }
  // `Cmdr. (Dr.) Leah Marsh`
  if (tokenAt(tokens, start).text === ')') start += 1;
  if (
    start === i &&
    end - i > 2 &&
    /^(?:junior|senior|sophomore|freshman|host|anchor|moderator|narrator)$/.test(tokenAt(tokens, i).lower)
  )
    return i + 1;
  // `Navy Veteran Anthony Roe`
  for (let j = i; start === i && j < end - 2; j++) {
    if (
      isCalling(tokens[j]) &&
      (isGivenName(tokenAt(tokens, j + 1).lower) || (j > i && end - j > 2 && !isGivenName(tokenAt(tokens, i).lower)))
    )
      return j + 1;
  }
  // `Chief Forester Ingrid Moss`: a word of function that no table knows stands between a title and a known given name.
  if (start > i && end - start > 2 && !isGivenName(tokenAt(tokens, start).lower)) {
    for (let j = start + 1; j < end - 1; j++)
      if (isGivenName(tokenAt(tokens, j).lower) && tokenAt(tokens, j).text.length !== 2) return j;
  }
  if (!/^(?:of|for|de|del)$/.test(tokenAt(tokens, start).lower)) return start;
  for (let j = start + 1; j < end - 1; j++) {
    if (isGivenName(tokenAt(tokens, j).lower)) return tokenAt(tokens, j - 1).lower === 'and' ? end : j;
  }
  if (/^del?$/.test(tokenAt(tokens, start).lower)) return pastOffice(tokens, start + 1, end);
  for (let j = end - 2; j > start; j--) {
    // `for the District of Westmark Jane Roe`: the office goes on.
    if (isOfficeWord(tokenAt(tokens, j).lower) && !/^(?:of|for)$/.test(tokenAt(tokens, j + 1).lower)) return j + 1;
  }
  const last = isSuffix(tokenAt(tokens, end - 1).lower) ? end - 1 : end;
  const two = /^\p{Lu}\.$/u.test(tokenAt(tokens, last - 2).text) ? last - 3 : last - 2;
  return end - start > 3 && tokenAt(tokens, two).capital && !isOfficeWord(tokenAt(tokens, end - 1).lower) ? two : end;
}

/** The brackets and the word of `Cmdr. (Dr.) Leah Marsh`. */
export function isInSecondTitle(tokens: readonly Token[], at: number): boolean {
  const open =
    tokenAt(tokens, at).text === '('
      ? at
      : tokenAt(tokens, at - 1).text === '('
        ? at - 1
        : tokenAt(tokens, at).text === ')'
          ? at - 2
          : -1;
  return (
    tokenAt(tokens, open).text === '(' &&
    isTitle(tokenAt(tokens, open + 1).lower) &&
    tokenAt(tokens, open + 2).text === ')' &&
    tokenAt(tokens, open + 3).capital
  );
}

/** `el secretario de Estado Omar Roe`: after a function in small letters the run begins with its office. */
export function followsSpanishOffice(tokens: readonly Token[], i: number): boolean {
  return (
    isOfficeWord(tokenAt(tokens, i).lower) && /^del?$/.test(tokenAt(tokens, i - 1).lower) && isRole(tokenAt(tokens, i - 2).lower)
  );
}

/** `el alcalde de Caguas William Roe`: a place or a body stands between a function in small letters and a known given name. */
function pastPlace(tokens: readonly Token[], i: number, end: number): number | undefined {
  if (!/^(?:of|de|del|la|las|los)$/.test(tokenAt(tokens, i - 1).lower) || functionBefore(tokens, i) === undefined)
    return undefined;
  for (let j = i; j < end - 1; j++) {
    const word = tokenAt(tokens, j).lower;
    if (isTitle(word) && !isGivenName(word)) return undefined;
    if (isGivenName(word) && !/^(?:st\.?|san|santa|santo|port|fort|lake|mount)$/.test(tokenAt(tokens, j - 1).lower))
      return j > i ? j : undefined;
  }
  return undefined;
}

/**
 * Where the function in small letters begins that goes on up to a token: `coordinador federal de recuperación` before `Juan Roe`,
 * `chief of dams`. Undefined without one.
 */
export function functionBefore(tokens: readonly Token[], name: number): number | undefined {
  let linked = false;
  for (let at = name - 1; at >= 0 && name - at < 9; at--) {
    const token = tokens[at];
    if (token?.kind !== 'word' || token.sentence !== tokenAt(tokens, name).sentence) return undefined;
    if (!token.capital && isRole(token.lower)) return linked ? (isRole(tokenAt(tokens, at - 1).lower) ? at - 1 : at) : undefined;
    if (/^(?:of|de|del)$/.test(token.lower)) linked = true;
    else if (!/^(?:la|las|los|el|y)$/.test(token.lower) && (breakers.has(token.lower) || cueOf(token.lower)?.form === 'finite'))
      return undefined;
    else if (token.lower === 'the') return undefined;
  }
  return undefined;
}

/** Most Spanish holders of an office are named after a comma; without one the name begins past the words of the office. */
function pastOffice(tokens: readonly Token[], from: number, end: number): number {
  let at = from;
  while (at < end && (isOfficeWord(tokenAt(tokens, at).lower) || /^(?:y|de|la|del)$/.test(tokenAt(tokens, at).lower))) at += 1;
  return at > from && end - at > 1 && tokenAt(tokens, at).capital && tokenAt(tokens, at - 1).capital ? at : end;
}

/** `Biologist Nadia Frost`, `Brothers Daniel and …` at the start of a sentence. */
const isCalling = (token: Token | undefined): boolean =>
  token !== undefined && !isGivenName(token.lower) && (isRole(token.lower) || isGroup(token.lower));
