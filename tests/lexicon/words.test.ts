import { describe, expect, it } from 'vitest';
import { cueOf } from '../../src/lexicon/lexicon';
import { genderOfGivenName, genderOfTitle, isGroup, isJobTitle } from '../../src/lexicon/people';
import { marksIn } from '../../src/quotes/marks/marks';
import { sentencesOf } from '../../src/text/sentences';

describe('cues', () => {
  it.each([
    ['said', 'finite', 'sure'],
    ['adding', 'participle', 'sure'],
    ['quipped', 'finite', 'sure'],
    ['replies', 'finite', 'sure'],
    ['called', 'finite', 'near'],
    ['señaló', 'finite', 'sure'],
  ])('%s is %s and %s', (word, form, trust) => {
    expect(cueOf(word)).toMatchObject({ form, trust });
  });

  it('knows verbs whose object is spoken to', () => {
    expect(cueOf('told')?.addresses).toBe(true);
    expect(cueOf('said')?.addresses).toBe(false);
  });

  it.each(['walked', 'the', 'secretary', 'constructor', 'toString'])('%s is none', (word) => {
    expect(cueOf(word)).toBeUndefined();
  });
});

describe('marks', () => {
  const shape = (text: string): string =>
    marksIn(text, 'double')
      .map(({ opens, closes }) => (opens && closes ? '?' : opens ? '<' : '>'))
      .join('');

  it.each([
    ['"We go," he said.', '<>'],
    ['He said, «Vamos», twice.', '<>'],
    ['„Wir gehen“, sagte er.', '<>'],
    ['”We go,” he said.', '<>'],
    ["''We go,'' he said. ''We won't,'''", '<><>'],
    ['A wall 6\'2" high and a pipe 10" wide.', ''],
    ['"It fell 6" in a day," he said.', '<>'],
    ['"It was 2019" is all he said.', '<>'],
  ])('%s', (text, shapes) => {
    expect(shape(text).replace(/^>$|^>>$/, '')).toBe(shapes);
  });
});

describe('sentences', () => {
  const split = (text: string): string[] => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

  it.each([
    ['We met Dr. Roe at 5 p.m. on Friday. She spoke.', ['We met Dr. Roe at 5 p.m. on Friday.', 'She spoke.']],
    ['The U.S. Navy came. It left.', ['The U.S. Navy came.', 'It left.']],
    ['He lives in the U.S. He came in May.', ['He lives in the U.S.', 'He came in May.']],
    ['She said no. Then she left.', ['She said no.', 'Then she left.']],
    ['"We go." He left! Why?', ['"We go."', 'He left!', 'Why?']],
    ['No stop at the end', ['No stop at the end']],
    ['', []],
  ])('of %s', (text, expected) => {
    expect(split(text)).toEqual(expected);
  });
});

describe('words for people', () => {
  it('tell gender where they do', () => {
    expect(genderOfGivenName('María')).toBe('she');
    expect(genderOfGivenName('Taylor')).toBeUndefined();
    expect(genderOfTitle('spokeswoman')).toBe('she');
    expect(genderOfTitle('Councilman')).toBe('he');
    expect(genderOfTitle('Director')).toBeUndefined();
  });

  it('name functions and groups', () => {
    expect(isJobTitle('hydrologist')).toBe(true);
    expect(isJobTitle('bridge')).toBe(false);
    expect(isGroup('officials')).toBe(true);
  });
});
