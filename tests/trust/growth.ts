import { Session } from 'node:inspector/promises';
import { setFlagsFromString } from 'node:v8';
import { plainPage } from '../../src/cli/dom/window';
import { read } from '../../src/read';
import { address } from '../payloads/page';

/**
 * Code that runs more and more often for the same piece of page: read at n, 2n and 4n, what grows with the page has run twice as often
 * more the second time. The engine counts; no clock is asked. What a loop inside the engine itself does (`slice`, `indexOf`) is not seen.
 */
export async function steepIn(pageOf: (n: number) => string, n: number): Promise<string[]> {
  // What is done once for all pages is done.
  await countsOf(pageOf(1));
  const [one, two, four] = [await countsOf(pageOf(n)), await countsOf(pageOf(2 * n)), await countsOf(pageOf(4 * n))];
  const steep = [...four].flatMap(([place, { name, count }]) => {
    const before = [one, two].map((counts) => counts.get(place)?.count ?? 0);
    const [few = 0, some = 0] = before;
    return count - some > 3.6 * Math.max(some - few, n) ? [`${name}: ${[...before, count].join(', ')}`] : [];
  });
  return [...new Set(steep)];
}

/** How often each piece of code ran. */
type Counts = Map<string, { name: string; count: number }>;

async function countsOf(html: string): Promise<Counts> {
  const page = plainPage(html, address);
  // What the engine has built into its caller is not counted.
  setFlagsFromString('--no-opt');
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  await session.post('Profiler.takePreciseCoverage');
  read(page, { url: address });
  const { result } = await session.post('Profiler.takePreciseCoverage');
  await session.post('Profiler.stopPreciseCoverage');
  session.disconnect();
  setFlagsFromString('--opt');
  const found: Counts = new Map();
  for (const { url, functions } of result) {
    const file = /\/((?:src|node_modules)\/.*?)(?:\?|$)/.exec(url)?.[1];
    if (!file) continue;
    for (const { functionName, ranges } of functions)
      for (const { startOffset, endOffset, count } of ranges)
        if (count > 0) found.set(`${file}:${startOffset}-${endOffset}`, { name: `${functionName} in ${file}`, count });
  }
  return found;
}
