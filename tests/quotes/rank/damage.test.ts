import { describe, expect, it } from 'vitest';
import { quotesIn } from '../../../src/quotes/quotes';
import { paragraphs } from '../paragraphs';

/** The flags of the only quotation in a paragraph, each with the words it points at. */
function flagsOf(...texts: string[]): string[] {
  const { quotes } = quotesIn(paragraphs(...texts));
  expect(quotes).toHaveLength(1);
  return quotes[0]!.flags.map(({ kind, block, start, end }) => `${kind} at "${texts[block]!.slice(start, end)}"`);
}

describe('doubts about the words', () => {
  it.each([
    ['"It is a moment where, , Governor Hale asks more of us," Roe said.', 'gap at ", ,"'],
    ['"We found , too late, the second leak," Roe said.', 'gap at " ,"'],
    ['"We saw the the boats," Roe said.', 'doubled at "the the"'],
    ['"This is the of our work," Roe said.', 'seam at "the of"'],
    ['"And I can say, from the pier, "that is ready," Roe said.', 'unbalanced at """'],
    ['Roe said: "The gates are open.', 'unbalanced at """'],
    ['Roe said: "The gates are', 'cut-off at "are"'],
  ])('%s', (text, flag) => {
    expect(flagsOf(text)).toContain(flag);
  });

  it.each([
    '"I had had enough of it," Roe said.',
    '"It is very very cold," Roe said.',
    '"We know that that is hard," Roe said.',
    '"We built it for the people, by the people," Roe said.',
    '"The president is precisely what they say he is," Roe said.',
    '"Boats, nets, and crews," Roe said.',
    '"People with the A.C.A. cards came first," Roe said.',
  ])('finds nothing wrong with %s', (text) => {
    expect(flagsOf(text)).toEqual([]);
  });

  it('points at one doubt once', () => {
    expect(flagsOf('"We saw the the boats," Roe said.')).toEqual(['doubled at "the the"']);
  });

  it('warns where words are missing', () => {
    const { warnings } = quotesIn(paragraphs('"It is a moment where, , Governor Hale asks more of us," Roe said.'));
    expect(warnings).toEqual([
      {
        kind: 'words-missing',
        text: 'It is a moment where, , Governor Hale asks more of us,',
        at: { block: 0, start: 21, end: 24 },
      },
    ]);
  });
});
