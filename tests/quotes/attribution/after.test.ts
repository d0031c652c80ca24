import { describe, expect, it } from 'vitest';
import { attributionAfter, nameAlone } from '../../../src/quotes/attribution/after';
import { quotesIn } from '../../../src/quotes/quotes';
import { paragraphs } from '../paragraphs';
import { firstQuote, frame, parts } from './words';

const behind = (text: string): string | undefined => {
  const one = frame(text);
  return parts(one, attributionAfter(one.tokens, firstQuote(one)));
};

describe('a report without a comma', () => {
  it.each([
    ['ends the sentence that the words open', '“We mend it” the crew of the boat said.', 'after: the crew of the boat | said'],
    ['does so after another sentence', 'It rained. “We mend it” the crew said.', 'after: the crew | said'],
    ['has a comma before a space', '“We mend it, ” the crew said.', 'after: the crew | said'],
    ['has a full stop before a space', '“We mend it. ” the crew said.', 'after: the crew | said'],
    ['is none of a title within a sentence', 'The film “Harbor Song” Jane Roe wrote opens in May.', undefined],
    ['is none with a verb of more than speech', '“Harbor Song” Jane Roe read twice.', undefined],
    ['is none behind a comma within the words', '“Harbor, Song” Jane Roe read twice.', undefined],
    ['is none behind a full stop within the words', '“Harbor 4.0” Jane Roe read twice.', undefined],
    ['is none far behind the words', '“Harbor Song” the crew of the old boat said was theirs.', undefined],
    [
      'is none farther behind the words',
      '“Harbor Song” the crew of the old boat by the pier of the town said was theirs.',
      undefined,
    ],
  ])('%s', (_, text, attribution) => {
    expect(behind(text)).toBe(attribution);
  });
});

describe('words that a sentence leads up to', () => {
  it.each([
    ['behind a comma', 'At the pier, “we are ready,” Jane Roe laughed.'],
    ['behind a line', 'The crew of the pier\n“we are ready,” Jane Roe laughed.'],
    ['with a capital letter', 'In the end “We are ready,” Jane Roe laughed.'],
    ['at the start', '“we are ready,” Jane Roe laughed.'],
  ])('are reported by a verb beside them %s', (_, text) => {
    expect(behind(text)).toBe('after: Jane Roe | laughed');
  });
});

it('words that a sentence leads up to are reported by a verb of speech with its auxiliary', () => {
  expect(behind('En la plaza «estamos listos para todo», ha dicho Ana Roe.')).toBe('after-inverted: Ana Roe | ha dicho');
});

describe('a name behind a dash', () => {
  it.each([
    ['with a description', '“We mend it” — Jane Roe, owner of the pier', 'signed: Jane Roe | —'],
    ['with the name of a boat', '“We mend it” — Jane Roe, owner of the “Gull”', 'signed: Jane Roe | —'],
    ['with a comma before it', '“We mend it”, — Jane Roe, welder', 'signed: Jane Roe | —'],
    [
      'with a long description',
      '“We mend it” — Jane Roe, owner of the old pier and of the boats and of the long grey house by the cold north sea',
      'signed: Jane Roe | —',
    ],
    ['before the next words', '“We mend it” — Jane Roe “We go” — Ann Hale', 'signed: Jane Roe | —'],
    ['that a verb follows', '“We mend it” — Jane Roe told the crew', 'after: Jane Roe | told | the crew'],
    ['that a sentence goes on from', '“We mend it” — Jane Roe came to the pier', undefined],
    ['that is a language', '“We mend it” — Russian for “lo arreglamos”', undefined],
    ['that follows other words', 'The “Gull” crew — Jane Roe and Ann Hale', undefined],
  ])('%s', (_, text, attribution) => {
    expect(behind(text)).toBe(attribution);
  });

  it('signs each of several quotations of a paragraph', () => {
    const { quotes } = quotesIn(
      paragraphs('“The pier is our life.” — Jane Roe “The boats are all we have.” — Ann Hale\n“We go out at dawn.”― Tom Doe.'),
    );
    expect(quotes.map(({ text, speaker }) => `${speaker?.name}: ${text}`).sort()).toEqual([
      'Ann Hale: The boats are all we have.',
      'Jane Roe: The pier is our life.',
      'Tom Doe: We go out at dawn.',
    ]);
  });
});

describe('how far a report stands from its verb', () => {
  it.each([
    ['an unlisted verb', '“We mend it,” the crew bantered.', 'after: the crew | bantered'],
    ['an unlisted verb after some words', '“We mend it,” the old grey crew bantered.', 'after: the old grey crew | bantered'],
    ['words on a wall', '“We mend it,” the words on the old wall by the pier painted in May.', undefined],
    [
      'a verb of many uses, far away',
      '“We mend it,” a sign on the wall by the old pier of the town where the hall opened has it.',
      undefined,
    ],
    ['a verb with another subject', '“We mend it,” the document he wrote has it.', undefined],
    ['a verb in another sentence', '“We mend it,” the crew. Jane Roe said so.', undefined],
    ['a verb behind other words', '“We mend it,” one sign had it, “We go,” Jane Roe said.', undefined],
    ['a verb behind a name in marks', '“We mend it,” Jane Roe, of the “Gull”, said.', 'after: Jane Roe | said'],
    ['a verb behind a name with a comma', '“We mend it,” Jane Roe of “Gull, Ames” said.', 'after: Jane Roe | said'],
    ['a verb behind a name with a figure', '“We mend it,” Jane Roe of “Gull 4.0” said.', 'after: Jane Roe | said'],
    ['what the writer says of us', '“We mend it,” we needed it.', undefined],
    ['what the writer says of me', '“We mend it,” I wanted it.', undefined],
    ['what the writer says of it', '“We mend it,” it seemed.', undefined],
    ['where the words stand', '“We mend it,” is on the wall of Jane Roe.', undefined],
  ])('%s', (_, text, attribution) => {
    expect(behind(text)).toBe(attribution);
  });
});

describe('an unlisted verb before its subject', () => {
  it.each([
    [
      'with an adverb and a listener',
      '“We mend it,” bantered gently Jane Roe to the crew.',
      'after-inverted: Jane Roe | bantered | the crew',
    ],
    [
      'with a circumstance, in Spanish',
      '«Lo arreglamos», festejó este lunes en rueda de prensa la alcaldesa Ana Roe.',
      'after-inverted: la alcaldesa Ana Roe | festejó',
    ],
  ])('%s', (_, text, attribution) => {
    expect(behind(text)).toBe(attribution);
  });
});

describe('a name as a whole paragraph', () => {
  it.each([
    ['of six words', 'Jane Anna Maria Roe Hale Doe', 'Jane Anna Maria Roe Hale Doe'],
    ['with a long description', 'Jane Roe, owner of the old pier and of the boats and of the house', 'Jane Roe'],
    ['with a function in brackets', 'Zorvala Quint (director)', 'Zorvala Quint'],
    ['with the name of a boat', 'Jane Roe, owner of the “Gull”', 'Jane Roe'],
  ])('%s', (_, text, name) => {
    const one = frame(text);
    expect(parts(one, nameAlone(one.tokens))).toBe(`signed: ${name} | ${name}`);
  });
});
