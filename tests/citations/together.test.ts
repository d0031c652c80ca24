import { describe, expect, it, test } from 'vitest';
import type { CslItem } from '../../src/citations/csl';
import { citeTogether, inTextTogether } from '../../src/citations/together';
import type { StyleKey } from '../../src/settings';

const olay = { author: [{ family: 'Olay', given: 'Matthew' }] };
const work = (title: string, date: number[] | undefined, more: Partial<CslItem> = olay): CslItem => ({
  id: title,
  type: 'webpage',
  title,
  ...(date && { issued: { 'date-parts': [date] } }),
  URL: 'https://a.example/',
  ...more,
});
const years = (items: CslItem[], style: 'apa' | 'harvard' | 'chicago-author-date' = 'apa') =>
  citeTogether(items, style).map(({ text, inText }) => [/\d{4}[a-z]?[^.)]*|n\.d\.[^),]*/.exec(text)?.[0], inText]);

describe('works of one author and year', () => {
  it('get letters in the order of their dates in APA 7 (8.19, 9.47), beside the year', () => {
    expect(years([work('Ships', [2020, 7, 3]), work('Boats', [2020, 7, 1])])).toEqual([
      ['2020b, July 3', '(Olay, 2020b)'],
      ['2020a, July 1', '(Olay, 2020a)'],
    ]);
  });

  it('stand before those with exact dates where they have a year only', () => {
    expect(years([work('Ships', [2020, 1, 3]), work('Boats', [2020])]).map(([year]) => year)).toEqual([
      '2020b, January 3',
      '2020a',
    ]);
  });

  it('get letters in the order of their titles where their dates are the same, without regard to an article', () => {
    expect(years([work('The Zebra', [2020, 7, 3]), work('A Yak', [2020, 7, 3])]).map(([, inText]) => inText)).toEqual([
      '(Olay, 2020b)',
      '(Olay, 2020a)',
    ]);
  });

  it('keep their order where nothing else tells: the original before its copy', () => {
    expect(years([work('Ships', [2020]), work('Ships', [2020])]).map(([, inText]) => inText)).toEqual([
      '(Olay, 2020a)',
      '(Olay, 2020b)',
    ]);
  });

  it('get a hyphen and the letter where they have no date (APA 7)', () => {
    expect(years([work('Ships', undefined), work('Boats', undefined)]).map(([, inText]) => inText)).toEqual([
      '(Olay, n.d.-b)',
      '(Olay, n.d.-a)',
    ]);
  });

  it('get letters by title in Harvard and Chicago author-date', () => {
    const works = [work('Ships', [2020, 7, 1]), work('Boats', [2020, 7, 3])];
    expect(years(works, 'harvard').map(([, inText]) => inText)).toEqual(['(Olay, 2020b)', '(Olay, 2020a)']);
    expect(years(works, 'chicago-author-date').map(([, inText]) => inText)).toEqual(['(Olay 2020b)', '(Olay 2020a)']);
  });
});

describe('no letters', () => {
  it('for works of other authors or years, or for one alone', () => {
    const other = { author: [{ family: 'Roe', given: 'Ann' }] };
    expect(years([work('Ships', [2020]), work('Boats', [2020], other), work('Piers', [2021])]).map(([year]) => year)).toEqual([
      '2020',
      '2020',
      '2021',
    ]);
    expect(years([work('Ships', [2020])])).toEqual([['2020', '(Olay, 2020)']]);
  });

  it('in styles that name works by numbers, notes or pages', () => {
    for (const style of ['mla', 'ieee', 'vancouver', 'chicago-note', 'wikipedia', 'plain'] as const) {
      for (const { text } of citeTogether([work('Ships', [2020]), work('Boats', [2020])], style))
        expect(text).not.toMatch(/2020[ab]/);
    }
  });
});

describe('the order of the letters', () => {
  it('is that of months before that of days', () => {
    expect(years([work('A', [2020, 10, 1]), work('B', [2020, 2, 9])]).map(([, inText]) => inText)).toEqual([
      '(Olay, 2020b)',
      '(Olay, 2020a)',
    ]);
  });

  it.each([
    ['An Oar', 'Nets'],
    ['the  Oar', 'Nets'],
    ['A Buoy', 'Anchors'],
    ['Theory', 'Ships'],
    ['Of the Ark', 'Nets'],
  ])('is that of the titles without their articles: %s after %s', (later, earlier) => {
    expect(years([work(later, [2020]), work(earlier, [2020])], 'harvard').map(([, inText]) => inText)).toEqual([
      '(Olay, 2020b)',
      '(Olay, 2020a)',
    ]);
  });

  it('is that of dates in APA only', () => {
    const works = [work('Boats', [2020, 7, 3]), work('Ships', [2020, 7, 1])];
    expect(years(works).map(([, inText]) => inText)).toEqual(['(Olay, 2020b)', '(Olay, 2020a)']);
    expect(years(works, 'harvard').map(([, inText]) => inText)).toEqual(['(Olay, 2020a)', '(Olay, 2020b)']);
  });
});

describe('cited at one place in the running text', () => {
  const roe = { author: [{ family: 'Roe', given: 'Ann' }] };
  const body = { author: [{ literal: 'Harbor Board 2020' }] };
  test.each<[string, StyleKey, CslItem[], string | undefined]>([
    ['an author is named once (APA 7, 8.12)', 'apa', [work('Boats', [2020]), work('Ships', [2020])], '(Olay, 2020a, 2020b)'],
    ['letters in their order', 'apa', [work('Ships', [2020]), work('Boats', [2020])], '(Olay, 2020a, 2020b)'],
    ['years in their order', 'apa', [work('Ships', [2021]), work('Boats', [2020])], '(Olay, 2020, 2021)'],
    ['what has no date first', 'apa', [work('Ships', [2020]), work('Boats', undefined)], '(Olay, n.d., 2020)'],
    ['authors in the order of the alphabet', 'apa', [work('A', [2020], roe), work('B', [2020])], '(Olay, 2020; Roe, 2020)'],
    [
      'a name that ends in a number',
      'apa',
      [work('A', [2020], body), work('B', [2020], body)],
      '(Harbor Board 2020, 2020a, 2020b)',
    ],
    ['Chicago (CMOS 17, 15.30)', 'chicago-author-date', [work('Boats', [2020]), work('Ships', [2020])], '(Olay 2020a, 2020b)'],
    ['Chicago, two authors', 'chicago-author-date', [work('Boats', [2020]), work('Ships', [2020], roe)], '(Olay 2020; Roe 2020)'],
    ['Cite Them Right', 'harvard', [work('Boats', [2020]), work('Ships', [2020])], '(Olay, 2020a, 2020b)'],
    ['Cite Them Right, no date', 'harvard', [work('A', [2020]), work('B', undefined)], '(Olay, no date, 2020)'],
    ['MLA, one form', 'mla', [work('Boats', [2020]), work('Ships', [2020])], '(Olay)'],
    ['MLA, two authors', 'mla', [work('Boats', [2020]), work('Ships', [2020], roe)], '(Olay; Roe)'],
    ['IEEE, two works', 'ieee', [work('Boats', [2020]), work('Ships', [2020], roe)], '[1], [2]'],
    ['Vancouver, two works', 'vancouver', [work('Boats', [2020]), work('Ships', [2020], roe)], '(1,2)'],
    ['Vancouver, three works', 'vancouver', [work('A', [2020]), work('B', [2020]), work('C', [2020])], '(1–3)'],
    ['one work', 'apa', [work('Boats', [2020])], '(Olay, 2020)'],
    ['notes have no such form', 'chicago-note', [work('Boats', [2020]), work('Ships', [2020])], undefined],
    ['no work', 'apa', [], undefined],
  ])('%s', (_, style, items, form) => {
    expect(inTextTogether(items, style)).toBe(form);
  });
});

test.each([
  ['ieee', ['[1] ', '[2] '], ['[1]', '[2]']],
  ['vancouver', ['1. ', '2. '], ['(1)', '(2)']],
] as const)('%s numbers its references', (style, starts, forms) => {
  const cited = citeTogether([work('Boats', [2020]), work('Ships', [2020])], style);
  expect(cited.map(({ text }, index) => text.startsWith(starts[index] ?? '?'))).toEqual([true, true]);
  expect(cited.map(({ inText }) => inText)).toEqual(forms);
});
