import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { quotesIn } from '../../src/quotes/quotes';
import { textOf } from '../../src/text/blocks';
import { paragraphs } from './paragraphs';

interface Gold {
  about: string;
  paragraphs: string[];
  quotes: {
    text: string | string[];
    kind?: 'direct' | 'fragment';
    speaker?: { name: string; role?: string; mention?: string };
    addressee?: { name: string };
  }[];
}

const folder = new URL('./gold/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));

describe('quotations of written texts, with who said them', () => {
  // One test a text and one reading a test: what runs once for several tests is charged to none of them (mutation tests).
  it.each(files)('%s', (file) => {
    const gold = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Gold;
    const blocks = paragraphs(...gold.paragraphs);
    const { quotes } = quotesIn(blocks);
    expect(inOrder(quotes.map((quote) => rowOf(quote, goldOf(gold, quote)))), gold.about).toEqual(
      inOrder(gold.quotes.map((quote) => rowOf({ kind: 'direct', ...quote, text: wordsOf(quote.text) }, quote))),
    );
    for (const { text, spans, speaker } of quotes) {
      expect(textOf(blocks, spans)).toBe(text);
      if (speaker?.at) expect(textOf(blocks, [speaker.at])).toBe(speaker.mention);
    }
  });
});

type GoldQuote = Gold['quotes'][number];

/** What is compared; of function and mention what the gold gives. */
function rowOf({ text, kind, speaker, addressee }: Omit<GoldQuote, 'text'> & { text: string }, gold: GoldQuote | undefined) {
  return {
    text: `${kind}: ${text}`,
    speaker: speaker?.name,
    ...(gold?.speaker?.role && { role: speaker?.role }),
    ...(gold?.speaker?.mention && { mention: speaker?.mention }),
    addressee: addressee?.name,
  };
}

function goldOf(gold: Gold, { text }: { text: string }): GoldQuote | undefined {
  return gold.quotes.find((one) => wordsOf(one.text) === text);
}

function wordsOf(text: string | string[]): string {
  return typeof text === 'string' ? text : text.join(' ');
}

function inOrder<T extends { text: string }>(rows: T[]): T[] {
  return rows.sort((a, b) => a.text.localeCompare(b.text));
}
