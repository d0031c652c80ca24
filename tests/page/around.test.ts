// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { around } from '../../src/page/around';

const selected = (from: [Node, number], to: [Node, number]): Selection => {
  const selection = document.getSelection()!;
  selection.setBaseAndExtent(...from, ...to);
  return selection;
};

beforeEach(() => {
  document.getSelection()!.removeAllRanges();
  document.body.innerHTML = '<p>“We will act,” Roe said.</p><p>“We will <b>act</b>,” Lind said.</p>';
});

it('gives the text before and after the selection, whichever way it was made', () => {
  const [start, end] = [document.querySelectorAll('p')[1]!.firstChild!, document.querySelector('b')!.firstChild!];
  const told = { before: '“We will act,” Roe said.“', after: ',” Lind said.' };
  expect(around(selected([start, 1], [end, 3]))).toEqual(told);
  expect(around(selected([end, 3], [start, 1]))).toEqual(told);
});

it('gives not more than it needs of a long page', () => {
  document.body.prepend('x'.repeat(10_000));
  const start = document.querySelector('b')!.firstChild!;
  expect(around(selected([start, 0], [start, 3]))?.before.length).toBeLessThan(300);
});

it('gives nothing where nothing of the page is selected', () => {
  const start = document.querySelector('b')!.firstChild!;
  expect(around(null)).toBeUndefined();
  expect(around(document.getSelection())).toBeUndefined();
  expect(around(selected([start, 1], [start, 1]))).toBeUndefined();
});
