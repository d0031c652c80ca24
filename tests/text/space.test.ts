import { expect, it } from 'vitest';
import { countWords, fold, shorten } from '../../src/text/space';

it.each([
  ['white space of every kind is one space', ' a\u00a0\n\tb\u2003\u2028c\u0085 ', 'a b c'],
  ['a line end that no pattern calls white space is one space', 'a\u0085b \u200b c', 'a b c'],
  ['a joiner with a Latin letter on one side goes', 'می\u200cx y\u200cمی', 'میx yمی'],
  ['ends are trimmed', '\n plain words\t ', 'plain words'],
  ['runs of plain spaces are one', 'plain   words', 'plain words'],
  ['what has no width goes', 'no\u200bti\u00adce\ufeff \u20607', 'notice 7'],
  ['what turns the direction goes', '\u202egnp\u202c.\u200eexe\u2066!\u061c', 'gnp.exe!'],
  ['controls, noncharacters and placeholders go', 'a\u0000b\u001bc\ufdd0d\uffff\ufffc\ufff9', 'abcd'],
  ['a text in tags or selectors goes', 'a\u{e0061}\u{e0020}\u{e0101}b', 'ab'],
  ['selectors that choose a form stay', '☎\ufe0e ☎\ufe0f', '☎\ufe0e ☎\ufe0f'],
  ['what shows that something was lost stays', 'Governor\ufffds', 'Governor\ufffds'],
  ['joiners between letters that need them stay', 'می\u200cخواهم क्\u200dष', 'می\u200cخواهم क्\u200dष'],
  ['joiners between Latin letters go', 'un\u200dsub\u200cscribe', 'unsubscribe'],
  ['joiners between figures go', '36\u200d0-555\u200c-0100', '360-555-0100'],
  ['joiners between signs stay in emoji', '👩\u200d🚒 🏳\ufe0f\u200d🌈', '👩\u200d🚒 🏳\ufe0f\u200d🌈'],
  ['joiners that begin or end a word go', '\u200cab\u200d, \u200d', 'ab,'],
  ['the spacers of a preheader go', 'News\u200c\u00a0\u200c\u00a0\u200c \u00a0', 'News'],
  ['a gap left by what went is one gap', 'a \u200b b', 'a b'],
  ['what stands in no other place stays', 'é ñ “x” — 7 %', 'é ñ “x” — 7 %'],
])('%s', (_, text, expected) => {
  expect(fold(text)).toBe(expected);
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
