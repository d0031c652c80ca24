import { describe, expect, test } from 'vitest';
import { cite } from '../../src/citations/cite';
import type { CslItem } from '../../src/citations/csl';

const page: CslItem = {
  id: 'p',
  type: 'webpage',
  title: 'Tides rise',
  author: [{ family: 'Vale', given: 'Ana' }],
  'container-title': 'Port News',
  publisher: 'Port Press',
  issued: { 'date-parts': [[2025, 3, 6]] },
  accessed: { 'date-parts': [[2025, 3, 8]] },
  URL: 'https://a.example/',
};
const body = [{ literal: 'Port News' }];
const people = (count: number) => Array.from({ length: count }, (_, index) => ({ family: `N${index + 1}`, given: 'Ana' }));

describe('plain: who, what, where, when, address', () => {
  test.each<[string, CslItem, string]>([
    ['everything', page, 'Ana Vale, “Tides rise,” Port News, Port Press, March 6, 2025, https://a.example/'],
    [
      'a body is named once',
      { ...page, author: body, publisher: undefined, accessed: undefined },
      'Port News, “Tides rise,” March 6, 2025, https://a.example/',
    ],
    [
      'a day of access for want of a date',
      { ...page, publisher: undefined, issued: undefined },
      'Ana Vale, “Tides rise,” Port News, https://a.example/, accessed March 8, 2025',
    ],
    ['nothing but a title', { id: 'p', type: 'webpage', title: 'Tides rise' }, '“Tides rise”'],
    [
      'a title and a site',
      { id: 'p', type: 'webpage', title: 'Tides rise', 'container-title': 'Port News' },
      '“Tides rise,” Port News',
    ],
    [
      'nobody and no site',
      { id: 'p', type: 'webpage', author: [], title: 'Tides rise', publisher: 'Port Press' },
      '“Tides rise,” Port Press',
    ],
  ])('%s', (_, item, text) => {
    expect(cite(item, 'plain').text).toBe(text);
  });

  test.each([
    [2, 'Ana N1 and Ana N2, “'],
    [3, 'Ana N1, Ana N2, and Ana N3, “'],
    [6, 'Ana N1, Ana N2, Ana N3, Ana N4, Ana N5, and Ana N6, “'],
    [7, 'Ana N1, Ana N2, Ana N3, et al., “'],
  ])('%i authors', (count, start) => {
    expect(cite({ ...page, author: people(count) }, 'plain').text.startsWith(start)).toBe(true);
  });
});

describe('Markdown: the title is the link', () => {
  test.each<[string, CslItem, string]>([
    ['everything', page, 'Ana Vale, [Tides rise](https://a.example/), Port News, Port Press, March 6, 2025'],
    [
      'a body is named once',
      { ...page, author: body, publisher: undefined },
      'Port News, [Tides rise](https://a.example/), March 6, 2025',
    ],
    ['no title', { id: 'p', type: 'webpage', URL: 'https://a.example/x_y' }, '[https://a.example/x\\_y](https://a.example/x_y)'],
    ['no address', { ...page, URL: undefined, author: [] }, 'Tides rise, Port News, Port Press, March 6, 2025'],
    ['an address that is none', { id: 'p', type: 'webpage', title: 'Tides', URL: 'javascript:x' }, 'Tides'],
    ['neither', { id: 'p', type: 'webpage', 'container-title': 'Port News' }, 'Port News'],
    [
      'marks of Markdown',
      { id: 'p', type: 'webpage', title: '*Tides* [rise]', 'container-title': 'a_b' },
      '\\*Tides\\* \\[rise\\], a\\_b',
    ],
    [
      'an address with brackets',
      { id: 'p', type: 'webpage', title: 'Tides', URL: 'https://a.example/(a)' },
      '[Tides](https://a.example/%28a%29)',
    ],
  ])('%s', (_, item, text) => {
    expect(cite(item, 'markdown').text).toBe(text);
  });
});
