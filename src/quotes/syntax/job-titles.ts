import { isGivenName, isGroup, isJobTitle } from '../../lexicon/people';
import { type Token, tokenAt } from '../tokens/token';

/**
 * The `and` between two job titles of one person: `CEO and founder Rick Smits` · `visual and print designer Erica Dahl`, but not
 * `neighbors and teacher Jane Roe` or `Ann Hale and engineer Jane Roe`.
 */
export function joinsJobTitles(tokens: readonly Token[], and: number): boolean {
  const before = tokenAt(tokens, and - 1);
  if (before.kind !== 'word' || isGroup(before.lower) || isGivenName(before.lower)) return false;
  if (before.capital && !isJobTitle(before.lower)) return false;
  let end = and + 1;
  while (end < and + 4 && tokenAt(tokens, end).kind === 'word' && !tokenAt(tokens, end).capital) end += 1;
  const capitals = end === and + 1;
  const head = tokenAt(tokens, capitals ? end : end - 1);
  const name = tokenAt(tokens, capitals ? end + 1 : end);
  return isJobTitle(head.lower) && !isGivenName(head.lower) && name.capital && (!capitals || isJobTitle(before.lower));
}
