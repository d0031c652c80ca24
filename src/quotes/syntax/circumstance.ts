import { cueOf } from '../../lexicon/cues';
import { circumstances, times } from '../../lexicon/function-words';
import { isJobTitle } from '../../lexicon/occupations';
import { wordSet } from '../../text/word-set';
import { type Token, tokenAt } from '../tokens/token';
import { chunkEnd } from './clause';

/** Whether a token opens a phrase of circumstance, which has no subject: `On Monday, …`, `Speaking at the pier, …`. */
export function isCircumstance({ lower, capital }: Token = nothing, next: Token = nothing): boolean {
  // A rank: `Under Secretary Roe`.
  if (lower === 'under' && capital && next.capital && isJobTitle(next.lower)) return false;
  if (beforeFunctions.has(lower) && (next.capital || isJobTitle(next.lower))) return false;
  const cue = cueOf(lower);
  if (circumstances.has(lower) || (cue?.form === 'participle' && cue.language === 'es')) return true;
  if (!/^[a-z]+(?:ly|ing)$/.test(lower)) return false;
  // `Speaking at the pier, …` but `Schilling added` and `Kelly Roe`.
  return !capital || (next.kind === 'word' && !next.capital && cueOf(next.lower)?.form !== 'finite');
}

/** Whether the words up to the next comma say when or where: `A short time later,` · `Each election year,` · `WASHINGTON —` */
export function isTime(tokens: readonly Token[], at: number, right: number): boolean {
  const end = chunkEnd(tokens, at, right);
  return end < right && end - at < 6 && tokens.slice(at, end).some((token) => times.has(token.lower));
}

const nothing = tokenAt([], 0);
const beforeFunctions = wordSet('acting incoming outgoing');
