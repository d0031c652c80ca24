import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotesIn } from '../../src/quotes/quotes';
import { textOf } from '../../src/text/blocks';
import { paragraphs } from './paragraphs';

const scraps = [
  '"', '“', '”', '«', '»', "'", '‘', '’', "''", ' ', ' ', ' ', ', ', '. ', '? ', ': ', ' — ', '\n', 'said', 'told', 'he', 'she', 'Roe', 'Jane Roe',
  'Harbor Secretary Jane Roe', 'officials', 'adding', 'dijo', 'según', 'who', 'of the', '12', "6'2\"", 'Dr.', 'U.S.', 'We are ready', 'Q:', 'SECRETARY ROE:',
  '(', ')', '-', '…', '\u00a0', '\u{1F6A2}', '\ud83d',
]; // biome-ignore format: a word list
const mess = fc
  .tuple(fc.array(fc.constantFrom(...scraps), { maxLength: 40 }), fc.constantFrom('', ' '))
  .map(([parts, between]) => parts.join(between));
const text = fc.oneof(mess, fc.string({ unit: 'grapheme', maxLength: 200 }));
const page = fc.array(text, { maxLength: 8 });

describe('any text', () => {
  it('is read without a crash, and every span is a slice of it', () => {
    fc.assert(
      fc.property(page, (texts) => {
        const blocks = paragraphs(...texts);
        for (const quote of quotesIn(blocks).quotes) {
          expect(textOf(blocks, quote.spans)).toBe(quote.text);
          expect(quote.text.trim()).not.toBe('');
          for (const { block, start, end } of [...quote.spans, ...quote.flags]) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThanOrEqual(start);
            expect(end).toBeLessThanOrEqual(texts[block]!.length);
          }
          const at = quote.speaker?.at;
          if (at) expect(textOf(blocks, [at])).toBe(quote.speaker!.mention);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('gives spans in order that do not overlap', () => {
    fc.assert(
      fc.property(page, (texts) => {
        const spans = quotesIn(paragraphs(...texts))
          .quotes.flatMap((quote) => quote.spans)
          .sort((a, b) => a.block - b.block || a.start - b.start);
        spans.slice(1).forEach((span, i) => {
          const before = spans[i]!;
          expect(before.block < span.block || before.end <= span.start).toBe(true);
        });
      }),
      { numRuns: 500 },
    );
  });

  it('keeps its quotations when a paragraph without one is added', () => {
    fc.assert(
      fc.property(page, (texts) => {
        const plain = 'The ferry runs every hour from the north pier.';
        expect(quotesIn(paragraphs(...texts, plain)).quotes).toEqual(quotesIn(paragraphs(...texts)).quotes);
      }),
      { numRuns: 500 },
    );
  });

  it('gives the same answer twice', () => {
    fc.assert(
      fc.property(page, (texts) => {
        expect(quotesIn(paragraphs(...texts))).toEqual(quotesIn(paragraphs(...texts)));
      }),
      { numRuns: 100 },
    );
  });
});
