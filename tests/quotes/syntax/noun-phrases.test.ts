import { describe, expect, it } from 'vitest';
import { accordingTo } from '../../../src/quotes/attribution/according';
import { canReport, spokenTo } from '../../../src/quotes/attribution/attribution';
import { nameAt } from '../../../src/quotes/people/person-name';
import { isCircumstance, isTime } from '../../../src/quotes/syntax/circumstance';
import { datelineEnd } from '../../../src/quotes/syntax/clause';
import { nounPhraseFrom } from '../../../src/quotes/syntax/noun-phrase';
import { mainSubject, subjectBefore } from '../../../src/quotes/syntax/subject';
import { tokensOf, wordsOf } from '../tokens/tokens';

describe('a phrase that can speak, from its first word', () => {
  it.each([
    ['she said so', 'she'],
    ['officials said so', 'officials'],
    ['a spokesman for the agency said so', 'a spokesman for the agency'],
    ['Mayor Jane Roe said so', 'Mayor Jane Roe'],
    ['Jane Roe told reporters', 'Jane Roe'],
    ['la alcaldesa Ana Roe dijo', 'la alcaldesa Ana Roe'],
    ['@harborwatch wrote', '@harborwatch'],
  ])('%s', (text, words) => {
    const tokens = tokensOf(text);
    expect(wordsOf(tokens, nounPhraseFrom(tokens, 0))).toBe(words);
  });

  it.each(['on Monday it rained', 'speaking at the pier', 'and then', 'said so', ', so'])('none in: %s', (text) => {
    expect(nounPhraseFrom(tokensOf(text), 0)).toBeUndefined();
  });
});

describe('the subject of a verb', () => {
  it.each([
    ['Mayor Jane Roe |said so.', 'Mayor Jane Roe'],
    ['Mayor Jane Roe also |said so.', 'Mayor Jane Roe'],
    ['Mayor Jane Roe (pictured) |said so.', 'Mayor Jane Roe'],
    ['On Monday, Mayor Jane Roe |said so.', 'Mayor Jane Roe'],
    ['Mayor Jane Roe, who came late, |said so.', 'Mayor Jane Roe'],
    ['Mayor Jane Roe, a retired pilot, |said so.', 'Mayor Jane Roe'],
    ['Mayor Jane Roe opened the pier and |said so.', 'Mayor Jane Roe'],
    ['A woman asked for a photo and Roe |said so.', 'Roe'],
    ['The pier opened, and she |said so.', 'she'],
    ['It rained. Mayor Jane Roe |said so.', 'Mayor Jane Roe'],
    ['La alcaldesa Ana Roe |dijo que sí.', 'La alcaldesa Ana Roe'],
  ])('%s', (text, words) => {
    const verb = text.slice(text.indexOf('|') + 1).split(' ')[0];
    const tokens = tokensOf(text.replace('|', ''));
    const at = tokens.findIndex((token) => token.text === verb);
    expect(wordsOf(tokens, subjectBefore(tokens, at))).toBe(words);
  });

  it.each([
    ['On Monday, Mayor Jane Roe opened the pier', 'Mayor Jane Roe'],
    ['A short time later, the crew opened the pier', 'the crew'],
    ['Speaking at the pier, Governor Ann Hale thanked them', 'Governor Ann Hale'],
  ])('that opens a sentence: %s', (text, words) => {
    const tokens = tokensOf(text);
    expect(wordsOf(tokens, mainSubject(tokens, 0, tokens.length))).toBe(words);
  });
});

describe('phrases of circumstance', () => {
  it.each([
    'on Monday',
    'On Monday',
    'Speaking at',
    'finally she',
    'saying so',
    'Under the',
    'During the',
    'Recently the',
    'acting on',
  ])('%s', (text) => {
    const [first, next] = tokensOf(text);
    expect(isCircumstance(first, next)).toBe(true);
  });

  it.each([
    'Under Secretary',
    'Acting Mayor',
    'acting director',
    'incoming Mayor',
    'outgoing chair',
    'Kelly Roe',
    'Schilling added',
    'Mayor Roe',
    'the pier',
    'she said',
    ', on',
    '12 boats',
  ])('not %s', (text) => {
    const [first, next] = tokensOf(text);
    expect(isCircumstance(first, next)).toBe(false);
  });

  it('nothing is none', () => {
    expect(isCircumstance(undefined)).toBe(false);
  });

  it.each([
    ['A short time later, she left', true],
    ['Each election year, she left', true],
    ['Mayor Jane Roe, who left', false],
    ['A short time later she left', false],
    ['A very short and quite pleasant time later, she left', false],
  ])('%s: %s', (text, time) => {
    const tokens = tokensOf(text);
    expect(isTime(tokens, 0, tokens.length)).toBe(time);
  });
});

describe('a verb of speech', () => {
  it.each(['Roe |said so', '|Said Roe', 'Roe ha |dicho que', 'who |said so', '12 |said so'])('reports: %s', (text) => {
    const at = text.slice(0, text.indexOf('|')).split(' ').filter(Boolean).length;
    expect(canReport(tokensOf(text.replace('|', '')), at, 0)).toBe(true);
  });

  it.each([
    'to |say so',
    'the |report',
    'a |claim',
    'The |States',
    'his |answer',
    'no |comment',
    'el |dicho',
    'lo |dicho',
    'Roe |explicado',
  ])('does not report: %s', (text) => {
    const at = text.slice(0, text.indexOf('|')).split(' ').filter(Boolean).length;
    expect(canReport(tokensOf(text.replace('|', '')), at, 0)).toBe(false);
  });
});

describe('other ways to name a speaker', () => {
  it.each([
    ['according to Mayor Jane Roe', 'Mayor Jane Roe', 'according to'],
    ['in the words of Mayor Jane Roe', 'Mayor Jane Roe', 'in the words of'],
    ['según la alcaldesa Ana Roe', 'la alcaldesa Ana Roe', 'según'],
    ['según explicó la alcaldesa Ana Roe', 'la alcaldesa Ana Roe', 'según explicó'],
    ['en palabras de Ana Roe', 'Ana Roe', 'en palabras de'],
    ['para la ministra Ana Roe', 'la ministra Ana Roe', 'para'],
    ['para Ana Roe', 'Ana Roe', 'para'],
  ])('%s', (text, source, cue) => {
    const tokens = tokensOf(text);
    const attribution = accordingTo(tokens, 0);
    expect([wordsOf(tokens, attribution?.source), wordsOf(tokens, attribution?.cue), attribution?.form]).toEqual([
      source,
      cue,
      'according',
    ]);
  });

  it.each(['according with Roe', 'in the words on it', 'para el pueblo', 'Jane Roe', ''])('none in: %s', (text) => {
    expect(accordingTo(tokensOf(text), 0)).toBeUndefined();
  });

  it.each([
    ['said to reporters', 'reporters'],
    ['dijo a los periodistas', 'los periodistas'],
    ['said to them', 'them'],
    ['said Mayor Roe', undefined],
    ['said', undefined],
  ])('the listener of: %s', (text, words) => {
    const tokens = tokensOf(text);
    expect(wordsOf(tokens, spokenTo(tokens, 0))).toBe(words);
  });
});

describe('the place and the day before a text', () => {
  it.each([
    ['PORT AMES, Westmark (May 3) — The harbor opened', 'The'],
    ['WASHINGTON — The harbor opened', 'The'],
    ['Port of Ames -- The harbor opened', 'The'],
    ['(Port Ames) The harbor opened', 'The'],
  ])('%s', (text, first) => {
    const tokens = tokensOf(text);
    expect(tokens[datelineEnd(tokens)]?.text).toBe(first);
  });

  it.each(['The harbor opened — and closed', 'Port Ames: the harbor — open', 'harbor — open', 'Jane Roe opened it', ''])(
    'none in: %s',
    (text) => {
      expect(datelineEnd(tokensOf(text))).toBe(0);
    },
  );
});

describe('a name where it begins', () => {
  it.each<[string, object]>([
    [
      'Jane Roe said',
      { name: 'Jane Roe', surname: 'roe', gender: 'she', person: true, placed: false, from: 0, start: 0, end: 2 },
    ],
    ['Mayor Jane Roe said', { name: 'Jane Roe', role: 'Mayor', person: true, from: 0, start: 1, end: 3 }],
    ['Mr. Roe said', { name: 'Roe', gender: 'he', person: true }],
    ['Juan Pérez Lara dijo', { name: 'Juan Pérez Lara', surname: 'lara', second: 'pérez' }],
    ['Jane Q. Roe Jr. said', { name: 'Jane Q. Roe Jr.', surname: 'roe' }],
    ['Ana de la Cruz said', { name: 'Ana de la Cruz', surname: 'cruz' }],
    ['Jane Roe’s pier', { name: 'Jane Roe', surname: 'roe' }],
    ['JANE ROE said', { name: 'Jane Roe' }],
  ])('%s', (text, found) => {
    expect(nameAt(tokensOf(text), 0)).toMatchObject(found);
  });

  it.each([
    ['the pier opened', 1],
    ['I said so', 1],
    ['Ten-year-old Jane Roe', 1],
    ['Monday came', 1],
    [', Jane Roe', 1],
  ])('none in: %s', (text, passed) => {
    expect(nameAt(tokensOf(text), 0)).toBe(passed);
  });

  it('after a word of place it is named as places are', () => {
    expect(nameAt(tokensOf('in Austin it rained'), 1)).toMatchObject({ name: 'Austin', placed: true });
  });
});
