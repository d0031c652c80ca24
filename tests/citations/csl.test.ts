import { describe, expect, test } from 'vitest';
import { datePartsOf, isoDate } from '../../src/citations/csl';
import { csl } from '../../src/citations/exports/csl';
import { itemsFrom } from '../../src/citations/items';

test('a list, a single item and an object of items are all understood', () => {
  const item = { id: 'a', type: 'webpage', title: 'Harbor opens' };
  for (const json of [[item], item, { items: [item] }]) expect(itemsFrom(json).items).toEqual([item]);
});

test('numbers may be text, names may be text, dates may be raw', () => {
  const { items, problems } = itemsFrom([
    { id: 7, type: 'webpage', author: ['Harbor Administration of Westmark'], issued: { 'date-parts': [['2025', '3', '6']] } },
    { type: 'webpage', issued: { raw: '2025-03' }, accessed: '2025-03-08' },
  ]);
  expect(problems).toEqual([]);
  expect(items[0]).toEqual({
    id: '7',
    type: 'webpage',
    author: [{ literal: 'Harbor Administration of Westmark' }],
    issued: { 'date-parts': [[2025, 3, 6]] },
  });
  expect(items[1]).toMatchObject({
    id: 'item-2',
    issued: { 'date-parts': [[2025, 3]] },
    accessed: { 'date-parts': [[2025, 3, 8]] },
  });
});

test('what cannot be used is named, and the rest goes on', () => {
  const { items, problems } = itemsFrom([null, 'x', { id: 'b', type: 'webpage', title: {} }]);
  expect(items).toEqual([{ id: 'b', type: 'webpage' }]);
  expect(problems).toEqual(['item 1 is not an object', 'item 2 is not an object', 'item b: title is not text']);
});

test('characters that hide or reorder words never get in', () => {
  const { items } = itemsFrom([{ id: 'c', type: 'webpage', title: 'Ha\u202ErboR\u200B\u0001 opens\nnow' }]);
  expect(items[0]?.title).toBe('HarboR opens now');
});

test('a date is as exact as its source', () => {
  expect(datePartsOf('2025-03-06T14:00:00-05:00')).toEqual({ 'date-parts': [[2025, 3, 6]] });
  expect(datePartsOf('2025-03')).toEqual({ 'date-parts': [[2025, 3]] });
  expect(datePartsOf('2025')).toEqual({ 'date-parts': [[2025]] });
  expect(datePartsOf('soon')).toBeUndefined();
});

describe('dates in writing', () => {
  test.each<[string, number[] | undefined]>([
    ['2025-12-31', [2025, 12, 31]],
    ['2025/1/1', [2025, 1, 1]],
    ['2025-03-06 14:00', [2025, 3, 6]],
    ['-44-03-15', [-44, 3, 15]],
    ['2025-13-01', [2025]],
    ['2025-00-01', [2025]],
    ['2025-03-00', [2025, 3]],
    ['2025-03-32', [2025, 3]],
    ['in 2025-03-06', undefined],
    ['2025-03-06x', undefined],
    ['20250', undefined],
    ['', undefined],
  ])('%j', (text, parts) => {
    expect(datePartsOf(text)).toEqual(parts && { 'date-parts': [parts] });
  });

  test('none is none', () => {
    expect(datePartsOf(undefined)).toBeUndefined();
    expect(isoDate(undefined)).toBeUndefined();
  });

  test('a range has a stroke (EDTF)', () => {
    expect(
      isoDate({
        'date-parts': [
          [2025, 3, 6],
          [2025, 3, 8],
        ],
      }),
    ).toBe('2025-03-06/2025-03-08');
  });
});

describe('what files hold', () => {
  const first = (value: object): object => itemsFrom({ id: 'a', type: 'webpage', ...value });
  const read = (value: object): object => ({ items: [{ id: 'a', type: 'webpage', ...value }], problems: [] });
  test.each<[string, object, object]>([
    [
      'a range',
      {
        issued: {
          'date-parts': [
            [2025, 3],
            [2025, 4],
          ],
        },
      },
      {
        issued: {
          'date-parts': [
            [2025, 3],
            [2025, 4],
          ],
        },
      },
    ],
    ['more than a range', { issued: { 'date-parts': [[1], [2], [3]] } }, { issued: { 'date-parts': [[1], [2]] } }],
    ['empty parts', { issued: { 'date-parts': [[2025, '', null]] } }, { issued: { 'date-parts': [[2025]] } }],
    ['a season', { issued: { 'date-parts': [[2025]], season: 1 } }, { issued: { 'date-parts': [[2025]], season: 1 } }],
    ['a season as text', { issued: { 'date-parts': [[2025]], season: '4' } }, { issued: { 'date-parts': [[2025]], season: 4 } }],
    ['no season', { issued: { 'date-parts': [[2025]], season: 5 } }, { issued: { 'date-parts': [[2025]] } }],
    ['about', { issued: { 'date-parts': [[2025]], circa: true } }, { issued: { 'date-parts': [[2025]], circa: true } }],
    ['words', { issued: { literal: ' spring  2025 ' } }, { issued: { literal: 'spring 2025' } }],
    ['words alone', { issued: 'before 2025' }, { issued: { literal: 'before 2025' } }],
    ['raw words', { issued: { raw: 'before 2025' } }, { issued: { literal: 'before 2025' } }],
    ['a day in words', { issued: { raw: '6 March 2025' } }, { issued: { 'date-parts': [[2025, 3, 6]] } }],
    ['a day that is in no calendar', { issued: '2025-02-30' }, { issued: { literal: '2025-02-30' } }],
    ['a season in words', { issued: 'spring 2025' }, { issued: { 'date-parts': [[2025]], season: 1 } }],
    [
      'names',
      { author: [{ family: 'Vale', given: 'Ana', 'comma-suffix': 1, suffix: 'Jr.' }] },
      { author: [{ family: 'Vale', given: 'Ana', 'comma-suffix': true, suffix: 'Jr.' }] },
    ],
    ['a family name', { author: [{ family: 'Vale' }] }, { author: [{ family: 'Vale' }] }],
    ['a given name', { author: [{ given: 'Ana' }] }, { author: [{ given: 'Ana' }] }],
    ['a body', { author: [{ literal: ' Harbor  Board' }] }, { author: [{ literal: 'Harbor Board' }] }],
    [
      'what is no name',
      { author: [' ', 7, null, {}, { suffix: 'Jr.' }, 'Harbor  Board'] },
      { author: [{ literal: 'Harbor Board' }] },
    ],
    ['no names', { author: 'Ana Vale' }, {}],
    ['empty fields', { title: '', publisher: null, URL: undefined }, {}],
  ])('%s', (_, value, item) => {
    expect(first(value)).toEqual(read(item));
  });

  test.each<[string, object, string]>([
    ['a date', { issued: { 'date-parts': [['x']] } }, 'item a: issued is not a date'],
    ['the year nought', { issued: { 'date-parts': [[0]] } }, 'item a: issued is not a date'],
    ['no parts', { accessed: { 'date-parts': [[], 7] } }, 'item a: accessed is not a date'],
    ['half a date', { issued: { 'date-parts': [[2025, 'x']] } }, 'item a: issued is not a date'],
  ])('%s that is none is named', (_, value, problem) => {
    expect(itemsFrom({ id: 'a', type: 'webpage', ...value })).toEqual({
      items: [{ id: 'a', type: 'webpage' }],
      problems: [problem],
    });
  });

  test('a work without a type is a document', () => {
    expect(itemsFrom({ id: 'a' })).toEqual({ items: [{ id: 'a', type: 'document' }], problems: ['item a has no type'] });
  });
});

describe('what programs write into the wrong place', () => {
  const nameIn = (name: object) => itemsFrom({ id: 'a', type: 'webpage', author: [name] }).items[0]?.author?.[0];
  test.each([
    [
      { family: 'Marsh, Jr.', given: 'Ada B.' },
      { family: 'Marsh', given: 'Ada B.', suffix: 'Jr.' },
    ],
    [
      { family: 'Marsh', given: 'Ada B., Sr' },
      { family: 'Marsh', given: 'Ada B.', suffix: 'Sr' },
    ],
    [
      { family: 'Marsh', given: 'Ada, III' },
      { family: 'Marsh', given: 'Ada', suffix: 'III' },
    ],
    [
      { family: 'Marsh', given: 'Ada, PhD' },
      { family: 'Marsh', given: 'Ada' },
    ],
    [
      { family: 'Marsh', given: 'Ada L V' },
      { family: 'Marsh', given: 'Ada L V' },
    ],
  ])('a suffix: %j', (written, name) => {
    expect(nameIn(written)).toEqual(name);
  });

  test('signs written as HTML writes them are the signs, and come back as they were', () => {
    const { items } = itemsFrom({
      id: 'a',
      type: 'webpage',
      title: 'R&amp;D &#8211; &lt;5 %',
      URL: 'https://a.example/?b=1&amp;c=2',
    });
    expect(items[0]).toMatchObject({ title: 'R&D – <5 %', URL: 'https://a.example/?b=1&c=2' });
    const odd = [{ id: 'a', type: 'webpage', title: 'How to write &amp;' }];
    expect(itemsFrom(JSON.parse(csl(odd))).items).toEqual(odd);
  });
});
