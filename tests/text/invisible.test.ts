import { expect, test } from 'vitest';
import { clean } from '../../src/text/invisible';

test.each([
  ['white space of every kind is one space', ' a\u00a0\n\tb\u2003\u2028c\u0085 ', 'a b c'],
  ['what has no width goes', 'no\u200bti\u00adce\ufeff \u20607', 'notice 7'],
  ['what turns the direction goes', '\u202egnp\u202c.\u200eexe\u2066!', 'gnp.exe!'],
  ['controls and noncharacters go', 'a\u0000b\u001bc\ufdd0d\uffff', 'abcd'],
  ['a text in tags or selectors goes', 'a\u{e0061}\u{e0020}\u{e0101}b', 'ab'],
  ['joiners between letters stay', 'می\u200cخواهم क्\u200dष', 'می\u200cخواهم क्\u200dष'],
  ['joiners between signs stay in emoji', '👩\u200d🚒', '👩\u200d🚒'],
  ['joiners that begin or end a word go', '\u200cab\u200d, \u200d', 'ab,'],
  ['a gap left by what went is one gap', 'a \u200b b', 'a b'],
])('%s', (_, text, expected) => {
  expect(clean(text)).toBe(expected);
});
