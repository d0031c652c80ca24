import { isAbbreviation, isSentenceStarter, mayEndSentence } from '../lexicon/sentences';

/**
 * The sentences of a text as half-open ranges, in order; white space between them belongs to none.
 * A stop inside quotation marks ends a sentence only when the marks close right after it.
 */
export function sentencesOf(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let start = skipSpace(text, 0);
  for (const stop of text.matchAll(/(?<![.!?…])[.!?…]+["'”’»)\]]*(?=\s|$)/g)) {
    const end = stop.index + stop[0].length;
    const next = skipSpace(text, end);
    if (stop.index < start || continues(text, stop.index, next)) continue;
    found.push({ start, end });
    start = next;
  }
  if (start < text.length) found.push({ start, end: text.trimEnd().length });
  return found;
}

function continues(text: string, stop: number, next: number): boolean {
  if (next < text.length && /\p{Ll}/u.test(text[next] ?? '')) return true;
  if (text[stop] !== '.') return false;
  const word = text.slice(Math.max(0, stop - 24), stop).match(/(?<![\p{L}.])[\p{L}.]+$/u)?.[0] ?? '';
  if (!isAbbreviation(word)) return false;
  const following = text.slice(next, next + 24).match(/^\p{L}+/u)?.[0] ?? '';
  return !(mayEndSentence(word) && isSentenceStarter(following));
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text[at] ?? '')) at++;
  return at;
}
