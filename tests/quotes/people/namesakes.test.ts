import { describe, expect, it } from 'vitest';
import { castOf } from '../../../src/quotes/people/cast';
import { quotesIn } from '../../../src/quotes/quotes';
import { frameOf } from '../../../src/quotes/tokens/tokenize';
import { paragraphs } from '../paragraphs';

/** Everybody a text without quotations names, surely a person or not. */
const namesIn = (text: string): string[] =>
  castOf(paragraphs(...text.split(' ¶ ')).map((block) => frameOf(block, [], 0))).people.map(({ name }) => name);
const peopleIn = (text: string): string[] => quotesIn(paragraphs(...text.split(' ¶ '))).people.map(({ name }) => name);
const cold = '“It is cold here today,”';
const speaker = (text: string) => quotesIn(paragraphs(...text.split(' ¶ '))).quotes.at(-1)?.speaker;

describe('a surname that two people have', () => {
  const two = 'Tom Oakes and Ada Oakes run the mill.';
  it.each([
    ['the one whose title it has', `Mayor Tom Oakes met Judge Ada Oakes. ¶ ${cold} former Judge Oakes said.`, 'Ada Oakes'],
    ['the one it was used for', `Tom Oakes came. Oakes smiled. Ada Oakes left. ¶ ${cold} Oakes said.`, 'Tom Oakes'],
    ['nobody when the full name came twice', `Tom Oakes came. Tom Oakes smiled. Ada Oakes left. ¶ ${cold} Oakes said.`, 'Oakes'],
    ['nobody for both', `${two} Oakes smiled. ¶ ${cold} Oakes said.`, 'Oakes'],
    ['him after it was nobody', `${two} Oakes smiled. ¶ ${cold} Mr. Oakes said.`, 'Tom Oakes'],
    ['a third one', `${two} Oakes smiled. ¶ ${cold} Jane Oakes said.`, 'Jane Oakes'],
    ['a name that both may have', `Mr. Oakes met Ms. Oakes. ¶ ${cold} Zorvala Oakes said.`, 'Zorvala Oakes'],
  ])('%s: %s', (_, text, name) => {
    expect(speaker(text)?.name).toBe(name);
  });

  it('is one name, however often it stands alone', () => {
    expect(namesIn(`${two} ¶ Oakes smiled. ¶ Oakes came. ¶ Oakes left.`)).toEqual(['Tom Oakes', 'Ada Oakes', 'Oakes']);
  });

  it('leaves a third one a person', () => {
    expect(peopleIn(`${two} ¶ Oakes smiled. ¶ Jane Oakes left.`)).toEqual(['Tom Oakes', 'Ada Oakes', 'Jane Oakes']);
  });

  it('does not make two of one person under a longer name', () => {
    const text = `Mayor Tom Oakes came. ¶ Republican Tom Oakes smiled. ¶ Tom Oakes left. ¶ ${cold} Tom Oakes said.`;
    expect(speaker(text)?.role).toBe('Mayor');
  });
});

describe('a given name alone', () => {
  it.each([
    ['of one', `Jane Roe came. ¶ ${cold} Jane said.`, 'Jane Roe'],
    ['of two', `Jane Roe came with Jane Hale. Roe smiled. ¶ ${cold} Jane said.`, 'Jane'],
    ['of a surname too', `Jane Roe came with Ann Jane. ¶ ${cold} Jane said.`, 'Ann Jane'],
    ['where a place stands', `Austin Roe came. ¶ In Austin it rained. ¶ ${cold} he said.`, 'Austin Roe'],
  ])('%s: %s', (_, text, name) => {
    expect(speaker(text)?.name).toBe(name);
  });

  it('is no person where a place stands', () => {
    expect(namesIn('Austin Roe came. ¶ In Austin it rained.')).toEqual(['Austin Roe', 'Austin']);
  });
});

describe('one name or two', () => {
  it.each<[string, string, string[]]>([
    ['a longer name', 'Jane Roe came. ¶ Jane Q. Roe left.', ['Jane Q. Roe']],
    ['a shorter name', 'Jane Q. Roe came. ¶ Jane Roe left.', ['Jane Q. Roe']],
    ['the end of a name', 'Ann Jane Roe came. ¶ Jane Roe left.', ['Ann Jane Roe']],
    ['a surname first', 'Mayor Roe came. ¶ Jane Roe left.', ['Jane Roe']],
    ['another given name', 'Jane Roe came. ¶ Tom Roe left.', ['Jane Roe', 'Tom Roe']],
    ['he and she', 'Mr. Roe came. ¶ Ms. Roe left.', ['Roe', 'Roe']],
    [
      'he and she of one name that tells nothing',
      'Mr. Zorvala Roe came. ¶ Ms. Zorvala Roe left.',
      ['Zorvala Roe', 'Zorvala Roe'],
    ],
    ['the first of two surnames first', 'La alcaldesa Mera vino. ¶ Rosa Mera Gil salió.', ['Rosa Mera Gil']],
    ['a second surname later', 'Amparo Gil vino. ¶ Amparo Gil Otaola salió.', ['Amparo Gil Otaola']],
    ['a surname that is another’s first', 'Rosa Gil vino. ¶ Amparo Gil Otaola salió.', ['Rosa Gil', 'Amparo Gil Otaola']],
    [
      'a given name and a surname in common',
      'Amparo Ruiz Gil vino. ¶ Amparo Gil Otaola salió.',
      ['Amparo Ruiz Gil', 'Amparo Gil Otaola'],
    ],
    ['the first surname alone, later', 'Rosa Mera Gil vino. ¶ Mera salió.', ['Rosa Mera Gil']],
    ['the second surname alone, later', 'Rosa Mera Gil vino. ¶ Gil salió.', ['Rosa Mera Gil']],
  ])('%s: %s', (_, text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it.each([
    ['the function of the longer name', 'Jane Roe, a pilot, came. ¶ Jane Q. Roe left.', 'pilot'],
    ['the function said later', 'Jane Roe came. ¶ Pilot Jane Q. Roe left.', 'Pilot'],
    ['the first of two functions', 'Pilot Jane Roe came. ¶ Judge Jane Roe left.', 'Pilot'],
  ])('with %s', (_, text, role) => {
    expect(quotesIn(paragraphs(...text.split(' ¶ '))).people.map((one) => one.role)).toEqual([role]);
  });
});
