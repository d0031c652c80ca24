// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { folded, rangeOf, textWithPlaces } from '../../src/page/find';
import { fold } from '../../src/text/space';

const found = (words: string, html: string): string | undefined => {
  document.body.innerHTML = html;
  return rangeOf(words, document.body)?.toString();
};

it.each([
  ['a soft hyphen', '\u00ad'],
  ['a zero-width space', '\u200b'],
  ['a zero-width joiner', '\u200d'],
  ['a left-to-right mark', '\u200e'],
  ['an embedding of direction', '\u202b'],
  ['a word joiner', '\u2060'],
  ['a byte order mark', '\ufeff'],
  ['a tag sign', '\u{e0041}'],
])('finds words that the page writes with %s in them', (_, sign) => {
  const page = `co${sign}operate with${sign} the${sign} ${sign}harbor`;
  const quoted = fold(page);
  expect(found(quoted, `<p>We ${sign}${page}.</p>`)).toBe(page);
  expect(found(page, `<p>We ${quoted}.</p>`)).toBe(quoted);
});

it.each(['\u00a0', '\u2009', '\u3000', '\n\t ', '\u0085'])('takes white space of every kind as one space (%j)', (blank) => {
  expect(found('the harbor', `<p>Here: the${blank}harbor.</p>`)).toBe(`the${blank}harbor`);
});

it('reads words as the quotations are read', () => {
  const words = 'Ha\u00adfen \u200eund\u00a0 \u200b Stra\u00dfe 👩\u{1f3fd} \u{1d4d0}';
  document.body.textContent = words;
  expect(textWithPlaces(document.body).text).toBe(fold(words));
  expect(folded(words)).toBe(fold(words));
});

it('ends after a sign of two units, not within', () => {
  expect(found('open 🚢', '<p>It is open 🚢🚢 now</p>')).toBe('open 🚢');
});
