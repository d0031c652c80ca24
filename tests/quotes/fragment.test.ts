import { describe, expect, it } from 'vitest';
import { needlesOf, textDirectives } from '../../src/quotes/fragment';
import { quotesIn } from '../../src/quotes/quote';
import { paragraphs } from './paragraphs';

describe('what to look for on the page', () => {
  it('is one needle a span, with the words around it', () => {
    const blocks = paragraphs('"We are ready," Roe said. "We have the boats."');
    const [quote] = quotesIn(blocks).quotes;
    expect(needlesOf(blocks, quote!)).toEqual([
      { exact: 'We are ready,', start: 'We are ready,', prefix: '"', suffix: '" Roe said.' },
      { exact: 'We have the boats.', start: 'We have the boats.', prefix: 'Roe said. "', suffix: '"' },
    ]);
  });

  it('shortens long words to both ends', () => {
    const blocks = paragraphs('"One two three four five six seven eight nine ten eleven twelve thirteen," Roe said.');
    const [needle] = needlesOf(blocks, quotesIn(blocks).quotes[0]!);
    expect(needle).toMatchObject({ start: 'One two three four five', end: 'nine ten eleven twelve thirteen,' });
  });

  it('escapes what the syntax of a text directive reserves', () => {
    expect(textDirectives([{ exact: '', start: 'A well-known, safe & dry pier' }])).toBe(
      'text=A%20well%2Dknown%2C%20safe%20%26%20dry%20pier',
    );
  });

  it('names the words around a short one', () => {
    expect(textDirectives([{ exact: 'Yes,', start: 'Yes,', prefix: 'asked. "', suffix: '" she said' }])).toBe(
      'text=asked.%20%22-,Yes%2C,-%22%20she%20said',
    );
  });

  it('joins the directives of a split quotation', () => {
    expect(
      textDirectives([
        { exact: '', start: 'one two three four' },
        { exact: '', start: 'five six seven eight' },
      ]),
    ).toBe('text=one%20two%20three%20four&text=five%20six%20seven%20eight');
  });
});
