import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { quotesIn } from '../../../src/quotes/quotes';
import { byPlace } from '../in-order';
import { paragraphs } from '../paragraphs';

/** `text => names of the speakers, in the order of the quotations`; `¶` begins a paragraph. */
function casesOf(file: string): { text: string; names: string }[] {
  return readFileSync(new URL(`./${file}`, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [text = '', names = ''] = line.split(' =>');
      return { text, names: names.trim() };
    });
}

/** The names of the speakers in a text, in the order of its quotations; scraps left aside. */
function speakersIn(text: string): string {
  return quotesIn(paragraphs(...text.split(' ¶ ')))
    .quotes.filter((quote) => quote.text.includes(' ') || quote.kind === 'direct')
    .sort(byPlace)
    .map(({ speaker }) => speaker?.name ?? '')
    .join('; ');
}

describe.each(['english.txt', 'spanish.txt', 'longer.txt'])('who is given as the speaker (%s)', (file) => {
  it.each(casesOf(file))('$text', ({ text, names }) => {
    expect(speakersIn(text)).toBe(names);
  });
});

/** … with their roles: `name | role`. */
const rolesIn = (text: string): string =>
  quotesIn(paragraphs(...text.split(' ¶ ')))
    .quotes.sort(byPlace)
    .map(({ speaker }) => [speaker?.name ?? '-', speaker?.role].filter(Boolean).join(' | '))
    .join('; ');

describe.each(['spanish-roles.txt', 'french.txt'])('who speaks, and as what (%s)', (file) => {
  it.each(casesOf(file))('$text', ({ text, names }) => {
    expect(rolesIn(text)).toBe(names);
  });
});
