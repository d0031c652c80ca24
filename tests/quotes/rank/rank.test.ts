import { describe, expect, it } from 'vitest';
import { quotesIn } from '../../../src/quotes/quotes';
import { paragraphs } from '../paragraphs';

const release = paragraphs(
  'Harbor Secretary Ana Whitlock and Mayor Roy Tate opened the breakwater on Friday.',
  '"Good morning, and thank you all for coming," Whitlock said.',
  '"The breakwater cost $11 million and will protect four hundred homes from the sea," Whitlock said.',
  '"Wow," said a visitor.',
  '"We must now build the second arm before the next winter comes," Tate said.',
  'Tate called the old wall "a row of stones."',
);

describe('key quotations', () => {
  const read = () => quotesIn(release).quotes;

  it('prefer substance by people with a function over courtesies and scraps', () => {
    const keys = read()
      .filter((quote) => quote.key)
      .map((quote) => quote.text);
    expect(keys.slice(0, 2).sort()).toEqual([
      'The breakwater cost $11 million and will protect four hundred homes from the sea,',
      'We must now build the second arm before the next winter comes,',
    ]);
    expect(keys).not.toContain('Wow,');
  });

  it('never are fragments', () => {
    expect(read().find((quote) => quote.kind === 'fragment')).toMatchObject({ text: 'a row of stones.', key: false });
  });

  it('come first, with their reasons', () => {
    const quotes = read();
    const flags = quotes.map((quote) => quote.key);
    expect(flags).toEqual([...flags].sort((a, b) => Number(b) - Number(a)));
    expect(quotes[0]!.why).toContain('a speaker with a function');
  });

  it('are spread over the speakers', () => {
    const many = paragraphs(
      'Harbor Secretary Ana Whitlock and Mayor Roy Tate spoke.',
      ...Array.from({ length: 8 }, (_, i) => `"We will raise wall number ${i} before the end of the year," Whitlock said.`),
      '"The town is glad of every stone that keeps it dry," Tate said.',
    );
    const speakers = quotesIn(many)
      .quotes.filter((quote) => quote.key)
      .map((quote) => quote.speaker?.name);
    expect(new Set(speakers)).toEqual(new Set(['Ana Whitlock', 'Roy Tate']));
  });
});
