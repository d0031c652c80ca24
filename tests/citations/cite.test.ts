import { describe, expect, test } from 'vitest';
import { cite } from '../../src/citations/cite';
import type { CslItem } from '../../src/citations/csl';
import { type StyleKey, styleKeys } from '../../src/settings';
import { release, repost, story } from './works';

const worked: CslItem = {
  id: 'worked',
  type: 'webpage',
  title: 'Hegseth praises U.K. at Pentagon meeting',
  author: [{ family: 'Olay', given: 'Matthew' }],
  'container-title': 'U.S. Department of Defense',
  issued: { 'date-parts': [[2025, 3, 6]] },
  URL: 'https://www.defense.gov/news/1/',
};
const official = {
  ...worked,
  author: [{ literal: 'U.S. Department of Defense' }],
  genre: 'Press release',
  custom: { owner: true } as const,
};
const posted: CslItem = {
  ...worked,
  type: 'post-weblog',
  'container-title': 'Example Community Blog',
  issued: { 'date-parts': [[2025, 3, 7]] },
  URL: 'https://example.blogspot.com/2025/03/h.html',
};

describe('the worked examples of the manuals', () => {
  test.each<[string, string, StyleKey, CslItem, string]>([
    [
      'a story with a named author',
      'libguides.lib.umanitoba.ca/apastyle/reference/webpage (APA 7 §10.16)',
      'apa',
      worked,
      'Olay, M. (2025, March 6). <i>Hegseth praises U.K. at Pentagon meeting</i>. U.S. Department of Defense. https://www.defense.gov/news/1/',
    ],
    [
      'a press release: the body that released it is the author',
      'apastyle.apa.org/…/press-release-references (APA 7 §10.4)',
      'apa',
      official,
      'U.S. Department of Defense. (2025, March 6). <i>Hegseth praises U.K. at Pentagon meeting</i> [Press release]. https://www.defense.gov/news/1/',
    ],
    [
      'a blog post',
      'apastyle.apa.org blog post references (APA 7 §10.1)',
      'apa',
      posted,
      'Olay, M. (2025, March 7). Hegseth praises U.K. at Pentagon meeting. <i>Example Community Blog</i>. https://example.blogspot.com/2025/03/h.html',
    ],
    [
      'a page of a site',
      'MLA Handbook 9, 5.23–99',
      'mla',
      worked,
      'Olay, Matthew. “Hegseth Praises U.K. at Pentagon Meeting.” <i>U.S. Department of Defense</i>, 6 Mar. 2025, https://www.defense.gov/news/1/.',
    ],
    [
      'a body that is author and publisher: the entry starts with the title',
      'researchguides.flc.losrios.edu/mla8/govt',
      'mla',
      official,
      '“Hegseth Praises U.K. at Pentagon Meeting.” Press release. <i>U.S. Department of Defense</i>, 6 Mar. 2025, https://www.defense.gov/news/1/.',
    ],
    [
      'a note',
      'CMOS 18, 14.104',
      'chicago-note',
      worked,
      'Matthew Olay, “Hegseth Praises U.K. at Pentagon Meeting,” U.S. Department of Defense, March 6, 2025, https://www.defense.gov/news/1/.',
    ],
    [
      'an entry of a bibliography',
      'CMOS 18, 14.104',
      'chicago-bibliography',
      worked,
      'Olay, Matthew. “Hegseth Praises U.K. at Pentagon Meeting.” U.S. Department of Defense, March 6, 2025. https://www.defense.gov/news/1/.',
    ],
    [
      'the year is not repeated',
      'CMOS 18, 13.102 and 14.105',
      'chicago-author-date',
      worked,
      'Olay, Matthew. 2025. “Hegseth Praises U.K. at Pentagon Meeting.” U.S. Department of Defense, March 6. https://www.defense.gov/news/1/.',
    ],
    [
      'Harvard with a date of access',
      'Cite Them Right 12, web pages',
      'harvard',
      { ...worked, accessed: { 'date-parts': [[2025, 3, 8]] } },
      'Olay, M. (2025) <i>Hegseth praises U.K. at Pentagon meeting</i>, <i>U.S. Department of Defense</i>. ' +
        'Available at: https://www.defense.gov/news/1/ (Accessed: March 8, 2025).',
    ],
    [
      'IEEE',
      'IEEE Reference Guide 11.29.2023, websites',
      'ieee',
      { ...worked, accessed: { 'date-parts': [[2025, 3, 8]] } },
      '[1] M. Olay, “Hegseth praises U.K. at Pentagon meeting,” U.S. Department of Defense. Accessed: Mar. 08, 2025. ' +
        '[Online]. Available: https://www.defense.gov/news/1/',
    ],
    [
      'Vancouver',
      'Citing Medicine 2, ch. 25',
      'vancouver',
      { ...worked, accessed: { 'date-parts': [[2025, 3, 8]] } },
      '1. Olay M. U.S. Department of Defense [Internet]. 2025 [cited 2025 Mar 8]. Hegseth praises U.K. at Pentagon meeting. ' +
        'Available from: https://www.defense.gov/news/1/',
    ],
    [
      'a real agency page with a named author',
      'libraryguides.law.uic.edu/c.php?g=1386543&p=10289116 (Bluebook 21, R. 18.2)',
      'bluebook',
      {
        id: 'z',
        type: 'webpage',
        title: 'What is Agriculture’s Share of the Overall U.S. Economy?',
        author: [{ family: 'Zahniser', given: 'Steven' }],
        'container-title': 'USDA Economic Research Service',
        issued: { 'date-parts': [[2024, 4, 19]] },
        URL: 'https://www.ers.usda.gov/',
      },
      'Steven Zahniser, <i>What Is Agriculture’s Share of the Overall U.S. Economy?</i>, USDA Econ. Rsch. Serv. (Apr. 19, 2024), https://www.ers.usda.gov/.',
    ],
    [
      'a page without a date',
      'the same guide: “last visited” only for want of a date',
      'bluebook',
      {
        id: 'h',
        type: 'webpage',
        title: 'H-2A Temporary Agricultural Program',
        'container-title': 'U.S. Department of Labor',
        accessed: { 'date-parts': [[2025, 3, 8]] },
        URL: 'https://www.dol.gov/',
      },
      '<i>H-2A Temporary Agricultural Program</i>, U.S. Dep’t of Lab., https://www.dol.gov/ (last visited Mar. 8, 2025).',
    ],
    [
      'a press release in a law review',
      'Bluebook 21, R. 17.2 and 18.2',
      'bluebook',
      official,
      'Press Release, U.S. Dep’t of Def., <i>Hegseth Praises U.K. at Pentagon Meeting</i> (Mar. 6, 2025), https://www.defense.gov/news/1/.',
    ],
  ])('%s (%s)', (_, __, style, item, html) => {
    expect(cite(item, style).html).toBe(html);
  });

  test.each<[string, StyleKey, string | undefined]>([
    ['APA 7 §8.28: paragraphs are counted', 'apa', '(Olay, 2025, para. 4)'],
    ['MLA Handbook 9, 6.20: paragraphs are not counted', 'mla', '(Olay)'],
    ['CMOS 18, 13.117', 'chicago-author-date', '(Olay 2025, para. 4)'],
    ['Cite Them Right 12', 'harvard', '(Olay, 2025, para. 4)'],
    ['IEEE', 'ieee', '[1, Para. 4]'],
    ['Vancouver', 'vancouver', '(1)'],
    ['notes have no form for the running text', 'chicago-note', undefined],
  ])('in the text: %s', (_, style, inText) => {
    expect(cite(worked, style, { quote: { text: 'words', paragraph: 4 } }).inText).toBe(inText);
  });

  test('a note says which paragraph was quoted', () => {
    expect(cite(worked, 'chicago-bibliography', { quote: { text: 'words', paragraph: 4 } }).note).toBe(
      'Matthew Olay, “Hegseth Praises U.K. at Pentagon Meeting,” U.S. Department of Defense, March 6, 2025, para. 4, https://www.defense.gov/news/1/.',
    );
  });
});

describe('what the item does not say', () => {
  const bare: CslItem = { id: 'b', type: 'webpage', title: 'Tide tables', URL: 'https://a.example/' };
  test.each<[StyleKey, string]>([
    ['apa', 'Tide tables. (n.d.). https://a.example/'],
    ['mla', 'Tide Tables. https://a.example/.'],
    ['chicago-bibliography', '“Tide Tables.” https://a.example/.'],
    ['chicago-author-date', '“Tide Tables.” n.d. https://a.example/.'],
    ['harvard', 'Tide tables (no date). Available at: https://a.example/.'],
  ])('no author, no date: %s', (style, text) => {
    expect(cite(bare, style).text).toBe(text);
  });

  test('an empty item is an empty line, not an error', () => {
    for (const style of styleKeys)
      expect(cite({ id: 'e', type: 'webpage' }, style).text).not.toMatch(/undefined|null|NaN|Unknown/);
  });
});

describe('several authors', () => {
  const by = (count: number): CslItem => ({
    ...story,
    author: Array.from({ length: count }, (_, index) => ({ family: `N${index + 1}`, given: 'Ana' })),
  });
  test.each<[string, StyleKey, number, RegExp]>([
    ['APA 7 §9.8: twenty are named', 'apa', 20, /^N1, A\., .*N19, A\., & N20, A\. \(/],
    ['APA 7 §9.8: of twenty-one, nineteen and the last', 'apa', 21, /^N1, A\., .*N19, A\., … N21, A\. \(/],
    ['MLA 9 5.8: three become et al.', 'mla', 3, /^N1, Ana, et al\. /],
    ['CMOS 18 13.23: six are named', 'chicago-bibliography', 6, /^N1, Ana, .*, and Ana N6\. /],
    ['CMOS 18 13.23: of seven, three', 'chicago-bibliography', 7, /^N1, Ana, Ana N2, Ana N3, et al\. /],
    ['CMOS 18: three in a note', 'chicago-note', 3, /^Ana N1 et al\., /],
    ['Cite Them Right: four become et al.', 'harvard', 4, /^N1, A\. et al\. \(/],
    ['IEEE: seven become et al.', 'ieee', 7, /^\[1\] A\. N1 et al\., /],
    ['Citing Medicine: six are named', 'vancouver', 7, /^1\. N1 A, N2 A, N3 A, N4 A, N5 A, N6 A, et al\. /],
  ])('%s', (_, style, count, start) => {
    expect(cite(by(count), style).text).toMatch(start);
  });
});

describe('options', () => {
  test('the date of access can be left out', () => {
    expect(cite(story, 'harvard').text).toContain('Accessed');
    expect(cite(story, 'harvard', { accessed: false }).text).not.toContain('Accessed');
  });

  test('with the article’s text a headline is set as a sentence where the style asks for it', () => {
    const item = { ...story, title: 'Harbor Administration Praises New Berth' };
    const text = 'The Harbor Administration will praise every berth. It is a new berth for the port.';
    expect(cite(item, 'apa', { text }).text).toContain('Harbor Administration praises new berth.');
    expect(cite(item, 'apa').text).toContain('Harbor Administration Praises New Berth.');
    expect(cite(item, 'mla', { text }).text).toContain('“Harbor Administration Praises New Berth.”');
  });

  test('Wikipedia: who delivered the text, and the words quoted', () => {
    const lost = { ...story, URL: undefined };
    expect(cite(lost, 'wikipedia', { via: repost, quote: { text: 'We will {rebuild}' } }).text).toBe(
      '{{cite web |last=Vale |first=Matthew |date=March 6, 2025 |title=Harbor Administration praises U.K. at Westmark meeting ' +
        '|url=https://example.blogspot.example/2025/03/harbor.html |publisher=Harbor Administration of Westmark ' +
        '|access-date=March 8, 2025 |via=Example Community Blog |quote=We will &#123;rebuild&#125;}}',
    );
  });
});

describe('a title in capitals', () => {
  const item = { ...story, title: 'Harbor Administration Praises New Berth' };
  const text = 'The Harbor Administration will praise every berth. It is a new berth for the port.';
  test.each<StyleKey>(['apa', 'harvard', 'ieee', 'vancouver'])('is set like a sentence: %s', (style) => {
    expect(cite(item, style, { text }).text).toContain('Harbor Administration praises new berth');
  });

  test.each<StyleKey>(['mla', 'chicago-note', 'chicago-bibliography', 'chicago-author-date', 'bluebook', 'wikipedia', 'plain'])(
    'stays a headline: %s',
    (style) => {
      expect(cite(item, style, { text }).text).toContain('Harbor Administration Praises New Berth');
    },
  );
});

describe('a body that is author and publisher', () => {
  const item = { ...official, genre: undefined };
  test.each(styleKeys)('is named once: %s', (style) => {
    const named = cite(item, style).text.match(/U\.S\. Dep(?:artment|’t) of Def(?:ense|\.)/g);
    expect(named).toHaveLength(1);
  });
});

test('italics inside a title turn upright in an italic title, other markup of CSL stays, all else is text', () => {
  const item = { ...story, title: 'The <i>Westmark</i> at H<sub>2</sub>O depth <script>' };
  expect(cite(item, 'apa').html).toContain('<i>The </i>Westmark<i> at H<sub>2</sub>O depth &lt;script&gt;</i>.');
  expect(cite(item, 'mla').html).toContain('“The <i>Westmark</i> at H<sub>2</sub>O Depth &lt;script&gt;.”');
});

test('every style answers for every kind of work', () => {
  for (const item of [story, release, repost]) {
    const address = (item.URL ?? '').replace(/^https?:\/\//, '').slice(0, 12);
    expect(address).not.toBe('');
    for (const style of styleKeys) expect(cite(item, style).text, style).toContain(address);
  }
});

test('leaves the issuer’s name in a title as it is written', () => {
  const item = {
    id: 'x',
    type: 'webpage' as const,
    title: 'Norhaven Department of Revenue Daily Digest',
    publisher: 'Norhaven Department of Revenue',
  };
  const text = 'The department raised revenue in a digest of days. In Norhaven it rained daily.';
  expect(cite(item, 'apa', { text }).text).toContain('Norhaven Department of Revenue daily digest');
});
