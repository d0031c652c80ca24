import { cueOf, endsLike, is } from '../../lexicon/lexicon';
import { isNeverName } from '../../lexicon/people';
import { type Token, tokenAt } from '../tokens/token';
import { isCircumstance, isTime } from './circumstance';
import { chunkEnd, chunkStart, sentenceStart } from './clause';
import { isPronoun, isVerb, type NounPhrase, nounPhraseFrom, opensNounPhrase } from './noun-phrase';

/** The subject of the verb at a token, within its sentence; undefined where the clause has none that is plain to see. */
export function subjectBefore(tokens: readonly Token[], verb: number): NounPhrase | undefined {
  const left = sentenceStart(tokens, verb);
  // `la ministre a indiqué`
  let right = cueOf(tokenAt(tokens, verb).lower)?.compound ? verb - 1 : verb;
  while (isBetweenSubjectAndVerb(tokenAt(tokens, right - 1))) right -= 1;
  // `Roe (pictured) said`
  if (tokenAt(tokens, right - 1).text === ')') right = left + tokens.slice(left, right).findLastIndex(({ text }) => text === '(');
  if (right <= left) return undefined;
  const before = tokenAt(tokens, right - 1);
  // `The sign on it reads`
  const object = is(before.lower, 'it') && is(tokenAt(tokens, right - 2).lower, 'circumstance');
  if (isPronoun(before.lower) && !object) return { start: right - 1, end: right };
  if (is(before.lower, 'relative'))
    return lastPhrase(tokens, left, tokenAt(tokens, right - 2).text === ',' ? right - 2 : right - 1);
  if (is(before.lower, 'clause-joiner'))
    return mainSubject(tokens, chunkStart(tokens, left, right), right - 1) ?? mainSubject(tokens, left, right - 1);
  const clause = clauseStart(tokens, left, right);
  if (before.text === ',') {
    const outer = mainSubject(tokens, left, right - 1);
    // `Roe, asked whether the pier was closed, said`: the clause is an aside between two commas.
    if (outer && tokenAt(tokens, outer.end).text === ',' && clause > outer.end) return outer;
    return mainSubject(tokens, clause, right - 1) ?? outer;
  }
  const chunk = pastLeadIn(tokens, chunkStart(tokens, clause, right));
  const whole = opensNounPhrase(tokens, chunk) ? nounPhraseFrom(tokens, chunk) : undefined;
  if (whole && whole.end >= right) return { start: whole.start, end: right };
  const subject = afterAnd(tokens, chunk, right) ?? mainSubject(tokens, clause, right);
  // `A visitor who asked that her name be kept back wrote`: the clause has a verb of its own.
  const outer = subject && hasVerb(tokenAt(tokens, subject.end)) ? mainSubject(tokens, left, clause) : undefined;
  if (outer && is(tokenAt(tokens, outer.end).lower, 'who')) return outer;
  return subject ?? lastPhrase(tokens, clause, right);
}

/** The subject that opens a part of a sentence, past phrases of circumstance (`On Monday, …`, `A short time later, …`). */
export function mainSubject(tokens: readonly Token[], left: number, right: number): NounPhrase | undefined {
  let fallback: NounPhrase | undefined;
  for (let at = pastLeadIn(tokens, left); at < right; at = pastLeadIn(tokens, chunkEnd(tokens, at, right) + 1)) {
    const first = tokenAt(tokens, at);
    if (is(first.lower, 'who') || isCircumstance(first, tokenAt(tokens, at + 1)) || isTime(tokens, at, right)) continue;
    const found = phraseUpTo(tokens, at, right);
    if (!found) continue;
    const next = tokenAt(tokens, found.end);
    if (is(next.lower, 'copula') || (next.kind === 'word' && !is(next.lower, 'breaker'))) return found;
    fallback ??= found;
  }
  return fallback;
}

/** The phrase right before the verb, when the clause opens with something else. */
export function lastPhrase(tokens: readonly Token[], left: number, right: number): NounPhrase | undefined {
  let start = right;
  while (start > left) {
    const { kind, lower } = tokenAt(tokens, start - 1);
    if (kind !== 'word' || is(lower, 'breaker') || isPronoun(lower)) break;
    start -= 1;
    if (is(lower, 'determiner')) break;
  }
  for (; start < right; start++) if (opensNounPhrase(tokens, start)) return { start, end: right };
  return undefined;
}

/** `a woman asked for a photo and Roe said`: a subject of its own after `and`. */
function afterAnd(tokens: readonly Token[], left: number, right: number): NounPhrase | undefined {
  const words = tokens.slice(left, right);
  const and = words.findLastIndex(({ lower }) => is(lower, 'plain-and'));
  return words.some((token, i) => i < and && isVerb(token)) ? phraseUpTo(tokens, left + and + 1, right) : undefined;
}

/** The phrase that starts at a token, up to another token at most. */
function phraseUpTo(tokens: readonly Token[], start: number, right: number): NounPhrase | undefined {
  const phrase = nounPhraseFrom(tokens, start);
  return phrase && { start, end: Math.min(phrase.end, right) };
}

/** Where the clause with the verb begins: after a conjunction or a colon that is not part of an aside. */
function clauseStart(tokens: readonly Token[], left: number, right: number): number {
  let closed = false;
  for (let i = right - 1; i > left; i--) {
    const { text, lower } = tokenAt(tokens, i);
    const next = tokenAt(tokens, i + 1);
    // `the Bureau of Tides (BOT)`
    if (text === ')') closed = true;
    if (closed) closed = text !== '(';
    else if (
      clauseSigns.has(text) ||
      is(lower, 'conjunction') ||
      (is(lower, 'temporal') && opensName(next)) ||
      (is(lower, 'plain-and') && tokenAt(tokens, i - 1).text === ',') ||
      (is(lower, 'object-relative') && (next.capital || isPronoun(next.lower) || is(next.lower, 'determiner')))
    )
      return i + 1;
  }
  return left;
}

export function pastLeadIn(tokens: readonly Token[], from: number): number {
  let at = from;
  while (is(tokenAt(tokens, at).lower, 'lead-in')) at += 1;
  return at;
}

const isBetweenSubjectAndVerb = ({ capital, lower }: Token): boolean =>
  !capital && (is(lower, 'auxiliary') || endsLike(lower, 'adverb'));
const hasVerb = (token: Token): boolean => isVerb(token) || is(token.lower, 'auxiliary');
const opensName = ({ capital, lower }: Token): boolean => (capital && !isNeverName(lower)) || isPronoun(lower);

const clauseSigns = new Set([';', ':', '—', '–', '―', '(', '--', '---']);
