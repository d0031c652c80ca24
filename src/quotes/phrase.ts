import { isGroup, isNeverName, isParticle } from '../text/names';
import { between, namedAfterComma } from './apposition';
import { namesField } from './bodies';
import { isCircumstance } from './circumstance';
import { cueOf, looksLikePastVerb } from './cues';
import type { Token } from './frame';
import { auxiliaries, breakers, determiners, notOpeners, pronouns, verbsToBe } from './function-words';
import { isInSecondTitle } from './name-start';
import { isRole } from './occupations';
import { officeListEnd } from './office-list';
import { tokenAt } from './token-at';

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

export const isPronoun = (word: string): boolean => pronouns.has(word);

/** Whether a token can open a noun phrase that speaks. */
export function opensPhrase(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word') return false;
  if (isPronoun(token.lower) || officeListEnd(tokens, at)) return true;
  if (isCircumstance(token, tokens[at + 1]) || notOpeners.has(token.lower)) return false;
  if (determiners.has(token.lower) || token.capital || /^[@\p{N}]/u.test(token.text)) return true;
  if (cueOf(token.lower) && !tokenAt(tokens, at + 1).capital) return false;
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
  if (token?.kind !== 'word' || token.sentence !== tokenAt(tokens, start).sentence) return false;
  const { lower } = token;
  if (at > start + 1 && /^(?:también|además|se|les?|nos|me|lo|ha|han|había|habían|ya|no)$/.test(token.text)) return false;
  // A Spanish preterite is never part of a name, and few nouns end like it.
  if (!token.capital && /[^aeiou]ó$/.test(lower)) return false;
  // `a los vecinos la jefa`: an article after a noun begins another phrase.
  if (
    /^(?:el|la|los|las)$/.test(token.text) &&
    !/^(?:de|y|e|del|por|para|en|con|ante|sobre)$/.test(tokenAt(tokens, at - 1).lower)
  )
    return false;
  if (lower === 'al') return tokenAt(tokens, at + 1).capital && tokenAt(tokens, at - 1).capital;
  if (lower === 'of' || lower === 'for' || isParticle(lower)) return tokenAt(tokens, at + 1).kind === 'word';
  // `the Commission on Aging`
  if (lower === 'on' && namesField(tokens, at)) return true;
  if (lower === 'and' || lower === '&') return tokenAt(tokens, at + 1).capital && tokenAt(tokens, at - 1).capital;
  if (lower === 'in' && tokenAt(tokens, at + 1).text === 'Charge') return true;
  if (/^(?:por|para|en|ante|sobre|contra|con|entre|al)$/.test(lower)) return namedAfterComma(tokens, start, at);
  if (lower === 'at' || lower === 'with' || lower === 'from' || lower === 'in')
    return between(tokens, start, at) && tokenAt(tokens, at + 1).capital;
  if (
    isPronoun(lower) ||
    (breakers.has(lower) && (!token.capital || isNeverName(lower))) ||
    (!token.capital && /ly$/.test(lower) && !/^(?:family|assembly|ally|supply|anomaly)$/.test(lower))
  )
    return false;
  const next = tokenAt(tokens, at + 1).lower;
  // `The sheriff's office thanked the crew, writing: "…"`
  if (
    !token.capital &&
    looksLikePastVerb(lower) &&
    (tokenAt(tokens, at - 1).capital || determiners.has(next) || next.endsWith('ly'))
  )
    return false;
  const cue = cueOf(lower);
  // `The report concludes`: a noun after its article. `fire analyst Roe`: a noun before a function.
  const noun =
    cue?.trust === 'near' &&
    ((at === start + 1 && articles.test(tokenAt(tokens, start).lower)) || isRole(tokenAt(tokens, at + 1).lower));
  // `with Roe saying: "…"`
  const speaks =
    cue?.form === 'finite' ? cue.trust === 'sure' || !isRole(lower) : cue?.form === 'participle' && cue.trust === 'sure';
  return token.capital || noun || !speaks;
}

const articles = /^(?:the|an?|his|her|their|its|our|my|el|la|los|las|una?|su)$/;

/** Whether a word looks like a finite verb. */
export const isVerb = ({ kind, capital, lower }: Token): boolean =>
  kind === 'word' && !capital && (verbsToBe.has(lower) || looksLikePastVerb(lower) || cueOf(lower)?.form === 'finite');
