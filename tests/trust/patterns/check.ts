import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { checkSync } from 'recheck';

export type Verdict = 'safe' | 'vulnerable' | 'unknown';

/**
 * Whether a pattern's time grows with the length of what it looks at, or faster; `words` say how it is attacked. The check counts
 * characters read, and gives up only where it does not end: a busy machine must not change its mind.
 */
export function verdictOn(source: string, flags: string): { verdict: Verdict; words: string } {
  const found = checkSync(source, flags, limits);
  if (found.status === 'vulnerable')
    return { verdict: 'vulnerable', words: `${found.complexity.summary}: ${found.attack.pattern}` };
  return { verdict: found.status, words: found.status === 'unknown' ? found.error.kind : '' };
}

const limits = { timeout: 300_000, seedingTimeout: null, incubationTimeout: null, attackTimeout: null, attackLimit: 100_000_000 };

/** Stands for a pattern in the list of those that were proved linear; a changed pattern is another one. */
export function markOf(source: string, flags: string): string {
  return createHash('sha256').update(`/${source}/${flags}`).digest('hex').slice(0, 16);
}

const list = new URL('proved.json', import.meta.url);

/** Marks of patterns that a check found linear; checking all of them anew takes minutes. */
export function proved(): Set<string> {
  return new Set(JSON.parse(readFileSync(list, 'utf8')));
}

export function keepProved(marks: Iterable<string>): void {
  writeFileSync(list, `${JSON.stringify([...new Set(marks)].sort(), null, 2)}\n`);
}
