// @vitest-environment jsdom
import type { Root } from 'mdast';
import { beforeEach, expect, it } from 'vitest';
import { passage } from '../../src/page/passage';

beforeEach(() => {
  document.body.innerHTML = `<p>“The piers <b>are safe</b>,” Roe said. “We looked
    at every one.”</p><p>“The piers are old,” she added.</p>`;
});

const found = (text: string, spans?: [number, number][]): string | undefined =>
  passage({ text, spans: spans?.map(([start, end]) => ({ block: 0, start, end })) })
    ?.toString()
    .replace(/\s+/g, ' ');

it('finds words that cross elements', () => {
  expect(found('The piers are safe,')).toBe('The piers are safe,');
});

it('finds a quotation split by its cue, from its first part to its last', () => {
  const [first, second] = ['The piers are safe,', 'We looked at every one.'];
  const split = found(`${first} ${second}`, [
    [1, 1 + first!.length],
    [33, 33 + second!.length],
  ]);
  expect(split).toBe('The piers are safe,” Roe said. “We looked at every one.');
});

it('finds nothing where the words are not', () => {
  expect(found('The boats are safe')).toBeUndefined();
});

it('finds words that stand in many places in the block of their own', () => {
  const texts = [
    'The harbor office met on Monday, and the piers were spoken of.',
    'Lind said it again: “We will act,” and left.',
  ];
  document.body.innerHTML = `<h1>“We will act”</h1><p>${texts[0]}</p><p id="it">${texts[1]}</p><aside>We will act</aside>`;
  const read: Root = {
    type: 'root',
    children: texts.map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] })),
  };
  const spans = [{ block: 1, start: 21, end: 33 }];
  expect(passage({ text: 'We will act,', spans }, read)?.startContainer.parentElement?.id).toBe('it');
});

it('finds the last part of a split quotation after its first', () => {
  document.body.innerHTML = '<h1>We act.</h1><p>“The piers are old,” she said. “We act.”</p>';
  expect(found('The piers are old, We act.', [[1, 19], [32, 39]])).toBe('The piers are old,” she said. “We act.'); // biome-ignore format: one line
});

it('does not take the title of the window for a passage', () => {
  document.title = 'The piers are new';
  expect(found('The piers are new')).toBeUndefined();
});
