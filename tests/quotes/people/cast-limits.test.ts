import { describe, expect, it } from 'vitest';
import { castOf } from '../../../src/quotes/people/cast';
import type { Mention } from '../../../src/quotes/people/person';
import { quotesIn } from '../../../src/quotes/quotes';
import { frameOf } from '../../../src/quotes/tokens/tokenize';
import { paragraphs } from '../paragraphs';

/** Who is named where in a text without quotations; `¶` begins a paragraph. */
const castIn = (text: string) => castOf(paragraphs(...text.split(' ¶ ')).map((block) => frameOf(block, [], 0)));
const mentionsIn = (text: string): Mention[] => [...castIn(text).mentions.values()].flat();
const peopleIn = (text: string): string[] =>
  quotesIn(paragraphs(...text.split(' ¶ '))).people.map(({ name, role }) => (role ? `${name}, ${role}` : name));
const cold = '“It is cold here today,”';
const lastSpeaker = (text: string): string | undefined => quotesIn(paragraphs(...text.split(' ¶ '))).quotes.at(-1)?.speaker?.name;

describe('a name is the subject of its sentence', () => {
  it.each([
    ['at its start', 'Jane Roe came.', true],
    ['behind a word', 'Yesterday Jane Roe came.', true],
    ['behind two words', 'And then Jane Roe came.', true],
    ['behind a comma', 'In May, Jane Roe came.', true],
    ['behind a clause', 'As it rained, Jane Roe came.', true],
    ['behind the clause of another', 'When the director opened the gates of the new city pier, Jane Roe came.', true],
    ['behind another sentence', 'The crew of the pier came. Jane Roe came.', true],
    ['on a line of its own', 'The Crew\nJane Roe came.', true],
    ['before a verb of speech', 'The crew of the pier knew that Jane Roe said so.', true],
    ['as its object', 'The crew of the pier thanked Jane Roe.', false],
    ['as its object behind three words', 'He warmly thanked Jane Roe.', false],
    ['behind a label', 'Photo: Jane Roe', false],
    ['on a line of its own behind a label', 'Photo:\nJane Roe came.', true],
    ['in brackets', 'The crew of the pier (Jane Roe) came.', false],
    ['as the object behind a comma', 'In May, the crew of the pier met Jane Roe.', false],
    ['behind the function of an object', 'The crew opened it with the director of the pier, Jane Roe.', false],
    ['before saying', 'The crew of the pier saw Jane Roe saying so.', false],
  ])('%s: %s', (_, text, subject) => {
    expect(mentionsIn(text).find(({ who }) => who.name === 'Jane Roe')).toMatchObject({ subject });
  });

  it('wherever the text gives it', () => {
    expect(mentionsIn('The crew of the pier met a man who goes by Zorvo there.')[0]).toMatchObject({ subject: true });
  });

  it('and stands at its place', () => {
    const text = 'The crew met Mayor Jane Roe there.';
    expect(mentionsIn(text)).toMatchObject([
      { from: text.indexOf('Mayor'), start: text.indexOf('Jane'), end: text.indexOf(' there') },
    ]);
  });
});

describe('a function that means the one person who has it', () => {
  const pointing = (text: string): string[] => mentionsIn(text).flatMap(({ who, pointing }) => (pointing ? [who.name] : []));
  const came = 'Mayor Jane Roe came with pilot Ann Hale.';
  it.each([
    ['before a verb', `${came} ¶ The mayor was late.`, ['Jane Roe']],
    ['before another word that ends it', `${came} ¶ It was the mayor and his dog.`, ['Jane Roe']],
    ['at the end', `${came} ¶ It was the mayor.`, ['Jane Roe']],
    ['before a comma', `${came} ¶ The mayor, who was late, left.`, ['Jane Roe']],
    ['in Spanish', 'La alcaldesa Ana Roe vino. ¶ El perro vio a la alcaldesa.', ['Ana Roe']],
    ['two functions', `${came} ¶ The pilot missed the mayor.`, ['Ann Hale', 'Jane Roe']],
    ['before its own name', `${came} ¶ It was the mayor, John Doe.`, []],
    ['before the body', `${came} ¶ The mayor of Port Ames was late.`, []],
    ['in a compound', `${came} ¶ The pilot house was late.`, []],
    ['without an article', `${came} ¶ A mayor was late.`, []],
    ['behind a word like an article', `${came} ¶ Breathe mayor was late.`, []],
    ['of two people', 'Mayor Jane Roe met Mayor Ann Hale. ¶ The mayor was late.', []],
    ['of somebody unnamed', `${came} ¶ The captain was late.`, []],
    ['a word of the function that names nobody', 'Jane Roe, harbor engineer, came. ¶ The harbor was full.', []],
    ['a function of somebody else', 'Jane Roe, wife of the mayor, came. ¶ The mayor was late.', []],
    ['a second function of one who has one', 'Jane Roe, pilot and a friend of Ann, came. ¶ The friend was late.', []],
    ['a second function', 'Jane Roe, director of the pier and a friend, came. ¶ The friend was late.', []],
    ['the first function', 'Jane Roe, pilot and an aunt of Ann, came. ¶ The pilot was late.', ['Jane Roe']],
    ['what somebody became', 'Jane Roe, who became bishop in May, came. ¶ The bishop was late.', ['Jane Roe']],
    ['even later', 'Jane Roe, who became bishop in May, came. Roe was late. ¶ The bishop was late.', ['Jane Roe']],
  ])('%s: %s', (_, text, names) => {
    expect(pointing(text)).toEqual(names);
  });

  it('stands in the order of the text', () => {
    expect(
      mentionsIn('The pilot missed the mayor, as pilot Ann Hale and Mayor Jane Roe knew.').map(({ start }) => start),
    ).toEqual([0, 17, 37, 56]);
  });
});

describe('who is a person of a text', () => {
  it.each([
    ['a full name whose surname opens a sentence', 'It was Zorvala Quint. ¶ Quint opened it.', ['Zorvala Quint']],
    ['a full name whose surname opens no sentence', 'It was Zorvala Quint. ¶ They had to open Quint.', []],
    ['a full name that opens two sentences', 'Zorvala Quint opened. ¶ Zorvala Quint was shut.', []],
    ['a word alone that opens two sentences', 'Zorvala opened. ¶ Zorvala was shut.', []],
    ['the first word of a name', 'It was FastLane Credit. ¶ FastLane opened it.', []],
    ['a plain name in a headline', 'City Pier Set on Fire by Jane Roe at Ames', ['Jane Roe']],
    ['nobody where a place has a given name', 'City Pier Set on Fire by Port Jane at Ames', []],
    ['no name that no table knows in a headline', 'Mayor Quint Opens The New City Pier Today', []],
    ['nobody with words of the headline', 'City Pier on Jane Roe Opens Gate at Ames', []],
    ['no long run in a headline', 'The Ship Jane Roe Harbor Gates Open Today', []],
    ['no acronym that speaks', '“It is cold here today,” HUD said.', []],
    ['no acronym', 'WDP and HUD said it was open.', []],
    ['no account', 'Jane@Roe said it was open.', []],
    ['a longer word in capitals', 'Mayor QUINTANA came.', ['Quintana, Mayor']],
    ['a name that begins in capitals', 'Mayor JRo came.', ['JRo, Mayor']],
    ['a name that ends in capitals', 'Mayor Jane RO came.', ['Jane RO, Mayor']],
  ])('%s: %s', (_, text, people) => {
    expect(peopleIn(text)).toEqual(people);
  });
});

describe('who wrote a text', () => {
  const rest = `It rained. ¶ Ann Hale came. ¶ ${cold} she said. ¶ It rained. ¶ It rained. ¶ It rained. ¶ It rained.`;
  const writers = (text: string): string[] => castIn(text).people.flatMap(({ name, writer }) => (writer ? [name] : []));
  const long =
    'It was a long cold day on the pier of Port Ames, and the gates were shut all day, and so the crew went home again.';
  it.each([
    ['By', `By Jane Roe ¶ ${rest}`, ['Jane Roe']],
    ['Por', `Por Jane Roe ¶ ${rest}`, ['Jane Roe']],
    ['By with a function', `By Jane Roe, Mayor ¶ ${rest}`, ['Jane Roe']],
    ['By with a date', `By Jane Roe | May 3 ¶ ${rest}`, ['Jane Roe']],
    ['By with a line under it', `By Jane Roe\nHarbor Times ¶ ${rest}`, ['Jane Roe']],
    ['By in the fifth line', `It rained. ¶ It rained. ¶ It rained. ¶ It rained. ¶ By Jane Roe ¶ ${rest}`, ['Jane Roe']],
    ['not By in the sixth', `One. ¶ Two. ¶ Three. ¶ Four. ¶ Five. ¶ By Jane Roe ¶ ${rest}`, []],
    ['not By within a line', `Stand By Jane Roe ¶ ${rest}`, []],
    ['not To', `To Jane Roe ¶ ${rest}`, []],
    ['not a long paragraph', `By Jane Roe, a pilot. ${long} ¶ ${rest}`, []],
    ['not one word', `By Jane ¶ Jane left. ${rest}`, []],
    ['not five words', `By Jane Ann Mary Sue Roe, Mayor ¶ ${rest}`, []],
    ['four words', `By Jane Ann Mary Roe, Mayor ¶ ${rest}`, ['Jane Ann Mary Roe']],
    ['a particle', `By Jane de la Roe ¶ ${rest}`, ['Jane de la Roe']],
    ['not a name with a number', `By Jane Roe2 ¶ ${rest}`, []],
    ['not a word in small letters', `By Jane roe ¶ ${rest}`, []],
    ['a name of several signs', `By Jane Q. O’Roe-Hale ¶ ${rest}`, ['Jane Q. O’Roe-Hale']],
    ['the last line', `${rest} ¶ Jane Roe`, ['Jane Roe']],
    ['the last line with a function under it', `${rest} ¶ Jane Roe\nMayor of Port Ames`, ['Jane Roe']],
    ['the last line but three', `${rest} ¶ Jane Roe ¶ One. ¶ Two. ¶ Three.`, ['Jane Roe']],
    ['not the last line but four', `${rest} ¶ Jane Roe ¶ One. ¶ Two. ¶ Three. ¶ Four.`, []],
    ['not a name that no table knows', `${rest} ¶ Zorvala Quint`, []],
    ['not a place that has a given name', `${rest} ¶ Port Jane`, []],
    ['not a line that goes on', `${rest} ¶ Jane Roe came late`, []],
    ['not the first line of a long paragraph', `${rest} ¶ Jane Roe\n${long}`, []],
  ])('%s: %s', (_, text, names) => {
    expect(writers(text)).toEqual(names);
  });

  it('is never she', () => {
    expect(lastSpeaker(`By Jane Roe ¶ ${cold} she said.`)).not.toBe('Jane Roe');
  });
});
