import { cueOf, looksLikePastVerb } from '../../lexicon/cues';
import { auxiliaries, breakers, determiners, notOpeners, ofOrFor, pronouns, verbsToBe } from '../../lexicon/function-words';
import { isGroup, isNeverName, isParticle } from '../../lexicon/names';
import { isJobTitle } from '../../lexicon/occupations';
import { wordSet } from '../../text/word-set';
import { type Token, tokenAt } from '../tokens/token';
import { between, namedAfterComma } from './apposition';
import { isCircumstance } from './circumstance';
import { namesField } from './field';
import { joinsJobTitles } from './job-titles';
import { officeListEnd } from './office-list';
import { isInSecondTitle } from './second-title';

/** A noun phrase as half-open token range. */
export interface NounPhrase {
  start: number;
  end: number;
}

/** The noun phrase that starts at a token: a name with its titles, a pronoun, `a spokesman for the agency`, `officials`. */
export function nounPhraseFrom(tokens: readonly Token[], start: number): NounPhrase | undefined {
  if (!opensNounPhrase(tokens, start)) return undefined;
  if (isPronoun(tokenAt(tokens, start).lower)) return { start, end: start + 1 };
  return extended(tokens, start, officeListEnd(tokens, start) ?? start + 1, 30);
}

/** The phrase after `said`: anything may speak there that does not begin a circumstance (`said neighbors who …`). */
export function speakerFrom(tokens: readonly Token[], start: number): NounPhrase | undefined {
  const phrase = nounPhraseFrom(tokens, start);
  const first = tokenAt(tokens, start);
  const { lower } = first;
  if (phrase || first.kind !== 'word') return phrase;
  if (breakers.has(lower) || notOpeners.has(lower) || auxiliaries.has(lower) || cueOf(lower) || isCircumstance(first))
    return undefined;
  return extended(tokens, start, start + 1, 12);
}

export const isPronoun = (word: string): boolean => pronouns.has(word);

/** Whether a token can open a noun phrase that speaks. */
export function opensNounPhrase(tokens: readonly Token[], at: number): boolean {
  const token = tokenAt(tokens, at);
  const next = tokenAt(tokens, at + 1);
  const { lower } = token;
  if (token.kind !== 'word') return false;
  if (isPronoun(lower) || officeListEnd(tokens, at)) return true;
  if (isCircumstance(token, next) || notOpeners.has(lower)) return false;
  if (determiners.has(lower) || token.capital || /^[@\p{N}]/u.test(lower)) return true;
  // `fire Chief Roe`, but not `criticized Roe`
  if (cueOf(lower) && (!next.capital || looksLikePastVerb(lower))) return false;
  const people = (word: Token): boolean =>
    isGroup(word.lower) || isJobTitle(word.lower) || (word.capital && !breakers.has(lower));
  return (
    people(token) || people(next) || (next.kind === 'word' && !notOpeners.has(next.lower) && people(tokenAt(tokens, at + 2)))
  );
}

function extended(tokens: readonly Token[], start: number, from: number, most: number): NounPhrase {
  let end = from;
  while (end < start + most && continuesNounPhrase(tokens, start, end)) end += 1;
  return { start, end };
}

function continuesNounPhrase(tokens: readonly Token[], start: number, at: number): boolean {
  const token = tokenAt(tokens, at);
  const before = tokenAt(tokens, at - 1);
  const next = tokenAt(tokens, at + 1);
  const first = tokenAt(tokens, start);
  const { lower, capital } = token;
  if (isInSecondTitle(tokens, at)) return true;
  // `Secretary of Health & Human Services Jane Roe`
  if (token.text === '&') return before.capital && next.capital;
  if (token.kind !== 'word' || token.sentence !== first.sentence) return false;
  if (at > start + 1 && afterNouns.has(token.text)) return false;
  // A Spanish preterite is never part of a name, and few nouns end like it.
  if (!capital && /[^aeiou]ó$/.test(lower)) return false;
  // `a los vecinos la jefa`: an article after a noun begins another phrase.
  if (spanishArticles.has(token.text) && !beforeArticles.has(before.lower)) return false;
  if (lower === 'al' || lower === 'and') return (before.capital && next.capital) || joinsJobTitles(tokens, at);
  if (ofOrFor.has(lower) || isParticle(lower)) return next.kind === 'word';
  // `the Commission on Aging`
  if (lower === 'on' && namesField(tokens, at)) return true;
  if (spanishPrepositions.has(lower)) return namedAfterComma(tokens, start, at);
  if (places.has(lower)) return next.text === 'Charge' || (between(tokens, start, at) && next.capital);
  if (isPronoun(lower) || (breakers.has(lower) && (!capital || isNeverName(lower)))) return false;
  if (!capital && lower.endsWith('ly') && !nounsInLy.has(lower)) return false;
  // `Jane Roe wept, adding: "…"`
  if (pasts.has(token.text)) return false;
  // `The sheriff's office thanked the crew, writing: "…"`
  const takesObject = before.capital || determiners.has(next.lower) || next.lower.endsWith('ly');
  if (!capital && looksLikePastVerb(lower) && takesObject) return false;
  const cue = cueOf(lower);
  // `The report concludes`: a noun after its article. `fire analyst Roe`: a noun before a job title. `the secretary of state`
  const noun =
    (at === start + 1 && articles.has(first.lower)) ||
    (cue?.trust === 'near' && isJobTitle(next.lower)) ||
    ofOrFor.has(before.lower);
  // `with Roe saying: "…"`
  const speaks = cue?.form === 'participle' ? cue.trust === 'sure' : cue && !isJobTitle(lower);
  return capital || noun || !speaks;
}

/** Whether a word looks like a finite verb. */
export const isVerb = ({ capital, lower }: Token): boolean =>
  !capital && (verbsToBe.has(lower) || looksLikePastVerb(lower) || cueOf(lower)?.form === 'finite');

const articles = wordSet('the a an another every his her their its our my el la los las un una su');
const spanishArticles = wordSet('el la los las');
const beforeArticles = wordSet('de y e del por para en con ante sobre');
const spanishPrepositions = wordSet('por para en ante sobre contra con entre');
/** Verbs in the past that are no nouns, no adjectives and no names. */
const pasts = wordSet(
  `ate became began brought came chose drew drove fell flew forgot gave got grew kept knew met rang rode sang sank sat sent slept sold spent
  stood stole swam swept taught threw took went wept woke won wore wrote dio hizo fue vio vino tuvo puso trajo`,
);
/** Small Spanish words between a noun and its verb. */
const afterNouns = wordSet('también además se le les nos me lo ha han había habían ya no');
const places = wordSet('at with from in');
const nounsInLy = wordSet('family assembly ally supply anomaly');
