import { describe, expect, it } from 'vitest';
import { isVerb, nounPhraseFrom, opensNounPhrase, speakerFrom } from '../../../src/quotes/syntax/noun-phrase';
import { lastPhrase, mainSubject, subjectBefore } from '../../../src/quotes/syntax/subject';
import { tokensOf, wordsOf } from '../tokens/tokens';

/** The subject of the verb behind `|`. */
function subjectIn(marked: string): string | undefined {
  const tokens = tokensOf(marked.replace('|', ''));
  const verb = tokens.findIndex(({ start }) => start >= marked.indexOf('|'));
  return wordsOf(tokens, subjectBefore(tokens, verb));
}

describe('where a phrase that can speak ends', () => {
  it.each([
    ['the director of the pier said so', 'the director of the pier'],
    ['the mayor on Monday said so', 'the mayor'],
    ['the mayor today said so', 'the mayor'],
    ['the mayor, a welder, said so', 'the mayor'],
    ['the mayor who came said so', 'the mayor'],
    ['the mayor quickly said so', 'the mayor'],
    ['the family doctor said so', 'the family doctor'],
    ['the assembly speaker said so', 'the assembly speaker'],
    ['Jane Roe and John Doe said so', 'Jane Roe and John Doe'],
    ['Jane Roe and others said so', 'Jane Roe'],
    ['an analyst at Roe Research said so', 'an analyst at Roe Research'],
    ['an analyst at the firm said so', 'an analyst'],
    ['the pier at Roe Landing said so', 'the pier'],
    ['a Special Agent in Charge said so', 'a Special Agent in Charge'],
    ['Cmdr. (Dr.) Leah Marsh said so', 'Cmdr. ( Dr. ) Leah Marsh'],
    ['the report concludes so', 'the report'],
    ['Mayor Roe. Doe said so', 'Mayor Roe'],
    ['la jefa de la obra dijo', 'la jefa de la obra'],
    ['la jefa también dijo', 'la jefa'],
    ['la jefa les dijo', 'la jefa'],
    ['la jefa no dijo', 'la jefa'],
    ['los vecinos la vieron', 'los vecinos'],
    ['la vecina mencionó', 'la vecina'],
    ['la coordinadora de recuperación por desastre, Ana Roe, dijo', 'la coordinadora de recuperación por desastre'],
    ['la coordinadora de recuperación por ahora dijo', 'la coordinadora de recuperación'],
    ['el embajador ante la ONU, Juan Roe, dijo', 'el embajador ante la ONU'],
    ['Jane Roe\nThe crew stayed', 'Jane Roe'],
    ['Anwar al Roe said so', 'Anwar al Roe'],
    ['Ana Roe al llegar dijo', 'Ana Roe'],
    ['la jefa al Congreso dijo', 'la jefa'],
    ['la jefa le dijo', 'la jefa'],
    ['el exdirector el lunes dijo', 'el exdirector'],
    ['la jefa del puerto los llamó', 'la jefa del puerto'],
    ['el jefe demandado la vio', 'el jefe demandado'],
    ['a director for the pier said so', 'a director for the pier'],
    ['the author of (so far) one book said so', 'the author'],
    ['the Commission in Ames said so', 'the Commission'],
    ['the Commission on Aging said so', 'the Commission on Aging'],
    ['the crew and Roe said so', 'the crew'],
    ['an officer with Roe Research said so', 'an officer with Roe Research'],
    ['an officer from Port Ames said so', 'an officer from Port Ames'],
    ['an officer in Port Ames said so', 'an officer in Port Ames'],
    ['Special Agent in Charge Jane Roe said so', 'Special Agent in Charge Jane Roe'],
    ['the sheriff waited quietly and said so', 'the sheriff'],
    ['the mayor asked agent Doe so', 'the mayor'],
    ['the leading court advocate said so', 'the leading court advocate'],
    ['the old reading society said so', 'the old reading society'],
    ['their report concludes so', 'their report'],
    ['another report concludes so', 'another report'],
  ])('%s', (text, words) => {
    const tokens = tokensOf(text);
    expect(wordsOf(tokens, nounPhraseFrom(tokens, 0))).toBe(words);
  });

  it('at thirty words at most', () => {
    const tokens = tokensOf(`the ${'very '.repeat(40)}old mayor`);
    expect(nounPhraseFrom(tokens, 0)).toEqual({ start: 0, end: 30 });
    expect(speakerFrom(tokensOf('folks '.repeat(40)), 0)).toEqual({ start: 0, end: 12 });
  });
});

describe('a finite verb', () => {
  it.each(['was', 'asked', 'says', 'reports', 'landed', 'dijo', 'ha'])('%s', (word) => {
    expect(tokensOf(word).some(isVerb)).toBe(true);
  });

  it.each(['Alfred', 'Reports', 'saying', 'hundred', 'pier', ','])('not %s', (word) => {
    expect(tokensOf(word).some(isVerb)).toBe(false);
  });
});

describe('what opens a phrase that can speak', () => {
  it.each([
    'she said',
    'the mayor',
    'Roe said',
    'officials said',
    'residents here',
    '12 residents',
    '@harborwatch',
    'retired teacher Jane',
    'local residents',
    'cold Westmark officials',
    'cold wet officials',
    'su hija',
  ])('%s', (text) => {
    expect(opensNounPhrase(tokensOf(text), 0)).toBe(true);
  });

  it.each([
    'on Monday',
    'In May',
    'and she',
    'to the',
    'because it',
    'said so',
    ', she',
    'very cold',
    'así dijo',
    'however she',
    'told state officials',
    'told the officials',
    'criticized Roe’s pier',
    'mid-2020 tests',
    'cold, Roe',
    'cold because Roe',
    'cold because officials',
    'cold water and',
  ])('not %s', (text) => {
    expect(opensNounPhrase(tokensOf(text), 0)).toBe(false);
  });
});

describe('the phrase behind said', () => {
  it.each([
    ['neighbors who came', 'neighbors'],
    ['Jane Roe, who came', 'Jane Roe'],
    ['folks from the pier', 'folks'],
    ['folks in rubber boots', 'folks'],
    ['so', undefined],
    ['in', undefined],
    ['would', undefined],
    ['asking', undefined],
    ['on Monday', undefined],
    ['that it was', undefined],
    ['was so', undefined],
    ['told them', undefined],
    [', and', undefined],
    ['', undefined],
  ])('said %s', (text, words) => {
    const tokens = tokensOf(text);
    expect(wordsOf(tokens, speakerFrom(tokens, 0))).toBe(words);
  });
});

describe('the subject of a verb', () => {
  it.each([
    ['The mayor of Port Ames |said so.', 'The mayor of Port Ames'],
    ['The mayor later also |said so.', 'The mayor'],
    ['The mayor has repeatedly |said so.', 'The mayor'],
    ['It rained; the mayor |said so.', 'the mayor'],
    ['It rained: the mayor |said so.', 'the mayor'],
    ['It rained — the mayor |said so.', 'the mayor'],
    ['It rained when the mayor |said so.', 'the mayor'],
    ['It rained because she |said so.', 'she'],
    ['The pier that the mayor |said was open', 'the mayor'],
    ['It rained after Roe |said so.', 'Roe'],
    ['It rained after the storm and Roe |said so.', 'Roe'],
    ['The man who |said so', 'who'],
    ['The letter that |said so', 'The letter'],
    ['The letter, which |said so', 'The letter'],
    ['The mayor, with a smile, |said so.', 'The mayor'],
    ['In May, the mayor, with a smile, |said so.', 'the mayor'],
    ['On a cold day in May, Mayor Jane Roe, a pilot, |said so.', 'Mayor Jane Roe'],
    ['Later that day she |said so.', 'she'],
    ['But the mayor |said so.', 'the mayor'],
    ['“ The mayor |said so.', 'The mayor'],
    ['|Said so.', undefined],
    ['On Monday |said so.', undefined],
    ['Pero la jefa |dijo que sí.', 'la jefa'],
    ['La jefa, Ana Roe, |dijo que sí.', 'La jefa'],
    ['En mayo, la jefa |dijo que sí.', 'la jefa'],
    ['Llovió cuando la jefa |dijo que sí.', 'la jefa'],
    ['El hombre que |dijo que sí', 'El hombre'],
    ['La jefa llegó y |dijo que sí.', 'La jefa'],
  ])('%s', (text, words) => {
    expect(subjectIn(text)).toBe(words);
  });

  it.each([
    ['small words of the verb', 'In New Hampshire he did not |feel so.', 'he'],
    ['an adverb of the verb', 'In New Hampshire he quietly |said so.', 'he'],
    ['a name that ends like an adverb', 'It rained, and Mr. Kelly |said so.', 'Mr. Kelly'],
    ['an aside in brackets, in the second sentence', 'It rained. Roe (pictured) |said so.', 'Roe'],
    ['the verbs of a list', 'The mayor visited the town, opened the pier and |said so.', 'The mayor'],
    ['a verb before a name', 'The mayor visited the town, and |urged Jane Doe to go.', 'The mayor'],
    ['a verb before a name, after an aside', 'Roe, in the rain, |urged Jane Doe to go.', 'Roe'],
    ['a verb before a name, after an aside with a clause', 'The mayor, well aware of that, |urged Jane Doe to go.', 'The mayor'],
    ['no subject at all', 'On Monday and |urged Jane Doe to go.', undefined],
    ['a clause before the subject', 'As Roe left, the mayor, smiling, |said so.', 'the mayor'],
    ['a clause about an object', 'It was low, which Mr. Roe |called odd.', 'Mr. Roe'],
    ['a clause about an object, with an article', 'It was low, which the mayor on Monday |called odd.', 'the mayor'],
    ['a verb before an owner', 'Roe, the mayor of Ames, criticized Hale’s boat, which a study |called odd.', 'a study'],
    ['a clause about an object, with a pronoun', 'It was low, which she herself |called odd.', 'she'],
    ['nouns joined before the subject', 'In rain and fog the mayor |said so.', 'the mayor'],
    ['nouns joined, and a participle', 'Under Roe and Hale the tired mayor |said so.', 'the tired mayor'],
    ['two clauses', 'A woman asked for a photo and the mayor of Ames |said so.', 'the mayor of Ames'],
    ['a clause with a verb of its own', 'A visitor who asked that her name be kept back |wrote so.', 'A visitor'],
    ['a clause that begins the main one', 'A visitor who came when Roe |spoke so.', 'Roe'],
    ['a clause with its subject and a day', 'A visitor who came when the mayor on Monday |spoke so.', 'the mayor'],
    ['a clause about a report', 'Officials who say that the pier is open |wrote so.', 'Officials'],
    ['two clauses and a circumstance', 'A woman asked for a photo and the mayor on Monday |said so.', 'the mayor'],
  ])('past %s: %s', (_rule, text, words) => {
    expect(subjectIn(text)).toBe(words);
  });
});

describe('the subject that opens a sentence', () => {
  it.each([
    ['On Monday, in the rain, the mayor opened it', 'the mayor'],
    ['Two weeks later, the mayor opened it', 'the mayor'],
    ['And then the mayor opened it', 'the mayor'],
    ['• Jane Roe opened it', 'Jane Roe'],
    ['Jane Roe, the mayor, opened it', 'Jane Roe'],
    ['which came, the mayor opened it', 'the mayor'],
    ['who came, the mayor opened it', 'the mayor'],
    ['Tired, the mayor opened it', 'the mayor'],
    ['Tired but happy, the mayor opened it', 'the mayor'],
    ['Tired, the mayor was there', 'the mayor'],
    ['Under Secretary Roe opened it', 'Under Secretary Roe'],
    ['On Monday, in the rain', undefined],
    ['', undefined],
  ])('%s', (text, words) => {
    const tokens = tokensOf(text);
    expect(wordsOf(tokens, mainSubject(tokens, 0, tokens.length))).toBe(words);
  });

  it.each([
    ['It rained on the mayor', 'the mayor'],
    ['It rained on Mayor Jane Roe', 'Mayor Jane Roe'],
    ['It rained while', undefined],
    ['She met her', 'her'],
    ['In Port Ames, boats', undefined],
    ['The council voted for the resolution', 'the resolution'],
  ])('the phrase right before the verb: %s', (text, words) => {
    const tokens = tokensOf(text);
    expect(wordsOf(tokens, lastPhrase(tokens, 0, tokens.length))).toBe(words);
  });

  it('is looked for between two places', () => {
    const tokens = tokensOf('Then Mayor Jane Roe said Ann Hale left');
    expect(wordsOf(tokens, lastPhrase(tokens, 2, 4))).toBe('Jane Roe');
    expect(lastPhrase(tokens, 4, 5)).toBeUndefined();
    expect(wordsOf(tokens, mainSubject(tokens, 1, 3))).toBe('Mayor Jane');
    expect(mainSubject(tokensOf('On Monday, said Jane Roe'), 0, 3)).toBeUndefined();
  });
});
