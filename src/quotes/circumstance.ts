import { cueOf } from './cues';
import type { Token } from './frame';
import { circumstances, times } from './function-words';
import { isRole } from './occupations';
import { chunkEnd } from './sentence';

/** Whether a token opens a phrase of circumstance, which has no subject: `On Monday, …`, `Speaking at the pier, …`. */
export function isCircumstance(token: Token | undefined, next?: Token): boolean {
  if (token?.kind !== 'word') return false;
  // A rank: `Under Secretary Roe`.
  if (token.lower === 'under' && token.capital && next?.capital && isRole(next.lower)) return false;
  if (/^(?:acting|incoming|outgoing)$/.test(token.lower) && (next?.capital || isRole(next?.lower ?? ''))) return false;
  if (circumstances.has(token.lower) || (!token.capital && cueOf(token.lower)?.form === 'participle')) return true;
  if (!/^[a-z]+(?:ly|ing)$/.test(token.lower)) return false;
  // `Speaking at the pier, …` but `Schilling added` and `Kelly Roe`.
  return !token.capital || (next?.kind === 'word' && !next.capital && cueOf(next.lower)?.form !== 'finite');
}

/** Whether the words up to the next comma say when or where: `A short time later,` · `Each election year,` · `WASHINGTON —` */
export function isTime(tokens: readonly Token[], at: number, right: number): boolean {
  const end = chunkEnd(tokens, at, right);
  return end < right && end - at < 6 && tokens.slice(at, end).some((token) => times.has(token.lower));
}
