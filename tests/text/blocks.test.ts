import type { Root } from 'mdast';
import { expect, test } from 'vitest';
import { blocksOf, textIn, textOf } from '../../src/text/blocks';

const text = (value: string) => ({ type: 'text', value }) as const;

const body: Root = {
  type: 'root',
  children: [
    { type: 'heading', depth: 2, children: [text('Tides')] },
    {
      type: 'paragraph',
      children: [
        text('High '),
        { type: 'strong', children: [text('water'), { type: 'break' }] },
        { type: 'inlineCode', value: '7 m' },
        { type: 'image', url: 'a.png', alt: 'A quay' },
      ],
    },
    { type: 'paragraph', children: [text(' \n')] },
    { type: 'thematicBreak' },
    {
      type: 'table',
      children: [{ type: 'tableRow', children: [{ type: 'tableCell', children: [text('Monday')] }] }],
    },
    {
      type: 'list',
      children: [
        { type: 'listItem', children: [{ type: 'paragraph', children: [text('one')] }] },
        { type: 'listItem', children: [{ type: 'paragraph', children: [text('two')] }] },
      ],
    },
    { type: 'code', value: 'x = 1' },
  ],
};

test('every stretch of text is a block; only paragraphs are counted, empty ones are none', () => {
  expect(blocksOf(body)).toStrictEqual([
    { index: 0, kind: 'heading', text: 'Tides', child: 0 },
    { index: 1, kind: 'paragraph', text: 'High water\n7 m', child: 1, paragraph: 1 },
    { index: 2, kind: 'cell', text: 'Monday', child: 4 },
    { index: 3, kind: 'paragraph', text: 'one', child: 5, paragraph: 2 },
    { index: 4, kind: 'paragraph', text: 'two', child: 5, paragraph: 3 },
    { index: 5, kind: 'code', text: 'x = 1', child: 6 },
  ]);
});

test('a quotation in parts is joined by one space; a span of no block has no words', () => {
  const blocks = blocksOf(body);
  const spans = [
    { block: 3, start: 0, end: 3 },
    { block: 1, start: 5, end: 10 },
  ];
  expect(textOf(blocks, spans)).toBe('one water');
  expect(textOf(blocks, [{ block: 99, start: 0, end: 3 }])).toBe('');
});

test('what is no text has none', () => {
  expect(textIn({ type: 'html', value: '<b>' })).toBe('');
  expect(textIn({ type: 'code', value: 'x' })).toBe('x');
});
