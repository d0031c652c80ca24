import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Chromium, launchChromium } from '../../browsers/chromium';
import { figure, median, percentile, table } from '../figures';
import { type Lab, type Meter, meter } from '../lab';
import { type BenchPage, elsewhere } from '../pages';
import { built } from './built';

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

/** The same page loaded with the extension, with a copy of it whose detector does nothing, and without any. */
type Turn = 'ours' | 'idle' | 'none';
type Loads = Record<Turn, Cost>;

/** What the extension adds to the load of a page: loads with and without it, by turns, on the CPU clock. */
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
  const copy = withIdleDetector();
  const args = ['--js-flags=--expose-gc'];
  const ours = await launchChromium(lab.site, { extension: built, args });
  const idle = await launchChromium(lab.site, { extension: copy, args });
  const gauges = { ours: await gaugeOf(ours), idle: await gaugeOf(idle), none: await meter(await lab.context.newPage()) };
  const turns = Object.keys(gauges) as Turn[];
  const rows: string[][] = [];
  for (const place of places.filter((one) => one.pages.length > 0)) {
    const loads: Loads[] = [];
    for (const page of place.pages) {
      for (let i = 0; i < options.pairs; i++) {
        const costs: Partial<Loads> = {};
        for (let k = 0; k < turns.length; k++) {
          const turn = turns[(i + k) % turns.length]!;
          costs[turn] = await load(gauges[turn], place.at(page));
        }
        loads.push(costs as Loads);
      }
    }
    rows.push(rowOf(`${place.name} (${place.pages.length} × ${options.pairs})`, loads));
  }
  await Promise.all([ours.close(), idle.close(), gauges.none.page.close()]);
  rmSync(copy, { recursive: true, force: true });
  const script = readFileSync(`${built}/detector.js`);
  return [
    '### What a page pays without a click',
    `Loads with the extension, with a copy of it whose detector does nothing, and without any, by turns; milliseconds of CPU added to the page's scripts and to all tasks of the page's thread, and heap after collection. The browser's own price of any content script, a world of its own, is what that costs. The pages' own scripts are off. detector.js: ${script.length} bytes, ${gzipSync(script, { level: 9 }).length} gzipped.`,
    table(
      [
        'page',
        'script added: median',
        'p90',
        'by one that does nothing',
        'by what ours does',
        'all tasks added',
        'by one that does nothing',
        'heap added, kB',
      ],
      rows,
    ),
  ].join('\n\n');
}

function withIdleDetector(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bulletin-reader-idle-'));
  cpSync(built, folder, { recursive: true });
  writeFileSync(join(folder, 'detector.js'), 'void 0;');
  return folder;
}

async function gaugeOf({ context }: Chromium): Promise<Meter> {
  return meter(await context.newPage());
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

function rowOf(name: string, loads: readonly Loads[]): string[] {
  const added = (what: keyof Cost, to: Turn = 'ours', from: Turn = 'none'): number[] =>
    loads.map((load) => load[to][what] - load[from][what]);
  return [
    name,
    figure(median(added('script'))),
    figure(percentile(added('script'), 0.9)),
    figure(median(added('script', 'idle'))),
    figure(median(added('script', 'ours', 'idle'))),
    figure(median(added('task'))),
    figure(median(added('task', 'idle'))),
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
