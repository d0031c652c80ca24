import { argsOf } from './args';
import { type Lab, openLab } from './lab';
import { type BenchPage, benchPages } from './pages';
import { blocks } from './time/blocks';
import { buildIfStale } from './time/built';
import { detector } from './time/detector';
import { growth } from './time/growth';
import { popup } from './time/popup';
import { profile } from './time/profile';
import { reading } from './time/reading';
import { sizes } from './time/sizes';
import { toggle } from './time/toggle';

/** Bytes are asserted in tests/built; of times nothing is: they belong to a machine. */
const { values, operands } = argsOf({
  name: 'bench',
  about: `Measures speed and size. Everything that is compared runs by turns in one run, on the CPU clock where there is one; prints Markdown
tables of medians and ratios.`,
  operands: { name: 'folder of saved pages' },
  options: {
    quick: { about: 'fewer pages and runs' },
    only: { value: 'section', about: 'detector, reading, popup, toggle, growth, sizes; or blocks (forty minutes, Linux only)' },
    against: { value: 'folder', about: 'another build of the extension, clicked by turns with this one' },
    throttle: { value: 'times', about: 'popup and reading as on a processor that is so many times slower' },
    profile: { value: 'name', about: 'instead: where the reading of the page with this in its name spends its time' },
    after: { value: 'runs', about: 'with --profile: after so many readings' },
  },
});
const { quick, only, against } = values;
const slower = Number(values.throttle ?? 1);

const sections: Record<string, (lab: Lab, pages: BenchPage[]) => string | Promise<string>> = {
  detector: (lab, pages) => detector(lab, pages, quick ? { perPlace: 2, pairs: 3 } : { perPlace: 5, pairs: 6 }),
  reading: (lab, pages) => reading(lab, quick ? everyFourth(pages) : pages, { rounds: quick ? 2 : 5, slower }),
  popup: (lab, pages) => popup(lab, ordinary(pages), { clicks: quick ? 5 : 20, slower, against }),
  toggle: (lab, pages) => toggle(lab, ordinary(pages), quick ? 10 : 50),
  growth: (lab, pages) => growth(lab, ordinary(pages), quick ? 1 : 3),
  // Forty minutes, and Linux only: by its name alone.
  ...(only === 'blocks' && { blocks: () => blocks() }),
  sizes,
};

try {
  const pages = benchPages(operands[0]);
  await run(pages);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function run(pages: BenchPage[]): Promise<void> {
  const wanted = values.profile;
  if (wanted === undefined) buildIfStale();
  const count = (kind: BenchPage['kind']): number => pages.filter((page) => page.kind === kind).length;
  console.log(`${count('bulletin')} bulletins, ${count('blogger')} other Blogger pages, ${count('other')} other pages\n`);
  const lab = await openLab(pages);
  try {
    if (wanted !== undefined) {
      console.log(await profile(lab, pages, wanted, Number(values.after ?? 0)));
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
