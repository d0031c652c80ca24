import { cueOf, endsLike, is } from '../../lexicon/lexicon';
import { isJobTitle } from '../../lexicon/people';
import { type Token, tokenAt } from '../tokens/token';
import { chunkEnd } from './clause';

/** Whether a token opens a phrase of circumstance, which has no subject: `On Monday, …`, `Speaking at the pier, …`. */
export function isCircumstance({ lower, capital }: Token = nothing, next: Token = nothing): boolean {
  // A rank: `Under Secretary Roe`.
  if (is(lower, 'under') && capital && next.capital && isJobTitle(next.lower)) return false;
  if (is(lower, 'acting') && (next.capital || isJobTitle(next.lower))) return false;
  const cue = cueOf(lower);
  if (is(lower, 'circumstance') || (cue?.form === 'participle' && cue.grammar.subjectBehindVerb)) return true;
  if (!/^\p{Ll}/u.test(lower) || !(endsLike(lower, 'adverb') || endsLike(lower, 'gerund'))) return false;
  // `Speaking at the pier, …` but `Schilling added` and `Kelly Roe`.
  return !capital || (next.kind === 'word' && !next.capital && cueOf(next.lower)?.form !== 'finite');
}

/** Whether the words up to the next comma say when or where: `A short time later,` · `Each election year,` · `WASHINGTON —` */
export function isTime(tokens: readonly Token[], at: number, right: number): boolean {
  const end = chunkEnd(tokens, at, right);
  return end < right && end - at < 6 && tokens.slice(at, end).some((token) => is(token.lower, 'time'));
}

const nothing = tokenAt([], 0);
