import { figure, median, table, times } from '../figures';
import { type Lab, type Meter, meter, slowDown, slowedBy } from '../lab';
import type { BenchPage } from '../pages';
import { type Engine, engineNames, engineScript } from './engines';

interface Sample {
  page: BenchPage;
  /** The first run in a fresh browser context: what a click pays. */
  first: Record<Engine, number>;
  /** Median of later runs, when the browser has compiled the code. */
  later: Record<Engine, number>;
}

const engines = Object.keys(engineNames) as Engine[];

/** The whole reading beside Readability and Defuddle on the same pages: CPU milliseconds, by turns in the same page. */
export async function reading(lab: Lab, pages: readonly BenchPage[], how: { rounds: number; slower: number }): Promise<string> {
  const samples = await measure(lab, pages, how);
  const rows = classes.flatMap(({ name, holds }) => {
    const group = samples.filter(({ page }) => holds(page));
    return group.length === 0 ? [] : [rowOf(name, group, 'first'), rowOf(`${name}, later runs`, group, 'later')];
  });
  return [
    '### The whole reading',
    `CPU milliseconds, medians over ${samples.length} pages, ${how.rounds} runs each by turns; ratios are medians of the pages' own ratios. A click pays the first run, with no code compiled yet; later runs compare the work. Bulletin Reader does all its work: recognition, cleaning, Readability, DOMPurify, facts, quotations.${slowedBy(how.slower)}`,
    table(['pages', 'Bulletin Reader', 'Readability', 'Defuddle', 'ours / Readability', 'ours / Defuddle'], rows),
  ].join('\n\n');
}

async function measure(
  lab: Lab,
  pages: readonly BenchPage[],
  { rounds, slower }: { rounds: number; slower: number },
): Promise<Sample[]> {
  const scripts = Object.fromEntries(engines.map((engine) => [engine, engineScript(engine)])) as Record<Engine, string>;
  const tab = await lab.context.newPage();
  await slowDown(tab, slower);
  const gauge = await meter(tab);
  const samples: Sample[] = [];
  for (const [index, page] of pages.entries()) {
    await tab.goto(page.url.href, { waitUntil: 'domcontentloaded' });
    for (const engine of engines) await gauge.cdp.send('Runtime.evaluate', { expression: scripts[engine] });
    if (!(await isRead(gauge))) continue;
    const runs: Record<Engine, number[]> = { ours: [], readability: [], defuddle: [] };
    // Once, not between the turns: a forced collection throws away compiled patterns, of which only one of the three has many.
    await gauge.cdp.send('Runtime.evaluate', { expression: 'gc()' });
    for (let round = 0; round < rounds; round++) {
      for (let turn = 0; turn < engines.length; turn++) {
        const engine = engines[(index + round + turn) % engines.length]!;
        runs[engine].push(await gauge.script(`bench.${engine}()`));
      }
    }
    samples.push({
      page,
      first: await byEngine((engine) => firstRun(lab, { page, engine, script: scripts[engine], slower })),
      later: await byEngine((engine) => median(runs[engine])),
    });
  }
  await tab.close();
  return samples;
}

async function byEngine(figureOf: (engine: Engine) => number | Promise<number>): Promise<Record<Engine, number>> {
  const figures = { ours: Number.NaN, readability: Number.NaN, defuddle: Number.NaN };
  for (const engine of engines) figures[engine] = await figureOf(engine);
  return figures;
}

/** In a context of its own: neither the code nor any pattern has been compiled before. */
async function firstRun(
  lab: Lab,
  { page, engine, script, slower }: { page: BenchPage; engine: Engine; script: string; slower: number },
): Promise<number> {
  const context = await lab.fresh();
  const gauge = await meter(await context.newPage());
  await slowDown(gauge.page, slower);
  await gauge.page.goto(page.url.href, { waitUntil: 'domcontentloaded' });
  await gauge.cdp.send('Runtime.evaluate', { expression: script });
  const took = await gauge.script(`bench.${engine}()`);
  await context.close();
  return took;
}

/** Index pages and pages without text give no reading: nothing to compare. */
async function isRead({ page }: Meter): Promise<boolean> {
  return (await page.evaluate('bench.ours().kind')) !== 'nothing';
}

function rowOf(name: string, group: readonly Sample[], which: 'first' | 'later'): string[] {
  const of = (engine: Engine): number => median(group.map((sample) => sample[which][engine]));
  const over = (engine: Engine): number => median(group.map((sample) => sample[which].ours / sample[which][engine]));
  return [
    `${name} (${group.length})`,
    ...engines.map((engine) => figure(of(engine))),
    times(over('readability')),
    times(over('defuddle')),
  ];
}

const size = ({ html }: BenchPage): number => Buffer.byteLength(html);

const classes: { name: string; holds(page: BenchPage): boolean }[] = [
  { name: 'bulletins', holds: ({ kind }) => kind === 'bulletin' },
  { name: 'bulletins in saved Blogger pages', holds: ({ kind }) => kind === 'composed' },
  { name: 'other pages, read anyway', holds: ({ kind }) => kind === 'blogger' || kind === 'other' },
  { name: 'all under 50 kB', holds: (page) => size(page) < 50_000 },
  { name: 'all of 50 to 150 kB', holds: (page) => size(page) >= 50_000 && size(page) < 150_000 },
  { name: 'all over 150 kB', holds: (page) => size(page) >= 150_000 },
  { name: '**all**', holds: () => true },
];
