import { cueOf, is } from '../../lexicon/lexicon';
import { isGivenName, isGroup, isJobTitle, isNeverName, isOrganizationWord, isSurnameToo } from '../../lexicon/people';
import { isSentenceStarter } from '../../lexicon/sentences';
import { isTitle } from '../../lexicon/titles';
import { isDescribed } from '../syntax/apposition';
import { isPossessive, withoutPossessive } from '../tokens/possessive';
import { type Token, tokenAt } from '../tokens/token';

/**
 * Whether a run of capitals from `i` to `end` names no person, whatever stands around it. `words`: the words of the name in it, without
 * titles and suffixes.
 */
export const isNotAPerson = (tokens: readonly Token[], i: number, end: number, words: readonly Token[]): boolean =>
  isNoName(words, isSomebody(tokens, i, end, words)) ||
  isIncorporated(tokens, end) ||
  isOfBody(tokens, i, end) ||
  is(tokenAt(tokens, i - 1).lower, 'ship') ||
  // `Roe & Hale`
  (words.length === 1 && (tokenAt(tokens, i - 1).text === '&' || tokenAt(tokens, end).text === '&'));

const isNoName = (words: readonly Token[], somebody: boolean): boolean =>
  words.length > 6 ||
  words.filter(({ capital }) => capital).length > 5 ||
  words.some((token, i) => isNoNameWord(bare(token)) && !(somebody && i === words.length - 1)) ||
  // `Harbor Workers`, but `Tom Fellows`
  (isGroup(bare(tokenAt(words, words.length - 1))) && !isGivenName(tokenAt(words, 0).lower)) ||
  words.every((token) => isNeverName(bare(token))) ||
  // `May said` · `He’s here`
  (words.length === 1 && words.some((token) => isSentenceStarter(bare(token)))) ||
  // `the Attorney General's Office`
  words.every((token) => isPossessive(token.text) && isTitle(bare(token)));

const isNoNameWord = (word: string): boolean => isOrganizationWord(word) || is(word, 'no-person');

/** `Technology Officer Todd Park` · `said Anna Lake` · `el capitán Luis del Río`: a known given name before a surname that is a place elsewhere. */
function isSomebody(tokens: readonly Token[], i: number, end: number, words: readonly Token[]): boolean {
  const last = tokenAt(words, words.length - 1);
  const given = tokenAt(words, 0);
  if (words.length < 2 || !isSurnameToo(bare(last)) || !isGivenName(given.lower)) return false;
  const titled = [...tokens.slice(i, end), tokenAt(tokens, i - 1)].some((token) => token !== last && isJobTitle(token.lower));
  const told = [tokenAt(tokens, i - 1), tokenAt(tokens, end)].some(({ lower }) => cueOf(lower)?.trust === 'sure');
  return titled || told || isDescribed(tokens, end);
}

/** `the Department of Corrections` · `the Commission on Aging`, but not `the Office of Mayor Roe`. */
const isOfBody = (tokens: readonly Token[], i: number, end: number): boolean =>
  is(tokenAt(tokens, i - 1).lower, 'field-link') &&
  tokenAt(tokens, i - 2).capital &&
  isOrganizationWord(tokenAt(tokens, i - 2).lower) &&
  !tokens.slice(i, end).some(({ lower }) => isTitle(lower) || isGivenName(lower));

/** `Roe Credit, Inc.` · `Roe & Co.` */
const isIncorporated = (tokens: readonly Token[], end: number): boolean => is(tokenAt(tokens, end + 1).lower, 'company-end');

const bare = (token: Token): string => withoutPossessive(token.lower);
