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

  it.each([
    ['“The pier is sound,” said Under Secretary for Ports Dr. Lenora Castellan. “It will stand.”', 'Lenora Castellan'],
    ['“El muelle está firme”, dijo el coordinador de recuperación por desastre, Ernesto Villafañe.', 'Ernesto Villafañe'],
  ])('finds the name behind a long office: %s', (text, name) => {
    expect(quotesIn(paragraphs(text)).quotes[0]).toMatchObject({ kind: 'direct', speaker: { name } });
  });

  it('reads single marks in a text that has double ones elsewhere', () => {
    const { quotes } = quotesIn(
      paragraphs(
        'Councillor Nigel Ashby said: “Flats were left out for years.”',
        'Councillor Susan Bright added: ‘The bins are small, but the savings aren’t.’',
        'The council’s crews and the Smiths’ dog were there.',
      ),
    );
    expect(quotes.map(({ text }) => text).sort()).toEqual([
      'Flats were left out for years.',
      'The bins are small, but the savings aren’t.',
    ]);
  });
});
