import { type Cue, cueOf } from './cues';
import type { Token } from './frame';
import { isRole } from './occupations';
import { type Phrase, phraseFrom, speakerFrom } from './phrase';
import { needsAuxiliary } from './spanish-cues';
import { subjectBehind } from './spanish-subject';
import { tokenAt } from './token-at';

/** Who is said to speak, to whom, and the words that say so; token ranges of one frame. */
export interface Report {
  source?: Phrase;
  addressee?: Phrase;
  cue: Phrase;
  /** Name of the pattern that matched. */
  pattern:
    | 'after'
    | 'after-inverted'
    | 'according'
    | 'before'
    | 'before-inverted'
    | 'participle'
    | 'colon'
    | 'signed'
    | 'named-after'
    | 'actor-before'
    | 'reported-before'
    | 'goes-on';
  /** The report is set off from the words by a comma, colon or nothing at all: they are a whole utterance. */
  apart: boolean;
}

/** A cue word is no report when it is a name, a noun or an infinitive here: `States`, `the report`, `to say`. */
export function canReport(tokens: readonly Token[], at: number, left: number): boolean {
  const word = tokens[at];
  if (word?.capital && at > left) return false;
  const before = tokens[at - 1];
  if (word && needsAuxiliary(word.lower) && !isAuxiliary(before) && cueOf(word.lower)?.language === 'es') return false;
  return !(
    before?.kind === 'word' &&
    /^(?:to|the|a|an|another|any|no|each|every|his|her|their|its|of|this|for|el|la|un|una|is|are)$/.test(before.lower)
  );
}

/** The verb of a report: of `ha dicho` the second word. */
export function verbOf(tokens: readonly Token[], { cue }: Report): Cue | undefined {
  const at = isAuxiliary(tokens[cue.start]) ? cue.start + 1 : cue.start;
  return cueOf(tokenAt(tokens, at).lower);
}

/** The `ha` of `ha dicho`. */
export const isAuxiliary = (token: Token | undefined): boolean =>
  /^(?:ha|han|había|habían|hemos|haya|hayan)$/.test(token?.lower ?? '');

/** `according to Roe` · `in the words of Roe` · `según explicó Roe` · `para la ministra Roe` */
export function accordingTo(tokens: readonly Token[], at: number): Omit<Report, 'apart'> | undefined {
  const cue = (end: number): Phrase => ({ start: at, end });
  const words = tokens.slice(at, at + 4).map((token) => token.lower);
  const said = words[0] === 'según' && cueOf(words[1] ?? '')?.language === 'es' ? subjectBehind(tokens, at + 1) : undefined;
  if (said) return { ...said, cue: cue(at + 2), pattern: 'according' };
  const end = at + (openings.find((opening) => opening.every((word, i) => words[i] === word))?.length ?? 0);
  if (end === at) return undefined;
  const source = phraseFrom(tokens, end);
  if (words[0] === 'para' && !tokenAt(tokens, end).capital && !isRole(tokenAt(tokens, end + 1).lower)) return undefined;
  return source && { source, cue: cue(end), pattern: 'according' };
}

const openings = ['according to', 'in the words of', 'según', 'en palabras de', 'para'].map((words) => words.split(' '));

/** `said to reporters` · `dijo a los periodistas` */
export function spokenTo(tokens: readonly Token[], verb: number): Phrase | undefined {
  const to = tokens[verb + 1];
  return to?.lower === 'to' || to?.lower === 'a' ? listenerFrom(tokens, verb + 2) : undefined;
}

/** Who is spoken to, from a token on: a phrase or `them`. */
export function listenerFrom(tokens: readonly Token[], at: number): Phrase | undefined {
  return /^(?:him|her|them|us|me)$/.test(tokenAt(tokens, at).lower) ? { start: at, end: at + 1 } : speakerFrom(tokens, at);
}
