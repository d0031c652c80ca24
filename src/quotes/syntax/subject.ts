import { auxiliaries, breakers, determiners, verbsToBe, whoWords } from '../../lexicon/function-words';
import { isNeverName } from '../../lexicon/names';
import { wordSet } from '../../text/word-set';
import { type Token, tokenAt } from '../tokens/token';
import { isCircumstance, isTime } from './circumstance';
import { chunkEnd, chunkStart, sentenceStart } from './clause';
import { isPronoun, isVerb, type NounPhrase, nounPhraseFrom, opensNounPhrase } from './noun-phrase';

/** The subject of the verb at a token, within its sentence; undefined where the clause has none that is plain to see. */
export function subjectBefore(tokens: readonly Token[], verb: number): NounPhrase | undefined {
  const left = sentenceStart(tokens, verb);
  let right = verb;
  while (isBetweenSubjectAndVerb(tokenAt(tokens, right - 1))) right -= 1;
  // `Roe (pictured) said`
  if (tokenAt(tokens, right - 1).text === ')') right = left + tokens.slice(left, right).findLastIndex(({ text }) => text === '(');
  if (right <= left) return undefined;
  const before = tokenAt(tokens, right - 1);
  if (isPronoun(before.lower)) return { start: right - 1, end: right };
  if (relatives.has(before.lower))
    return lastPhrase(tokens, left, tokenAt(tokens, right - 2).text === ',' ? right - 2 : right - 1);
  if (joiners.has(before.lower))
    return mainSubject(tokens, chunkStart(tokens, left, right), right - 1) ?? mainSubject(tokens, left, right - 1);
  const clause = clauseStart(tokens, left, right);
  if (before.text === ',') {
    const outer = mainSubject(tokens, left, right - 1);
    // `Roe, asked whether the pier was closed, said`: the clause is an aside between two commas.
    if (outer && tokenAt(tokens, outer.end).text === ',' && clause > outer.end) return outer;
    return mainSubject(tokens, clause, right - 1) ?? outer;
  }
  const chunk = chunkStart(tokens, clause, right);
  const whole = opensNounPhrase(tokens, chunk) ? nounPhraseFrom(tokens, chunk) : undefined;
  if (whole && whole.end >= right) return { start: whole.start, end: right };
  const subject = afterAnd(tokens, chunk, right) ?? mainSubject(tokens, clause, right);
  // `A visitor who asked that her name be kept back wrote`: the clause has a verb of its own.
  const outer = subject && hasVerb(tokenAt(tokens, subject.end)) ? mainSubject(tokens, left, clause) : undefined;
  if (outer && whoWords.has(tokenAt(tokens, outer.end).lower)) return outer;
  return subject ?? lastPhrase(tokens, clause, right);
}

/** The subject that opens a part of a sentence, past phrases of circumstance (`On Monday, …`, `A short time later, …`). */
export function mainSubject(tokens: readonly Token[], left: number, right: number): NounPhrase | undefined {
  let fallback: NounPhrase | undefined;
  for (let at = pastLeadIn(tokens, left); at < right; at = pastLeadIn(tokens, chunkEnd(tokens, at, right) + 1)) {
    const first = tokenAt(tokens, at);
    if (whoWords.has(first.lower) || isCircumstance(first, tokenAt(tokens, at + 1)) || isTime(tokens, at, right)) continue;
    const found = phraseUpTo(tokens, at, right);
    if (!found) continue;
    const next = tokenAt(tokens, found.end);
    if (verbsToBe.has(next.lower) || (next.kind === 'word' && !breakers.has(next.lower))) return found;
    fallback ??= found;
  }
  return fallback;
}

/** The phrase right before the verb, when the clause opens with something else. */
export function lastPhrase(tokens: readonly Token[], left: number, right: number): NounPhrase | undefined {
  let start = right;
  while (start > left) {
    const { kind, lower } = tokenAt(tokens, start - 1);
    if (kind !== 'word' || breakers.has(lower) || isPronoun(lower)) break;
    start -= 1;
    if (determiners.has(lower)) break;
  }
  for (; start < right; start++) if (opensNounPhrase(tokens, start)) return { start, end: right };
  return undefined;
}

/** `a woman asked for a photo and Roe said`: a subject of its own after `and`. */
function afterAnd(tokens: readonly Token[], left: number, right: number): NounPhrase | undefined {
  const words = tokens.slice(left, right);
  const and = words.findLastIndex(({ lower }) => lower === 'and');
  return words.some((token, i) => i < and && isVerb(token)) ? phraseUpTo(tokens, left + and + 1, right) : undefined;
}

/** The phrase that starts at a token, up to another token at most. */
function phraseUpTo(tokens: readonly Token[], start: number, right: number): NounPhrase | undefined {
  const phrase = nounPhraseFrom(tokens, start);
  return phrase && { start, end: Math.min(phrase.end, right) };
}

/** Where the clause with the verb begins: after a conjunction or a colon that is not part of an aside. */
function clauseStart(tokens: readonly Token[], left: number, right: number): number {
  for (let i = right - 1; i > left; i--) {
    const { text, lower } = tokenAt(tokens, i);
    const next = tokenAt(tokens, i + 1);
    if (
      clauseSigns.has(text) ||
      conjunctions.has(lower) ||
      (temporal.has(lower) && opensName(next)) ||
      (lower === 'and' && tokenAt(tokens, i - 1).text === ',') ||
      (objects.has(lower) && (next.capital || isPronoun(next.lower) || determiners.has(next.lower)))
    )
      return i + 1;
  }
  return left;
}

function pastLeadIn(tokens: readonly Token[], from: number): number {
  let at = from;
  while (leadIns.has(tokenAt(tokens, at).lower)) at += 1;
  return at;
}

const isBetweenSubjectAndVerb = ({ capital, lower }: Token): boolean =>
  !capital && (auxiliaries.has(lower) || lower.endsWith('ly'));
const hasVerb = (token: Token): boolean => isVerb(token) || auxiliaries.has(token.lower);
const opensName = ({ capital, lower }: Token): boolean => (capital && !isNeverName(lower)) || isPronoun(lower);

const relatives = wordSet('that which que');
const joiners = wordSet('and but then or y e pero');
const leadIns = wordSet('and but so then yet still also later even just pero y “ " — – ― • * - -- ---');
const clauseSigns = wordSet('; : — – ― ( -- ---');
const conjunctions = wordSet(
  'because that what how why while when as if where although though whether but que cuando mientras pero',
);
/** A preposition, or a conjunction before somebody. */
const temporal = wordSet('after before since until');
const objects = wordSet('who whom which');
