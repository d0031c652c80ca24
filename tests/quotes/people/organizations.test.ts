import { describe, expect, it } from 'vitest';
import { quotesIn } from '../../../src/quotes/quotes';
import { nounPhraseFrom } from '../../../src/quotes/syntax/noun-phrase';
import { paragraphs } from '../paragraphs';
import { tokensOf, wordsOf } from '../tokens/tokens';

/** The name of the last speaker of a text; `¶` begins a paragraph. */
const last = (text: string): string | undefined => quotesIn(paragraphs(...text.split(' ¶ '))).quotes.at(-1)?.speaker?.name;
const cold = '“It is cold in here,”';

describe('an organisation that a text points at', () => {
  it.each([
    ['a utility by its kind', `Tidewater, a utility, mended the line. ¶ ${cold} the utility said.`, 'Tidewater'],
    ['a utility as a company', `Tidewater, a utility, mended the line. ¶ ${cold} the company said.`, 'Tidewater'],
    ['a company with a stop', `Roe Boats Co. mended the line. ¶ ${cold} the company said.`, 'Roe Boats Co.'],
    ['a company with an owner', `Roe Boats Company’s line broke. ¶ ${cold} the company said.`, 'Roe Boats Company'],
    ['not a light', `Green Harbor Light opened. ¶ ${cold} the light said.`, 'the light'],
    [
      'the one before, not the one behind',
      `The Harbor Agency met. ¶ ${cold} the agency said, and thanked the Gate Agency.`,
      'Harbor Agency',
    ],
    [
      'the one before in the paragraph',
      `The Harbor Agency met. ${cold} the agency said, and thanked the Gate Agency.`,
      'Harbor Agency',
    ],
    ['the one behind where none is before', `${cold} the group said. ¶ The Pier Alliance met.`, 'Pier Alliance'],
    ['none of two', `The Harbor Agency met the Gate Agency. ¶ ${cold} the agency said.`, 'the agency'],
    [
      'one of two names, the longer first',
      `The Westmark Harbor Agency met. The Harbor Agency opened. ¶ ${cold} the agency said.`,
      'Westmark Harbor Agency',
    ],
    [
      'one of two names, the longer last',
      `The Harbor Agency met. The Westmark Harbor Agency opened. ¶ ${cold} the agency said.`,
      'Westmark Harbor Agency',
    ],
    ['none of two that begin alike', `The Harbor Agency met the Harbor Agency Office. ¶ ${cold} the agency said.`, 'the agency'],
    [
      'one named often',
      `The Gate Agency met. ${'The Gate Agency opened. '.repeat(9)}The Harbor Agency met. ¶ ${cold} the agency said.`,
      'the agency',
    ],
    ['by the first word for it', `The Agency for the Old Harbor Office opened. ¶ ${cold} the office said.`, 'the office'],
    ['not past a line', `They met at Port Ames Pier\nHarbor Agency crews came. ¶ ${cold} the agency said.`, 'Harbor Agency'],
    [
      'with its field and its place',
      `The Office of Tides of the Westmark Bay opened. ¶ ${cold} the office said.`,
      'Office of Tides of the Westmark Bay',
    ],
    [
      'in small letters, at length',
      `The U.S. Department of the Treasury met. ¶ ${cold} the department of the treasury said.`,
      'U.S. Department of the Treasury',
    ],
    [
      'not by the owner of another',
      `The Harbor Department’s Gate Office opened. ¶ ${cold} the department said.`,
      'Harbor Department',
    ],
    [
      'by the office of a sheriff',
      `The Ames County Sheriffs’ Office met. ¶ ${cold} the office said.`,
      'Ames County Sheriffs’ Office',
    ],
    [
      'by the office of veterans',
      `The Ames Veterans’ Affairs Office met. ¶ ${cold} the office said.`,
      'Ames Veterans’ Affairs Office',
    ],
  ])('%s: %s', (_rule, text, name) => {
    expect(last(text)).toBe(name);
  });

  it.each([
    'agency',
    'administration',
    'service',
    'bureau',
    'department',
    'authority',
    'commission',
    'office',
    'survey',
    'guard',
  ])('the agency is a %s', (word) => {
    const name = `Harbor ${word.charAt(0).toUpperCase()}${word.slice(1)}`;
    expect(last(`The ${name} met. ¶ ${cold} the agency said.`)).toBe(name);
  });

  it.each(['association', 'alliance', 'coalition', 'society', 'foundation', 'federation', 'union', 'league'])(
    'the group is a %s',
    (word) => {
      const name = `Harbor ${word.charAt(0).toUpperCase()}${word.slice(1)}`;
      expect(last(`The ${name} met. ¶ ${cold} the group said.`)).toBe(name);
    },
  );
});

describe('the field of an organisation', () => {
  it.each([
    ['the Commission on Aging said so', 'the Commission on Aging'],
    ['the Commission on Monday said so', 'the Commission'],
    ['the Commission on Dayton Bay said so', 'the Commission on Dayton Bay'],
    ['the Commission on tides said so', 'the Commission'],
    ['Roe on Ames Pier said so', 'Roe'],
  ])('%s', (text, words) => {
    const tokens = tokensOf(text);
    expect(wordsOf(tokens, nounPhraseFrom(tokens, 0))).toBe(words);
  });
});
