import { cite } from '../../src/citations/cite';
import type { CslItem } from '../../src/citations/csl';
import { quotesIn } from '../../src/quotes/quotes';
import { styleKeys } from '../../src/settings';
import type { Block } from '../../src/text/blocks';
import { figure, median, table, times } from '../figures';
import { type Lab, meter } from '../lab';
import type { BenchPage } from '../pages';
import { engineScript } from './engines';

/** How the time grows with the page: reading at n, 2n and 4n, quotations at 10,000 and 100,000 words; and the time of all citations. */
export async function growth(lab: Lab, base: BenchPage, runs: number): Promise<string> {
  const rows = await shapesIn(lab, base, runs);
  return [
    '### How it grows',
    'CPU milliseconds of one reading of a bulletin to which n, 2n and 4n more of a kind were added; a doubling is 2 × when it grows with the length.',
    table(['added to the bulletin', 'n', '2n', '4n', '2n / n', '4n / 2n', 'Readability at 4n'], rows),
    quotations(runs),
    citations(),
  ].join('\n\n');
}

async function shapesIn(lab: Lab, base: BenchPage, runs: number): Promise<string[][]> {
  const page = await lab.context.newPage();
  const gauge = await meter(page);
  const rows: string[][] = [];
  for (const { name, n, grow } of shapes) {
    const at: number[] = [];
    let rival = Number.NaN;
    for (const factor of [1, 2, 4]) {
      await page.goto(base.url.href, { waitUntil: 'domcontentloaded' });
      await page.evaluate(`(${inTheMiddle.toString()})(${grow.toString()}, ${n * factor})`);
      await gauge.cdp.send('Runtime.evaluate', { expression: engineScript('ours') });
      at.push(await repeated(() => gauge.script('bench.ours()'), runs));
      if (factor === 4) {
        await gauge.cdp.send('Runtime.evaluate', { expression: engineScript('readability') });
        rival = await repeated(() => gauge.script('bench.readability()'), runs);
      }
    }
    const [one = 0, two = 0, four = 0] = at;
    rows.push([`${name}, n = ${n}`, figure(one), figure(two), figure(four), times(two / one), times(four / two), figure(rival)]);
  }
  await page.close();
  return rows;
}

async function repeated(work: () => Promise<number>, runs: number): Promise<number> {
  const all: number[] = [];
  for (let i = 0; i < runs; i++) all.push(await work());
  return median(all);
}

/** Runs in the page: what is added stands among the text, not below the newsletter's footer. */
function inTheMiddle(grow: (into: Element, n: number) => void, n: number): void {
  const body = document.querySelector('.post-body, .entry-content') ?? document.body;
  const longest = [...body.querySelectorAll('p')].reduce((a, b) => (b.textContent!.length > a.textContent!.length ? b : a));
  const holder = document.createElement('div');
  grow(holder, n);
  longest.after(holder);
}

/** Each adds `n` of a kind to an element of a page; runs in the page. */
const shapes: { name: string; n: number; grow: (body: Element, n: number) => void }[] = [
  {
    name: 'paragraphs',
    n: 250,
    grow: (body, n) => {
      for (let i = 0; i < n; i++) {
        const p = document.createElement('p');
        p.textContent = `The harbor office counted ${i} ships in the outer basin on that day, which is more than it had expected, and said so in its report.`;
        body.append(p);
      }
    },
  },
  {
    name: 'lines between breaks',
    n: 500,
    grow: (body, n) => {
      for (let i = 0; i < n; i++)
        body.append(`The harbor office counted ${i} ships in the outer basin.`, document.createElement('br'));
    },
  },
  {
    name: 'layout tables side by side',
    n: 100,
    grow: (body, n) => {
      for (let i = 0; i < n; i++) {
        const table = document.createElement('table');
        table
          .insertRow()
          .insertCell().textContent = `The harbor office counted ${i} ships in the outer basin on that day, which is more than it had expected.`;
        body.append(table);
      }
    },
  },
  {
    name: 'tables one in the other',
    n: 25,
    grow: (body, n) => {
      let into = body;
      for (let i = 0; i < n; i++) {
        const table = document.createElement('table');
        const cell = table.insertRow().insertCell();
        cell.append(`The harbor office counted ${i} ships in the outer basin on that day, which is more than it had expected.`);
        into.append(table);
        into = cell;
      }
    },
  },
  {
    name: 'rows of one table',
    n: 250,
    grow: (body, n) => {
      const table = body.appendChild(document.createElement('table'));
      table.createTHead().insertRow().append('Basin', 'Ships', 'Pilots');
      for (let i = 0; i < n; i++) {
        const row = table.insertRow();
        for (const text of [`Basin ${i}`, `${i * 3}`, 'two pilots on call']) row.insertCell().textContent = text;
      }
    },
  },
  {
    name: 'wrapped links in one paragraph',
    n: 250,
    grow: (body, n) => {
      const p = body.appendChild(document.createElement('p'));
      for (let i = 0; i < n; i++) {
        const link = document.createElement('a');
        link.href = `https://links-2.govdelivery.com/CL0/https:%2F%2Fwww.example.gov%2Fships%2F${i}/1/0101019566f9bdf2-${i}/signature=395`;
        link.append(`ship ${i} of the outer basin`);
        p.append(link, ', ');
      }
    },
  },
  {
    name: 'quoted paragraphs',
    n: 100,
    grow: (body, n) => {
      for (let i = 0; i < n; i++) {
        const p = document.createElement('p');
        p.textContent = `“We shall keep quay ${i} open for as long as the ice allows it,” said Harbor Master Ingrid Vasshaug. “Nobody has to wait.”`;
        body.append(p);
      }
    },
  },
];

function quotations(runs: number): string {
  const timed = (words: number): number => {
    const blocks = speech(words);
    return median(Array.from({ length: runs }, () => spent(() => quotesIn(blocks))));
  };
  timed(10_000);
  const [small, large] = [timed(10_000), timed(100_000)];
  return `Quotations and speakers, in Node: ${figure(small)} ms in 10,000 words, ${figure(large)} ms in 100,000 words, ${times(large / small)}.`;
}

function citations(): string {
  const text = 'Okonjo and his counterpart met in Westmark to discuss the straits.';
  const inAllStyles = () => styleKeys.map((style) => cite(item, style, { text }));
  for (let i = 0; i < 2000; i++) inAllStyles();
  const one = median(Array.from({ length: 200 }, () => spent(() => Array.from({ length: 20 }, inAllStyles)) / 20));
  return `All ${styleKeys.length} citation styles of one item, in Node: ${figure(one * 1000)} µs.`;
}

/** CPU milliseconds of this process. */
function spent(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Press-release prose: every third paragraph is speech with a speaker. */
function speech(words: number): Block[] {
  const paragraphs = [
    'The Harbor Administration of Westmark opened two more quays on Tuesday, after a winter in which the outer basin had stood under ice for eleven weeks and three ferries had been taken out of service.',
    '“We said that we would keep the straits open, and we have kept them open,” said Harbor Master Ingrid Vasshaug, who took office in March. “The pilots did the work.”',
    'Her deputy, Daniel Okonjo, told the council that the “new quays” would pay for themselves within nine years, and that he expected a decision before the summer.',
  ];
  const each = paragraphs.join(' ').split(' ').length;
  return Array.from({ length: Math.ceil((words / each) * 3) }, (_, i) => ({
    index: i,
    child: i,
    kind: 'paragraph' as const,
    paragraph: i + 1,
    text: paragraphs[i % 3]!,
  }));
}

const item: CslItem = {
  id: 'straits',
  type: 'webpage',
  title: 'Okonjo, Northern Counterpart Discuss Keeping Straits Open',
  'container-title': 'Westmark Department of Coastal Defense',
  author: [
    { family: 'Lindqvist', given: 'Mara' },
    { family: 'van Buren', given: 'J. P.' },
  ],
  issued: { 'date-parts': [[2025, 3, 6]] },
  accessed: { 'date-parts': [[2026, 1, 2]] },
  URL: 'https://www.coastaldefense.example.gov/News/Article/4102/straits/',
};
