import { isNeverName } from '../text/names';
import { isCircumstance, isTime } from './circumstance';
import type { Token } from './frame';
import { auxiliaries, breakers, determiners, verbsToBe } from './function-words';
import { isPronoun, isVerb, opensPhrase, type Phrase, phraseFrom } from './phrase';
import { chunkEnd, chunkStart, sentenceStart } from './sentence';
import { tokenAt } from './token-at';

/** The subject of the verb at a token, within its sentence; undefined where the clause has none that is plain to see. */
export function subjectBefore(tokens: readonly Token[], verb: number): Phrase | undefined {
  const left = sentenceStart(tokens, verb);
  let right = verb;
  while (right > left && isBetweenSubjectAndVerb(tokens[right - 1])) right -= 1;
  // `Roe (pictured) said`
  if (tokenAt(tokens, right - 1).text === ')') while (right > left && tokenAt(tokens, right).text !== '(') right -= 1;
  const before = tokens[right - 1];
  if (right <= left || !before) return undefined;
  if (/^(?:who|quien)$/.test(before.lower)) return { start: right - 1, end: right };
  if (/^(?:that|which|que)$/.test(before.lower))
    return lastPhrase(tokens, left, tokenAt(tokens, right - 2).text === ',' ? right - 2 : right - 1);
  if (isPronoun(before.lower)) return { start: right - 1, end: right };
  if (/^(?:and|but|then|or|y|e|pero)$/.test(before.lower)) {
    return mainSubject(tokens, chunkStart(tokens, left, right - 1), right - 1) ?? mainSubject(tokens, left, right - 1);
  }
  const clause = clauseStart(tokens, left, right);
  if (before.text === ',') return mainSubject(tokens, clause, right - 1) ?? mainSubject(tokens, left, right - 1);
  const chunk = chunkStart(tokens, clause, right);
  const whole = opensPhrase(tokens, chunk) ? phraseFrom(tokens, chunk) : undefined;
  if (whole && whole.end >= right) return { start: whole.start, end: right };
  const joined = afterAnd(tokens, chunk, right);
  if (joined) return joined;
  return mainSubject(tokens, clause, right) ?? lastPhrase(tokens, clause, right);
}

/** The subject that opens a stretch of a sentence, past phrases of circumstance (`On Monday, …`, `A short time later, …`). */
export function mainSubject(tokens: readonly Token[], left: number, right: number): Phrase | undefined {
  let fallback: Phrase | undefined;
  for (let at = left; at < right; at = chunkEnd(tokens, at, right) + 1) {
    while (at < right && isLeadIn(tokens[at])) at += 1;
    if (isCircumstance(tokens[at], tokens[at + 1]) || isTime(tokens, at, right)) continue;
    const phrase = /^(?:who|which|quien)$/.test(tokenAt(tokens, at).lower) ? undefined : phraseFrom(tokens, at);
    if (!phrase || phrase.start >= right) continue;
    const found = { start: phrase.start, end: Math.min(phrase.end, right) };
    const next = tokens[found.end];
    if (next?.kind === 'word' && !breakers.has(next.lower)) return found;
    if (next?.kind === 'word' && verbsToBe.has(next.lower)) return found;
    fallback ??= found;
  }
  return fallback;
}

/** The phrase right before the verb, when the clause opens with something else. */
export function lastPhrase(tokens: readonly Token[], left: number, right: number): Phrase | undefined {
  let start = right;
  while (start > left) {
    const token = tokens[start - 1];
    if (token?.kind !== 'word' || breakers.has(token.lower) || isPronoun(token.lower)) break;
    start -= 1;
    if (determiners.has(token.lower)) break;
  }
  while (start < right && !opensPhrase(tokens, start)) start += 1;
  return start < right ? { start, end: right } : undefined;
}

/** `a woman asked for a photo and Roe said`: a subject of its own after `and`. */
function afterAnd(tokens: readonly Token[], left: number, right: number): Phrase | undefined {
  let and = right - 1;
  while (and > left && tokenAt(tokens, and).lower !== 'and') and -= 1;
  if (and <= left || !tokens.slice(left, and).some((token) => isVerb(token))) return undefined;
  const phrase = phraseFrom(tokens, and + 1);
  return phrase && phrase.end >= right ? { start: phrase.start, end: right } : undefined;
}

/** Where the clause with the verb begins: after a conjunction or a colon that is not part of an aside. */
function clauseStart(tokens: readonly Token[], left: number, right: number): number {
  for (let i = right - 1; i > left; i--) {
    const token = tokens[i] as Token;
    if (token.kind === 'sign' && /^[;:—–―(]|^--/.test(token.text)) return i + 1;
    if (
      /^(?:because|that|what|how|why|while|when|as|if|where|although|though|whether|but|que|cuando|mientras|pero)$/.test(
        token.lower,
      )
    )
      return i + 1;
    if (/^(?:after|before|since|until)$/.test(token.lower) && opensName(tokens[i + 1])) return i + 1;
    if (token.lower === 'and' && tokenAt(tokens, i - 1).text === ',') return i + 1;
    if (/^(?:who|whom|which)$/.test(token.lower) && (tokenAt(tokens, i + 1).capital || isPronoun(tokenAt(tokens, i + 1).lower)))
      return i + 1;
  }
  return left;
}

const isBetweenSubjectAndVerb = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !token.capital && (auxiliaries.has(token.lower) || /ly$/.test(token.lower));
const opensName = (token: Token | undefined): boolean =>
  token?.kind === 'word' && ((token.capital && !isNeverName(token.lower)) || isPronoun(token.lower));
const isLeadIn = (token: Token | undefined): boolean =>
  /^(?:and|but|so|then|yet|still|also|later|even|just|then|pero|y|[“"—–―•*-]+)$/.test(token?.lower ?? '');
