import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import type { Quote } from '../src/model';
import { quotesIn } from '../src/quotes/quotes';
import { read } from '../src/read';
import { bulletins } from '../tests/corpus/fixture';
import { paragraphs } from '../tests/quotes/paragraphs';
import { argsOf } from './args';
import { goldIn } from './quotes/gold';

const { operands } = argsOf({
  name: 'dump:quotes',
  about: `Prints every quotation of every written text of the tests, one line a quotation with all that is known of it and why. Two dumps side by
side show what a change of the rules does: npm run -s dump:quotes > before.txt`,
  operands: { name: 'folder of annotated texts', many: true },
  options: {},
});
const folder = join(import.meta.dirname, '..', 'tests', 'quotes');

for (const kind of ['gold', 'gold-texts']) {
  for (const file of filesIn(join(folder, kind), '.json')) {
    const gold = JSON.parse(readFileSync(join(folder, kind, file), 'utf8')) as { paragraphs: string[] };
    print(`${kind}/${file}`, quotesIn(paragraphs(...gold.paragraphs)));
  }
}
for (const file of filesIn(join(folder, 'attribution'), '.txt')) {
  const lines = readFileSync(join(folder, 'attribution', file), 'utf8')
    .split('\n')
    .filter(Boolean);
  lines.forEach((line, i) => {
    print(`${file}:${i + 1}`, quotesIn(paragraphs(...(line.split(' =>')[0] ?? '').split(' ¶ '))));
  });
}
for (const { slug, html, url } of bulletins()) {
  const reading = read(new JSDOM(html, { url }).window.document, { url });
  if (reading.kind !== 'nothing') print(slug, reading);
}
for (const other of operands) {
  for (const { file, blocks } of goldIn(other)) print(file, quotesIn(blocks));
}

function print(source: string, { quotes, people }: Pick<ReturnType<typeof quotesIn>, 'quotes' | 'people'>): void {
  for (const quote of [...quotes].sort(byPlace)) console.log(`${source} ${JSON.stringify(quote)}`);
  console.log(`${source} people ${JSON.stringify(people)}`);
}

function byPlace({ spans: [a] }: Quote, { spans: [b] }: Quote): number {
  return (a?.block ?? 0) - (b?.block ?? 0) || (a?.start ?? 0) - (b?.start ?? 0);
}

function filesIn(path: string, end: string): string[] {
  return readdirSync(path)
    .filter((name) => name.endsWith(end))
    .sort();
}
