import { existsSync } from 'node:fs';
import { bulletins, strangers } from '../tests/corpus/fixture';
import { longBulletin } from '../tests/corpus/long';
import { argsOf } from './args';
import { composed } from './quality/composed';
import { type Judgement, judge } from './quality/judge';
import { f1, mean, meanScore, score } from './quality/measure';
import { ours, type Reader, readability, readers } from './quality/readers';
import { articles } from './quality/scrapinghub';

const columns = [
  '',
  'F1',
  'precision',
  'recall',
  'paragraphs',
  'pages with furniture',
  'links',
  '5 facts',
  'all facts',
  'false alarms',
];

const { values, operands } = argsOf({
  name: 'bench:quality',
  about: `How well is a bulletin read? This project beside Readability and Defuddle, on the same pages in the same run: on the project's own corpus,
and on pages composed from those saved in a folder (<folder>/blogger/*.html, <folder>/mail/*.html).`,
  operands: { name: 'folder of saved pages' },
  options: { scrapinghub: { value: 'folder', about: 'instead: "read it anyway" on the article-extraction-benchmark' } },
});
if (values.scrapinghub !== undefined) await anyway(values.scrapinghub);
else {
  await corpus();
  if (operands[0]) await folder(operands[0]);
}

async function corpus(): Promise<void> {
  const pages = [...bulletins(), longBulletin()];
  const others = strangers();
  console.log(`\nOwn corpus: ${pages.length} bulletins, ${others.length} strangers\n`);
  const rows: string[][] = [];
  for (const reader of readers) {
    const judgements: Judgement[] = [];
    for (const { slug, html, url, text, facts } of pages) {
      const judgement = judge(await reader.read(html, url), text, facts);
      judgements.push(judgement);
      if (reader === ours) complain(slug, judgement);
    }
    let alarms: string[] = [];
    if (reader === ours)
      alarms = others.filter(({ html, url }) => (ours.read(html, url) as { offers?: boolean }).offers).map(({ slug }) => slug);
    if (alarms.length > 0) console.log(`  false alarms: ${alarms.join(', ')}`);
    rows.push(rowOf(reader, judgements, reader === ours ? `${alarms.length}/${others.length}` : '–'));
  }
  table(columns, rows);
}

async function folder(path: string): Promise<void> {
  const pages = composed(path);
  if (pages.length === 0) throw new Error(`No mail/*.html and blogger/*.html in ${path}.`);
  console.log(`\nComposed from saved pages: ${pages.length}\n`);
  const rows: string[][] = [];
  for (const reader of readers) {
    const judgements: Judgement[] = [];
    for (const { slug, html, url, text } of pages) {
      const judgement = judge(await reader.read(html, url), text);
      judgements.push(judgement);
      if (reader === ours) complain(slug, judgement);
    }
    rows.push(rowOf(reader, judgements, '–'));
  }
  table(columns, rows);
}

async function anyway(path: string): Promise<void> {
  if (!existsSync(path)) throw new Error('Give the folder of the benchmark: ground-truth.json and html/*.html.gz.');
  const pages = articles(path);
  console.log(`\narticle-extraction-benchmark: ${pages.length} pages, "read it anyway"\n`);
  const rows: string[][] = [];
  for (const reader of [ours, readability]) {
    const scores = [];
    for (const { html, url, body } of pages) scores.push(score(body, (await reader.read(html, url, { anyway: true })).text));
    const all = meanScore(scores);
    rows.push([reader.name, f1(all).toFixed(3), all.precision.toFixed(3), all.recall.toFixed(3)]);
  }
  table(['', 'F1', 'precision', 'recall'], rows);
}

function rowOf(reader: Reader, judgements: Judgement[], alarms: string): string[] {
  const text = meanScore(judgements.map((one) => one.text));
  return [
    reader.name,
    f1(text).toFixed(4),
    text.precision.toFixed(4),
    text.recall.toFixed(4),
    mean(judgements.map(({ paragraphs }) => paragraphs)).toFixed(4),
    `${judgements.filter(({ furniture }) => furniture.length > 0).length}/${judgements.length}`,
    share(judgements.map(({ links }) => links)),
    share(judgements.map(({ common }) => common)),
    reader === ours ? share(judgements.flatMap(({ facts }) => facts ?? [])) : '–',
    alarms,
  ];
}

function complain(slug: string, { text, paragraphs, furniture, links, facts }: Judgement): void {
  const faults = [
    f1(text) < 0.99 && `F1 ${f1(text).toFixed(3)}`,
    paragraphs < 1 && `paragraphs ${paragraphs.toFixed(3)}`,
    furniture.length > 0 && furniture.join(', '),
    links.right < links.of && `links ${links.right}/${links.of}`,
    facts && facts.right < facts.of && `facts ${facts.right}/${facts.of}`,
  ].filter(Boolean);
  if (faults.length > 0) console.log(`  ${slug}: ${faults.join(' · ')}`);
}

function share(counts: { right: number; of: number }[]): string {
  const of = counts.reduce((sum, count) => sum + count.of, 0);
  const right = counts.reduce((sum, count) => sum + count.right, 0);
  return of === 0 ? '–' : `${((100 * right) / of).toFixed(1)} %`;
}

function table(titles: string[], rows: string[][]): void {
  const all = [titles, ...rows];
  const widths = titles.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const line = (row: string[]): string => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  console.log([line(titles), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...rows.map(line)].join('\n'));
}
