import { describe, expect, it } from 'vitest';
import { quotesIn } from '../../src/quotes/quote';
import { textOf } from '../../src/text/blocks';
import { paragraphs } from './paragraphs';

describe('quotesIn', () => {
  it('gives a quotation, its speaker under the full name, and the function', () => {
    const blocks = paragraphs(
      'Harbor Secretary Ana Whitlock met Westmark Fisheries Minister Tom Okafor on Monday.',
      '"The new breakwater will protect four hundred homes," Whitlock told Okafor.',
    );
    const { quotes } = quotesIn(blocks);
    expect(quotes).toHaveLength(1);
    expect(quotes[0]).toMatchObject({
      text: 'The new breakwater will protect four hundred homes,',
      kind: 'direct',
      speaker: { name: 'Ana Whitlock', role: 'Harbor Secretary', mention: 'Whitlock' },
      addressee: { name: 'Tom Okafor', mention: 'Okafor' },
      cue: 'told',
      paragraph: 2,
    });
    expect(textOf(blocks, quotes[0]!.spans)).toBe(quotes[0]!.text);
  });
});
