import type { Token } from './frame';
import { determiners } from './function-words';
import { isRole } from './occupations';
import { tokenAt } from './token-at';

/** `la coordinadora de recuperación por desastre, Ana Roe`: the function goes on to the comma before its name. */
export function namedAfterComma(tokens: readonly Token[], start: number, at: number): boolean {
  if (!/^(?:el|la|los|las|un|una)$/.test(tokenAt(tokens, start).lower)) return false;
  const comma = tokens.slice(at, at + 6).findIndex((token) => token.text === ',');
  const next = at + comma + 1;
  return (
    comma > 0 && (tokenAt(tokens, next).capital || (isRole(tokenAt(tokens, next).lower) && tokenAt(tokens, next + 1).capital))
  );
}

/** `an analyst at Roe Research`: the place belongs to an unnamed person. */
export const between = (tokens: readonly Token[], start: number, at: number): boolean =>
  determiners.has(tokenAt(tokens, start).lower) && at - start < 8 && isRole(tokenAt(tokens, at - 1).lower);

/** `who gave only his first name, Ivo,` · `identified himself only as Ivo` · `a man named Ivo`: a name that the text introduces. */
export function isGivenByName(tokens: readonly Token[], name: number): 'he' | 'she' | 'somebody' | undefined {
  const before = tokenAt(tokens, name - 1).lower;
  const words = tokens.slice(Math.max(0, name - 8), name).map(({ lower }) => lower);
  const owner =
    before === ',' && words.at(-2) === 'name' ? words.findLast((word) => /^(?:his|her|their)$/.test(word)) : undefined;
  if (owner) return owner === 'his' ? 'he' : owner === 'her' ? 'she' : 'somebody';
  const told = words.some((word) => /^(?:identified|identifies|known|gave|gives|goes)$/.test(word));
  if (told && (before === 'by' || (before === 'as' && words.includes('only')))) return 'somebody';
  return before === 'named' && isRole(words.at(-2) ?? '') ? 'somebody' : undefined;
}

/** `Jane Roe, who became bishop in May`: the word for what she is. */
export function becameAfter(tokens: readonly Token[], end: number): string | undefined {
  if (tokenAt(tokens, end).text !== ',' || tokenAt(tokens, end + 1).lower !== 'who') return undefined;
  if (!/^(?:is|became|remains)$/.test(tokenAt(tokens, end + 2).lower)) return undefined;
  const words = tokens.slice(end + 3, end + 8);
  const role = words.findIndex(({ kind, capital, lower }) => kind === 'word' && !capital && isRole(lower));
  return role >= 0 && words.slice(0, role).every(({ lower }) => !/^(?:of|by|to|with|for|at|in)$/.test(lower))
    ? words[role]?.lower
    : undefined;
}
