import { describe, expect, it } from 'vitest';
import { blockQuotationsIn } from '../../../src/quotes/attribution/block-quotes';
import { quotesIn } from '../../../src/quotes/quotes';
import { type Block, textOf } from '../../../src/text/blocks';

/** Paragraphs with the child of the body that holds each. */
const inside = (...rows: [text: string, child: number][]): Block[] =>
  rows.map(([text, child], index) => ({ index, kind: 'paragraph', text, paragraph: index + 1, child }));

const words = 'Every child should learn to swim before the first frost.';
const more = 'We have boats enough for all of them.';
const name = '— Dr. Imelda Okafor, State Health Officer';

describe('block quotations without marks, signed', () => {
  it.each<[string, [string, number][], string]>([
    [
      'with the name behind it',
      [
        ['The pier opened.', 0],
        [words, 1],
        [name, 2],
      ],
      words,
    ],
    [
      'with the name inside',
      [
        ['The pier opened.', 0],
        [words, 1],
        [name, 1],
        ['He left.', 2],
      ],
      words,
    ],
    [
      'with the name on its last line',
      [
        [`${words}\n${name}`, 1],
        ['He left.', 2],
      ],
      words,
    ],
    [
      'of two paragraphs',
      [
        [words, 1],
        [more, 1],
        [name, 1],
      ],
      `${words} ${more}`,
    ],
    [
      'with a hyphen',
      [
        [words, 1],
        ['- Imelda Okafor, State Health Officer', 2],
      ],
      words,
    ],
  ])('%s', (_, rows, text) => {
    const blocks = inside(...rows);
    const { quotes } = quotesIn(blocks, { blockquotes: [1] });
    expect(quotes.map((quote) => [quote.kind, quote.text, quote.speaker?.name, quote.speaker?.role])).toEqual([
      ['direct', text, 'Imelda Okafor', 'State Health Officer'],
    ]);
    for (const { text: said, spans } of quotes) expect(textOf(blocks, spans)).toBe(said);
  });

  it.each<[string, [string, number][]]>([
    [
      'in a plain paragraph',
      [
        [words, 0],
        [name, 2],
      ],
    ],
    [
      'without a name',
      [
        [words, 1],
        ['The boats left at dawn.', 2],
      ],
    ],
    [
      'with a sentence behind a dash',
      [
        [words, 1],
        ['— The boats left at dawn', 2],
      ],
    ],
    [
      'with a list behind it',
      [
        [words, 1],
        ['- Boats', 2],
      ],
    ],
  ])('nothing is quoted %s', (_, rows) => {
    expect(quotesIn(inside(...rows), { blockquotes: [1] }).quotes).toEqual([]);
  });

  it('with marks is read once', () => {
    const blocks = inside([`“${words}”`, 1], [name, 1]);
    const { quotes } = quotesIn(blocks, { blockquotes: [1] });
    expect(quotes.map((quote) => [quote.text, quote.speaker?.name])).toEqual([[words, 'Imelda Okafor']]);
  });
});

describe('the stretches of block quotations', () => {
  const quotedSpans = (blocks: Block[], marked: number[] = []) => blockQuotationsIn(blocks, new Set([1]), new Set(marked));
  const quotedSpan = (block: number, end: number, goesOn = false) => ({
    block,
    start: 0,
    end,
    from: 0,
    to: end,
    goesOn,
    flags: [],
  });

  it('go on from paragraph to paragraph', () => {
    expect(quotedSpans(inside(['The pier opened.', 0], [words, 1], [more, 1], [name, 1]))).toEqual([
      quotedSpan(1, words.length, true),
      quotedSpan(2, more.length),
    ]);
  });

  it('end before the line break and the spaces before a name', () => {
    expect(quotedSpans(inside([`${words} \n${name}`, 1]))).toEqual([quotedSpan(0, words.length)]);
  });

  it('keep the lines that are no name', () => {
    const verse = 'We mend the pier,\n— the old and grey one,\nand then we go.';
    expect(quotedSpans(inside([verse, 1], [name, 2]))).toEqual([quotedSpan(0, verse.length)]);
  });

  it('end at the first name', () => {
    expect(quotedSpans(inside([words, 1], [name, 1], [more, 1], ['— Tom Doe, pilot', 1]))).toEqual([quotedSpan(0, words.length)]);
  });

  it.each<[string, Block[], number[]]>([
    [
      'with a heading',
      inside([words, 1], [more, 1], [name, 1]).map((block, i) => (i ? block : { ...block, kind: 'heading' })),
      [],
    ],
    ['with marks', inside([words, 1], [name, 1]), [0]],
    ['with a name first', inside([name, 1], [words, 1]), []],
    ['with one name alone', inside([words, 1], ['— Boats', 2]), []],
    ['with a name that a sentence goes on from', inside([words, 1], ['— Jane Roe: the boats left', 2]), []],
    ['at the end without a name', inside([words, 1]), []],
    ['that is not there', inside([words, 0], [name, 2]), []],
  ])('are none %s', (_, blocks, marked) => {
    expect(quotedSpans(blocks, marked)).toEqual([]);
  });
});
