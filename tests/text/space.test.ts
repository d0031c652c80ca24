import { expect, it } from 'vitest';
import { countWords, fold, shorten } from '../../src/text/space';

it('folds every kind of white space and drops marks without width', () => {
  expect(fold(' a\u00a0\n\tb\u200bc\u00ad d \u2003')).toBe('a bc d');
  expect(fold('a\u0085b \u200b c')).toBe('a b c');
  expect(fold('a\u202eb\u{e0061}\u{e0101}c\u0000')).toBe('abc');
});

it('shortens at a word’s end and says so', () => {
  expect(shorten('one two three four', 12)).toBe('one two…');
  expect(shorten('one two', 12)).toBe('one two');
  expect(shorten('one two', 7)).toBe('one two');
  expect(shorten('one incomprehensibilities', 8)).toBe('one inco…');
  expect(shorten('one  incomprehensibilities', 5)).toBe('one…');
  expect(shorten('incomprehensibilities', 8)).toBe('incompre…');
});

it('counts runs with a letter or digit as words', () => {
  expect(countWords('The U.S.’s 3 ships — well-known ones — left.')).toBe(7);
  expect(countWords(' — | · ')).toBe(0);
});
