import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cite } from '../../src/citations/cite';
import type { CslItem, CslName } from '../../src/citations/csl';

const page: CslItem = { id: 'p', type: 'webpage', title: 'Tides', 'container-title': 'Port News', URL: 'https://a.example/' };
const body = { literal: 'Department of Ports' };

/** The fields of the template, and its name. */
function fieldsOf(item: CslItem, options = {}): Record<string, string> {
  const { text } = cite(item, 'wikipedia', options);
  const [name = '', ...fields] = text.slice(2, -2).split(' |');
  return { name, ...Object.fromEntries(fields.map((field) => field.split(/=(.*)/s).slice(0, 2))) };
}

describe('templates (Template:Cite web, news, magazine, report, press release)', () => {
  const common = { title: 'Tides', url: 'https://a.example/' };
  test.each<[string, CslItem, Record<string, string>]>([
    ['a page of a site', page, { name: 'cite web', ...common, website: 'Port News' }],
    [
      'a page of a body',
      { ...page, 'container-title': 'Department of Ports' },
      { name: 'cite web', ...common, publisher: 'Department of Ports' },
    ],
    [
      'a page of a body with a publisher of its own',
      { ...page, 'container-title': 'Department of Ports', publisher: 'Port Press' },
      { name: 'cite web', ...common, website: 'Department of Ports', publisher: 'Port Press' },
    ],
    [
      'a blog that is called like a body',
      { ...page, type: 'post-weblog', 'container-title': 'Department of Ports' },
      { name: 'cite web', ...common, website: 'Department of Ports' },
    ],
    ['a newspaper', { ...page, type: 'article-newspaper' }, { name: 'cite news', ...common, newspaper: 'Port News' }],
    ['a magazine', { ...page, type: 'article-magazine' }, { name: 'cite magazine', ...common, magazine: 'Port News' }],
    [
      'a report',
      { ...page, type: 'report', 'container-title': 'Department of Ports' },
      { name: 'cite report', ...common, publisher: 'Department of Ports' },
    ],
    [
      'a report with a publisher of its own',
      { ...page, type: 'report', publisher: 'Port Press' },
      { name: 'cite report', ...common, publisher: 'Port Press' },
    ],
    ['a press release', { ...page, genre: 'Press release' }, { name: 'cite press release', ...common, publisher: 'Port News' }],
    [
      'a press release in somebody else’s container',
      { ...page, genre: 'press release', publisher: 'Port Press' },
      { name: 'cite press release', ...common, publisher: 'Port News' },
    ],
    [
      'a press release known by its author alone',
      { ...page, genre: 'Press release', 'container-title': undefined, author: [body] },
      { name: 'cite press release', ...common, publisher: 'Department of Ports' },
    ],
    [
      'a press release of nobody',
      { ...page, genre: 'Press release', 'container-title': undefined },
      { name: 'cite press release', ...common },
    ],
    ['nothing but a title', { id: 'p', type: 'webpage', title: 'Tides' }, { name: 'cite report', title: 'Tides' }],
    [
      'a page without an address (cite web asks for one)',
      { ...page, URL: undefined },
      { name: 'cite newsletter', title: 'Tides', magazine: 'Port News' },
    ],
    [
      'a release without an address',
      { ...page, URL: undefined, genre: 'Press release' },
      { name: 'cite press release', title: 'Tides', publisher: 'Port News' },
    ],
  ])('%s', (_, item, fields) => {
    expect(fieldsOf(item)).toEqual(fields);
  });
});

describe('authors', () => {
  test.each<[string, CslName[], Record<string, string>]>([
    ['a person', [{ family: 'Vale', given: 'Ana' }], { last: 'Vale', first: 'Ana' }],
    ['two', [{ family: 'Vale', given: 'Ana' }, { family: 'Roe' }], { last1: 'Vale', first1: 'Ana', last2: 'Roe' }],
    [
      'a body and a person',
      [{ literal: 'Harbor Board' }, { family: 'Roe', given: 'Bo' }],
      { author1: 'Harbor Board', last2: 'Roe', first2: 'Bo' },
    ],
    ['a given name alone', [{ given: 'Ana' }], { author: 'Ana' }],
    [
      'every part of a name',
      [{ family: 'Cruz', given: 'Ana', 'non-dropping-particle': 'de la', suffix: 'Jr.' }],
      { last: 'de la Cruz', first: 'Ana Jr.' },
    ],
    [
      'a particle that goes with the given name',
      [{ family: 'Vale', given: 'Ana', 'dropping-particle': 'von' }],
      { last: 'Vale', first: 'Ana von' },
    ],
    ['the publisher is not named twice', [body], {}],
  ])('%s', (_, author, names) => {
    const { name, title, url, publisher, ...rest } = fieldsOf({ ...page, 'container-title': 'Department of Ports', author });
    expect(rest).toEqual(names);
  });
});

test.each([
  ['es-MX', 'es-MX'],
  ['en-US', undefined],
  ['EN', undefined],
  ['x-en', 'x-en'],
  [undefined, undefined],
])('the language %s is named unless it is English: %s', (language, named) => {
  expect(fieldsOf({ ...page, language }).language).toBe(named);
});

test('the date of access goes with the address', () => {
  const accessed = { 'date-parts': [[2025, 3, 8]] };
  expect(fieldsOf({ ...page, accessed })['access-date']).toBe('March 8, 2025');
  expect(fieldsOf({ ...page, accessed, URL: undefined })).not.toHaveProperty('access-date');
});

test('who delivered the text is named, and gives the address only where the work has none', () => {
  const via = { ...page, 'container-title': 'Example Blog', URL: 'https://blog.example/' };
  expect(fieldsOf(page, { via })).toMatchObject({ via: 'Example Blog', url: 'https://a.example/' });
  expect(fieldsOf({ ...page, URL: undefined }, { via })).toMatchObject({ via: 'Example Blog', url: 'https://blog.example/' });
  expect(fieldsOf({ ...page, URL: undefined }, { via: 'Example Blog' })).toEqual({
    name: 'cite newsletter',
    title: 'Tides',
    magazine: 'Port News',
    via: 'Example Blog',
  });
});

test.each([
  ['a | b', 'a {{!}} b'],
  ['a  \n b', 'a b'],
  ["it's ''bold''' now", "it's &#39;&#39;bold&#39;&#39;&#39; now"],
  ['{x} [y] <z> ~', '&#123;x&#125; &#91;y&#93; &#60;z&#62; &#126;'],
  ['__TOC__ of a_b', '&#95;&#95;TOC&#95;&#95; of a_b'],
  ['＿＿目次＿＿', '&#65343;&#65343;目次&#65343;&#65343;'],
  ['by ~~~~', 'by &#126;&#126;&#126;&#126;'],
  ['_<sc>_TOC_</sc>_', '&#95;&#95;TOC&#95;&#95;'],
  ["<i>'tis</i>", "''&#39;tis''"],
])('the title %j means nothing to the wiki: %j', (title, set) => {
  expect(cite({ ...page, title }, 'wikipedia').text).toContain(`|title=${set} |url`);
});

test('the address holds no sign of the wiki', () => {
  const { url } = fieldsOf({ ...page, URL: 'https://a.example/a|b{c}[d]<e>"f\'g`h\ti?j=k&l~m' });
  expect(url).toBe('https://a.example/a%7Cb%7Bc%7D%5Bd%5D%3Ce%3E%22f%27g%60h%09i?j=k&l~m');
});

test('an address signs nothing and calls no magic word', () => {
  const { url } = fieldsOf({ ...page, URL: 'https://a.example/__TOC__/~~~~/~~/a_b?＿＿目次＿＿' });
  expect(url).toBe('https://a.example/%5F%5FTOC%5F%5F/%7E%7E%7E%7E/~~/a_b?%EF%BC%BF%EF%BC%BF目次%EF%BC%BF%EF%BC%BF');
});

test('whatever a title or address holds, no signs in it stand together that the wiki would take for its own', () => {
  const text = fc.string({ unit: fc.constantFrom('_', '~', "'", '＿', 'a', ' ', '<sc>', '</sc>', '{', '}'), maxLength: 24 });
  fc.assert(
    fc.property(text, (title) => {
      const fields = fieldsOf({ ...page, title, URL: `https://a.example/${title}` });
      for (const value of Object.values(fields)) expect(value).not.toMatch(/__|~~~|＿＿|''|\{|\}/);
    }),
  );
});

test('a capture of an archive is named with its 14 digits only', () => {
  const capture = 'https://web.archive.org/web/20250306123456/https://a.example/x';
  expect(fieldsOf({ ...page, URL: capture })).toMatchObject({
    url: 'https://a.example/x',
    'archive-url': capture,
    'archive-date': 'March 6, 2025',
  });
  for (const digits of ['2025', '20250306', '*']) {
    const { url, ...rest } = fieldsOf({ ...page, URL: `https://web.archive.org/web/${digits}/https://a.example/x` });
    expect(url).toBe('https://a.example/x');
    expect(rest).not.toHaveProperty('archive-url');
    expect(rest).not.toHaveProperty('archive-date');
  }
});

test('italics, low and raised signs are the wiki’s own', () => {
  const { title } = fieldsOf({ ...page, title: 'H<sub>2</sub>O in <i>Spartina</i>' });
  expect(title).toBe("H<sub>2</sub>O in ''Spartina''");
});
