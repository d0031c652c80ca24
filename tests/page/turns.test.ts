import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { inTurns } from '../../src/page/turns';
import type { Steps } from '../../src/steps';

let clock: number;
/** Milliseconds of work since the page last had its turn. */
let since: number;

beforeEach(() => {
  clock = 0;
  since = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => clock);
  vi.stubGlobal('setTimeout', (others: () => void) => {
    since = 0;
    queueMicrotask(others);
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** Steps that take so many milliseconds each; `after` sees how long the page has waited. */
function* work(lengths: readonly number[], after: () => void = () => {}): Steps<string> {
  for (const length of lengths) {
    clock += length;
    since += length;
    after();
    yield;
  }
  return lengths.join();
}

const lengths = fc.array(fc.integer({ min: 0, max: 150 }), { maxLength: 40 });

it('no page waits longer than for a turn and a step, and the answer is the same', async () => {
  await fc.assert(
    fc.asyncProperty(lengths, async (all) => {
      let longest = 0;
      const seen = (): void => {
        longest = Math.max(longest, since);
      };
      since = 0;
      expect(await inTurns(work(all, seen))).toBe(all.join());
      expect(longest).toBeLessThan(50 + 150);
    }),
  );
});

it('stopped, it takes no further step', async () => {
  const stop = new AbortController();
  let taken = 0;
  const steps = work([60, 60, 60], () => {
    taken += 1;
    if (taken === 2) stop.abort();
  });
  await expect(inTurns(steps, stop.signal)).rejects.toThrow(/abort/i);
  expect(taken).toBe(2);
});
