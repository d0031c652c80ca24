import { diffArrays } from 'diff';
import type { Change } from './comparison';
import { slicesOf, type Text, type Token } from './tokens';

/** Two rows of tokens laid beside each other: runs that are the same, and runs of which one or both sides differ. */
export interface Run {
  same: boolean;
  here: Token[];
  there: Token[];
}

/**
 * The shortest way from one row of words to another, for rows that are copies. Beyond the cap the rows count as wholly different:
 * the time is bounded by length times cap. Myers' algorithm comes from a library (`diff`: kept since 2011, BSD-3, 3 kB).
 */
export function runsBetween(here: readonly Token[], there: readonly Token[]): Run[] {
  const cap = Math.max(longest, Math.abs(here.length - there.length) + longest);
  const found = diffArrays(keysOf(here), keysOf(there), { maxEditLength: cap });
  if (!found) return [{ same: false, here: [...here], there: [...there] }];
  const runs: Run[] = [];
  const [ours, theirs] = [[...here], [...there]];
  for (const { added, removed, value } of found) {
    const last = runs.at(-1);
    const run = last && !last.same && (added || removed) ? last : { same: !added && !removed, here: [], there: [] };
    if (run !== last) runs.push(run);
    if (!added) run.here.push(...ours.splice(0, value.length));
    if (!removed) run.there.push(...theirs.splice(0, value.length));
  }
  return runs;
}

/** Words that may differ between copies of one passage. */
const longest = 600;

/** The runs that differ, as words of both texts. */
export function changesIn(runs: readonly Run[], here: Text, there: Text): Change[] {
  return runs.flatMap((run) => {
    if (run.same) return [];
    const [own, other] = [slicesOf(here, run.here), slicesOf(there, run.there)];
    return Array.from({ length: Math.max(own.length, other.length) }, (_, index) => ({
      ...(own[index] && { here: own[index] }),
      ...(other[index] && { there: other[index] }),
    }));
  });
}

function keysOf(tokens: readonly Token[]): string[] {
  return tokens.map(({ key }) => key);
}
