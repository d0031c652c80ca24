import { isGroup, isNeverName, isParticle } from '../text/names';
import { between, namedAfterComma } from './apposition';
import { namesField } from './bodies';
import { isCircumstance, isTime } from './circumstance';
import { cueOf, looksLikePastVerb } from './cues';
import type { Token } from './frame';
import { auxiliaries, breakers, determiners, notOpeners, pronouns, verbsToBe } from './function-words';
import { isInSecondTitle } from './name-start';
import { isRole } from './occupations';
import { officeListEnd } from './office-list';
import { chunkEnd, chunkStart, sentenceStart } from './sentence';

/** A noun phrase as half-open token range. */
export interface Phrase {
  start: number;
  end: number;
}

/** The noun phrase that starts at a token: a name with its titles, a pronoun, `a spokesman for the agency`, `officials`. */
export function phraseFrom(tokens: readonly Token[], start: number): Phrase | undefined {
  if (!opensPhrase(tokens, start)) return undefined;
  const first = tokens[start] as Token;
  if (isPronoun(first.lower)) return { start, end: start + 1 };
  let end = officeListEnd(tokens, start) ?? start + 1;
  while (end < start + 30 && continuesPhrase(tokens, start, end)) end += 1;
  return { start, end };
}

/** The phrase after `said`: anything may speak there that does not begin a circumstance (`said neighbors who …`). */
export function speakerFrom(tokens: readonly Token[], start: number): Phrase | undefined {
  const phrase = phraseFrom(tokens, start);
  const first = tokens[start];
  if (phrase || first?.kind !== 'word' || breakers.has(first.lower) || notOpeners.has(first.lower) || isCircumstance(first))
    return phrase;
  if (auxiliaries.has(first.lower) || cueOf(first.lower)) return undefined;
  let end = start + 1;
  while (end < start + 12 && continuesPhrase(tokens, start, end)) end += 1;
  return { start, end };
}

/** The subject of the verb at a token, within its sentence; undefined where the clause has none that is plain to see. */
export function subjectBefore(tokens: readonly Token[], verb: number): Phrase | undefined {
  const left = sentenceStart(tokens, verb);
  let right = verb;
  while (right > left && isBetweenSubjectAndVerb(tokens[right - 1])) right -= 1;
  // `Roe (pictured) said`
  if (tokens[right - 1]?.text === ')') while (right > left && tokens[right]?.text !== '(') right -= 1;
  const before = tokens[right - 1];
  if (right <= left || !before) return undefined;
  if (/^(?:who|quien)$/.test(before.lower)) return { start: right - 1, end: right };
  if (/^(?:that|which|que)$/.test(before.lower))
    return lastPhrase(tokens, left, tokens[right - 2]?.text === ',' ? right - 2 : right - 1);
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
    const phrase = /^(?:who|which|quien)$/.test(tokens[at]?.lower ?? '') ? undefined : phraseFrom(tokens, at);
    if (!phrase || phrase.start >= right) continue;
    const found = { start: phrase.start, end: Math.min(phrase.end, right) };
    const next = tokens[found.end];
    if (next?.kind === 'word' && !breakers.has(next.lower)) return found;
    if (next?.kind === 'word' && verbsToBe.has(next.lower)) return found;
    fallback ??= found;
  }
  return fallback;
}

export const isPronoun = (word: string): boolean => pronouns.has(word);

/** Whether a token can open a noun phrase that speaks. */
export function opensPhrase(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word') return false;
  if (isPronoun(token.lower) || officeListEnd(tokens, at)) return true;
  if (isCircumstance(token, tokens[at + 1]) || notOpeners.has(token.lower)) return false;
  if (determiners.has(token.lower) || token.capital || /^[@\p{N}]/u.test(token.text)) return true;
  if (cueOf(token.lower) && !tokens[at + 1]?.capital) return false;
  if (isRole(token.lower) || isGroup(token.lower)) return true;
  const next = tokens[at + 1];
  const after = tokens[at + 2];
  const people = (word: Token | undefined): boolean =>
    word?.kind === 'word' && (isGroup(word.lower) || isRole(word.lower) || (word.capital && !breakers.has(token.lower)));
  return people(next) || (next?.kind === 'word' && !notOpeners.has(next.lower) && people(after));
}

function continuesPhrase(tokens: readonly Token[], start: number, at: number): boolean {
  const token = tokens[at];
  if (isInSecondTitle(tokens, at)) return true;
  if (token?.kind !== 'word' || token.sentence !== tokens[start]?.sentence) return false;
  const { lower } = token;
  if (at > start + 1 && /^(?:también|además|se|les?|nos|me|lo|ha|han|había|habían|ya|no)$/.test(token.text)) return false;
  // A Spanish preterite is never part of a name, and few nouns end like it.
  if (!token.capital && /[^aeiou]ó$/.test(lower)) return false;
  // `a los vecinos la jefa`: an article after a noun begins another phrase.
  if (/^(?:el|la|los|las)$/.test(token.text) && !/^(?:de|y|e|del|por|para|en|con|ante|sobre)$/.test(tokens[at - 1]?.lower ?? ''))
    return false;
  if (lower === 'al') return tokens[at + 1]?.capital === true && tokens[at - 1]?.capital === true;
  if (lower === 'of' || lower === 'for' || isParticle(lower)) return tokens[at + 1]?.kind === 'word';
  // `the Commission on Aging`
  if (lower === 'on' && namesField(tokens, at)) return true;
  if (lower === 'and' || lower === '&') return tokens[at + 1]?.capital === true && tokens[at - 1]?.capital === true;
  if (lower === 'in' && tokens[at + 1]?.text === 'Charge') return true;
  if (/^(?:por|para|en|ante|sobre|contra|con|entre|al)$/.test(lower)) return namedAfterComma(tokens, start, at);
  if (lower === 'at' || lower === 'with' || lower === 'from' || lower === 'in')
    return between(tokens, start, at) && tokens[at + 1]?.capital === true;
  if (
    isPronoun(lower) ||
    (breakers.has(lower) && (!token.capital || isNeverName(lower))) ||
    (!token.capital && /ly$/.test(lower) && !/^(?:family|assembly|ally|supply|anomaly)$/.test(lower))
  )
    return false;
  const next = tokens[at + 1]?.lower ?? '';
  // `The sheriff's office thanked the crew, writing: "…"`
  if (!token.capital && looksLikePastVerb(lower) && (tokens[at - 1]?.capital || determiners.has(next) || next.endsWith('ly')))
    return false;
  const cue = cueOf(lower);
  // `The report concludes`: a noun after its article. `fire analyst Roe`: a noun before a function.
  const noun =
    cue?.trust === 'near' &&
    ((at === start + 1 && articles.test(tokens[start]?.lower ?? '')) || isRole(tokens[at + 1]?.lower ?? ''));
  // `with Roe saying: "…"`
  const speaks =
    cue?.form === 'finite' ? cue.trust === 'sure' || !isRole(lower) : cue?.form === 'participle' && cue.trust === 'sure';
  return token.capital || noun || !speaks;
}

/** `a woman asked for a photo and Roe said`: a subject of its own after `and`. */
function afterAnd(tokens: readonly Token[], left: number, right: number): Phrase | undefined {
  let and = right - 1;
  while (and > left && tokens[and]?.lower !== 'and') and -= 1;
  if (and <= left || !tokens.slice(left, and).some((token) => isVerb(token))) return undefined;
  const phrase = phraseFrom(tokens, and + 1);
  return phrase && phrase.end >= right ? { start: phrase.start, end: right } : undefined;
}

const articles = /^(?:the|an?|his|her|their|its|our|my|el|la|los|las|una?|su)$/;

/** Whether a word looks like a finite verb. */
export const isVerb = ({ kind, capital, lower }: Token): boolean =>
  kind === 'word' && !capital && (verbsToBe.has(lower) || looksLikePastVerb(lower) || cueOf(lower)?.form === 'finite');

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
    if (token.lower === 'and' && tokens[i - 1]?.text === ',') return i + 1;
    if (/^(?:who|whom|which)$/.test(token.lower) && (tokens[i + 1]?.capital || isPronoun(tokens[i + 1]?.lower ?? '')))
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
