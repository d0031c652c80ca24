import { is } from '../../lexicon/lexicon';
import { isGivenName, isNeverName } from '../../lexicon/people';
import { type Token, tokenAt } from '../tokens/token';

/** Whether a name ends like that of a company: `Tidewater Electric`, but not `Clean Energy`. */
export function hasTradeEnd(name: readonly Token[]): boolean {
  return is(tokenAt(name, name.length - 1).lower, 'trade') && !is(tokenAt(name, name.length - 2).lower, 'resource');
}

/** The word that says of a name, at tokens `start` to `end`, that it is a company: `the utility, Tidewater,` · `Tidewater, a utility`. */
export function companyBeside(tokens: readonly Token[], start: number, end: number): string | undefined {
  const first = tokenAt(tokens, start).lower;
  if (tokenAt(tokens, end).text !== ',' || isGivenName(first) || isNeverName(first)) return undefined;
  return kindBefore(tokens, start) ?? kindBehind(tokens, end + 1);
}

/** Whether a public organisation is a utility too: `Gull Public Utility District`, but not the commission that watches over them. */
export const isUtility = (name: readonly Token[]): boolean =>
  name.some(({ lower }) => is(lower, 'utility')) && is(tokenAt(name, name.length - 1).lower, 'supplier');

/** `the old harbor utility, Tidewater` */
function kindBefore(tokens: readonly Token[], start: number): string | undefined {
  const { lower } = tokenAt(tokens, start - 2);
  const known = tokenAt(tokens, start - 1).text === ',' && is(lower, 'company');
  return known && [3, 4, 5, 6, 7].some((back) => is(tokenAt(tokens, start - back).lower, 'article')) ? lower : undefined;
}

/** `a utility in Ames`, but not `a critic of the utility` */
function kindBehind(tokens: readonly Token[], article: number): string | undefined {
  if (!is(tokenAt(tokens, article).lower, 'article')) return undefined;
  for (let at = article + 1; tokenAt(tokens, at).kind === 'word'; at++) {
    const { lower } = tokenAt(tokens, at);
    if (is(lower, 'turns-away')) return undefined;
    if (is(lower, 'company') && is(tokenAt(tokens, at + 1).lower, 'company-follower')) return lower;
  }
  return undefined;
}
