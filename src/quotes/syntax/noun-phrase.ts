import { cueOf, endsLike, is } from '../../lexicon/lexicon';
import { isGroup, isJobTitle, isNeverName, isParticle } from '../../lexicon/people';
import { looksLikePastVerb } from '../../lexicon/verbs';
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
  if (is(lower, 'breaker') || is(lower, 'not-an-opener') || is(lower, 'auxiliary') || cueOf(lower) || isCircumstance(first))
    return undefined;
  return extended(tokens, start, start + 1, 12);
}

export const isPronoun = (word: string): boolean => is(word, 'pronoun');

/** Whether a token can open a noun phrase that speaks. */
export function opensNounPhrase(tokens: readonly Token[], at: number): boolean {
  const token = tokenAt(tokens, at);
  const next = tokenAt(tokens, at + 1);
  const { lower } = token;
  if (token.kind !== 'word') return false;
  if (isPronoun(lower) || officeListEnd(tokens, at)) return true;
  if (isCircumstance(token, next) || is(lower, 'not-an-opener')) return false;
  if (is(lower, 'determiner') || token.capital || /^[@\p{N}]/u.test(lower)) return true;
  // `fire Chief Roe`, but not `criticized Roe`
  if (cueOf(lower) && (!next.capital || looksLikePastVerb(lower))) return false;
  const people = (word: Token): boolean =>
    isGroup(word.lower) || isJobTitle(word.lower) || (word.capital && !is(lower, 'breaker'));
  return (
    people(token) || people(next) || (next.kind === 'word' && !is(next.lower, 'not-an-opener') && people(tokenAt(tokens, at + 2)))
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
  if (is(token.text, 'after-noun') && (at > start + 1 || isPlainName(first))) return false;
  // A Spanish preterite is never part of a name, and few nouns end like it.
  if (!capital && endsLike(lower, 'preterite')) return false;
  // `a los vecinos la jefa`: an article after a noun begins another phrase.
  if (is(token.text, 'article-after-noun') && !is(before.lower, 'before-article')) return false;
  if (is(lower, 'joins-phrases')) return (before.capital && next.capital) || joinsJobTitles(tokens, at);
  if (is(lower, 'of-or-for') || isParticle(lower)) return next.kind === 'word';
  // `the Commission on Aging`
  if (is(lower, 'on') && namesField(tokens, at)) return true;
  if (is(lower, 'noun-preposition')) return namedAfterComma(tokens, start, at);
  if (is(lower, 'place-preposition'))
    return (next.capital && is(next.lower, 'charge')) || (between(tokens, start, at) && next.capital);
  if (isPronoun(lower) || (is(lower, 'breaker') && (!capital || isNeverName(lower)))) return false;
  if (!capital && endsLike(lower, 'adverb') && !is(lower, 'noun-in-ly')) return false;
  // `Jane Roe wept, adding: "…"`
  if (is(token.text, 'plain-past')) return false;
  // `The sheriff's office thanked the crew, writing: "…"`
  const takesObject = before.capital || is(next.lower, 'determiner') || endsLike(next.lower, 'adverb');
  if (!capital && looksLikePastVerb(lower) && takesObject) return false;
  const cue = cueOf(lower);
  // `The report concludes`: a noun after its article. `fire analyst Roe`: a noun before a job title. `the secretary of state`
  const noun =
    (at === start + 1 && is(first.lower, 'article')) ||
    (cue?.trust === 'near' && isJobTitle(next.lower)) ||
    is(before.lower, 'of-or-for');
  // `with Roe saying: "…"`
  const speaks = cue?.form === 'participle' ? cue.trust === 'sure' : cue && !isJobTitle(lower);
  return capital || noun || !speaks;
}

/** `Roe se volvió` */
const isPlainName = ({ capital, lower }: Token): boolean => capital && !is(lower, 'determiner');

/** Whether a word looks like a finite verb. */
export const isVerb = ({ capital, lower }: Token): boolean =>
  !capital && (is(lower, 'copula') || looksLikePastVerb(lower) || cueOf(lower)?.form === 'finite');
