import { isGivenName } from '../../lexicon/given-names';
import { isNeverName } from '../../lexicon/names';
import { wordSet } from '../../text/word-set';
import { type Token, tokenAt } from '../tokens/token';

/** Whether a name ends like that of a company: `Tidewater Electric`, but not `Clean Energy`. */
export function hasTradeEnd(name: readonly Token[]): boolean {
  return trades.has(tokenAt(name, name.length - 1).lower) && !resources.has(tokenAt(name, name.length - 2).lower);
}

/** The word that says of a name, at tokens `start` to `end`, that it is a company: `the utility, Tidewater,` · `Tidewater, a utility`. */
export function companyBeside(tokens: readonly Token[], start: number, end: number): string | undefined {
  const first = tokenAt(tokens, start).lower;
  if (tokenAt(tokens, end).text !== ',' || isGivenName(first) || isNeverName(first)) return undefined;
  return kindBefore(tokens, start) ?? kindBehind(tokens, end + 1);
}

/** Whether a public organisation is a utility too: `Gull Public Utility District`, but not the commission that watches over them. */
export const isUtility = (name: readonly Token[]): boolean =>
  name.some(({ lower }) => utilities.has(lower)) && suppliers.has(tokenAt(name, name.length - 1).lower);

/** `the old harbor utility, Tidewater` */
function kindBefore(tokens: readonly Token[], start: number): string | undefined {
  const { lower } = tokenAt(tokens, start - 2);
  const known = tokenAt(tokens, start - 1).text === ',' && companies.has(lower);
  return known && [3, 4, 5, 6, 7].some((back) => articles.has(tokenAt(tokens, start - back).lower)) ? lower : undefined;
}

/** `a utility in Ames`, but not `a critic of the utility` */
function kindBehind(tokens: readonly Token[], article: number): string | undefined {
  if (!articles.has(tokenAt(tokens, article).lower)) return undefined;
  for (let at = article + 1; tokenAt(tokens, at).kind === 'word'; at++) {
    const { lower } = tokenAt(tokens, at);
    if (turns.has(lower)) return undefined;
    if (companies.has(lower) && followers.has(tokenAt(tokens, at + 1).lower)) return lower;
  }
  return undefined;
}

const articles = wordSet('the a an its their');
const turns = wordSet('of for in that which who');
const followers = wordSet(', . in of that which based');
const companies = wordSet('company utility firm manufacturer airline railroad retailer supplier startup start-up shipyard');
const utilities = wordSet('utility utilities');
const suppliers = wordSet('utility utilities district authority company cooperative');
const trades = wordSet('electric energy airlines airways motors railroad railway industries labs holdings');
const resources = wordSet('clean renewable solar wind nuclear atomic green tidal wave and of &');
