import { type Engine, engineNames, engineScript } from './engines';
import { figure, median, table, times } from './figures';
import { type Lab, type Meter, meter } from './lab';
import type { BenchPage } from './pages';

interface Sample {
  page: BenchPage;
  /** The first run in a fresh page: what a click pays. */
  first: Record<Engine, number>;
  /** Median of the later runs, when the browser has optimised the code. */
  later: Record<Engine, number>;
}

const engines = Object.keys(engineNames) as Engine[];

/** The whole reading beside Readability and Defuddle on the same pages: CPU milliseconds, by turns in the same page. */
export async function reading(lab: Lab, pages: readonly BenchPage[], rounds: number): Promise<string> {
  const samples = await measure(lab, pages, rounds);
  const rows = classes.flatMap(({ name, holds }) => {
    const group = samples.filter(({ page }) => holds(page));
    return group.length === 0 ? [] : [rowOf(name, group, 'first'), rowOf(`${name}, later runs`, group, 'later')];
  });
  return [
    '### The whole reading',
    `CPU milliseconds, medians over ${samples.length} pages, ${rounds + 1} runs each by turns; ratios are medians of the pages' own ratios. The first run in a fresh page is what a click pays. Bulletin Reader does all its work: recognition, cleaning, Readability, DOMPurify, facts, quotations.`,
    table(['pages', 'Bulletin Reader', 'Readability', 'Defuddle', 'ours / Readability', 'ours / Defuddle'], rows),
  ].join('\n\n');
}

async function measure(lab: Lab, pages: readonly BenchPage[], rounds: number): Promise<Sample[]> {
  const scripts = engines.map(engineScript);
  const tab = await lab.without.context.newPage();
  const gauge = await meter(tab);
  const samples: Sample[] = [];
  for (const [index, page] of pages.entries()) {
    await tab.goto(page.url.href, { waitUntil: 'domcontentloaded' });
    for (const script of scripts) await gauge.cdp.send('Runtime.evaluate', { expression: script });
    const runs: Record<Engine, number[]> = { ours: [], readability: [], defuddle: [] };
    for (let round = 0; round <= rounds; round++) {
      for (let turn = 0; turn < engines.length; turn++) {
        const engine = engines[(index + round + turn) % engines.length]!;
        await gauge.cdp.send('Runtime.evaluate', { expression: 'gc()' });
        runs[engine].push(await gauge.script(`bench.${engine}()`));
      }
    }
    if (!(await isRead(gauge))) continue;
    const each = (pick: (values: number[]) => number): Record<Engine, number> =>
      Object.fromEntries(engines.map((engine) => [engine, pick(runs[engine])])) as Record<Engine, number>;
    samples.push({ page, first: each(([first]) => first ?? Number.NaN), later: each((values) => median(values.slice(1))) });
  }
  await tab.close();
  return samples;
}

/** Index pages and pages without text give no reading: nothing to compare. Asked after the measured runs, to leave the first one first. */
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
  { name: 'other pages, read anyway', holds: ({ kind }) => kind !== 'bulletin' },
  { name: 'all under 50 kB', holds: (page) => size(page) < 50_000 },
  { name: 'all of 50 to 150 kB', holds: (page) => size(page) >= 50_000 && size(page) < 150_000 },
  { name: 'all over 150 kB', holds: (page) => size(page) >= 150_000 },
  { name: '**all**', holds: () => true },
];
