import { expect, test } from 'vitest';
import { capitaliseFirst, titleCase } from '../../src/text/titlecase';

test.each([
  ['secretary praises U.K. at the meeting', 'Secretary Praises U.K. at the Meeting'],
  ['water: what the new rules mean for you', 'Water: What the New Rules Mean for You'],
  ['is it safe? a look', 'Is It Safe? A Look'],
  ['the end of the road for', 'The End of the Road For'],
  ['iPhone users and NASA staff', 'iPhone Users and NASA Staff'],
  ["the navy's newest ship", "The Navy's Newest Ship"],
  ['state-of-the-art lab', 'State-of-the-Art Lab'],
  ['the "quick fix" of 2025', 'The "Quick Fix" of 2025'],
  ['港湾局', '港湾局'],
  ['', ''],
])('%s', (title, headline) => {
  expect(titleCase(title)).toBe(headline);
});

test('only English has headline capitals', () => {
  expect(titleCase('nuevas ayudas para la costa', 'es')).toBe('nuevas ayudas para la costa');
  expect(titleCase('new rules', 'en-GB')).toBe('New Rules');
});

test('the first word alone', () => {
  expect(capitaliseFirst('press release')).toBe('Press release');
  expect(capitaliseFirst('iPhone notes')).toBe('iPhone notes');
});
