import { describe, expect, it } from 'vitest';
import { companyBeside, hasTradeEnd, isUtility } from '../../../src/quotes/people/companies';
import { quotesIn } from '../../../src/quotes/quotes';
import { paragraphs } from '../paragraphs';
import { tokensOf } from '../tokens/tokens';

/** The kind of company that the one word behind `|` is. */
function kindOf(marked: string): string | undefined {
  const tokens = tokensOf(marked.replace('|', ''));
  const start = tokens.findIndex((token) => token.start >= marked.indexOf('|'));
  return companyBeside(tokens, start, start + 1);
}

describe('a word beside a name says that it is a company', () => {
  it.each([
    ['behind', '|Tidewater, a utility, opened.', 'utility'],
    ['behind an adjective', '|Tidewater, an old private utility, opened.', 'utility'],
    ['behind the', '|Tidewater, the largest railroad in Ames, opened.', 'railroad'],
    ['behind its', '|Tidewater, its supplier of gates, left.', 'supplier'],
    ['behind their', '|Tidewater, their supplier of gates, left.', 'supplier'],
    ['with a place', '|Tidewater, a firm based in Ames, left.', 'firm'],
    ['with a clause', '|Tidewater, a firm that builds gates, left.', 'firm'],
    ['at the end', 'It was |Tidewater, a shipyard.', 'shipyard'],
    ['far behind', '|Tidewater, the oldest and best known and largest private airline in Ames, left.', 'airline'],
    ['before', 'They asked the utility, |Tidewater, for help.', 'utility'],
    ['before, with an adjective', 'They asked the old harbor utility, |Tidewater, for help.', 'utility'],
    ['before, with many', 'They asked the old cold new harbor utility, |Tidewater, for help.', 'utility'],
    ['at the start of the text', 'A utility, |Tidewater, came.', 'utility'],
    ['without a comma behind', 'They asked the utility, |Tidewater and others.', undefined],
    ['without a comma before', 'They asked the utility: |Tidewater, the crew and others.', undefined],
    ['without an article', 'They asked utility, |Tidewater, and others.', undefined],
    ['an article too far away', 'The crew came late and then asked utility, |Tidewater, and others.', undefined],
    ['an article later on', 'Utility, |Tidewater, and the crew came.', undefined],
    ['another word before', 'They asked the pilot, |Tidewater, for help.', undefined],
    ['no article behind', '|Tidewater, once a utility, left.', undefined],
    ['a critic of the company', '|Tidewater, a critic of the utility, left.', undefined],
    ['somebody in a company', '|Tidewater, a clerk in the utility, left.', undefined],
    ['somebody who has a company', '|Tidewater, a pilot who has the airline, left.', undefined],
    ['the worker of a company', '|Tidewater, a company driver, left.', undefined],
    ['another sentence', '|Tidewater, the pier. Its utility, left.', undefined],
    ['another clause', '|Tidewater, the pier; the old utility, left.', undefined],
    ['a given name', '|Jane, a utility, opened.', undefined],
    ['a weekday', '|Monday, the company, opened.', undefined],
  ])('%s: %s', (_, text, kind) => {
    expect(kindOf(text)).toBe(kind);
  });
});

describe('the end of a name says that it is a company', () => {
  it.each([
    ['Tidewater Electric', true],
    ['Gull Airlines', true],
    ['Clean Energy', false],
    ['Roe and Energy', false],
    ['Electric Tidewater', false],
    ['Energy', true],
    ['Tidewater', false],
    ['Clean Tidewater Energy', true],
  ])('%s: %s', (name, trade) => {
    expect(hasTradeEnd(tokensOf(name))).toBe(trade);
  });

  it('but no name has none', () => {
    expect(hasTradeEnd([])).toBe(false);
    expect(isUtility([])).toBe(false);
  });
});

describe('a public body that is a utility', () => {
  it.each([
    ['Gull Public Utility District', true],
    ['Westmark Public Utilities', true],
    ['Gull Utilities Authority', true],
    ['Public Utilities Commission', false],
    ['Gull School District', false],
    ['Utility', true],
  ])('%s: %s', (name, utility) => {
    expect(isUtility(tokensOf(name))).toBe(utility);
  });
});

describe('the company', () => {
  it.each([
    ['They asked the old utility, Tidewater, for help. ¶ “It is cold here today,” the utility said.', 'Tidewater'],
    ['Tidewater, a firm in Ames, came. ¶ “It is cold here today,” the company said.', 'Tidewater'],
    ['Tidewater Electric came. ¶ “It is cold here today,” the company said.', 'Tidewater Electric'],
  ])('%s', (text, name) => {
    expect(quotesIn(paragraphs(...text.split(' ¶ '))).quotes[0]?.speaker?.name).toBe(name);
  });
});
