import { expect, test } from 'vitest';
import { datePartsOf, itemsFrom } from '../../src/citations/csl';

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
