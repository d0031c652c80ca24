import type { Root } from 'mdast';
import { expect, it } from 'vitest';
import type { Readable } from '../../src/model';
import { selectedIn } from '../../src/page/selected';

const paragraphs = [
  '“We will act,” Roe said. “The piers are safe.”',
  'The harbor office met on Monday. “We will act,” Lind said.',
  'The cooperation is over, the harbor office said.',
];
const speaker = (name: string) => ({ name, confidence: 'high' }) as never;
const spoken = (block: number, start: number, text: string, name: string) => ({
  text,
  spans: [{ block, start, end: start + text.length }],
  speaker: speaker(name),
});
const readable = {
  bulletin: {
    body: {
      type: 'root',
      children: paragraphs.map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] })),
    } as Root,
  },
  quotes: [
    spoken(0, 1, 'We will act,', 'Roe'),
    spoken(0, 26, 'The piers are safe.', 'Roe'),
    spoken(1, 34, 'We will act,', 'Lind'),
  ],
} as unknown as Readable;

const told = (words: string, around?: { before: string; after: string }) => {
  const selected = selectedIn(readable, words, around);
  return selected && [selected.speaker?.name, selected.paragraph];
};

it('words that stand once have the speaker and the paragraph of their place', () => {
  expect(told('“The piers\n are safe.”')).toEqual(['Roe', 1]);
  expect(told('met on Monday')).toEqual([undefined, 2]);
  expect(told(' \u200b ')).toBeUndefined();
});

it('words that stand more than once are given to nobody, rather than to the first who said them', () => {
  expect(told('We will act')).toEqual([undefined, undefined]);
  expect(selectedIn(readable, 'We will act')?.spans).toBeUndefined();
  expect(told('harbor office')).toEqual([undefined, undefined]);
});

it('words that stand more than once have what all their places agree in', () => {
  expect(told('will')).toEqual([undefined, undefined]);
  expect(told('The ')).toEqual([undefined, undefined]);
  expect(told('e')).toEqual([undefined, undefined]);
  const [one, , three] = readable.quotes;
  const alone = { ...readable, quotes: [one, { ...three, speaker: speaker('Roe') }] } as Readable;
  expect(selectedIn(alone, 'We will act')?.speaker?.name).toBe('Roe');
  expect(selectedIn(alone, 'We will act')?.paragraph).toBeUndefined();
});

it('the words around the selection tell which place it is', () => {
  expect(told('We will act', { before: 'Monday. “', after: ',” Lind said.' })).toEqual(['Lind', 2]);
  expect(told('We will act', { before: 'a title “', after: ',” Roe said. “The' })).toEqual(['Roe', 1]);
  expect(told('We will act', { before: 'quite another', after: 'place' })).toEqual([undefined, undefined]);
  expect(told('We will act', { before: 'a day', after: 'in a list' })).toEqual([undefined, undefined]);
});

it('signs that nobody sees do not matter', () => {
  expect(told('co\u00adoper\u00adation is over')).toEqual([undefined, 3]);
});

it('words that a style sheet shows in capitals are copied as the article writes them', () => {
  expect(selectedIn(readable, 'THE PIERS ARE SAFE')).toMatchObject({ text: 'The piers are safe', paragraph: 1 });
  expect(selectedIn(readable, 'THE BOATS ARE SAFE')).toEqual({ text: 'THE BOATS ARE SAFE' });
});

it('words that cross paragraphs are copied without a place', () => {
  expect(selectedIn(readable, '“The piers are safe.”\n\nThe harbor office met')).toEqual({
    text: '“The piers are safe.” The harbor office met',
  });
});

it.each([
  ['“The piers are safe.”', 'The piers are safe.'],
  ['"The piers are safe', 'The piers are safe'],
  ['The piers are safe.”', 'The piers are safe.'],
  ['"The piers are safe," Roe said.', '"The piers are safe," Roe said.'],
  ['Roe said: “The piers are safe.”', 'Roe said: “The piers are safe.”'],
  ['"The piers," Roe said, "are safe."', '"The piers," Roe said, "are safe."'],
])('marks around all of the words go, those of a part stay with their partners: %s', (words, text) => {
  expect(selectedIn({ ...readable, bulletin: { ...readable.bulletin, body: { type: 'root', children: [] } } }, words)).toEqual({
    text,
  });
});
