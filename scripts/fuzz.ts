/**
 * Reads pages that nobody wrote: `tsx scripts/fuzz.ts [runs] [seed]`. Says what went wrong with the first and the smallest page that shows it; exits 1 then.
 * `--timing [part of a name]` grows inputs instead: of every pattern in Node, of every kind of hostile page in both browsers.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';
import { blocks } from '../bench/time/blocks';
import { chaos, wrongWith } from '../tests/trust/chaos';
import { steepPatterns } from './fuzz/patterns';

if (process.argv[2] === '--timing') {
  const { tried, steep, passed } = steepPatterns(process.argv[3]);
  console.log([`${tried} patterns, ${steep.length} steeper than their text`, ...steep, ...passed].join('\n'));
  console.log(await blocks(process.argv[3]));
  process.exit(steep.length > 0 ? 1 : 0);
}

const runs = Number(process.argv[2] ?? 10_000);
const seed = Number(process.argv[3] ?? 20250306);
const started = Date.now();
let slowest = 0;
let read = 0;
let failed = false;

const result = await fc.check(
  fc.asyncProperty(chaos(), async (page) => {
    // jsdom holds its documents by weak references, which live until the turn ends: without a turn, ten thousand pages fill the memory.
    await setImmediate();
    const before = performance.now();
    const wrong = wrongWith(page);
    slowest = Math.max(slowest, performance.now() - before);
    read += 1;
    if (read % 1000 === 0) console.log(`${read} pages, ${sinceStart()} s`);
    if (wrong.length > 0) {
      if (!failed) keep(page.html, wrong);
      failed = true;
      throw new Error(wrong.join('\n'));
    }
  }),
  { seed, numRuns: runs },
);

console.log(
  `${result.numRuns} pages, seed ${seed}, ${sinceStart()} s, slowest page ${Math.round(slowest)} ms, ${result.failed ? 'FAILED' : 'no fault'}`,
);
if (result.failed) {
  const [page] = result.counterexample ?? [];
  mkdirSync('reports', { recursive: true });
  writeFileSync('reports/fuzz.html', page?.html ?? '');
  console.log(
    `${result.errorInstance instanceof Error ? result.errorInstance.message : ''}\nThe page is in reports/fuzz.html (shrunk ${result.numShrinks} times, path ${result.counterexamplePath}).`,
  );
  process.exitCode = 1;
}

/** The first page that shows a fault, before a smaller one is looked for. */
function keep(html: string, wrong: string[]): void {
  mkdirSync('reports', { recursive: true });
  writeFileSync('reports/fuzz-first.html', html);
  console.log(`page ${read} of this run: ${wrong.join('; ')}\nIt is in reports/fuzz-first.html; a smaller one is looked for.`);
}

function sinceStart(): number {
  return Math.round((Date.now() - started) / 1000);
}
