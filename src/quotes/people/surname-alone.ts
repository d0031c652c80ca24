import { is } from '../../lexicon/lexicon';
import { genderOfTitle, isSurnameToo } from '../../lexicon/people';
import { isTitle } from '../../lexicon/titles';
import { withoutPossessive } from '../tokens/possessive';
import { type Token, tokenAt } from '../tokens/token';
import type { PersonName } from './person-name';

/**
 * The surname that stands alone at a token, where it is one of somebody named before and means something else elsewhere: `Bishop said`
 * after `Rob Bishop`, `Rep. Lake` after `Anna Lake`; not `the bishop`, `Bishop Ann Roe` or `Lake Alder`.
 */
export function surnameAt(tokens: readonly Token[], from: number, surnames: ReadonlySet<string>): PersonName | undefined {
  if (surnames.size === 0 || !tokenAt(tokens, from).capital || is(tokenAt(tokens, from - 1).lower, 'before-common-noun'))
    return undefined;
  const titled = isTitle(tokenAt(tokens, from).lower) && surnames.has(bare(tokenAt(tokens, from + 1)));
  const start = titled ? from + 1 : from;
  const { text, capital, sentence } = tokenAt(tokens, start);
  const surname = bare(tokenAt(tokens, start));
  const neighbors = [tokenAt(tokens, from - 1), tokenAt(tokens, start + 1)];
  if (!capital || !surnames.has(surname)) return undefined;
  if (neighbors.some((token) => token.capital && token.sentence === sentence) || is(tokenAt(tokens, start + 1).lower, 'of'))
    return undefined;
  const gender = titled ? genderOfTitle(tokenAt(tokens, from).lower) : undefined;
  return {
    from,
    start,
    end: start + 1,
    name: withoutPossessive(text),
    surname,
    ...(gender && { gender }),
    person: true,
    placed: false,
    byName: false,
  };
}

/** Whether a surname alone would be read as a title, a place or a day. */
export const isReadOtherwise = (surname: string): boolean => isSurnameToo(surname);

const bare = ({ lower }: Token): string => withoutPossessive(lower);
