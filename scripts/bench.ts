/**
 * Measures speed and size: `npm run bench -- [folder of saved pages] [--quick] [--only <section>]`.
 * `--against <folder of a built extension>` clicks that one by turns with this one.
 * `--profile <part of a page's name> [--after <runs>]` prints where a reading spends its time instead.
 * Everything that is compared runs by turns in one run, on the CPU clock where there is one; prints Markdown tables of medians and ratios.
 * Nothing is asserted: times belong to a machine. Bytes are asserted in tests/built.
 */

import { blocks } from './bench/blocks';
import { buildIfStale } from './bench/built';
import { detector } from './bench/detector';
import { growth } from './bench/growth';
import { type Lab, openLab } from './bench/lab';
import { type BenchPage, benchPages } from './bench/pages';
import { popup } from './bench/popup';
import { profile } from './bench/profile';
import { reading } from './bench/reading';
import { sizes } from './bench/sizes';
import { toggle } from './bench/toggle';

const args = process.argv.slice(2);
const option = (name: string): string | undefined => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
const quick = args.includes('--quick');
const only = option('--only');
const folder = args.find(
  (arg, i) => !arg.startsWith('--') && !['--only', '--profile', '--after', '--against'].includes(args[i - 1] ?? ''),
);

const sections: Record<string, (lab: Lab, pages: BenchPage[]) => string | Promise<string>> = {
  detector: (lab, pages) => detector(lab, pages, quick ? { perPlace: 2, pairs: 3 } : { perPlace: 5, pairs: 6 }),
  reading: (lab, pages) => reading(lab, quick ? everyFourth(pages) : pages, quick ? 2 : 5),
  popup: (lab, pages) => popup(lab, ordinary(pages), quick ? 5 : 20, option('--against')),
  toggle: (lab, pages) => toggle(lab, ordinary(pages), quick ? 10 : 50),
  growth: (lab, pages) => growth(lab, ordinary(pages), quick ? 1 : 3),
  // Forty minutes, and Linux only: by its name alone.
  ...(only === 'blocks' && { blocks: () => blocks() }),
  sizes,
};

try {
  const pages = benchPages(folder);
  await run(pages);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function run(pages: BenchPage[]): Promise<void> {
  const wanted = option('--profile');
  if (wanted === undefined) buildIfStale();
  const count = (kind: BenchPage['kind']): number => pages.filter((page) => page.kind === kind).length;
  console.log(`${count('bulletin')} bulletins, ${count('blogger')} other Blogger pages, ${count('other')} other pages\n`);
  const lab = await openLab(pages);
  try {
    if (wanted !== undefined) {
      console.log(await profile(lab, pages, wanted, Number(option('--after') ?? 0)));
      return;
    }
    for (const [name, section] of Object.entries(sections)) {
      if (only === undefined || only === name) console.log(`${await section(lab, pages)}\n`);
    }
  } finally {
    await lab.close();
  }
}

function everyFourth(pages: BenchPage[]): BenchPage[] {
  return pages.filter((_, i) => i % 4 === 0);
}

/** The bulletin of middle length. */
function ordinary(pages: BenchPage[]): BenchPage {
  const bulletins = pages.filter(({ kind }) => kind === 'bulletin').sort((a, b) => a.html.length - b.html.length);
  const middle = bulletins[bulletins.length >> 1];
  if (!middle) throw new Error('There is no bulletin to measure on.');
  return middle;
}
