import { describe, expect, it } from 'vitest';
import { isHeadline, storiesOf } from '../../../src/quotes/people/stories';
import { quotesIn } from '../../../src/quotes/quotes';
import { frameOf } from '../../../src/quotes/tokens/tokenize';
import type { Block } from '../../../src/text/blocks';
import { inOrder } from '../in-order';
import { paragraphs } from '../paragraphs';
import { tokensOf } from '../tokens/tokens';

const framesOf = (blocks: readonly Block[]) => blocks.map((block) => frameOf(block, [], 0));
const numbersOf = (...texts: string[]): number[] => [...storiesOf(framesOf(paragraphs(...texts))).of.values()];

describe('stories of a text', () => {
  const [one, two] = ['The pier opened on Monday.', 'The gates closed on Friday.'];
  it.each([
    ['one', [one, two], [0, 0]],
    ['a headline between', [one, 'Governor Signs Drought Relief Package', two], [0, 1, 1]],
    ['a headline first', ['Governor Signs Drought Relief Package', one, two], [0, 0, 0]],
    [
      'two headlines in a row',
      [one, 'Governor Signs Drought Relief Package', 'Harbor Budget Passes First Vote', two],
      [0, 1, 1, 1],
    ],
    ['a row of signs', [one, '* * *', two], [0, 1, 1]],
    ['a line in capitals', [one, 'HARBOR NEWS', two], [0, 1, 1]],
    ['a sentence in capitals', [one, 'THE PIER IS OPEN.', two], [0, 0, 0]],
    ['a label', [one, 'MAYOR ROE: YES', two], [0, 0, 0]],
  ])('%s', (_, texts, stories) => {
    expect(numbersOf(...texts)).toEqual(stories);
  });

  it('a heading begins one', () => {
    const blocks: Block[] = paragraphs(one, 'the news', two).map((block, at) =>
      at === 1 ? { ...block, kind: 'heading' } : block,
    );
    expect([...storiesOf(framesOf(blocks)).of.values()]).toEqual([0, 1, 1]);
  });

  it.each([
    ['Governor Signs Drought Relief Package', true],
    ['Mayor Roe and the City of Ames Open Pier', true],
    ['Mayor Roe Opens Pier', false],
    ['Mayor Roe Opens the Pier', true],
    ['Governor Signs Drought Relief package', false],
    ['Governor Signs Drought Relief: A Package', false],
    ['Governor Signs Drought, Relief Package', false],
    ['Governor Signs Drought Relief Package.', false],
    [`Governor${' Signs'.repeat(29)}`, true],
    [`Governor${' Signs'.repeat(30)}`, false],
  ])('%s: a headline? %s', (text, headline) => {
    expect(isHeadline(tokensOf(text))).toBe(headline);
  });

  it('a surname in another story is not that of this one', () => {
    const { quotes } = quotesIn(
      paragraphs(
        one,
        'Mayor Jane Roe came.',
        'Governor Signs Drought Relief Package',
        'Ann Hale and Tom Roe came.',
        '“We all came,” Roe said.',
      ),
    );
    expect(quotes[0]?.speaker?.name).toBe('Tom Roe');
  });
});

describe('sentences beside quoted words', () => {
  /** Words of each sentence of a block; a quotation is one word. */
  const sentences = (text: string): string[] => {
    const rows = new Map<number, string[]>();
    for (const { sentence, text: word } of tokensOf(text)) {
      rows.set(sentence, [...(rows.get(sentence) ?? []), word]);
    }
    return [...rows.values()].map((row) => row.join(' '));
  };
  it.each([
    ['Roe came. She left.', ['Roe came .', 'She left .']],
    ['Roe came at 5 p.m. on Friday. She left.', ['Roe came at 5 p.m. on Friday .', 'She left .']],
    ['Dr. Roe came! Why? So.', ['Dr. Roe came !', 'Why ?', 'So .']],
    ['The U.S. Navy came. It left.', ['The U.S. Navy came .', 'It left .']],
    ['He lives in the U.S. He came.', ['He lives in the U.S.', 'He came .']],
    ['One line\nAnother line', ['One line', 'Another line']],
    ['The pier -- all of it -- fell.', ['The pier -- all of it -- fell .']],
    ['Roe came. • She left.', ['Roe came .', '• She left .']],
    ['It cost 1.5 million. No. 5 fell.', ['It cost 1.5 million .', 'No. 5 fell .']],
    ['A ship 🚢 came.', ['A ship 🚢 came .']],
  ])('%s', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});

describe('words that belong together', () => {
  /** Words and speaker of each quotation, in the order of the text; `¶` begins a paragraph. */
  const found = (text: string): string[] => inOrder(text).map((quote) => `${quote.speaker?.name}: ${quote.text}`);

  it.each<[string, string[]]>([
    ['“We are ready,” Mayor Jane Roe said. “We always were.”', ['Jane Roe: We are ready, We always were.']],
    ['“We are ready,” Mayor Jane Roe said, “and we always were.”', ['Jane Roe: We are ready, and we always were.']],
    [
      '“We are ready,” Mayor Jane Roe said. She has led the town since 2016. “We always were.”',
      ['Jane Roe: We are ready, We always were.'],
    ],
    [
      '“We are ready,” Mayor Jane Roe said. Governor Ann Hale disagreed. “They never were.”',
      ['Jane Roe: We are ready,', 'Ann Hale: They never were.'],
    ],
    ['“We are ready,” Mayor Jane Roe said. ¶ “We always were ready.”', ['Jane Roe: We are ready, We always were ready.']],
    [
      '“We are ready,” Mayor Jane Roe said. The gates are new. ¶ “We always were ready.”',
      ['Jane Roe: We are ready,', 'undefined: We always were ready.'],
    ],
    ['Mayor Jane Roe said: “We are ready. ¶ “We always were.”', ['Jane Roe: We are ready. We always were.']],
    [
      'Mayor Jane Roe called it “a very good start” and “a promise to us all.”',
      ['Jane Roe: a very good start', 'Jane Roe: a promise to us all.'],
    ],
    ['“Is the town ready for it?” ¶ “Only at night.”', ['undefined: Is the town ready for it?', 'undefined: Only at night.']],
    [
      '“We are ready for it.” ¶ — Jane Roe, teacher ¶ “We always were ready.” ¶ — Ann Hale, pilot',
      ['Jane Roe: We are ready for it.', 'Ann Hale: We always were ready.'],
    ],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});
