import { nameAt, type PersonName } from '../../../src/quotes/people/person-name';
import { tokensOf } from '../tokens/tokens';

/** What is read at `|`: a name, or the number of words passed over. */
export function foundAt(marked: string): PersonName | number {
  const tokens = tokensOf(marked.replace('|', ''));
  return nameAt(
    tokens,
    tokens.findIndex(({ start }) => start >= marked.indexOf('|')),
  );
}

/** The name that begins at `|`, and the function around it. */
export function named(marked: string): string | number {
  const found = foundAt(marked);
  return typeof found === 'number' ? found : [found.name, found.role].filter(Boolean).join(' | ');
}
