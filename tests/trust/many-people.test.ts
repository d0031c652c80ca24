import fc from 'fast-check';
import { expect, it } from 'vitest';
import { scrub } from '../../src/text/privacy';
import { spellings } from './spellings';
import { tellsOf } from './tells';

const address = 'rae.quill@example.org';
/** More than one pattern is made of; none of them stands in any text here. */
const crowd = Array.from({ length: 200 }, (_, i) => (i % 2 ? `nobody${i}@elsewhere${i % 7}.example.net` : `${7_000_000 + i}`));

it.each(Object.entries(spellings))('one of many is found, written as %s', (_, spell) => {
  const written = spell(address).replaceAll('&amp;', '&');
  expect(tellsOf(scrub(`for ${written} only`, [...crowd, address]), address)).toBe(false);
});

it('in a crowd the same is found as alone', () => {
  const parts = [
    'rae',
    'quill',
    '.',
    '@',
    '=',
    '%',
    '"',
    '+',
    'news',
    'example.org',
    ' ',
    'é',
    '1234567',
    '-l',
    'ab',
    'mail.example.org',
  ];
  const known = ['rae.quill@example.org', 'ab@example.org', 'quill+x@mail.example.org', '1234567'];
  const words = fc.array(fc.constantFrom(...parts), { maxLength: 12 }).map((list) => list.join(''));
  fc.assert(
    fc.property(words, (text) => {
      expect(scrub(text, [...known, ...crowd])).toBe(scrub(text, known));
    }),
    { numRuns: 2000 },
  );
});
