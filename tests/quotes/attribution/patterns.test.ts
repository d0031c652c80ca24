import { describe, expect, it } from 'vitest';
import type { Quote } from '../../../src/model';
import { patterns } from '../../../src/quotes/attribution/patterns';
import { quotesIn } from '../../../src/quotes/quotes';
import { paragraphs } from '../paragraphs';

/** The quotations of an example, which has its speaker in brackets; `¶` begins a paragraph. */
const quotesOf = (example: string): Quote[] => quotesIn(paragraphs(...example.replace(/[[\]]/g, '').split(' ¶ '))).quotes;

describe('the table of patterns', () => {
  it('has each name once', () => {
    const names = patterns.map(({ name }) => name);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  describe.each(patterns)('$name', ({ name, examples, not = [] }) => {
    it.each(examples)('claims: %s', (example) => {
      const claimed = quotesOf(example).filter(({ why }) => why[0] === name);
      const speaker = /\[(.+)\]/.exec(example)?.[1];
      expect(claimed.map(({ speaker: who }) => who?.name)).toEqual([speaker]);
    });

    it.runIf(not.length > 0).each(not)('leaves alone: %s', (miss) => {
      expect(quotesOf(miss).filter(({ why }) => why[0] === name)).toEqual([]);
    });
  });
});
