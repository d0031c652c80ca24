import { expect, test } from 'vitest';
import { sentenceCase } from '../../src/text/sentencecase';

const article = [
  'Harbor Secretary Ana Vale praised the United Kingdom on Thursday during a meeting at Westmark.',
  'The secretary of the port said the meeting was a support to readers. "Support matters," Vale said.',
  'Engineers of the Westmark Harbor Administration will visit the Old Bridge, and NASA will help. The bridge is old.',
].join('\n');

test.each([
  ['Vale Praises United Kingdom at Westmark Meeting', 'Vale praises United Kingdom at Westmark meeting'],
  ['Harbor Secretary Vale Visits Engineers', 'Harbor Secretary Vale visits engineers'],
  ['Support for the Old Bridge: Engineers Answer', 'Support for the Old Bridge: Engineers answer'],
  ['NASA and U.K. Help iPhone Owners in COVID-19 Times', 'NASA and U.K. help iPhone owners in COVID-19 times'],
  ['Westmark’s New Bridge Opens Thursday', 'Westmark’s new bridge opens Thursday'],
  ['Is the Bridge Safe? Engineers Answer', 'Is the bridge safe? Engineers answer'],
])('%s', (headline, sentence) => {
  expect(sentenceCase(headline, article)).toBe(sentence);
});

test('a name joined by “of” is one name', () => {
  const text = 'The agency gave money to the City of Westmark. Another city of the coast got none, and no city asked twice.';
  expect(sentenceCase('Agency Gives Money to City of Westmark', text)).toBe('Agency gives money to City of Westmark');
});

test('a headline in capitals gets the forms the article uses', () => {
  expect(sentenceCase('VALE PRAISES WESTMARK MEETING WITH NASA', article)).toBe('Vale praises Westmark meeting with NASA');
});

test('a sentence stays a sentence, another language stays as it is', () => {
  expect(sentenceCase('Secretary Vale praises the port', article)).toBe('Secretary Vale praises the port');
  expect(sentenceCase('El Puerto De Westmark Abre', article, 'es')).toBe('El Puerto De Westmark Abre');
});

test('capitals of headings in the article prove nothing', () => {
  expect(sentenceCase('Officials Review Budget', 'Officials Review Budget\nToday officials will review the budget.')).toBe(
    'Officials review budget',
  );
});
