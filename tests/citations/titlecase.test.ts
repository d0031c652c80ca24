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
  ['harbor opens! the end', 'Harbor Opens! The End'],
  ['rules – a guide', 'Rules – a Guide'],
  ['ports: a', 'Ports: A'],
  ['end of a', 'End of a'],
  ['a guide to a follow-up', 'A Guide to a Follow-Up'],
  ["we'll go and they’ll stay", "We'll Go and They’ll Stay"],
  ['facts about harbors plus tides except ours', 'Facts about Harbors plus Tides except Ours'],
  ['what<sup>of</sup> it', 'What<sup>of</sup> It'],
  ['[the draft] (a guide)', '[The Draft] (a Guide)'],
  ['<i>the tide</i> of time', '<i>The Tide</i> of Time'],
  ['the port’s of old ‘a new’ day', 'The Port’s of Old ‘a New’ Day'],
  ['“the end” of it', '“The End” of It'],
  ['say "the end"', 'Say "the End"'],
  ['what we live for ', 'What We Live For '],
  ['made in: ', 'Made In: '],
  ['over and out', 'Over and Out'],
  ['x-ray of a port', 'X-Ray of a Port'],
  ['set in-house on', 'Set In-House On'],
  ['plan b and i', 'Plan b and i'],
  ["rock 'n' roll", "Rock 'n' Roll"],
  ["'tis the season", "'Tis the Season"],
  ['l’été of', 'L’été Of'],
  ['men say l’on', 'Men Say l’on'],
  ["the 'quick' fix", "The 'Quick' Fix"],
  ["'quick' fix", "'Quick' Fix"],
  ['"quick" fix', '"Quick" Fix'],
  ['a ("quick") fix', 'A ("Quick") Fix'],
  ["why 'yes' and 'no' matter", "Why 'Yes' and 'No' Matter"],
  ["the 'in' crowd", "The 'in' Crowd"],
  ['go and they’re in', 'Go and They’re In'],
  ["at five they're in", "At Five They're In"],
  ['’tis the season', '’Tis the Season'],
  ['say ’tis so', 'Say ’Tis So'],
  ['a 6"by board', 'A 6"by Board'],
  ['A-b Test', 'A-b Test'],
  ['a-B test', 'A-B Test'],
  ['it’s an and’s', 'It’s an and’s'],
  ['to\u00a0be  or not', 'To\u00a0Be  or Not'],
  ['港湾局', '港湾局'],
  ['', ''],
])('%s', (title, headline) => {
  expect(titleCase(title)).toBe(headline);
});

test.each([
  ['a prize for Ana de la Cruz of Ames', 'A Prize for Ana de la Cruz of Ames'],
  ['mayor de la Cruz opens the pier', 'Mayor de la Cruz Opens the Pier'],
  ['de la Cruz opens the pier', 'De la Cruz Opens the Pier'],
  ['a talk with bell hooks', 'A Talk with bell hooks'],
  ['the harbor: de la Cruz speaks', 'The Harbor: De la Cruz Speaks'],
  ['vente de la Cruzada', 'Vente de La Cruzada'],
])('names that the article knows are written as they are: %s', (title, headline) => {
  expect(titleCase(title, 'en', ['Ana de la Cruz', 'bell hooks'])).toBe(headline);
});

test('only English has headline capitals', () => {
  expect(titleCase('nuevas ayudas para la costa', 'es')).toBe('nuevas ayudas para la costa');
  expect(titleCase('new rules', 'en-GB')).toBe('New Rules');
  expect(titleCase('new rules', 'EN')).toBe('New Rules');
  expect(titleCase('new rules', 'qen')).toBe('new rules');
  expect(titleCase('new rules', 'x-en')).toBe('new rules');
});

test.each([
  ['press release', 'Press release'],
  ['press Release', 'Press Release'],
  ['iPhone notes', 'iPhone notes'],
  ['ça va', 'Ça va'],
  ['2 ports', '2 ports'],
  ['“the port” press', '“The port” press'],
  ['(the port)', '(The port)'],
  ["'the port' press", "'The port' press"],
  ['¿qué puerto?', '¿Qué puerto?'],
  ['“iPort” press', '“iPort” press'],
  ['', ''],
])('the first word alone: %s', (text, expected) => {
  expect(capitaliseFirst(text)).toBe(expected);
});
