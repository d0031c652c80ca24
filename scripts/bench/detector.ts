import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { launchChromium } from '../../tests/e2e/chromium';
import { built } from './built';
import { figure, median, percentile, table } from './figures';
import { type Lab, type Meter, meter } from './lab';
import { type BenchPage, elsewhere } from './pages';

interface Cost {
  script: number;
  task: number;
  heap: number;
}

interface Place {
  name: string;
  pages: BenchPage[];
  at(page: BenchPage): string;
}

/** What the extension adds to the load of a page: pairs of loads with and without it, by turns, on the CPU clock. */
export async function detector(
  lab: Lab,
  pages: readonly BenchPage[],
  options: { perPlace: number; pairs: number },
): Promise<string> {
  const some = (test: (page: BenchPage) => boolean): BenchPage[] => spread(pages.filter(test), options.perPlace);
  const atBlogger = ({ url }: BenchPage): boolean => url.host.endsWith('.blogspot.com');
  const bulletins = some((page) => (page.kind === 'bulletin' || page.kind === 'composed') && atBlogger(page));
  const places: Place[] = [
    {
      name: 'ordinary Blogger posts',
      pages: some((page) => page.kind === 'blogger' && atBlogger(page) && !mentions(page)),
      at: own,
    },
    {
      name: 'Blogger posts that mention GovDelivery',
      pages: some((page) => page.kind === 'blogger' && atBlogger(page) && mentions(page)),
      at: own,
    },
    { name: 'bulletins on Blogger', pages: bulletins, at: own },
    { name: 'the same bulletins on another host', pages: bulletins, at: ({ url }) => elsewhere(url).href },
    { name: 'other sites', pages: some((page) => page.kind === 'other' && !atBlogger(page)), at: own },
  ];
  const chromium = await launchChromium(lab.site, { extension: built, args: ['--js-flags=--expose-gc'] });
  const [on, off] = [await meter(await chromium.context.newPage()), await meter(await lab.context.newPage())];
  const rows: string[][] = [];
  for (const place of places.filter((one) => one.pages.length > 0)) {
    const pairs: { on: Cost; off: Cost }[] = [];
    for (const page of place.pages) {
      for (let i = 0; i < options.pairs; i++) {
        const first = i % 2 ? on : off;
        const one = await load(first, place.at(page));
        const other = await load(first === on ? off : on, place.at(page));
        pairs.push(first === on ? { on: one, off: other } : { on: other, off: one });
      }
    }
    rows.push(rowOf(`${place.name} (${place.pages.length} × ${options.pairs})`, pairs));
  }
  await Promise.all([chromium.close(), off.page.close()]);
  const script = readFileSync(`${built}/detector.js`);
  return [
    '### What a page pays without a click',
    `Pairs of loads with and without the extension, by turns; milliseconds of CPU that it adds to the page's scripts, to all tasks of the page's thread, and heap after collection. The pages' own scripts are off. detector.js: ${script.length} bytes, ${gzipSync(script, { level: 9 }).length} gzipped.`,
    table(['page', 'script without', 'script with', 'added: median', 'p90', 'all tasks added', 'heap added, kB'], rows),
  ].join('\n\n');
}

async function load(gauge: Meter, url: string): Promise<Cost> {
  await gauge.page.goto('about:blank');
  await gauge.collectGarbage();
  const before = await gauge.now();
  await gauge.page.goto(url, { waitUntil: 'load' });
  await new Promise((done) => setTimeout(done, 200));
  const after = await gauge.now();
  await gauge.collectGarbage();
  const { heap } = await gauge.now();
  return { script: after.script - before.script, task: after.task - before.task, heap: heap - before.heap };
}

function rowOf(name: string, pairs: readonly { on: Cost; off: Cost }[]): string[] {
  const added = (what: keyof Cost): number[] => pairs.map(({ on, off }) => on[what] - off[what]);
  return [
    name,
    figure(median(pairs.map(({ off }) => off.script))),
    figure(median(pairs.map(({ on }) => on.script))),
    figure(median(added('script'))),
    figure(percentile(added('script'), 0.9)),
    figure(median(added('task'))),
    figure(median(added('heap')) / 1000),
  ];
}

const mentions = ({ html }: BenchPage): boolean => /govdelivery|lnks\.gd/i.test(html);

const own = ({ url }: BenchPage): string => url.href;

/** Evenly spread over the list. */
function spread<T>(list: readonly T[], most: number): T[] {
  const step = Math.max(1, list.length / most);
  return Array.from({ length: Math.min(most, list.length) }, (_, i) => list[Math.floor(i * step)]!);
}
