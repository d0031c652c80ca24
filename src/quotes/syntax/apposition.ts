import { is } from '../../lexicon/lexicon';
import { isJobTitle, isSuffix } from '../../lexicon/people';
import { type Token, tokenAt } from '../tokens/token';

/** `la coordinadora de recuperación por desastre, Ana Roe`: the job title goes on to the comma before its name. */
export function namedAfterComma(tokens: readonly Token[], start: number, at: number): boolean {
  const comma = at + tokens.slice(at, at + 6).findIndex(({ text }) => text === ',');
  const next = tokenAt(tokens, comma + 1);
  const named = next.capital || (isJobTitle(next.lower) && tokenAt(tokens, comma + 2).capital);
  return is(tokenAt(tokens, start).lower, 'head-first-determiner') && named;
}

/** `an analyst at Roe Research`: the place belongs to an unnamed person. */
export const between = (tokens: readonly Token[], start: number, at: number): boolean =>
  is(tokenAt(tokens, start).lower, 'determiner') && at - start < 8 && isJobTitle(tokenAt(tokens, at - 1).lower);

/** `who gave only his first name, Ivo,` · `identified himself only as Ivo` · `a man named Ivo`: a name that the text introduces. */
export function isGivenByName(tokens: readonly Token[], name: number): 'he' | 'she' | 'somebody' | undefined {
  const before = tokenAt(tokens, name - 1).lower;
  const second = tokenAt(tokens, name - 2).lower;
  const words = tokens.slice(Math.max(0, name - 8), name).map(({ lower }) => lower);
  const owner = before === ',' && is(second, 'name') ? words.findLast((word) => genderOfOwner(word)) : undefined;
  if (owner) return genderOfOwner(owner);
  const told = words.some((word) => is(word, 'naming-verb'));
  if (told && (is(before, 'by') || (is(before, 'as') && words.some((word) => is(word, 'only'))))) return 'somebody';
  return is(before, 'named') && isJobTitle(second) ? 'somebody' : undefined;
}

/** `Jane Roe, who became bishop in May`: the word for what she is. */
export function becameAfter(tokens: readonly Token[], end: number): string | undefined {
  if (!is(tokenAt(tokens, end + 1).lower, 'who') || !is(tokenAt(tokens, end + 2).lower, 'becoming')) return undefined;
  const words = tokens.slice(end + 3, end + 8);
  const role = words.find(({ capital, lower }) => is(lower, 'became-end') || (!capital && isJobTitle(lower)));
  return role && isJobTitle(role.lower) ? role.lower : undefined;
}

/** Past `(D-Westmark)` · `(MTC, por sus siglas en inglés)`. */
export function pastBrackets(tokens: readonly Token[], at: number): number {
  return tokenAt(tokens, at).text === '(' ? at + tokens.slice(at, at + 9).findIndex(({ text }) => text === ')') + 1 : at;
}

/** Past `(D-Westmark)`, `, M.D., M.P.H.` and `, 34`. */
export function pastDegrees(tokens: readonly Token[], end: number): number {
  let at = pastBrackets(tokens, end);
  while (tokenAt(tokens, at).text === ',' && isDegree(tokenAt(tokens, at + 1).text)) at += 2;
  return at;
}

/** `Jamal Roe, who …` · `Nia Roe, 34, …` · `Ana Roe, de 71 años` */
export function isDescribed(tokens: readonly Token[], end: number): boolean {
  if (tokenAt(tokens, end).text !== ',') return false;
  const word = tokenAt(tokens, end + 1).lower;
  return (
    is(word, 'describing-relative') ||
    /^\d{2}$/.test(word) ||
    (is(word, 'age-link') && is(tokenAt(tokens, end + 3).lower, 'years'))
  );
}

const isDegree = (text: string): boolean =>
  /^(?:\d{1,3}|(?:[A-Z][A-Za-z]?\.){2,}[A-Z]?)$/.test(text)
    ? !is(text.toLowerCase(), 'dotted')
    : is(text.toLowerCase(), 'degree') && (/^\p{Lu}\S*\p{Lu}/u.test(text) || isSuffix(text));

/** `his first name` */
const genderOfOwner = (word: string): 'he' | 'she' | 'somebody' | undefined =>
  is(word, 'his') ? 'he' : is(word, 'her') ? 'she' : is(word, 'their') ? 'somebody' : undefined;
