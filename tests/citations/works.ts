/** Made-up works for the tests of this room, and hostile ones. */
import fc from 'fast-check';
import type { CslDate, CslItem, CslName } from '../../src/citations/csl';
import { fold } from '../../src/text/space';

export const story: CslItem = {
  id: 'vale2025harbor',
  type: 'webpage',
  title: 'Harbor Administration praises U.K. at Westmark meeting',
  author: [{ family: 'Vale', given: 'Matthew' }],
  'container-title': 'Harbor Administration of Westmark',
  issued: { 'date-parts': [[2025, 3, 6]] },
  accessed: { 'date-parts': [[2025, 3, 8]] },
  URL: 'https://www.westmark.example/news/1234/',
};

export const release: CslItem = {
  ...story,
  id: 'release',
  author: [{ literal: 'Harbor Administration of Westmark' }],
  genre: 'Press release',
};

export const repost: CslItem = {
  ...story,
  id: 'repost',
  type: 'post-weblog',
  'container-title': 'Example Community Blog',
  issued: { 'date-parts': [[2025, 3, 7]] },
  URL: 'https://example.blogspot.example/2025/03/harbor.html',
};

/** Everything that has a meaning in LaTeX, RIS, wikitext, HTML or Markdown, among words of several scripts. */
const pieces = [
  ...[
    'Harbor',
    'the',
    'U.K.',
    'NASA',
    'iPhone',
    'été',
    'naïve',
    '港',
    'Порт',
    'and',
    'And',
    'AND',
    'a',
    '2025',
    'O’Brien',
    "l'eau",
  ],
  ...[
    '{',
    '}',
    '{}',
    '\\',
    '\\input{x}',
    '%',
    '50%',
    '&',
    '#',
    '$',
    '_',
    '^',
    '~',
    '~~~~',
    '--',
    '---',
    "''",
    '``',
    '"',
    "'",
    '`',
  ],
  ...[
    '|',
    '||',
    '{{',
    '}}',
    '[[',
    ']]',
    '<i>',
    '</i>',
    '<b',
    '<script>',
    '&amp;',
    '=',
    ',',
    ';',
    ':',
    '?',
    '!',
    '.',
    '@',
    '*',
    '**',
  ],
  ...['\n', '\r\n', 'ER  - ', '\nTY  - JOUR', '\u200b', '\u202e', '\u0000', '\ufdd0', '-', '–', '(', ')', '<nowiki>', '<!--'],
];

const words = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 8 })
  .chain((parts) => fc.constantFrom(' ', ' ', '').map((space) => fold(parts.join(space))))
  .filter((text) => /[\p{L}\p{N}]/u.test(text));

const nameWord = fc.constantFrom(
  ...[
    'Vale',
    'Smith-Jones',
    "O'Brien",
    'García Márquez',
    'Ørsted',
    'Петров',
    '山田',
    'Mac & Co',
    'De Niro',
    'And',
    'Band',
    '{x}',
    'A_b',
  ],
);

export const hostileName: fc.Arbitrary<CslName> = fc.oneof(
  fc.record({ family: nameWord, given: fc.constantFrom('Ana', 'J. R.', 'Jean-Paul', 'Mary Ann', 'And', 'И.') }),
  fc.record({
    family: nameWord,
    given: fc.constantFrom('Ana', 'Piet'),
    'non-dropping-particle': fc.constantFrom('van', 'de la', 'von der'),
  }),
  fc.record({ family: nameWord, given: fc.constantFrom('Ana', 'Piet'), suffix: fc.constantFrom('Jr.', 'III') }),
  fc.record({ literal: fc.constantFrom('Harbor and Port, Ltd.', 'Westmark', 'the {Agency} of 100% & more', 'Ana and Piet') }),
);

export const hostileWork: fc.Arbitrary<CslItem & { title: string }> = fc.record(
  {
    id: fc.constantFrom('x1', '7', 'http://a.example/1', 'a,b'),
    type: fc.constantFrom('webpage', 'post-weblog', 'article-magazine', 'report'),
    title: words,
    author: fc.array(hostileName, { minLength: 1, maxLength: 4 }),
    'container-title': words,
    publisher: words,
    genre: words,
    language: fc.constantFrom('en', 'es-MX'),
    issued: fc
      .constantFrom<number[][]>([2025], [2025, 3], [2025, 3, 6], [1999, 12, 31])
      .map((parts: number[]) => ({ 'date-parts': [parts] })),
    accessed: fc.constant<CslDate>({ 'date-parts': [[2025, 3, 8]] }),
    URL: fc.constantFrom('https://a.example/x?y=1_2&z=%20#a~b', 'https://a.example/{x}|y', 'https://a.example/(a)_[b]'),
  },
  { requiredKeys: ['id', 'type', 'title'] },
);
