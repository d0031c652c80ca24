import { describe, expect, it } from 'vitest';
import { quotesIn } from '../../../src/quotes/quotes';
import { inOrder } from '../in-order';
import { paragraphs } from '../paragraphs';

/** `name, function` of everybody a text names; `¶` begins a paragraph. */
const peopleIn = (text: string): string[] =>
  quotesIn(paragraphs(...text.split(' ¶ '))).people.map(({ name, role }) => (role ? `${name}, ${role}` : name));

/** The speakers of a text in the order of the words. */
const speakersIn = (text: string, authors?: string[]): (string | undefined)[] =>
  inOrder(text, authors && { authors }).map(({ speaker }) => speaker?.name);

describe('who is a person of the text', () => {
  it.each<[string, string[]]>([
    ['Jane Roe opened the pier.', ['Jane Roe']],
    ['Mayor Zorvala Quint opened the pier.', ['Zorvala Quint, Mayor']],
    ['Zorvala Quint, a welder, opened the pier.', ['Zorvala Quint, welder']],
    ['Zorvala Quint, who came late, opened the pier.', ['Zorvala Quint']],
    ['Zorvala Quint, 34, opened the pier.', ['Zorvala Quint']],
    ['Zorvala Quint said it was open.', ['Zorvala Quint']],
    ['Zorvala Quint stands near the pier.', []],
    ['They live in Zorvala Quint.', []],
    ['The Zorvala was built in 1911.', []],
    ['HUD and EPA said it was open.', []],
    ['Write to jane@roe.example for more.', []],
    ['Mayor Jane Roe met Mayor John Doe. ¶ Roe smiled. ¶ Doe did not.', ['Jane Roe, Mayor', 'John Doe, Mayor']],
    ['Jane Roe came. ¶ Mayor Roe smiled.', ['Jane Roe, Mayor']],
    ['Mayor Roe smiled. ¶ It was the first time for Jane Roe.', ['Jane Roe, Mayor']],
    ['Mr. Roe smiled. ¶ Ms. Roe did not.', ['Roe', 'Roe']],
    ['John Roe smiled. ¶ Jane Roe did not.', ['John Roe', 'Jane Roe']],
    ['Ana Roe Gil sonrió. ¶ Ana Roe habló.', ['Ana Roe Gil']],
    ['His wife, Carol, drove home.', ['Carol']],
    ['Jane Roe opened the pier with Jane Roe Elementary.', ['Jane Roe']],
  ])('%s', (text, people) => {
    expect(peopleIn(text)).toEqual(people);
  });

  it.each(['Governor Thornbury Signs Drought Relief Package Today', 'County Board Of Health Opens New Walk-In Clinic'])(
    'nobody in the headline %s',
    (text) => {
      expect(peopleIn(text)).toEqual([]);
    },
  );
});

describe('who is never the speaker', () => {
  const text = 'By Jane Roe ¶ The pier opened. ¶ John Doe was there with her. ¶ “It is cold today,” she said.';
  it('the writer at the head of the text', () => {
    expect(speakersIn(text)).not.toContain('Jane Roe');
  });

  it('an author that the page gives', () => {
    expect(speakersIn('Jane Roe saw the pier. ¶ “It is cold today,” she said.', ['Jane Roe'])).toEqual(['she']);
    expect(speakersIn('Jane Roe saw the pier. ¶ “It is cold today,” she said.')).toEqual(['Jane Roe']);
  });

  it.each([
    ['By the pier ¶ Jane Roe came. ¶ “It is cold today,” she said.', 'Jane Roe'],
    ['By Jane ¶ Jane Roe came. ¶ “It is cold today,” she said.', 'Jane Roe'],
    [
      'It rained. ¶ It rained. ¶ It rained. ¶ It rained. ¶ Jane Roe came. ¶ “It is cold today,” she said. ¶ By Jane Roe',
      'Jane Roe',
    ],
  ])('but is in: %s', (words, name) => {
    expect(speakersIn(words)).toEqual([name]);
  });

  it('is "I", when the letter is signed', () => {
    const letter = 'Dear friends, ¶ “The pier must be mended,” I wrote to them. ¶ Yours, ¶ Jane Roe ¶ Member of the Board';
    expect(speakersIn(letter)).toEqual(['Jane Roe']);
  });

  it('is nobody, when the letter is not', () => {
    expect(speakersIn('Dear friends, ¶ “The pier must be mended,” I wrote to them.')).toEqual(['I']);
  });
});

describe('a function alone', () => {
  const two = 'Mayor Jane Roe and harbor director John Doe opened the pier.';
  it.each<[string, string]>([
    [`${two} ¶ “It is cold today,” the mayor said.`, 'Jane Roe'],
    [`${two} ¶ “It is cold today,” the director said.`, 'John Doe'],
    [`${two} ¶ “It is cold today,” the harbor director said.`, 'John Doe'],
    [`${two} ¶ “It is cold today,” the school director said.`, 'the school director'],
    [`${two} ¶ “It is cold today,” a director said.`, 'a director'],
    [`${two} ¶ “It is cold today,” the deputy mayor said.`, 'the deputy mayor'],
    [`${two} ¶ “It is cold today,” the captain said.`, 'the captain'],
    [`${two} ¶ “It is cold today,” the mayor of Port Ames said.`, 'the mayor of Port Ames'],
    ['Mayor Jane Roe met Mayor John Doe. ¶ “It is cold today,” the mayor said.', 'the mayor'],
    ['Former Mayor Jane Roe met Mayor John Doe. ¶ “It is cold today,” the mayor said.', 'John Doe'],
    ['Jane Roe, who became bishop in May, came. ¶ “It is cold today,” the bishop said.', 'Jane Roe'],
    ['Jane Roe, who wrote to the bishop in May, came. ¶ “It is cold today,” the bishop said.', 'the bishop'],
    ['La alcaldesa Ana Roe llegó con Juan Gil. ¶ “Hoy hace frío aquí”, dijo la alcaldesa.', 'Ana Roe'],
    ['La alcaldesa Ana Roe llegó con Juan Gil. ¶ “Hoy hace frío aquí”, dijo el alcalde.', 'el alcalde'],
  ])('%s', (text, name) => {
    expect(speakersIn(text)).toEqual([name]);
  });
});

describe('a pronoun', () => {
  it.each<[string, string]>([
    ['Mayor Jane Roe came with John Doe. ¶ “It is cold today,” he said.', 'John Doe'],
    ['Mayor Jane Roe came with John Doe. ¶ “It is cold today,” she said.', 'Jane Roe'],
    ['The pier opened. ¶ “It is cold today,” she said.', 'she'],
    ['John Doe came. ¶ “It is cold today,” she said.', 'she'],
    ['Jane Roe came. ¶ It rained. ¶ It rained. ¶ It rained. ¶ “It is cold today,” she said.', 'Jane Roe'],
    ['Jane Roe came. ¶ It rained. ¶ It rained. ¶ It rained. ¶ It rained. ¶ “It is cold today,” she said.', 'she'],
    ['Jane Roe came. Ann Hale left. ¶ “It is cold today,” she said.', 'Ann Hale'],
    ['Jane Roe came. The pier of Ann Hale was shut. ¶ “It is cold today,” she said.', 'Jane Roe'],
    ['In the end, Jane Roe came. ¶ “It is cold today,” she said.', 'Jane Roe'],
    ['The crew thanked Jane Roe. ¶ “It is cold today,” she said.', 'Jane Roe'],
    ['“We go,” said Ann Hale. ¶ Jane Roe stayed. ¶ “It is cold today,” she said.', 'Jane Roe'],
    ['“We go,” said Ann Hale. ¶ The pier was shut. ¶ “It is cold today,” she said.', 'Ann Hale'],
  ])('%s', (text, name) => {
    expect(speakersIn(text).at(-1)).toBe(name);
  });
});
