import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { bibliographyOf, itemsFor } from '../../src/citations/bibliography';
import type { CslItem } from '../../src/citations/csl';
import { notesOf } from '../../src/citations/notes';
import { type StyleKey, styleKeys } from '../../src/settings';

const harbor = { author: [{ literal: 'Harbor Office' }], 'container-title': 'Harbor Office', custom: { owner: true as const } };
const work = (title: string, date: number[], more: Partial<CslItem> = harbor): { item: CslItem } => ({
  item: {
    id: 'same',
    type: 'webpage',
    title,
    issued: { 'date-parts': [date] },
    URL: `https://harbor.example/${encodeURIComponent(title)}`,
    ...more,
  },
});
const authors = [[], harbor.author, [{ family: 'Dahl', given: 'Maren' }]];
const dahl = { author: [{ family: 'Dahl', given: 'Maren' }] };
const texts = (works: { item: CslItem }[], style: StyleKey) => bibliographyOf(works, style).map(({ citation }) => citation.text);
const titles = (works: { item: CslItem }[], style: StyleKey) => bibliographyOf(works, style).map(({ work }) => work.item.title);

describe('several works as one list of references', () => {
  const works = [
    work('Ships', [2024, 5, 2]),
    work('Boats', [2024, 3, 1]),
    work('Ferries', [2023, 1, 1]),
    work('Tides', [2024], dahl),
  ];

  it('stand by author and year, and letters tell those of one author and year apart', () => {
    expect(texts(works, 'apa')).toEqual([
      expect.stringMatching(/^Dahl, M\. \(2024\)\. Tides/),
      expect.stringMatching(/^Harbor Office\. \(2023, January 1\)\. Ferries/),
      expect.stringMatching(/^Harbor Office\. \(2024a, March 1\)\. Boats/),
      expect.stringMatching(/^Harbor Office\. \(2024b, May 2\)\. Ships/),
    ]);
  });

  it('stand by author and title where a style does not name works by their year', () => {
    expect(titles(works, 'chicago-bibliography')).toEqual(['Tides', 'Boats', 'Ferries', 'Ships']);
  });

  it('stand under their title where MLA leaves out the body whose page it is', () => {
    expect(titles(works, 'mla')).toEqual(
      ['Boats', 'Tides', 'Ferries', 'Ships'].sort((a, b) =>
        (a === 'Tides' ? 'Dahl' : a).localeCompare(b === 'Tides' ? 'Dahl' : b),
      ),
    );
  });

  it('keep the order of the page where a style numbers them', () => {
    expect(texts(works, 'ieee').map((text) => text.slice(0, 3))).toEqual(['[1]', '[2]', '[3]', '[4]']);
    expect(titles(works, 'ieee')).toEqual(['Ships', 'Boats', 'Ferries', 'Tides']);
  });

  it('do not count the article that a title or a body begins with', () => {
    const two = [
      work('The Anchor', [2024], { author: [] }),
      work('A Buoy', [2024], { author: [{ literal: 'The Arch Office' }] }),
    ];
    expect(titles(two, 'apa')).toEqual(['The Anchor', 'A Buoy']);
  });

  it('stand once where two posts hold one bulletin', () => {
    expect(titles([...works, work('SHIPS', [2024, 5, 2], { ...harbor, URL: works[0]?.item.URL })], 'apa')).toHaveLength(4);
  });

  it('have letters after z', () => {
    const many = Array.from({ length: 28 }, (_, index) => work(`Notice ${String(index).padStart(2, '0')}`, [2024]));
    expect(
      texts(many, 'apa')
        .slice(25)
        .map((text) => /2024\w+/.exec(text)?.[0]),
    ).toEqual(['2024z', '2024aa', '2024ab']);
  });

  it('each have an id of their own in a file', () => {
    expect(new Set(itemsFor(works, 'apa').map(({ id }) => id)).size).toBe(4);
  });
});

test('whatever the works: each stands in the list once, and the order they came in decides nothing that the style decides', () => {
  const any = fc.record({
    title: fc.constantFrom('Ships', 'The Boats', 'Boats', 'Árbol', '“Tides”'),
    year: fc.constantFrom(2023, 2024),
    month: fc.constantFrom(1, 2),
    place: fc.integer({ min: 0, max: 3 }),
  });
  fc.assert(
    fc.property(fc.array(any, { maxLength: 8 }), fc.constantFrom(...styleKeys), (rows, style) => {
      const works = rows.map(({ title, year, month, place }) =>
        work(title, [year, month, 1], { author: authors[place % 3] ?? [], URL: `https://harbor.example/${place}` }),
      );
      const entries = bibliographyOf(works, style);
      expect(new Set(entries.map(({ work: { item } }) => item)).size).toBe(entries.length);
      for (const { item } of works)
        expect(
          entries.some(
            ({ work: one }) => one.item.URL === item.URL && one.item.title?.toLowerCase() === item.title?.toLowerCase(),
          ),
        ).toBe(true);
      if (['ieee', 'vancouver'].includes(style)) return;
      const inText = entries.flatMap(({ citation }) => citation.inText ?? []);
      if (['apa', 'harvard', 'chicago-author-date'].includes(style)) expect(new Set(inText).size).toBe(inText.length);
      const order = (list: typeof entries) =>
        list.map(({ work: { item } }) => [item.author, item.issued, item.title?.toLowerCase()]);
      expect(order(bibliographyOf([...works].reverse(), style))).toEqual(order(entries));
    }),
    { numRuns: 300 },
  );
});

test('a note of several bulletins: a section each, and nothing of a text becomes markup', () => {
  const note = notesOf('Strait "Notes"', [
    {
      title: 'Ships *sail*',
      citations: ['Harbor Office. (2024a). *Ships*.'],
      quotes: [{ words: 'It is [done]', by: 'Roe', paragraph: 2 }],
    },
    { title: 'Boats', citations: ['Harbor Office. (2024b). *Boats*.'], quotes: [] },
  ]);
  expect(note).toBe(
    '---\ntitle: "Strait \\"Notes\\""\ntags: ["bulletin"]\n---\n\n## Ships \\*sail\\*\n\nHarbor Office. (2024a). *Ships*.\n\n> “It is \\[done\\]”\n>\n> — Roe, para. 2\n\n## Boats\n\nHarbor Office. (2024b). *Boats*.\n',
  );
});
