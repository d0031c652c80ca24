import { describe, expect, it } from 'vitest';
import { quotesIn } from '../../../src/quotes/quotes';
import { doubtsIn } from '../../../src/quotes/rank/damage';
import { paragraphs } from '../paragraphs';

const doubts = (text: string): string[] =>
  doubtsIn(text, { block: 3, start: 0, end: text.length }).map(({ kind, start, end }) => `${kind} "${text.slice(start, end)}"`);

describe('words that cannot stand so', () => {
  it.each([
    ['We saw, , the boats', 'gap ", ,"'],
    ['We saw,, the boats', 'gap ",,"'],
    ['We saw; , the boats', 'gap "; ,"'],
    ['We saw , the boats', 'gap " ,"'],
    ['The the boats came', 'doubled "The the"'],
    ['The boats came came', 'doubled "came came"'],
    ['This is the of it', 'seam "the of"'],
    ['This is the was it', 'seam "the was"'],
    ['We have a the boat', 'seam "a the"'],
    ['We have an is boat', 'seam "an is"'],
    ['We saw the and left', 'seam "the and"'],
    ['We saw a of it', 'seam "a of"'],
    ['We saw the an old pier', 'seam "the an"'],
    ['They don’t don’t know', 'doubled "don’t don’t"'],
  ])('%s', (text, doubt) => {
    expect(doubts(text)).toEqual([doubt]);
  });

  it.each([
    'We saw, the boats',
    '45 , 46',
    'The boats, the boats came',
    'The boats  the boats',
    'It is very very cold',
    'It cost 10 10 times',
    'The a team is here',
    'They ran 24h 24h shifts',
    'The boats/the boats',
    'We saw the – and left',
    '2 , the boats',
    'The boats , 2',
    'All the is of grammar',
    'The boats. The boats',
    'Bye bye, boats',
    '',
  ])('nothing in %j', (text) => {
    expect(doubts(text)).toEqual([]);
  });

  it('the place is that in the block', () => {
    expect(doubtsIn('Roe: the the boats', { block: 7, start: 5, end: 18 })).toEqual([
      { kind: 'doubled', block: 7, start: 5, end: 12 },
    ]);
    expect(doubtsIn('the the, Roe said , so', { block: 7, start: 9, end: 22 })).toEqual([
      { kind: 'gap', block: 7, start: 17, end: 19 },
    ]);
    expect(doubtsIn('the the', { block: 0, start: 4, end: 7 })).toEqual([]);
  });
});

/** Name and function of everybody the text names. */
const people = (...texts: string[]): string[] =>
  quotesIn(paragraphs(...texts)).people.map(({ name, role }) => (role ? `${name}, ${role}` : name));

describe('the people of a text', () => {
  it.each<[string, string[]]>([
    ['Mayor Jane Roe met Governor Ann Hale on the pier.', ['Jane Roe, Mayor', 'Ann Hale, Governor']],
    ['The NASA said the pier is safe.', []],
    ['The pier opened on Monday in Port Ames.', []],
    ['Write to roe@westmark.example or to Jane Roe.', ['Jane Roe']],
    ['Mayor Jane Roe came. Roe left.', ['Jane Roe, Mayor']],
    ['The harbor master, Jane Roe, and the pilot, John Doe, came.', ['Jane Roe, harbor master', 'John Doe, pilot']],
    ['Health and Human Services Secretary John Doe came.', ['John Doe, Health and Human Services Secretary']],
    ['Jane Roe and Secretary John Doe came.', ['Jane Roe', 'John Doe, Secretary']],
    ['Ten-year-old Jane Roe came.', ['Jane Roe']],
    ['The PORT and JANE ROE said so.', ['Jane Roe']],
    ['Jamal Roe, who came, left.', ['Jamal Roe']],
    ['Nia Roe, 34, came.', ['Nia Roe']],
  ])('%s', (text, expected) => {
    expect(people(text)).toEqual(expected);
  });

  it('who wrote the text is not taken for he or she', () => {
    const words = ['The pier opened.', '“It is a fine day for the town,” she said.'];
    expect(quotesIn(paragraphs('By Jane Roe', ...words)).quotes[0]?.speaker?.name).not.toBe('Jane Roe');
    expect(quotesIn(paragraphs('Jane Roe opened the pier.', ...words.slice(1))).quotes[0]?.speaker?.name).toBe('Jane Roe');
    expect(
      quotesIn(paragraphs('Jane Roe opened the pier.', ...words.slice(1)), { authors: ['Jane Roe'] }).quotes[0]?.speaker?.name,
    ).not.toBe('Jane Roe');
  });

  it('a title names people too', () => {
    const { quotes } = quotesIn(paragraphs('“The pier is open now,” Roe said.'), { title: 'Mayor Jane Roe opens pier' });
    expect(quotes[0]?.speaker?.name).toBe('Jane Roe');
  });
});
