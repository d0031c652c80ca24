// @vitest-environment jsdom
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
