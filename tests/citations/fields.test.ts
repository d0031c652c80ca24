import { describe, expect, test } from 'vitest';
import type { CslItem, CslName } from '../../src/citations/csl';
import { exportsOf, writers } from '../../src/citations/exports/exports';
import { formats } from '../../src/citations/exports/formats';
import { keyOf, keysOf } from '../../src/citations/exports/keys';
import { latex, latexList, latexNames, latexTitle, latexUrl } from '../../src/citations/exports/latex';

/** A work with every field. */
const work: CslItem = {
  id: 'x',
  type: 'article-newspaper',
  title: 'Tides rise',
  'title-short': 'Tides',
  author: [{ given: 'Ana', family: 'Vale' }, { literal: 'Harbor and Port' }],
  'container-title': 'Port and News',
  publisher: 'Port Press',
  genre: 'Notice',
  number: '7',
  volume: '3',
  issue: '4',
  page: '5',
  issued: { 'date-parts': [[2025, 3, 6]] },
  accessed: { 'date-parts': [[2025, 3, 8]] },
  URL: 'https://a.example/1',
  language: 'es-MX',
  note: 'Seen',
};
const page: CslItem = { ...work, type: 'webpage' };
const report: CslItem = { ...work, type: 'report' };
const bare: CslItem = { id: 'b', type: 'speech' };
const spring: CslItem = { ...bare, issued: { literal: 'spring 2025' }, language: 'xx' };
const old: CslItem = { ...bare, issued: { 'date-parts': [[987, 12]] } };

describe('BibTeX', () => {
  const common = {
    author: 'Vale, Ana and {Harbor and Port}',
    title: 'Tides rise',
    number: '7',
    volume: '3',
    pages: '5',
    year: '2025',
    month: 'mar',
    day: '6',
    url: 'https://a.example/1',
    urldate: '2025-03-08',
    language: 'es-MX',
  };
  test.each<[string, CslItem, string, object]>([
    ['news', work, 'article', { ...common, journal: 'Port and News', publisher: 'Port Press', note: 'Notice' }],
    ['a page', page, 'misc', { ...common, howpublished: 'Port and News', publisher: 'Port Press', note: 'Notice' }],
    ['a report', report, 'techreport', { ...common, howpublished: 'Port and News', institution: 'Port Press', type: 'Notice' }],
    ['nothing', bare, 'misc', {}],
    ['a date in words', spring, 'misc', { year: 'spring 2025', language: 'xx' }],
    ['a month', old, 'misc', { year: '987', month: 'dec' }],
  ])('%s', (_, item, type, fields) => {
    const entry = exportsOf([item]).bibtex;
    expect(entry).toMatch(new RegExp(`^@${type}\\{\\w+,\n`));
    expect(fieldsOf(entry)).toEqual(fields);
  });

  test('months are names without braces, a title that is one is none', () => {
    expect(exportsOf([work]).bibtex).toContain('\n  month = mar,\n');
    expect(exportsOf([{ ...bare, title: 'market' }]).bibtex).toContain('title = {market}');
    expect(exportsOf([{ ...bare, title: 'in mar' }]).bibtex).toContain('title = {in mar}');
  });
});

describe('BibLaTeX', () => {
  const common = {
    author: 'Vale, Ana and {Harbor and Port}',
    title: 'Tides rise',
    shorttitle: 'Tides',
    number: '7',
    volume: '3',
    pages: '5',
    date: '2025-03-06',
    url: 'https://a.example/1',
    urldate: '2025-03-08',
    langid: 'spanish',
  };
  test.each<[string, CslItem, string, object]>([
    ['news', work, 'article', { ...common, journaltitle: '{Port and News}', publisher: 'Port Press', entrysubtype: 'Notice' }],
    ['a page', page, 'online', { ...common, organization: '{Port and News}', publisher: 'Port Press', entrysubtype: 'Notice' }],
    ['a report', report, 'report', { ...common, organization: '{Port and News}', institution: 'Port Press', type: 'Notice' }],
    ['nothing', bare, 'online', {}],
    ['a date in words', spring, 'online', { year: 'spring 2025', langid: 'xx' }],
    ['a month', old, 'online', { date: '0987-12' }],
  ])('%s', (_, item, type, fields) => {
    const entry = exportsOf([item]).biblatex;
    expect(entry).toMatch(new RegExp(`^@${type}\\{\\w+,\n`));
    expect(fieldsOf(entry)).toEqual(fields);
  });

  test.each([
    ['EN-us', 'english'],
    ['fr', 'french'],
    ['de', 'german'],
    ['pt-BR', 'portuguese'],
    ['it', 'italian'],
    ['ru', 'russian'],
  ])('the language %s is %s', (language, name) => {
    expect(fieldsOf(exportsOf([{ ...bare, language }]).biblatex)).toEqual({ langid: name });
  });
});

describe('RIS', () => {
  const common = [
    'ID  - x',
    'AU  - Vale, Ana',
    'AU  - Harbor and Port',
    'TI  - Tides rise',
    'ST  - Tides',
    'T2  - Port and News',
    'PB  - Port Press',
    'M3  - Notice',
    'VL  - 3',
    'SP  - 5',
    'PY  - 2025',
    'DA  - 2025/03/06/',
    'UR  - https://a.example/1',
    'Y2  - 2025/03/08/',
    'LA  - es-MX',
    'N1  - Seen',
    'ER  - ',
  ];
  test.each<[string, CslItem, string[]]>([
    ['news', work, [...common, 'TY  - NEWS', 'IS  - 4']],
    ['a page', page, [...common, 'TY  - ELEC', 'M1  - 2025/03/08/']],
    ['a report', report, [...common, 'TY  - RPRT', 'M1  - 4']],
    ['a report with a number', { ...report, issue: undefined }, [...common, 'TY  - RPRT', 'M1  - 7']],
    ['a post', { ...bare, type: 'post-weblog' }, ['TY  - BLOG', 'ID  - b', 'ER  - ']],
    ['a magazine', { ...bare, type: 'article-magazine' }, ['TY  - MGZN', 'ID  - b', 'ER  - ']],
    ['a journal', { ...bare, type: 'article-journal' }, ['TY  - JOUR', 'ID  - b', 'ER  - ']],
    ['nothing', bare, ['TY  - GEN', 'ID  - b', 'ER  - ']],
    ['signs without width', { ...bare, title: ' \u200b' }, ['TY  - GEN', 'ID  - b', 'ER  - ']],
    ['a date in words', spring, ['TY  - GEN', 'ID  - b', 'PY  - spring 2025', 'LA  - xx', 'ER  - ']],
    ['a month', old, ['TY  - GEN', 'ID  - b', 'PY  - 987', 'DA  - 0987/12//', 'ER  - ']],
  ])('%s', (_, item, lines) => {
    const text = exportsOf([item]).ris;
    expect(text.startsWith('TY  - ')).toBe(true);
    expect(text.endsWith('\r\nER  - \r\n')).toBe(true);
    expect(text.trimEnd().split('\r\n').map(spaced).sort()).toEqual([...lines].sort());
  });

  test.each<[CslName, string]>([
    [
      { given: 'Ana', 'dropping-particle': 'de', 'non-dropping-particle': 'la', family: 'Cruz', suffix: 'Jr.' },
      'la Cruz, Ana de, Jr.',
    ],
    [{ family: 'Cruz' }, 'Cruz'],
    [{ given: 'Ana' }, 'Ana'],
    [{ literal: 'Harbor, Ltd.' }, 'Harbor, Ltd.'],
  ])('a name: %j', (name, expected) => {
    expect(exportsOf([{ ...bare, author: [name] }]).ris).toContain(`\r\nAU  - ${expected}\r\n`);
  });

  test('records are set off by one empty line', () => {
    expect(exportsOf([bare, bare]).ris).toBe('TY  - GEN\r\nID  - b\r\nER  - \r\n\r\nTY  - GEN\r\nID  - b\r\nER  - \r\n');
  });
});

describe('LaTeX', () => {
  test.each([
    ['a\\b', 'a\\textbackslash{}b'],
    ['{$&#%_}', '\\{\\$\\&\\#\\%\\_\\}'],
    ['~^<>|', '\\textasciitilde{}\\textasciicircum{}\\textless{}\\textgreater{}\\textbar{}'],
    ['a-b--c---d', 'a-b-{-}c-{-}{-}d'],
    ["'x'' `y`` ?` !`", "'x'{'} `y`{`} ?{`} !{`}"],
    ['', ''],
    [undefined, undefined],
  ])('the text %j', (text, expected) => {
    expect(latex(text)).toBe(expected);
  });

  test.each([
    ['Port AND News', '{Port AND News}'],
    ['Portland News & Co', 'Portland News \\& Co'],
  ])('the list %j', (text, expected) => {
    expect(latexList(text)).toBe(expected);
  });

  test.each([
    ['Port opens NASA hall in Westmark', 'Port opens {NASA} hall in {Westmark}'],
    ['Port Opens New Hall', 'Port Opens New Hall'],
    ['A new U.K. port for an iPhone', '{A} new {U.K.} port for an {iPhone}'],
    ['R&D', '{R\\&D}'],
    [undefined, undefined],
  ])('the title %j', (text, expected) => {
    expect(latexTitle(text)).toBe(expected);
  });

  test('an address holds nothing that ends a field', () => {
    expect(latexUrl('https://a.example/{x}\\y z?q=%20#a_b&c~d')).toBe('https://a.example/%7Bx%7D%5Cy%20z?q=%20#a_b&c~d');
  });

  test.each<[CslName[] | undefined, string | undefined]>([
    [[{ given: 'Ana', family: 'Vale', suffix: 'Jr.', 'non-dropping-particle': 'de la' }], 'de la Vale, Jr., Ana'],
    [[{ given: 'Ana', family: 'Cruz', 'dropping-particle': 'de' }], 'Cruz, Ana de'],
    [[{ given: 'Robert', family: 'de Niro' }], '{de Niro}, Robert'],
    [[{ family: 'Cruz', 'non-dropping-particle': 'la' }], '{la Cruz}'],
    [[{ family: 'Cruz', suffix: 'Jr.' }], 'Cruz, Jr.'],
    [[{ family: 'Cruz' }], '{Cruz}'],
    [[{ given: 'And Co', family: 'Vale, Ltd.' }], '{Vale, Ltd.}, {And Co}'],
    [[{ given: 'Ana', family: 'Band' }, { given: 'Bo' }, {}], 'Band, Ana and {Bo} and {}'],
    [[], undefined],
    [undefined, undefined],
  ])('the names %j', (names, expected) => {
    expect(latexNames(names)).toBe(expected);
  });
});

describe('keys of works without an id of their own', () => {
  test.each([
    [{ author: [{ family: 'Weiß’s' }], title: "l'Été des ports" }, 'weisssndlete'],
    [{ 'container-title': 'The Port of Westmark', title: 'On a tide' }, 'portndtide'],
    [{}, 'anonnd'],
  ])('%j', (item, key) => {
    expect(keyOf(item)).toBe(key);
  });

  test.each(['7a', 'a b', 'a,b', '', ' a'])('the id %j is no key', (id) => {
    expect(keysOf([{ id, type: 'webpage', title: 'Tides' }])).toEqual(['anonndtides']);
  });

  test('more works than letters', () => {
    const keys = keysOf(Array.from({ length: 30 }, () => ({ id: 'k', type: 'webpage' })));
    expect(keys.slice(0, 3)).toEqual(['k', 'ka', 'kb']);
    expect(keys.slice(25, 28)).toEqual(['ky', 'kz', 'k27']);
  });
});

test.each([
  ['bibtex', 'bib', 'application/x-bibtex'],
  ['biblatex', 'bib', 'application/x-bibtex'],
  ['ris', 'ris', 'application/x-research-info-systems'],
  ['csl', 'json', 'application/vnd.citationstyles.csl+json'],
  ['wikipedia', 'txt', 'text/plain'],
] as const)('%s is a file .%s of the type %s', (key, extension, type) => {
  expect(formats[key]).toEqual({ extension, type });
  expect(writers[key]([work, page])).toBe(exportsOf([work, page])[key]);
});

test('CSL-JSON is written for people, with a last line break', () => {
  expect(exportsOf([bare]).csl).toBe('[\n  {\n    "id": "b",\n    "type": "speech"\n  }\n]\n');
});

test('Wikipedia templates stand one a line', () => {
  expect(exportsOf([work, page]).wikipedia).toMatch(
    /^\{\{cite [^\n]+Tides rise[^\n]+\}\}\n\{\{cite [^\n]+Tides rise[^\n]+\}\}\n$/,
  );
});

/** `  name = {value},` of an entry; the last has no comma. */
function fieldsOf(entry: string): Record<string, string> {
  expect(entry).toMatch(/[^,]\n\}\n$/);
  return Object.fromEntries(
    [...entry.matchAll(/^ {2}(\w+) = (?:\{(.*)\}|(\w+)),?$/gm)].map(([, name = '', braced, word]) => [
      name,
      braced ?? word ?? '',
    ]),
  );
}

/** The last tag’s blank is gone with the end of the file. */
function spaced(line: string): string {
  return line === 'ER  -' ? 'ER  - ' : line;
}
