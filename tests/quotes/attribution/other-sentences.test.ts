import { describe, expect, it } from 'vitest';
import { quotesIn } from '../../../src/quotes/quotes';
import { inOrder } from '../in-order';
import { paragraphs } from '../paragraphs';

/** `rule: speaker` of each quotation in the order of the text; `¶` begins a paragraph. */
const found = (text: string): string[] =>
  inOrder(text).map(({ speaker, why }) => `${speaker ? why[0] : '-'}: ${speaker?.name ?? '-'}`);
const words = '“The gates of the harbor will hold the tide.”';
const other = '“The pier of the town will stand for years.”';

describe('a name in another sentence', () => {
  it.each<[string, string[]]>([
    [`${words} That was Jane Roe’s first remark.`, ['named-after: Jane Roe']],
    [`${words} This was the answer of Jane Roe.`, ['named-after: Jane Roe']],
    [`${words} Those were the words of Mayor Jane Roe.`, ['named-after: Jane Roe']],
    [`${words} That’s what Jane Roe said.`, ['named-after: Jane Roe']],
    [`${words} That is what Jane Roe thinks.`, ['named-after: Jane Roe']],
    [`${words} So says Jane Roe.`, ['named-after: Jane Roe']],
    [`${words} ¶ That is the message from Jane Roe.`, ['named-in-next-paragraph: Jane Roe']],
    [`${words} That was a cold day.`, ['-: -']],
    [`${words} That pier is the work of Jane Roe.`, ['-: -']],
    [`${words} That was Jane Roe’s first boat.`, ['-: -']],
    [`${words} So it was for Jane Roe.`, ['-: -']],
    [`Jane Roe opened the gate. ${words}`, ['actor-before: Jane Roe']],
    [`Jane Roe said the wind was strong. ${words}`, ['sentence-before: Jane Roe']],
    [`Jane Roe said the wind from the north was strong. ${words}`, ['actor-before: Jane Roe']],
    [`Jane Roe is here. ${words}`, ['-: -']],
    [`The pier is old. ${words}`, ['-: -']],
    [`It rained all day. ${words}`, ['-: -']],
    [`Jane Roe said the wind was strong. ¶ ${words}`, ['reported-before: Jane Roe']],
    [`She said the wind was strong. ¶ ${words}`, ['reported-before: She']],
    [`Jane Roe left. ¶ ${words}`, ['-: -']],
    [`When Jane Roe came, she said the wind was strong. ¶ ${words}`, ['-: -']],
    [`Jane Roe said the wind was strong: so strong ¶ ${words}`, ['-: -']],
    [`Mayor Jane Roe issued this statement: ¶ ${words}`, ['introduced: Jane Roe']],
    [`Mayor Jane Roe: ¶ ${words}`, ['introduced: Jane Roe']],
  ])('%s', (text, quotes) => {
    expect(found(text)).toEqual(quotes);
  });
});

describe('names above and below', () => {
  it.each<[string, string[]]>([
    [`${words} ¶ — Jane Roe, welder`, ['signature: Jane Roe']],
    [`${words} ¶ Jane Roe, welder`, ['signature: Jane Roe']],
    [`${words} ¶ Jane Roe, welder ¶ ${other} ¶ Ann Hale, pilot`, ['signature: Jane Roe', 'signature: Ann Hale']],
    [`Jane Roe, welder ¶ ${words} ¶ Ann Hale, pilot ¶ ${other}`, ['name-above: Jane Roe', 'name-above: Ann Hale']],
    [`${words} ¶ The pier, old and grey`, ['-: -']],
    [`${words} ¶ — the old pier`, ['-: -']],
    [`${words} ¶ Jane Roe opened the pier.`, ['-: -']],
  ])('%s', (text, quotes) => {
    expect(found(text)).toEqual(quotes);
  });
});

/** `rule: mention | words of the report` of each quotation in the order of the text. */
const shown = (text: string): string[] =>
  inOrder(text).map(({ speaker, cue, why }) => (speaker ? `${why[0]}: ${speaker.mention} | ${cue}` : '-'));

describe('the words of a report in another sentence', () => {
  it.each([
    [`${words} That was Jane Roe’s first remark.`, 'named-after: Jane Roe’s | That was Jane Roe’s'],
    [`${words} That was the Hales’ answer.`, 'named-after: Hales’ | That was the Hales’'],
    [`${words} That’s the answer of Jane Roe.`, 'named-after: Jane Roe | That’s the answer'],
    [`${words} That was the answer Jane Roe offered.`, 'named-after: Jane Roe | That was the answer'],
    [`${words} That is what Jane Roe thinks.`, 'named-after: Jane Roe | That is what'],
    [`${words} So says Jane Roe.`, 'named-after: Jane Roe | So says'],
    [`${words} ¶ (That was Jane Roe’s first remark.)`, 'named-in-next-paragraph: Jane Roe’s | That was Jane Roe’s'],
    [`${words} That was the answer they offered.`, '-'],
    [`The answer came late. ${words} That was Jane Roe’s first boat.`, '-'],
    [`${words} The words stand on a wall. ¶ That was Jane Roe’s first remark.`, '-'],
    [`Jane Roe waved. ${words}`, 'actor-before: Jane Roe | waved'],
    [`Jane Roe waved at the “Gull” and her crew. ${words}`, 'actor-before: Jane Roe | waved'],
    [`Jane Roe smiled: nobody could sleep. ${words}`, 'actor-before: Jane Roe | smiled'],
    [`Jane Roe said the wind was strong. ¶ ${words}`, 'reported-before: Jane Roe | said'],
    [`She explained. ¶ ${words}`, 'reported-before: She | explained'],
    [`Nobody came. ¶ ${words}`, '-'],
  ])('%s', (text, attribution) => {
    expect(shown(text)).toEqual([attribution]);
  });
});

describe('rows of names and words', () => {
  const names = ['Jane Roe, welder', 'Ann Hale, pilot'];
  it.each([
    ['above', (i: number) => [names[i % 2]!, words], 150, 'name-above'],
    ['below', (i: number) => [words, names[i % 2]!], 150, 'signature'],
  ])('that stand %s, however many', (_, row, count, way) => {
    const text = Array.from({ length: count }, (_one, i) => row(i)).flat();
    expect(found(text.join(' ¶ '))).toEqual(
      Array.from({ length: count }, (_one, i) => `${way}: ${i % 2 ? 'Ann Hale' : 'Jane Roe'}`),
    );
  });

  it.each<[string, string, string[]]>([
    ['above words that a sentence follows', `Jane Roe, welder ¶ ${words} It rained.`, ['name-above: Jane Roe']],
    ['above words that are reported', `Jane Roe, welder ¶ ${words} Ann Hale said.`, ['after: Ann Hale']],
    [
      'below words, and not above others',
      `${words} ¶ Jane Roe, welder ¶ ${other} It rained. ¶ Ann Hale, pilot`,
      ['signature: Jane Roe', 'signature: Ann Hale'],
    ],
    [
      'above words and below others',
      `Jane Roe, welder ¶ ${words} ¶ The rain fell. ¶ ${other} ¶ Ann Hale, pilot`,
      ['name-above: Jane Roe', 'signature: Ann Hale'],
    ],
  ])('%s', (_, text, quotes) => {
    expect(found(text)).toEqual(quotes);
  });
});

describe('a statement under its heading', () => {
  const under = (heading: string): (string | undefined)[] => {
    const [head, ...rest] = paragraphs(heading, words);
    return quotesIn([{ ...head!, kind: 'heading' }, ...rest]).quotes.map(({ speaker }) => speaker?.name);
  };

  it.each<[string, string | undefined]>([
    ['Official Statement from Jane Roe', 'Jane Roe'],
    ['Statement of Jane Roe on the pier', 'Jane Roe'],
    ['Déclaration de Jane Roe', 'Jane Roe'],
    ['A new pier for Jane Roe', undefined],
    ['Statement on the pier', undefined],
  ])('%s', (heading, speaker) => {
    expect(under(heading)).toEqual([speaker]);
  });
});
