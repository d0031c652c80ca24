import { isGivenName } from '../text/given-names';
import { isNeverName } from '../text/names';
import { wordSet } from '../text/word-set';
import type { Token } from './frame';
import { tokenAt } from './token-at';

/** Whether a name ends like that of a company: `Tidewater Electric`, but not `Clean Energy`. */
export function hasTradeEnd(name: readonly Token[]): boolean {
  return trades.has(name.at(-1)?.lower ?? '') && !resources.has(name.at(-2)?.lower ?? '');
}

/** The word that says of a name, at tokens `start` to `end`, that it is a company: `the utility, Tidewater,` · `Tidewater, a utility`. */
export function companyBeside(tokens: readonly Token[], start: number, end: number): string | undefined {
  const first = tokenAt(tokens, start).lower;
  if (tokenAt(tokens, end).text !== ',' || isGivenName(first) || isNeverName(first)) return undefined;
  const before = tokenAt(tokens, start - 2).lower;
  if (tokenAt(tokens, start - 1).text === ',' && companies.has(before) && tokens.slice(start - 7, start - 2).some(isArticle))
    return before;
  if (!isArticle(tokens[end + 1])) return undefined;
  for (let at = end + 2; at < end + 7 && tokenAt(tokens, at).kind === 'word'; at++) {
    const word = tokenAt(tokens, at).lower;
    if (/^(?:of|for|in|that|which|who)$/.test(word)) return undefined;
    if (companies.has(word) && /^(?:[,.]|in|of|that|which|based)$/.test(tokenAt(tokens, at + 1).lower)) return word;
  }
  return undefined;
}

/** Whether a public body is a utility too: `Gull Public Utility District`, but not the commission that watches over them. */
export const isUtility = (name: readonly Token[]): boolean =>
  name.some(({ lower }) => /^utilit(?:y|ies)$/.test(lower)) &&
  /^(?:utilit(?:y|ies)|district|authority|company|cooperative)$/.test(name.at(-1)?.lower ?? '');

const isArticle = (token: Token | undefined): boolean => /^(?:the|an?|its|their)$/.test(token?.lower ?? '');
const companies = wordSet('company utility firm manufacturer airline railroad retailer supplier startup start-up shipyard');
const trades = wordSet('electric energy airlines airways motors railroad railway industries labs holdings');
const resources = wordSet('clean renewable solar wind nuclear atomic green tidal wave and of &');
