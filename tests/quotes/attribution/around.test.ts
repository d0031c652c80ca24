import { describe, expect, it } from 'vitest';
import { inOrder } from '../in-order';

/** Speaker and the rule that found them of each quotation, in the order of the text; `¶` begins a paragraph. */
function found(text: string): string[] {
  return inOrder(text).map(({ speaker, why: [rule] }) => (speaker ? `${speaker.name}, ${rule}` : 'nobody'));
}

describe('a remark that is pointed at', () => {
  it.each([
    'That was Mayor Jane Roe’s first remark.',
    "That was Mayor Jane Roe's answer.",
    'That’s the word from Mayor Jane Roe.',
    'Those were the words of Mayor Jane Roe.',
    'These are the views of Mayor Jane Roe.',
    'Such was the verdict by Mayor Jane Roe.',
    'That is how Mayor Jane Roe sums it up.',
    'That is what Mayor Jane Roe thinks.',
    'So says Mayor Jane Roe.',
    'Thus said Mayor Jane Roe.',
    'Así dijo Jane Roe.',
  ])('%s', (text) => {
    expect(found(`“The gates will hold the tide.” ${text}`)).toEqual(['Jane Roe, named-after']);
    expect(found(`“The gates will hold the tide.” ¶ ${text}`)).toEqual(['Jane Roe, named-in-next-paragraph']);
  });

  it.each(
    'remark reply replies message assessment verdict advice reaction response conclusion promise warning comment opinion view summary motto pledge question explanation'.split(
      ' ',
    ),
  )('with the word %s', (word) => {
    expect(found(`“The gates will hold the tide.” That is the ${word} of Mayor Jane Roe.`)).toEqual(['Jane Roe, named-after']);
  });

  it.each([
    'That was Mayor Jane Roe’s first pier.',
    'That pier belongs to Mayor Jane Roe.',
    'That was the day of Mayor Jane Roe.',
    'It was the answer of the day.',
    'So Mayor Jane Roe came.',
  ])('but not: %s', (text) => {
    expect(found(`“The gates will hold the tide.” ${text}`).join()).not.toContain('named-after');
  });
});

describe('names above and below', () => {
  const [one, two, three] = [
    '“The gates will hold the tide.”',
    '“The walls will hold the wind.”',
    '“The pier will hold us all.”',
  ];
  it('below, to the end', () => {
    expect(found(`${one} ¶ Jane Roe, mayor ¶ ${two} ¶ Ann Hale, governor ¶ ${three} ¶ John Doe, pilot`)).toEqual([
      'Jane Roe, signature',
      'Ann Hale, signature',
      'John Doe, signature',
    ]);
  });

  it('above, from the start', () => {
    expect(found(`Jane Roe, mayor ¶ ${one} ¶ Ann Hale, governor ¶ ${two} ¶ John Doe, pilot ¶ ${three}`)).toEqual([
      'Jane Roe, name-above',
      'Ann Hale, name-above',
      'John Doe, name-above',
    ]);
  });

  it.each([
    [`${one} ¶ — Jane Roe, teacher`, ['Jane Roe, signature']],
    [`${one} ¶ – Jane Roe`, ['Jane Roe, signature']],
    [`${one} — Jane Roe, teacher at the old school by the pier`, ['Jane Roe, signed']],
    [`${one} ¶ Mayor Jane Roe`, ['Jane Roe, signature']],
    [`${one} ¶ Jane Roe opened the pier, teacher or not`, ['nobody']],
    [`${one} ¶ The old pier, teacher of us all`, ['nobody']],
    [`${one} ¶ — A quiet day it was for all the town`, ['nobody']],
    [`Mayor Jane Roe: ¶ ${one}`, ['Jane Roe, introduced']],
    [`Mayor Jane Roe said on the pier: ¶ ${one}`, ['Jane Roe, introduced']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('the sentence before', () => {
  const words = '“The gates will hold the tide.”';
  it.each([
    [`Mayor Jane Roe smiled. ${words}`, ['Jane Roe, sentence-before']],
    [`Mayor Jane Roe waved. ${words}`, ['Jane Roe, actor-before']],
    [`Mayor Jane Roe said the wind could rise. ¶ ${words}`, ['Jane Roe, reported-before']],
    [`Mayor Jane Roe called the pier a gem. ¶ ${words}`, ['nobody']],
    [`The pier opened. ¶ ${words}`, ['nobody']],
    [`Mayor Jane Roe said so ¶ ${words}`, ['nobody']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('who speaks in Spanish, between dashes', () => {
  it.each([
    ['«La obra —dijo la alcaldesa Ana Roe— estará lista en mayo».', ['Ana Roe, after-inverted']],
    ['«La obra –ha dicho la alcaldesa Ana Roe– estará lista en mayo».', ['Ana Roe, after-inverted']],
    ['«La obra va bien —le explicó la alcaldesa Ana Roe—. Estará lista en mayo».', ['Ana Roe, after-inverted']],
    ['—Pongamos ya la luz —replicó Ana Roe—. Hoy mismo.', ['Ana Roe, after-inverted']],
    ['—Pongamos ya la luz —replicó Ana Roe.', ['Ana Roe, after-inverted']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('bodies that speak', () => {
  const said = (who: string): string => `“The gates will hold the tide,” ${who} said.`;
  it.each([
    [`The U.S. Department of the Treasury met. ¶ ${said('the department')}`, 'U.S. Department of the Treasury, after'],
    [`The Harbor Commission met. ¶ ${said('the commission')}`, 'Harbor Commission, after'],
    [`The Bureau of Tides met. ¶ ${said('the agency')}`, 'Bureau of Tides, after'],
    [`The Pier Alliance met. ¶ ${said('the group')}`, 'Pier Alliance, after'],
    [`Roe Boats Inc. met. ¶ ${said('the company')}`, 'Roe Boats Inc., after'],
    [
      `The U.S. Department of the Treasury met. ¶ ${said('the Department of the Treasury')}`,
      'U.S. Department of the Treasury, after',
    ],
    [`The Department of Ports and the Department of Tides met. ¶ ${said('the department')}`, 'the department, after'],
    [said('the Harbor Commission'), 'Harbor Commission, after'],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });
});

describe('circumstances are no speakers', () => {
  it.each([
    'On Monday, Mayor Jane Roe said, “The gates will hold the tide.”',
    'A short time later, Mayor Jane Roe said, “The gates will hold the tide.”',
    'Speaking at the pier, Mayor Jane Roe said, “The gates will hold the tide.”',
    'Each election year, Mayor Jane Roe said, “the gates will hold the tide.”',
    'Finally, Mayor Jane Roe said, “The gates will hold the tide.”',
    'WASHINGTON — Mayor Jane Roe said, “The gates will hold the tide.”',
    'PORT AMES, Westmark (May 3) — Mayor Jane Roe said, “The gates will hold the tide.”',
    'Under Secretary Jane Roe said, “The gates will hold the tide.”',
    'Acting Secretary Jane Roe said, “The gates will hold the tide.”',
    'Under the new rule, Mayor Jane Roe said, “the gates will hold the tide.”',
  ])('%s', (text) => {
    expect(found(text)).toEqual(['Jane Roe, before']);
  });
});
