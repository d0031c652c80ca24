/**
 * Proves the citation styles against their oracle: citeproc-js with the official CSL styles.
 *
 *   npx tsx scripts/check-csl.ts <folder with *.csl and locales-en-US.xml> [--items N] [--style KEY] [--show N] [--type TYPE]
 *
 * The styles are not part of this project (CC BY-SA): get them from github.com/citation-style-language/{styles,locales}.
 * Prints every difference between our output and citeproc's that is not on the list of exceptions; exit status 1 if there is one.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import CSL from 'citeproc';
import { cite } from '../src/citations/cite';
import type { CslItem } from '../src/citations/csl';
import { type StyleKey, styleKeys } from '../src/settings';
import { itemsOf } from './csl-items';

interface Oracle {
  style: StyleKey;
  file: string;
  /** What citeproc prints and our field that must equal it. */
  compare: ('entry' | 'inText' | 'note' | 'noteAsEntry')[];
}

const oracles: Oracle[] = [
  { style: 'apa', file: 'apa', compare: ['entry', 'inText'] },
  { style: 'mla', file: 'modern-language-association', compare: ['entry', 'inText'] },
  { style: 'chicago-note', file: 'chicago-notes-bibliography', compare: ['noteAsEntry'] },
  { style: 'chicago-bibliography', file: 'chicago-notes-bibliography', compare: ['entry', 'note'] },
  { style: 'chicago-author-date', file: 'chicago-author-date', compare: ['entry', 'inText'] },
  { style: 'harvard', file: 'harvard-cite-them-right', compare: ['entry', 'inText'] },
  { style: 'ieee', file: 'ieee', compare: ['entry', 'inText'] },
  { style: 'vancouver', file: 'nlm-citation-sequence', compare: ['entry', 'inText'] },
];

/** Differences that are meant, each with its source. */
const exceptions: { name: string; source: string; applies(style: StyleKey, item: CslItem, locator: boolean): boolean }[] = [
  {
    name: 'MLA counts no paragraphs',
    source: 'MLA Handbook 9, 6.20: unnumbered paragraphs are not counted; citeproc prints a locator it is given',
    applies: (style, _item, locator) => style === 'mla' && locator,
  },
  {
    name: 'Vancouver, days of two months',
    source: 'Citing Medicine 2, ch. 26: “2014 Feb 27-Apr 2”; citeproc drops the space before the second day (“Apr2”)',
    applies: (style, { issued }) => style === 'vancouver' && new Set(issued?.['date-parts']?.map(([, month]) => month)).size > 1,
  },
  {
    name: 'APA, no date and no day of access',
    source: 'APA 7 §9.16: “Retrieved” stands before a date of retrieval; citeproc leaves the word alone before the address',
    applies: (style, item) => style === 'apa' && !item.issued && !item.accessed,
  },
  {
    name: 'Given names in scripts without capitals',
    source:
      'Citing Medicine 2 has names in other alphabets romanised before they are cut to initials; of one that nobody romanised ' +
      '(Hebrew, Arabic, Thai) citeproc keeps the first sign, which is nobody’s initial',
    applies: (style, { author = [] }) => initialled.has(style) && author.some(({ given = '' }) => uncased.test(given)),
  },
  {
    name: 'Names in scripts that citeproc takes for Chinese',
    source:
      'Georgian and Indian names are written with a space; citeproc glues names in every script it does not know, as Chinese ones are',
    applies: (_style, { author = [] }) =>
      author.some(({ family = '' }) => /[\p{Script=Georgian}\p{Script=Devanagari}]/u.test(family)),
  },
];

const initialled = new Set<StyleKey>(['apa', 'harvard', 'ieee', 'vancouver']);
const uncased = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Thai}]/u;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    items: { type: 'string', default: '360' },
    style: { type: 'string' },
    show: { type: 'string', default: '12' },
    type: { type: 'string' },
  },
});
const folder = positionals[0];
if (!folder || !existsSync(join(folder, 'locales-en-US.xml'))) {
  console.error('Usage: tsx scripts/check-csl.ts <folder with *.csl and locales-en-US.xml>');
  process.exit(2);
}

const items = itemsOf(Number(values.items)).filter(({ type }) => !values.type || type === values.type);
let differences = 0;
let comparisons = 0;
for (const oracle of oracles.filter(({ style }) => !values.style || style === values.style)) {
  const shown: string[] = [];
  let wrong = 0;
  const excepted = new Map<string, number>();
  const engine = engineOf(join(folder, `${oracle.file}.csl`), folder);
  for (const [index, item] of items.entries()) {
    const paragraph = index % 3 === 0 ? 4 : undefined;
    const options = { ...(paragraph && { quote: { text: 'words', paragraph } }) };
    const expected = engine(item, paragraph);
    const ours = cite(item, oracle.style, options);
    for (const form of oracle.compare) {
      const pairs: [string, string | undefined, string | undefined][] =
        form === 'entry'
          ? [
              ['text', expected.entry.text, ours.text],
              ['html', expected.entry.html, ours.html],
            ]
          : form === 'noteAsEntry'
            ? [
                ['text', expected.cite.text, ours.text],
                ['html', expected.cite.html, ours.html],
              ]
            : [[form, expected.cite.text, ours[form]]];
      for (const [name, want, got] of pairs) {
        comparisons += 1;
        if (want === got || want?.includes('CSL STYLE ERROR')) continue;
        const exception = exceptions.find((row) => row.applies(oracle.style, item, Boolean(paragraph) && form !== 'entry'));
        if (exception) {
          excepted.set(exception.name, (excepted.get(exception.name) ?? 0) + 1);
          continue;
        }
        wrong += 1;
        shown.push(`  ${name}\n    citeproc: ${want}\n    ours:     ${got}\n    item:     ${JSON.stringify(item)}`);
      }
    }
  }
  differences += wrong;
  console.log(`${oracle.style}: ${wrong} differences over ${items.length} items`);
  for (const [name, count] of excepted) console.log(`  excepted: ${name} (${count})`);
  for (const text of shown.slice(0, Number(values.show))) console.log(text);
}
const inAllStyles = (): void => {
  for (const item of items) for (const style of styleKeys) cite(item, style);
};
inAllStyles();
const began = process.cpuUsage();
inAllStyles();
console.log(`all styles of one item: ${(process.cpuUsage(began).user / 1000 / items.length).toFixed(3)} ms of processor time`);
console.log(`${differences} differences in ${comparisons} comparisons of ${items.length} items`);
for (const { name, source } of exceptions) console.log(`exception: ${name} — ${source}`);
process.exitCode = differences > 0 ? 1 : 0;

type Rendered = Record<'entry' | 'cite', { text: string; html: string }>;

/** `<sort>` has no part in a single entry and makes citeproc take seconds to start, so it is cut out. */
function engineOf(file: string, locales: string): (item: CslItem, paragraph: number | undefined) => Rendered {
  const style = readFileSync(file, 'utf8').replace(/<sort>[\s\S]*?<\/sort>/g, '');
  const locale = readFileSync(join(locales, 'locales-en-US.xml'), 'utf8');
  let current: CslItem | undefined;
  const engine = new CSL.Engine(
    { retrieveLocale: () => locale, retrieveItem: () => structuredClone({ ...current, id: 'x' }) },
    style,
  );
  return (item, paragraph) => {
    current = item;
    const result: Rendered = { entry: { text: '', html: '' }, cite: { text: '', html: '' } };
    for (const format of ['text', 'html'] as const) {
      engine.setOutputFormat(format);
      engine.updateItems([]);
      engine.updateItems(['x']);
      const locator = paragraph ? { locator: String(paragraph), label: 'paragraph' } : {};
      result.entry[format] = plainLine(engine.makeBibliography()[1].join(''));
      result.cite[format] = plainLine(engine.makeCitationCluster([{ id: 'x', ...locator }]));
    }
    return result;
  };
}

/** One line; the boxes that citeproc draws around an entry are layout, its entities are characters. */
function plainLine(text: string): string {
  return (
    text
      .replace(/<\/?div[^>]*>/g, ' ')
      // Upright within italics, as a span; ours ends the italics and begins them again.
      .replace(/<span style="font-style:normal;">(.*?)<\/span>/g, '</i>$1<i>')
      .replaceAll('&#38;', '&amp;')
      .replaceAll('&#60;', '&lt;')
      .replaceAll('&#62;', '&gt;')
      .replace(/\s+/g, ' ')
      .trim()
  );
}
