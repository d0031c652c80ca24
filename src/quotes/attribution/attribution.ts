import { type Cue, cueOf, endsLike, is, phrasesOf } from '../../lexicon/lexicon';
import { isJobTitle } from '../../lexicon/people';
import { type NounPhrase, nounPhraseFrom, speakerFrom } from '../syntax/noun-phrase';
import { subjectBehind } from '../syntax/postposed-subject';
import { type Token, tokenAt } from '../tokens/token';

/** Who is said to speak, to whom, and the words that say so; token ranges of one frame. */
export interface Attribution {
  source?: NounPhrase;
  addressee?: NounPhrase;
  cue: NounPhrase;
  /** How the words are built. */
  form:
    | 'after'
    | 'after-inverted'
    | 'according'
    | 'before'
    | 'before-inverted'
    | 'participle'
    | 'colon'
    | 'signed'
    | 'label'
    | 'named-after'
    | 'actor-before'
    | 'reported-before'
    | 'goes-on';
  /** The attribution is set off from the words by a comma, colon or nothing at all: they are a whole utterance. */
  apart: boolean;
  /** Name of the pattern that matched, see `patterns`. */
  pattern?: string;
}

/** A cue word is no report when it is a name, a noun or an infinitive here: `States`, `the report`, `to say`. */
export function canReport(tokens: readonly Token[], at: number, left: number): boolean {
  const { lower, capital } = tokenAt(tokens, at);
  const before = tokenAt(tokens, at - 1);
  if (capital && at > left) return false;
  if (cueOf(lower)?.compound && !isAuxiliary(before) && !isReflexive(tokens, at - 1)) return false;
  // `The plan was referred to as “a promise”`
  if (is(before.lower, 'passive') && endsLike(lower, 'past') && !cueOf(lower)?.addresses) return false;
  const perfect = cueOf(lower)?.grammar.subjectBehindVerb && isAuxiliary(before);
  return (perfect || !is(before.lower, 'before-noun')) && !isDenied(tokens, at);
}

/** `She didn't say “if ever”` · `nunca dijo` · `without saying`: nobody said it. */
function isDenied(tokens: readonly Token[], verb: number): boolean {
  for (let at = verb - 1; at > verb - 4; at--) {
    const { lower } = tokenAt(tokens, at);
    if (is(lower, 'denial') || endsLike(lower, 'denial')) return true;
    if (!is(lower, 'beside-denied-verb') && !endsLike(lower, 'adverb')) return false;
  }
  return false;
}

/** The verb of an attribution: of `ha dicho` the second word. */
export function verbOf(tokens: readonly Token[], { cue }: Attribution): Cue | undefined {
  const at = isAuxiliary(tokenAt(tokens, cue.start)) ? cue.start + 1 : cue.start;
  return cueOf(tokenAt(tokens, at).lower);
}

/** The `ha` of `ha dicho`. */
export const isAuxiliary = ({ lower }: Token): boolean => is(lower, 'perfect');

/** The `est` of `s’est félicitée`. */
export const isReflexive = (tokens: readonly Token[], at: number): boolean =>
  is(tokenAt(tokens, at).lower, 'auxiliary') && is(tokenAt(tokens, at - 1).lower, 'reflexive');

/** `according to Roe` · `in the words of Roe` · `según explicó Roe` · `para la ministra Roe` */
export function accordingTo(tokens: readonly Token[], at: number): Omit<Attribution, 'apart'> | undefined {
  const cue = (end: number): NounPhrase => ({ start: at, end });
  const first = tokenAt(tokens, at).lower;
  const verb = is(first, 'according-verb') ? pastAuxiliary(tokens, at + 1) : at;
  if (verb > at && cueOf(tokenAt(tokens, verb).lower)?.grammar.subjectBehindVerb) {
    return { ...subjectBehind(tokens, verb), cue: cue(verb + 1), form: 'according' };
  }
  const opening = openings.find((words) => words.every((word, i) => tokenAt(tokens, at + i).lower === word));
  if (!opening) return undefined;
  const end = at + opening.length;
  if (is(first, 'according-to-person') && !tokenAt(tokens, end).capital && !isJobTitle(tokenAt(tokens, end + 1).lower))
    return undefined;
  const source = nounPhraseFrom(tokens, end);
  return source && { source, cue: cue(end), form: 'according' };
}

/** Past the `lo ha` of `como lo ha explicado`. */
function pastAuxiliary(tokens: readonly Token[], from: number): number {
  let at = from;
  while (is(tokenAt(tokens, at).lower, 'beside-reporting-verb') || isAuxiliary(tokenAt(tokens, at))) at += 1;
  return at;
}

/** `said to reporters` · `dijo a los periodistas` */
export function spokenTo(tokens: readonly Token[], verb: number): NounPhrase | undefined {
  const { lower, capital } = tokenAt(tokens, verb + 1);
  // `said strategist Al Roe`: a name.
  return is(lower, 'to-somebody') && !capital ? listenerFrom(tokens, verb + 2) : undefined;
}

/** Who is spoken to, from a token on: a phrase or `them`. */
export function listenerFrom(tokens: readonly Token[], at: number): NounPhrase | undefined {
  if (is(tokenAt(tokens, at).lower, 'object-pronoun')) return { start: at, end: at + 1 };
  const phrase = speakerFrom(tokens, at);
  return phrase && !tokens.slice(at, phrase.end).some(({ lower }) => is(lower, 'tale')) ? phrase : undefined;
}

const openings = phrasesOf('according').map((words) => words.split(' '));
