import { expect, test } from 'vitest';
import { isHeadline, sentenceCase } from '../../src/text/sentencecase';

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
  ['Port Opens – New Bridge for Readers', 'Port opens – New bridge for readers'],
  ['Port-Side Meeting Opens', 'Port-side meeting opens'],
  ['The Port: “New Bridge” Opens', 'The port: “New bridge” opens'],
  ['Vale Says: “Support Matters” to Readers', 'Vale says: “Support matters” to readers'],
  ['What’s Next? New Rules!  The Answer', 'What’s next? New rules!  The answer'],
  ['Readers (Meeting) Opens, Support', 'Readers (meeting) opens, support'],
  ['I’m Here and I’ll Stay With Readers', 'I’m here and I’ll stay with readers'],
  ['Port Greets Mr. Vale and Dr. Ana', 'Port greets Mr. Vale and Dr. Ana'],
  ['Port Mr Opens No Doors Again', 'Port mr opens no doors again'],
  ['Port Moves Monday’s Meeting to Friday', 'Port moves Monday’s meeting to Friday'],
  ['Readers Visit the United Engineers', 'Readers visit the United engineers'],
  ['Bridge Meeting in the 21st Century', 'Bridge meeting in the 21st century'],
  ['2Day Opens Readers', '2Day opens readers'],
  ['the Port Opens Readers', 'The port opens readers'],
  ['Readers and I Take Taxi Into Port', 'Readers and I take taxi into port'],
  ['Readers (Why?) Open Port', 'Readers (why?) open port'],
  ['Vale Asks “Safe?” Readers Answer', 'Vale asks “Safe?” Readers answer'],
  ['Port at Christmas Opens in December', 'Port at Christmas opens in December'],
  ['BIG PORT', 'BIG PORT'],
])('%s', (headline, sentence) => {
  expect(sentenceCase(headline, { text: article })).toBe(sentence);
});

test('a name joined by “of” is one name', () => {
  const text = 'The agency gave money to the City of Westmark. Another city of the coast got none, and no city asked twice.';
  expect(sentenceCase('Agency Gives Money to City of Westmark', { text })).toBe('Agency gives money to City of Westmark');
});

test.each([
  ['St. Alder’s Hospital Hires Robot', 'A robot works at the hospital of St. Alder’s.', 'St. Alder’s hospital hires robot'],
  ['Robot Greets Sgt. Roe', 'Sgt. Roe met the robot.', 'Robot greets Sgt. Roe'],
  ['Robot Climbs Mt. Alder', 'The way up Mt. Alder was long.', 'Robot climbs Mt. Alder'],
  ['Robot Answers Mr. Vale', 'The robot answered, and Mr. Vale laughed.', 'Robot answers Mr. Vale'],
  ['Robot Says No Then Stops', 'Asked twice, the robot said no. Then it stopped. What then?', 'Robot says no then stops'],
])('the stop of an abbreviation ends no sentence, so what follows it is a name: %s', (title, text, cased) => {
  expect(sentenceCase(title, { text })).toBe(cased);
});

test('a headline in capitals gets the forms the article uses', () => {
  expect(sentenceCase('PORT OPENS ON MONDAY WITH U.K. AND VALE’S TEAM', { text: article })).toBe(
    'Port opens on Monday with U.K. and Vale’s team',
  );
  expect(sentenceCase('PORT OPENS IN U.S.A. TODAY', { text: article })).toBe('Port opens in U.S.A. today');
  expect(sentenceCase('VALE PRAISES WESTMARK MEETING WITH NASA', { text: article })).toBe(
    'Vale praises Westmark meeting with NASA',
  );
});

test('a sentence stays a sentence, another language stays as it is', () => {
  expect(sentenceCase('Secretary Vale praises the port', { text: article })).toBe('Secretary Vale praises the port');
  expect(sentenceCase('Readers visit the Port with engineers', { text: article })).toBe('Readers visit the Port with engineers');
  expect(sentenceCase('Der Port Opens Readers', { text: article }, 'x-en')).toBe('Der Port Opens Readers');
  expect(sentenceCase('El Puerto De Westmark Abre', { text: article }, 'es')).toBe('El Puerto De Westmark Abre');
  expect(sentenceCase('The Port Opens Readers', { text: article }, 'EN-us')).toBe('The port opens readers');
});

test('capitals of headings in the article prove nothing', () => {
  expect(
    sentenceCase('Officials Review Budget', { text: 'Officials Review Budget\nToday officials will review the budget.' }),
  ).toBe('Officials review budget');
});

test.each([
  ['New Rules Open', true],
  ['New Rules Open Again Today', true],
  ['New Rules open', false],
  ['new Rules – Open', true],
  ['Vale', false],
  ['NASA', false],
  ['See iPhone', false],
  ['The Ice Age', false],
  ['The (Rules) of “Ports”', true],
])('a headline or not: %s', (title, headline) => {
  expect(isHeadline(title)).toBe(headline);
});

test.each([
  [
    'a word that more often has no capital',
    'We saw Harbor. We met in Harbor; a harbor, my harbor, one harbor.',
    'Old harbor opens',
  ],
  ['a word that as often has none', 'We saw Harbor, a harbor.', 'Old harbor opens'],
  ['a name more often', 'We saw Harbor and Harbor, a harbor.', 'Old Harbor opens'],
  ['only the first of a sentence', 'Harbor is. “Harbor was,” we said. Now: Harbor! Harbor?', 'Old harbor opens'],
  ['after an initial', 'They met J. Harbor there.', 'Old Harbor opens'],
  ['with a genitive', 'They met Harbor’s men.', 'Old Harbor opens'],
  ['of a line that ends in quotes', 'They met “a man from Harbor.”', 'Old Harbor opens'],
  ['of a line without an end', 'They met Harbor', 'Old harbor opens'],
  ['of a line that goes on without an end', 'They met Harbor. And then', 'Old harbor opens'],
  ['of a line with white space after its end', 'They met Harbor. ', 'Old Harbor opens'],
  ['after words in quotes', 'They said “we stop.” Harbor is.', 'Old harbor opens'],
  ['after two spaces', 'They stop.  Harbor is.', 'Old harbor opens'],
  ['after an acronym that ends a sentence', 'They met NASA. Harbor is.', 'Old harbor opens'],
])('a name by the article: %s', (_, text, expected) => {
  expect(sentenceCase('Old Harbor Opens', { text })).toBe(expected);
});

test.each([
  ['a pair of names outweighs the plain word', 'We saw Old Harbor and an old harbor, an old harbor.', 'New Old Harbor opens'],
  ['two spaces do not part a pair', 'We saw Old  Harbor and an old harbor, an old harbor.', 'New Old Harbor opens'],
  [
    'a name in brackets is no pair with the one before',
    'We saw Old (Harbor) and an old harbor, an old harbor.',
    'New old harbor opens',
  ],
  ['names parted by a comma are no pair', 'We saw Old, Harbor and an old harbor, an old harbor.', 'New old harbor opens'],
])('%s', (_, text, expected) => {
  expect(sentenceCase('New Old Harbor Opens', { text })).toBe(expected);
});

test('white space between a pair of names is kept', () => {
  const text = 'We saw Old Harbor and an old harbor, an old harbor.';
  expect(sentenceCase('New Old  Harbor Opens', { text })).toBe('New Old  Harbor opens');
});

test('what follows “of” in a name is of the name, though the word is often plain', () => {
  const text = 'They left the City of Harbor for a harbor, another harbor of the city, a city.';
  expect(sentenceCase('Agency Visits City of Harbor', { text })).toBe('Agency visits City of Harbor');
});

test.each(['Mrs', 'Ms', 'St', 'Gen', 'Sgt', 'Lt', 'Col', 'Capt', 'Gov', 'Sen', 'Rep', 'Jr', 'Sr', 'No'])(
  '%s. keeps its capital',
  (title) => {
    expect(sentenceCase(`Readers Greet ${title}. Vale`, { text: article })).toBe(`Readers greet ${title}. Vale`);
  },
);

test('people, bodies and places of the reading keep their capitals, also where the text begins its sentences with them', () => {
  const text = 'Alder Point reopened. Klim said the pool is warm. The office of the clerk was closed.';
  const known = { text, people: ['Zeb Klim'], bodies: ['Office of the Clerk'] };
  expect(sentenceCase('Swimmers Thank Zeb Klim at Alder Point Pool', known)).toBe('Swimmers thank Zeb Klim at Alder Point pool');
  expect(sentenceCase('Pool Is Klim’s Gift to Office of the Clerk', known)).toBe('Pool is Klim’s gift to Office of the Clerk');
  expect(sentenceCase('New Office Opens at the Pool', known)).toBe('New office opens at the pool');
});

test.each([
  ['Water: what it costs', 'Water: What it costs', 'Water: what it costs'],
  ['Water: “what it costs”', 'Water: “What it costs”', 'Water: “what it costs”'],
  ['Water: iPhone owners pay', 'Water: iPhone owners pay', 'Water: iPhone owners pay'],
  ['Pool Opens: Readers Swim', 'Pool opens: Readers swim', 'Pool opens: readers swim'],
])('after a colon, %s: a capital in APA and IEEE, none in Vancouver and Harvard', (title, capital, lower) => {
  expect(sentenceCase(title, { text: '' })).toBe(capital);
  expect(sentenceCase(title, { text: '', colon: 'lower' })).toBe(lower);
});
