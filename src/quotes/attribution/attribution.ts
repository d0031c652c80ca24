import { type Cue, cueOf, endsLike, is } from '../../lexicon/lexicon';
import { type NounPhrase, speakerFrom } from '../syntax/noun-phrase';
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
