import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Person, Quote } from '../../src/model';
import { quotesIn } from '../../src/quotes/quotes';
import { textOf } from '../../src/text/blocks';
import { paragraphs } from './paragraphs';

/**
 * A whole release. Its quotations, their speakers and addressees were annotated before the program read it; functions and mentions were
 * checked by reading afterwards. A `role` of null: the text gives none. Without `role`: left open.
 */
interface GoldText {
  about: string;
  paragraphs: string[];
  quotes: GoldQuote[];
  /** `name, function` in order of first appearance; left out where only the speakers were annotated. */
  people?: string[];
}
interface GoldQuote {
  text: string | string[];
  kind?: 'fragment';
  speaker: { name: string; role?: string | null; mention?: string };
  addressee?: { name: string };
}

const folder = new URL('./gold-texts/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));

describe('whole releases: every quotation and nothing else, with who said it', () => {
  it.each(files)('%s', (file) => {
    const gold = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as GoldText;
    const blocks = paragraphs(...gold.paragraphs);
    const { quotes, people } = quotesIn(blocks);
    const found = [...quotes].sort(inOrder);

    expect(found.map(wordsOf), gold.about).toEqual(
      gold.quotes.map(({ text, kind = 'direct' }) => `${kind}: ${[text].flat().join(' ')}`),
    );
    found.forEach((quote, i) => {
      expect(speakerOf(quote, gold.quotes[i]!), quote.text).toEqual(gold.quotes[i]!.speaker);
      expect(quote.addressee?.name, quote.text).toBe(gold.quotes[i]!.addressee?.name);
      expect(textOf(blocks, quote.spans)).toBe(quote.text);
      if (quote.speaker?.at) expect(textOf(blocks, [quote.speaker.at])).toBe(quote.speaker.mention);
    });
    if (gold.people) expect(people.map(titled)).toEqual(gold.people);
  });
});

function inOrder({ spans: [a] }: Quote, { spans: [b] }: Quote): number {
  return a!.block - b!.block || a!.start - b!.start;
}

function wordsOf({ kind, text }: Quote): string {
  return `${kind}: ${text}`;
}

/** What is compared: of function and mention what the gold gives. */
function speakerOf({ speaker }: Quote, { speaker: gold }: GoldQuote): GoldQuote['speaker'] {
  return {
    name: speaker?.name ?? '',
    ...(gold.role !== undefined && { role: speaker?.role ?? null }),
    ...(gold.mention !== undefined && { mention: speaker?.mention ?? '' }),
  };
}

function titled({ name, role }: Person): string {
  return role ? `${name}, ${role}` : name;
}
