import { describe, expect, it } from 'vitest';
import { isCircumstance } from '../../../src/quotes/syntax/circumstance';
import { chunkEnd, chunkStart, datelineEnd, sentenceStart } from '../../../src/quotes/syntax/clause';
import { mainSubject } from '../../../src/quotes/syntax/subject';
import { frame } from '../attribution/words';
import { tokensOf, wordsOf } from '../tokens/tokens';

describe('where a sentence begins', () => {
  it.each([
    ['at the start', 'The crew said so', 'The'],
    ['behind another', 'It rained. The crew said so', 'The'],
    ['behind a dateline', 'PORT AMES, Westmark — The crew said so', 'The'],
    ['within a dateline', 'PORT AMES', 'PORT'],
  ])('%s', (_, text, word) => {
    const tokens = tokensOf(text);
    expect(tokens[sentenceStart(tokens, tokens.length - 1)]?.text).toBe(word);
  });

  it('is looked for ninety words back', () => {
    const tokens = tokensOf(`and so ${'on '.repeat(98)}`);
    expect(sentenceStart(tokens, 90)).toBe(0);
    expect(sentenceStart(tokens, 91)).toBe(1);
    expect(sentenceStart(tokens, 99)).toBe(9);
  });
});

describe('datelines', () => {
  it.each([
    'PORT AMES —',
    'PORT AMES, Westmark (May 3, 2026) —',
    'Port Ames --',
    'Port Ames, on the Isle of Doe, 3rd of May –',
    'SAN JUAN, 3 de mayo –',
    '(PORT AMES)',
    '(May 3, 2026)',
  ])('%s', (dateline) => {
    const { tokens } = frame(`${dateline} The harbor opened.`);
    expect(tokens[datelineEnd(tokens)]?.text).toBe('The');
  });

  it.each([
    ['a sentence with a dash', 'The harbor opened — at last.'],
    ['a label', 'PORT AMES: Pier — The harbor opened.'],
    ['a list', 'PORT AMES; DOE — The harbor opened.'],
    ['a name with words in marks', 'The “Old Pier” of Roe — The harbor opened.'],
    ['words before a dash', 'port ames — The harbor opened.'],
    ['a dash alone', '— The harbor opened.'],
    ['brackets left open', '(The harbor opened.'],
    ['a long row of names', 'Jane Roe, Ann Hale, Tom Doe, Ada Quint, Eve Marsh, Kit Vale — The crew of the year'],
    ['brackets around a sentence', '(The harbor of the town opened on a cold and wet day in May of last year) The crew came.'],
    ['nothing', ''],
  ])('not %s', (_, text) => {
    expect(datelineEnd(frame(text).tokens)).toBe(0);
  });

  it('are sixteen tokens long at most', () => {
    const names = 'Jane Roe, Ann Hale, Tom Doe, Ada Quint, Eve Marsh';
    expect(datelineEnd(tokensOf(`${names} — The crew`))).toBe(15);
    expect(datelineEnd(tokensOf(`${names} Vale — The crew`))).toBe(16);
    expect(datelineEnd(tokensOf(`${names} Van Vale — The crew`))).toBe(0);
  });
});

describe('the stretch between commas', () => {
  it.each([
    ['no comma', 'the crew said so', 0, 4],
    ['one before', 'at noon, the crew said so', 3, 7],
    ['the last of several', 'at noon, in May, the crew', 6, 8],
  ])('%s', (_, text, start, end) => {
    const tokens = tokensOf(text);
    expect([chunkStart(tokens, 0, tokens.length), chunkEnd(tokens, start, tokens.length)]).toEqual([start, end]);
  });

  it('begins behind a quotation and ends at the comma', () => {
    const { tokens } = frame('“We go” the crew said, and left');
    expect([chunkStart(tokens, 0, 4), chunkEnd(tokens, 1, tokens.length)]).toEqual([1, 4]);
  });

  it('lies within its limits', () => {
    const tokens = tokensOf('so, the crew, too');
    expect([chunkStart(tokens, 2, 4), chunkEnd(tokens, 2, 3)]).toEqual([2, 3]);
  });
});

describe('what opens a phrase of circumstance', () => {
  const opens = (text: string): boolean => {
    const [first, second] = tokensOf(text);
    return isCircumstance(first, second);
  };
  it.each([
    'on Monday',
    'On Monday',
    'under the rule',
    'Under the rule',
    'Under Ames Pier',
    'under Secretary Roe',
    'In Secretary Roe’s office',
    'Acting on it',
    'Speaking at noon',
    'speaking',
    'Finally the crew',
    'quickly Roe',
    'recordando Ames',
    'Diciendo que sí',
  ])('%s', (text) => {
    expect(opens(text)).toBe(true);
  });

  it.each([
    'Under Secretary Roe',
    'Acting Mayor Roe',
    'acting mayor Roe',
    'incoming Roe',
    'Outgoing mayor',
    'Schilling said',
    'Schilling, a pilot',
    'Kelly Roe',
    'Reading Harbor',
    'the crew',
    'buildings fell',
    '@reading said',
    'Roe said',
    '',
  ])('not %j', (text) => {
    expect(opens(text)).toBe(false);
  });
});

describe('the subject behind a phrase of time', () => {
  it.each([
    ['A short time later, the mayor opened it', 'the mayor'],
    ['On Monday, a short time later, the mayor opened it', 'the mayor'],
    ['On Monday, a short time later, in the rain', undefined],
    ['The night crew opened it', 'The night crew'],
    ['The day nurse of Port Ames, Jane Roe, opened it', 'The day nurse of Port Ames'],
    ['En mayo, recordando Madrid, la jefa habló', 'la jefa'],
  ])('%s', (text, subject) => {
    const tokens = tokensOf(text);
    expect(wordsOf(tokens, mainSubject(tokens, 0, tokens.length))).toBe(subject);
  });
});
