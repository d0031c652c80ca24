import { endsLike, is } from '../../lexicon/lexicon';
import { isGivenName, isNeverName, isOfficeWord, isOrganizationWord } from '../../lexicon/people';
import { isTitle } from '../../lexicon/titles';
import { isPossessive } from '../tokens/possessive';
import { type Token, tokenAt } from '../tokens/token';

/**
 * Where the last part begins of the office that starts at a token and has several: `Tourism Director Jane Roe` of
 * `Parks, Recreation and Tourism Director Jane Roe`, `Tourism Jane Roe` of `Director of Parks, Recreation and Tourism Jane Roe`.
 * Undefined where the words are no such office.
 */
export function officeListEnd(tokens: readonly Token[], start: number): number | undefined {
  const titled = isTitle(tokenAt(tokens, start).lower) && is(tokenAt(tokens, start + 1).lower, 'of-or-for');
  const first = titled ? start + 2 : start;
  let known = false;
  let at = first;
  while (at < first + 14 && isPart(tokenAt(tokens, at))) {
    let last = at;
    while (last < at + 3 && isPart(tokenAt(tokens, last + 1))) last += 1;
    known ||= isOfficePart(tokenAt(tokens, last).lower);
    const comma = tokenAt(tokens, last + 1).text === ',';
    at = comma ? last + 2 : last + 1;
    if (is(tokenAt(tokens, at).text, 'and-of-titles')) {
      const ends = titled ? known && isOfficePart(tokenAt(tokens, at + 1).lower) : isLastPart(tokens, at + 1, known);
      return ends ? at + 1 : undefined;
    }
    if (!comma) return undefined;
  }
  return undefined;
}

/** Where the office begins whose last part begins at a token; the token itself when it has no more parts. */
export function officeListStart(tokens: readonly Token[], last: number): number {
  let start = last;
  if (!is(tokenAt(tokens, last - 1).text, 'and-of-titles')) return start;
  for (let at = last - 2; at > last - 14; at--) {
    const token = tokenAt(tokens, at);
    if (token.text === ',') continue;
    // `Ann Oakes and Harbor Division Director Lee Vance` are two.
    if (!isPart(token)) return token.capital && tokenAt(tokens, at + 1).text !== ',' ? last : start;
    if (officeListEnd(tokens, at) === last) start = at;
  }
  return start;
}

/** `Tourism Director Jane Roe`: a title and a name behind words of an office, or of an organisation where no part before is `known`. */
function isLastPart(tokens: readonly Token[], start: number, known: boolean): boolean {
  let at = start;
  while (at < start + 5 && isPart(tokenAt(tokens, at))) at += 1;
  const named = at > start && isTitle(tokenAt(tokens, at).lower) && tokenAt(tokens, at + 1).capital;
  return named && (known || tokens.slice(start, at).some(({ lower }) => isOrganizationWord(lower)));
}

const isPart = ({ capital, lower }: Token): boolean =>
  capital && !isTitle(lower) && !isGivenName(lower) && !isNeverName(lower) && !is(lower, 'article') && !isPossessive(lower);

const isOfficePart = (word: string): boolean => isOfficeWord(word) || is(word, 'office-part') || endsLike(word, 'office-part');
