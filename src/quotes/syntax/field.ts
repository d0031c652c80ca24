import { is } from '../../lexicon/lexicon';
import { isOrganizationWord } from '../../lexicon/people';
import { type Token, tokenAt } from '../tokens/token';

/** The `on` of `Commission on Aging`, but not of `the Commission on Monday`. */
export function namesField(tokens: readonly Token[], at: number): boolean {
  const before = tokenAt(tokens, at - 1);
  const next = tokenAt(tokens, at + 1);
  return before.capital && isOrganizationWord(before.lower) && next.capital && !is(next.lower, 'weekday');
}
