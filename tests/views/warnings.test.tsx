// @vitest-environment jsdom
import { expect, it } from 'vitest';
import type { Warning } from '../../src/model';
import { Warnings } from '../../src/views/components/warnings';
import { draw } from './draw';
import { bulletin } from './samples';

const value =
  'One two three four five six seven, , eight nine ten eleven twelve, and so it went on until the evening of that long day.';
const body = { type: 'root' as const, children: [{ type: 'paragraph' as const, children: [{ type: 'text' as const, value }] }] };
const shown = async (warning: Partial<Warning>) => {
  const warnings: Warning[] = [{ kind: 'words-missing', ...warning }];
  const root = await draw(<Warnings readable={{ warnings, bulletin: { ...bulletin.bulletin, body } }} />);
  return root.querySelector('q')?.textContent;
};

it('shows the words around a doubt in a long passage', async () => {
  const start = value.indexOf(', ,');
  expect(await shown({ text: value, at: { block: 0, start, end: start + 3 } })).toBe(
    '…three four five six seven, , eight nine ten eleven…',
  );
});

it('shows a short passage whole, and a long one where its place is not known', async () => {
  expect(await shown({ text: 'seven, , eight', at: { block: 0, start: 33, end: 36 } })).toBe('seven, , eight');
  expect(await shown({ text: value })).toBe(value);
});
