import { isGivenName } from '../text/given-names';
import { isNeverName, isOfficeWord, isOrganisationWord, isTitle } from '../text/names';
import { wordSet } from '../text/word-set';
import type { Token } from './frame';
import { tokenAt } from './token-at';

/**
 * Where the last part begins of the office that starts at a token and has several: `Tourism Director Jane Roe` of
 * `Parks, Recreation and Tourism Director Jane Roe`. Undefined where the words are no such office.
 */
export function officeListEnd(tokens: readonly Token[], start: number): number | undefined {
  if (!isPart(tokens[start])) return undefined;
  let known = false;
  for (let at = start; at < start + 14; at++) {
    if (!isPart(tokens[at])) return undefined;
    const first = at;
    while (isPart(tokens[at + 1]) && at - first < 3) at += 1;
    known ||= isOfficePart(tokenAt(tokens, at).lower);
    if (tokenAt(tokens, at + 1).text === ',' && tokenAt(tokens, at + 2).text !== 'and') at += 1;
    else {
      if (tokenAt(tokens, at + 1).text === ',') at += 1;
      return /^(?:and|&)$/.test(tokenAt(tokens, at + 1).text) && isLastPart(tokens, at + 2, known) ? at + 2 : undefined;
    }
  }
  return undefined;
}

/** Where the office begins whose last part begins at a token; the token itself when it has no more parts. */
export function officeListStart(tokens: readonly Token[], last: number): number {
  let start = last;
  if (!/^(?:and|&)$/.test(tokenAt(tokens, last - 1).text)) return start;
  for (let at = last - 2; at >= 0 && at > last - 14; at--) {
    const token = tokens[at];
    if (token?.text === ',') continue;
    // `Ann Oakes and Harbor Division Director Lee Vance` are two.
    if (!isPart(token)) return token?.capital ? last : start;
    if (officeListEnd(tokens, at) === last) start = at;
  }
  return start;
}

/** `Tourism Director Jane Roe`: a title and a name behind words of an office, or of a body where no part before is `known`. */
function isLastPart(tokens: readonly Token[], start: number, known: boolean): boolean {
  let at = start;
  let body = false;
  while (isPart(tokens[at]) && at < start + 5) {
    body ||= isOrganisationWord(tokenAt(tokens, at).lower);
    at += 1;
  }
  return (known || body) && at > start && isTitle(tokenAt(tokens, at).lower) && tokenAt(tokens, at + 1).capital;
}

const isPart = (token: Token | undefined): boolean =>
  token?.capital === true &&
  token.kind === 'word' &&
  !isTitle(token.lower) &&
  !isGivenName(token.lower) &&
  !isNeverName(token.lower) &&
  !/^(?:the|an?)$|['’]s?$/u.test(token.lower);

const isOfficePart = (word: string): boolean =>
  isOfficeWord(word) || parts.has(word) || /(?:tion|ment|ning|ring|ture|tics|ism)$/.test(word);
const parts = wordSet('parks roads streets bridges trails harbors waterways sewer land lands code arts libraries recreation');
