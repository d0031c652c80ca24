import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { quotesIn } from '../../src/quotes/quote';
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

describe.each(files)('%s', (file) => {
  const gold = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Gold;
  const blocks = paragraphs(...gold.paragraphs);
  // Read anew by each test: what runs while tests are collected is charged to all of them (mutation tests).
  const read = () => quotesIn(blocks).quotes;
  const wordsOf = (text: string | string[]): string => (typeof text === 'string' ? text : text.join(' '));

  it(`finds exactly the quotations (${gold.about})`, () => {
    expect(
      read()
        .map(({ text, kind }) => `${kind}: ${text}`)
        .sort(),
    ).toEqual(gold.quotes.map(({ text, kind }) => `${kind ?? 'direct'}: ${wordsOf(text)}`).sort());
  });

  it('gives them verbatim', () => {
    for (const quote of read()) expect(textOf(blocks, quote.spans)).toBe(quote.text);
  });

  it.runIf(gold.quotes.length > 0).each(gold.quotes)('says who said $text', ({ text, speaker, addressee }) => {
    const quote = read().find((one) => one.text === wordsOf(text))!;
    expect(quote.speaker?.name).toBe(speaker?.name);
    if (speaker?.role) expect(quote.speaker?.role).toBe(speaker.role);
    if (speaker?.mention) expect(quote.speaker?.mention).toBe(speaker.mention);
    expect(quote.addressee?.name).toBe(addressee?.name);
    const at = quote.speaker?.at;
    if (at) expect(textOf(blocks, [at])).toBe(quote.speaker?.mention);
  });
});
