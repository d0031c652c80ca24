import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { parse } from '@retorquere/bibtex-parser';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CslItem, CslName } from '../../src/citations/csl';
import { exportsOf } from '../../src/citations/exports/exports';
import { keyOf, keysOf } from '../../src/citations/exports/keys';
import { itemsFrom } from '../../src/citations/items';
import { unmarked } from '../../src/citations/markup';
import { fold } from '../../src/text/space';
import { hostileWork, release, repost, story } from './works';

const works = fc.array(hostileWork, { minLength: 1, maxLength: 3 });
const readBib = (text: string) => parse(text, { sentenceCase: false });

describe('BibTeX', () => {
  test('nothing is lost on the way through an independent parser', () => {
    fc.assert(
      fc.property(works, (items) => {
        const { entries, errors } = readBib(exportsOf(items).bibtex);
        expect(errors).toEqual([]);
        expect(entries).toHaveLength(items.length);
        items.forEach((item, index) => {
          const fields = entries[index]!.fields as unknown as Record<string, unknown>;
          expect(wordsOf(plain(fields.title))).toBe(wordsOf(item.title));
          expect(names(fields.author)).toEqual(item.author?.map(whole) ?? []);
          expect(wordsOf(plain(fields.howpublished ?? fields.journal))).toBe(wordsOf(item['container-title']));
          expect(wordsOf(plain(fields.publisher ?? fields.institution))).toBe(wordsOf(item.publisher));
          expect(wordsOf(plain(fields.note ?? fields.type))).toBe(wordsOf(item.genre));
          expect([fields.year, fields.month, fields.day].filter(Boolean).map(Number)).toEqual(
            item.issued?.['date-parts']?.[0] ?? [],
          );
          expect(plain(fields.urldate)).toBe(item.accessed ? '2025-03-08' : '');
          expect(decodeURI(plain(fields.url))).toBe(decodeURI(item.URL ?? ''));
        });
      }),
      { numRuns: 60 },
    );
  });

  test('what a parser for CSL makes of it is the same work', () => {
    const [read] = new Cite(exportsOf([story]).bibtex).data as CslItem[];
    expect(read).toMatchObject({
      title: story.title,
      author: story.author,
      issued: story.issued,
      URL: story.URL,
      accessed: story.accessed,
    });
  });
});

describe('BibLaTeX', () => {
  test('nothing is lost on the way through an independent parser', () => {
    fc.assert(
      fc.property(works, (items) => {
        const { entries, errors } = readBib(exportsOf(items).biblatex);
        expect(errors).toEqual([]);
        expect(entries).toHaveLength(items.length);
        items.forEach((item, index) => {
          const fields = entries[index]!.fields as unknown as Record<string, unknown>;
          expect(wordsOf(plain(fields.title))).toBe(wordsOf(item.title));
          expect(names(fields.author)).toEqual(item.author?.map(whole) ?? []);
          expect(wordsOf(plain(fields.organization ?? fields.journaltitle))).toBe(wordsOf(item['container-title']));
          expect(wordsOf(plain(fields.entrysubtype ?? fields.type))).toBe(wordsOf(item.genre));
          expect(plain(fields.date)).toBe(iso(item.issued?.['date-parts']?.[0]));
          expect(decodeURI(plain(fields.url))).toBe(decodeURI(item.URL ?? ''));
        });
      }),
      { numRuns: 60 },
    );
  });

  test('a page is an online source of its agency', () => {
    expect(exportsOf([story]).biblatex).toBe(
      `@online{vale2025harbor,
  author = {Vale, Matthew},
  title = {Harbor {Administration} praises {U.K.} at {Westmark} meeting},
  organization = {Harbor Administration of Westmark},
  date = {2025-03-06},
  url = {https://www.westmark.example/news/1234/},
  urldate = {2025-03-08}
}
`,
    );
  });
});

describe('RIS', () => {
  test('nothing is lost on the way through an independent parser', () => {
    fc.assert(
      fc.property(works, (items) => {
        // This parser takes a record without the tags DA and LA for one of the older dialect.
        items = items.map((item) => ({ issued: { 'date-parts': [[2024]] }, language: 'en', ...item }));
        const read = new Cite(exportsOf(items).ris).data as (CslItem & Record<string, unknown>)[];
        expect(read).toHaveLength(items.length);
        items.forEach((item, index) => {
          const got = read[index]!;
          expect(got.title ?? '').toBe(wordsOf(item.title));
          expect(got.type).toBe(item.type);
          expect((got.author ?? []).map(spaceless)).toEqual((item.author ?? []).map(spaceless));
          expect(got['container-title'] ?? got['collection-title'] ?? '').toBe(wordsOf(item['container-title']));
          expect(got.genre ?? got.medium ?? '').toBe(wordsOf(item.genre));
          expect(got.issued).toEqual(item.issued);
          expect(got.accessed).toEqual(item.accessed);
          expect(got.URL).toBe(item.URL);
          expect(got.language).toBe(item.language);
        });
      }),
      { numRuns: 60 },
    );
  });

  test('a line of a title cannot start a record', () => {
    const text = exportsOf([{ ...story, title: 'One\r\nER  - \r\nTY  - JOUR\u2028AU  - Evil' }]).ris;
    expect(text.match(/^(?:TY|ER|AU) {2}- /gm)).toEqual(['TY  - ', 'AU  - ', 'ER  - ']);
  });
});

test('CSL-JSON is read back as it was', () => {
  fc.assert(
    fc.property(works, (items) => {
      expect(itemsFrom(JSON.parse(exportsOf(items).csl)).items).toEqual(JSON.parse(JSON.stringify(items)));
    }),
  );
});

test('our own marks stay at home', () => {
  expect(exportsOf([{ ...release, custom: { owner: true } }]).csl).not.toContain('custom');
});

describe('Wikipedia', () => {
  test('no value ends the template or starts another', () => {
    fc.assert(
      fc.property(hostileWork, (item) => {
        // Markup of CSL becomes the wiki’s own; all else is text.
        const inner = exportsOf([JSON.parse(JSON.stringify(item).replace(/<\/?i>/g, '')) as CslItem])
          .wikipedia.trim()
          .slice(2, -2)
          .replaceAll('{{!}}', '!')
          .replace(/\|url=\S+/, '|url=');
        expect(inner).not.toMatch(/[{}[\]<>~\n]|''/);
        expect(
          inner
            .split('|')
            .slice(1)
            .every((field) => /^[a-z-]+\d*=/.test(field)),
        ).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    [
      'a story of an agency (Template:Cite web)',
      story,
      '{{cite web |last=Vale |first=Matthew |date=March 6, 2025 |title=Harbor Administration praises U.K. at Westmark meeting ' +
        '|url=https://www.westmark.example/news/1234/ |publisher=Harbor Administration of Westmark |access-date=March 8, 2025}}\n',
    ],
    [
      'a press release (Template:Cite press release)',
      release,
      '{{cite press release |date=March 6, 2025 |title=Harbor Administration praises U.K. at Westmark meeting ' +
        '|url=https://www.westmark.example/news/1234/ |publisher=Harbor Administration of Westmark |access-date=March 8, 2025}}\n',
    ],
    [
      'a blog',
      repost,
      '{{cite web |last=Vale |first=Matthew |date=March 7, 2025 |title=Harbor Administration praises U.K. at Westmark meeting ' +
        '|url=https://example.blogspot.example/2025/03/harbor.html |website=Example Community Blog |access-date=March 8, 2025}}\n',
    ],
  ])('%s', (_, item, expected) => {
    expect(exportsOf([item]).wikipedia).toBe(expected);
  });
});

describe('keys', () => {
  test.each([
    [
      { author: [{ family: 'Ørsted', given: 'Åse' }], title: 'The Élan of ports', issued: { 'date-parts': [[2025]] } },
      'rsted2025elan',
    ],
    [{ author: [{ literal: 'U.S. Department of Tides' }], title: 'A 50% rise' }, 'tidesnd50'],
    [{ title: '港湾局' }, 'anonnd'],
  ])('%j', (item, key) => {
    expect(keyOf(item)).toBe(key);
  });

  test('two works never share one, whatever their letters’ case', () => {
    expect(keysOf([story, { ...story, id: '1' }, { ...story, id: 'VALE2025HARBOR' }])).toEqual([
      'vale2025harbor',
      'vale2025harbora',
      'VALE2025HARBORb',
    ]);
  });
});

/** Parsers mark what was in braces; the words count. */
function plain(value: unknown): string {
  const text = Array.isArray(value) ? value.join('') : typeof value === 'string' ? value : '';
  return text.replace(/<\/?span[^>]*>/g, '');
}

function names(value: unknown): string[] {
  return Array.isArray(value)
    ? value.map(({ name, firstName, prefix, lastName, suffix }: Record<string, string>) =>
        name ? plain(name) : [firstName, prefix, lastName, suffix].filter(Boolean).map(plain).join(' '),
      )
    : [];
}

function whole(name: CslName): string {
  return name.literal ?? [name.given, name['non-dropping-particle'], name.family, name.suffix].filter(Boolean).join(' ');
}

/** RIS knows no organisations: a comma in one is read as one between names. */
function spaceless(name: CslName): string {
  return [name.literal, name['non-dropping-particle'], name.family, name.given, name.suffix].join('').replace(/[\s,]/g, '');
}

function iso(parts: number[] | undefined): string {
  return (parts ?? []).map((part) => String(part).padStart(2, '0')).join('-');
}

/** A text without its markup, as formats show it that have none. */
function wordsOf(text = ''): string {
  return fold(unmarked(text));
}

test('markup of a title is TeX in BibTeX, nothing in RIS, and itself in CSL-JSON', () => {
  const title = 'H<sub>2</sub>O & 10<sup>3</sup> wells in <i>Spartina</i> beds';
  const written = exportsOf([{ ...story, title }]);
  for (const key of ['bibtex', 'biblatex'] as const) {
    expect(written[key]).toContain(
      'title = {{H}\\textsubscript{2}{O} \\& 10\\textsuperscript{3} wells in \\textit{{Spartina}} beds}',
    );
  }
  expect(written.ris).toContain('TI  - H2O & 103 wells in Spartina beds');
  expect(written.csl).toContain(title);
});
