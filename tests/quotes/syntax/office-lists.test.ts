import { describe, expect, it } from 'vitest';
import { quotesIn } from '../../../src/quotes/quotes';
import { officeListEnd, officeListStart } from '../../../src/quotes/syntax/office-list';
import { paragraphs } from '../paragraphs';
import { tokensOf } from '../tokens/tokens';

/** The last part of the office that a text begins with, up to the end of the text. */
function lastPart(text: string): string | undefined {
  const at = officeListEnd(tokensOf(text), 0);
  const start = at === undefined ? undefined : tokensOf(text)[at]?.start;
  return start === undefined ? undefined : text.slice(start);
}

/** The text from where the office begins whose last part is behind `|`. */
function whole(marked: string): string {
  const text = marked.replace('|', '');
  const tokens = tokensOf(text);
  const last = tokens.findIndex(({ start }) => start >= marked.indexOf('|'));
  return text.slice(tokens[officeListStart(tokens, last)]!.start);
}

describe('the last part of an office that has several', () => {
  it.each([
    ['two', 'Parks and Recreation Director Jane Roe', 'Recreation Director Jane Roe'],
    ['two with &', 'Parks & Recreation Director Jane Roe', 'Recreation Director Jane Roe'],
    ['three', 'Parks, Recreation and Tourism Director Jane Roe', 'Tourism Director Jane Roe'],
    ['three with a comma before and', 'Parks, Recreation, and Tourism Director Jane Roe', 'Tourism Director Jane Roe'],
    ['words before the part', 'Port Ames Parks and Recreation Director Jane Roe', 'Recreation Director Jane Roe'],
    ['a part of four words', 'New Port Ames Roads and Iron Gates Director Jane Roe', 'Iron Gates Director Jane Roe'],
    ['parts of two words', 'Public Roads, Iron Gates and Land Use Director Jane Roe', 'Land Use Director Jane Roe'],
    ['parts known by their ends', 'Vaccination and Zorba Director Jane Roe', 'Zorba Director Jane Roe'],
    ['parts known by the body', 'Zorba and Quint Division Director Jane Roe', 'Quint Division Director Jane Roe'],
    ['parts that nobody knows', 'Zorba and Quint Director Jane Roe', undefined],
    ['a known word that ends otherwise', 'Nationals and Quint Director Jane Roe', undefined],
    ['no title', 'Parks and Recreation Jane Roe', undefined],
    ['no name', 'Parks and Recreation Director came', undefined],
    ['no last part', 'Parks and Director Jane Roe', undefined],
    ['a division without a title', 'Zorba and Quint Division Jane Roe', undefined],
    ['no and', 'Parks, Recreation Director Jane Roe', undefined],
    ['another word than and', 'Parks or Recreation Director Jane Roe', undefined],
    ['a word like and', 'Parks band Recreation Director Jane Roe', undefined],
    ['somebody before', 'Jane Roe, Parks and Recreation Director Ann Hale', undefined],
    ['a weekday before', 'Monday, Parks and Recreation Director Ann Hale', undefined],
    ['an owner before', 'Westmark’s Roads and Recreation Director Ann Hale', undefined],
    ['owners before', 'Rivers’ Roads and Recreation Director Ann Hale', undefined],
    ['an article before', 'The Parks and Recreation Director Ann Hale', undefined],
    ['another article before', 'A Parks and Recreation Director Ann Hale', undefined],
    ['a word that begins like an article', 'Theater Roads and Recreation Director Ann Hale', 'Recreation Director Ann Hale'],
    ['a word with an apostrophe inside', 'O’Roe Roads and Recreation Director Ann Hale', 'Recreation Director Ann Hale'],
    ['small letters before', 'parks and Recreation Director Jane Roe', undefined],
    ['small letters behind', 'Parks and recreation Director Jane Roe', undefined],
    ['behind a title', 'Director of Parks, Recreation and Tourism Jane Roe', 'Tourism Jane Roe'],
    ['behind a title with for', 'Secretary for Health, Labor, and Education Zorvala Quint', 'Education Zorvala Quint'],
    ['behind a title, and somebody else', 'Director of Parks, Recreation and Jane Roe', undefined],
    ['behind a title that nobody knows', 'Mayor of Zorba, Quint and Brell', undefined],
    ['behind a word that is no title', 'Friends of Parks, Recreation and Tourism Jane Roe', undefined],
    ['behind a title without of', 'Director Parks, Recreation and Tourism Jane Roe', undefined],
  ])('%s: %s', (_, text, part) => {
    expect(lastPart(text)).toBe(part);
  });
});

describe('the whole of an office that has several', () => {
  it.each([
    ['two', 'It met Parks and |Recreation Director Jane Roe', 'Parks and Recreation Director Jane Roe'],
    ['with &', 'It met Parks & |Recreation Director Jane Roe', 'Parks & Recreation Director Jane Roe'],
    ['three', 'It met Parks, Recreation and |Tourism Director Jane Roe', 'Parks, Recreation and Tourism Director Jane Roe'],
    ['at the start', 'Parks and |Recreation Director Jane Roe', 'Parks and Recreation Director Jane Roe'],
    ['a comma before and', 'Parks, and |Recreation Director Jane Roe', 'Parks, and Recreation Director Jane Roe'],
    ['somebody before', 'It met Ann Oakes and |Harbor Division Director Jane Roe', 'Harbor Division Director Jane Roe'],
    ['somebody before two parts', 'Jane, Parks and |Recreation Director Ann Hale', 'Parks and Recreation Director Ann Hale'],
    ['another word than and', 'It met Parks or |Recreation Director Jane Roe', 'Recreation Director Jane Roe'],
    ['parts that nobody knows', 'It met Zorba and |Quint Director Jane Roe', 'Quint Director Jane Roe'],
    ['nothing before', '|Recreation Director Jane Roe', 'Recreation Director Jane Roe'],
  ])('%s: %s', (_, marked, text) => {
    expect(whole(marked)).toBe(text);
  });
});

describe('somebody with an office that has several parts', () => {
  it.each([
    ['Director of Parks, Recreation and Tourism Jane Roe', 'Jane Roe | Director of Parks, Recreation and Tourism'],
    [
      'Commissioner of Parks, Recreation, and Forestry Zorvala Quint',
      'Zorvala Quint | Commissioner of Parks, Recreation, and Forestry',
    ],
    ['Parks, Recreation and Tourism Director Jane Roe', 'Jane Roe | Parks, Recreation and Tourism Director'],
    ['Director of Parks and Recreation Jane Roe', 'Jane Roe | Director of Parks and Recreation'],
  ])('%s', (name, speaker) => {
    for (const text of [`“It is cold here today,” said ${name}.`, `“It is cold here today,” ${name} said.`]) {
      const { quotes, people } = quotesIn(paragraphs(text));
      expect(quotes.map(({ speaker }) => `${speaker?.name} | ${speaker?.role}`)).toEqual([speaker]);
      expect(people).toHaveLength(1);
    }
  });

  it('is nobody without a name', () => {
    expect(quotesIn(paragraphs('It was the Director of Parks, Recreation and Tourism.')).people).toEqual([]);
  });
});
