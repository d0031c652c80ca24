import type { Root } from 'mdast';
import { expect, it } from 'vitest';
import { markdownOf } from '../../src/text/markdown';

const text = (value: string) => ({ type: 'text' as const, value });

it('writes headings, emphasis, struck-through words, lists, tables and addresses', () => {
  const body: Root = {
    type: 'root',
    children: [
      { type: 'heading', depth: 2, children: [text('Ferries')] },
      {
        type: 'paragraph',
        children: [{ type: 'delete', children: [text('Monday')] }, text(' '), { type: 'emphasis', children: [text('Tuesday')] }],
      },
      {
        type: 'list',
        children: [
          {
            type: 'listItem',
            children: [
              { type: 'paragraph', children: [{ type: 'link', url: 'https://harbor.example.gov/', children: [text('Pier 4')] }] },
            ],
          },
        ],
      },
      {
        type: 'table',
        children: [
          {
            type: 'tableRow',
            children: [
              { type: 'tableCell', children: [text('Day')] },
              { type: 'tableCell', children: [text('Boats')] },
            ],
          },
          {
            type: 'tableRow',
            children: [
              { type: 'tableCell', children: [text('Sunday')] },
              { type: 'tableCell', children: [text('2 | 3')] },
            ],
          },
        ],
      },
    ],
  };
  expect(markdownOf(body)).toBe(
    '## Ferries\n\n~~Monday~~ _Tuesday_\n\n- [Pier 4](https://harbor.example.gov/)\n\n| Day    | Boats  |\n| ------ | ------ |\n| Sunday | 2 \\| 3 |\n',
  );
});

it('does not let words of the text become markup', () => {
  const body: Root = {
    type: 'root',
    children: [{ type: 'paragraph', children: [text('# no *heading* [x](javascript:1) ~~not struck~~')] }],
  };
  const written = markdownOf(body);
  expect(written).not.toMatch(/^#/);
  expect(written).toContain('\\*heading\\*');
  expect(written).toContain('\\[x]');
});
