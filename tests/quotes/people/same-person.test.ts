import { describe, expect, it } from 'vitest';
import { quotesIn } from '../../../src/quotes/quotes';
import { byPlace } from '../in-order';
import { paragraphs } from '../paragraphs';

/** The last speaker of a text, and everybody it names; `¶` begins a paragraph. */
function read(text: string): { speaker?: string; people: string[] } {
  const { quotes, people } = quotesIn(paragraphs(...text.split(' ¶ ')));
  const last = quotes.sort(byPlace).at(-1);
  return { speaker: last?.speaker?.name, people: people.map(({ name }) => name) };
}
const cold = '“It is cold here today,”';

describe('a surname that two people have', () => {
  const two = 'Tom Oakes and Ada Oakes run the mill.';
  it.each<[string, string]>([
    [`${two} ¶ ${cold} Oakes said.`, 'Oakes'],
    [`${two} ¶ ${cold} Ada Oakes said.`, 'Ada Oakes'],
    [`${two} ¶ ${cold} Ms. Oakes said.`, 'Ada Oakes'],
    [`${two} ¶ ${cold} Mr. Oakes said.`, 'Tom Oakes'],
    [`Mayor Tom Oakes and Judge Ada Oakes met. ¶ ${cold} Judge Oakes said.`, 'Ada Oakes'],
    [`Mayor Tom Oakes and Judge Ada Oakes met. ¶ ${cold} Mayor Oakes said.`, 'Tom Oakes'],
    [`Tom Oakes came. Oakes smiled. Ada Oakes left. ¶ ${cold} Oakes said.`, 'Tom Oakes'],
    [`Tom Oakes came. Ada Hale left. ¶ ${cold} Oakes said.`, 'Tom Oakes'],
  ])('%s', (text, speaker) => {
    expect(read(text).speaker).toBe(speaker);
  });
});

describe('one person under several names', () => {
  it.each<[string, string[]]>([
    ['Jane Roe came. ¶ Roe smiled.', ['Jane Roe']],
    ['Mayor Roe came. ¶ Jane Roe smiled.', ['Jane Roe']],
    ['Jane Roe came. ¶ Jane Q. Roe smiled.', ['Jane Q. Roe']],
    ['Jane Roe came. ¶ Jane Roe-Hale smiled.', ['Jane Roe', 'Jane Roe-Hale']],
    ['Jane Roe came. ¶ Tom Roe smiled.', ['Jane Roe', 'Tom Roe']],
    ['Jane Roe came. ¶ Jane smiled.', ['Jane Roe']],
    ['Jane Roe came with Jane Hale. ¶ Jane smiled.', ['Jane Roe', 'Jane Hale']],
    ['Rosa Mera Gil llegó. ¶ Mera sonrió.', ['Rosa Mera Gil']],
    ['La alcaldesa Mera llegó. ¶ Rosa Mera Gil sonrió.', ['Rosa Mera Gil']],
    ['Amparo Gil llegó. ¶ Amparo Gil Otaola sonrió.', ['Amparo Gil Otaola']],
    ['Amparo Gil llegó. ¶ Rosa Gil Otaola sonrió.', ['Amparo Gil', 'Rosa Gil Otaola']],
  ])('%s', (text, people) => {
    expect(read(text).people).toEqual(people);
  });
});

describe('stories of one text', () => {
  const digest = (second: string): string =>
    ['Pier Opens After A Long Winter', 'Mayor Jane Roe opened the pier.', 'School Gets A New Roof This Spring', second].join(
      ' ¶ ',
    );

  it('have their own people', () => {
    expect(read(digest(`Mayor Ann Roe came. ¶ ${cold} Roe said.`)).speaker).toBe('Ann Roe');
    expect(read(digest(`Principal Ann Hale came. ¶ ${cold} the mayor said.`)).speaker).toBe('the mayor');
    expect(read(digest(`Principal Ann Hale came. ¶ ${cold} she said.`)).speaker).toBe('Ann Hale');
  });

  it('go on with the people before when they name nobody else', () => {
    expect(read(digest(`It was late. ¶ ${cold} the mayor said.`)).speaker).toBe('Jane Roe');
    expect(read(digest(`It was late. ¶ ${cold} Roe said.`)).speaker).toBe('Jane Roe');
  });
});
