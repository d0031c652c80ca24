import { describe, expect, it } from 'vitest';
import { quotesIn } from '../../src/quotes/quote';
import { paragraphs } from './paragraphs';

/** `name | function` of the last speaker of a text; `¶` begins a paragraph. */
function last(text: string): string | undefined {
  const { quotes } = quotesIn(paragraphs(...text.split(' ¶ ')));
  const { speaker } = quotes
    .sort((a, b) => a.spans[0]!.block - b.spans[0]!.block || a.spans[0]!.start - b.spans[0]!.start)
    .at(-1)!;
  return speaker && [speaker.name, speaker.role].filter(Boolean).join(' | ');
}
const cold = '“It is cold today,”';
const frio = '“Hoy hace mucho frío”';

describe('where a function begins', () => {
  it.each([
    [`He thanked the Office of Governor Jane Roe. ¶ ${cold} Roe said.`, 'Jane Roe | Governor'],
    [`${cold} said President and CEO Jane Roe.`, 'Jane Roe | President and CEO'],
    [`${cold} said the Governor and Director Jane Roe.`, 'Jane Roe | Director'],
    [`${cold} said Ann Hale and Director Jane Roe. ¶ ${cold} Roe said.`, 'Jane Roe | Director'],
    [`On Monday Mayor Jane Roe came. ¶ ${cold} Roe said.`, 'Jane Roe | Mayor'],
    [`It was then Gov. Jane Roe who came. ¶ ${cold} Roe said.`, 'Jane Roe | then Gov.'],
    [`If so, then Jane Roe came. ¶ ${cold} Roe said.`, 'Jane Roe'],
    [`${cold} said Under Secretary Jane Roe.`, 'Jane Roe | Under Secretary'],
    [`${cold} said former harbor secretary Jane Roe.`, 'Jane Roe | former harbor secretary'],
    [`${cold} said the fire chief Jane Roe.`, 'Jane Roe | fire chief'],
    [`${cold} said Region 4 Director Jane Roe.`, 'Jane Roe | Director'],
    [`${cold} said the pier’s director Jane Roe.`, 'Jane Roe | director'],
    [`${cold} said Westmark’s Mayor Jane Roe.`, 'Jane Roe | Mayor'],
    [`It rained on Westmark. Director Jane Roe came. ¶ ${cold} Roe said.`, 'Jane Roe | Director'],
    [
      `${cold} said Westmark Department of Corrections and Rehabilitation Secretary Jane Roe.`,
      'Jane Roe | Westmark Department of Corrections and Rehabilitation Secretary',
    ],
    [
      `${cold} said Westmark Department of the Environment Director Jane Roe.`,
      'Jane Roe | Westmark Department of the Environment Director',
    ],
    [`${cold} said Sens. Jane Roe and Ann Hale. ¶ ${cold} Roe said.`, 'Jane Roe'],
    [`${cold} said Ms. Jane Roe.`, 'Jane Roe'],
    [`${frio}, dijo la directora general de puertos Ana Roe.`, 'Ana Roe | directora general de puertos'],
    [`${frio}, dijo la jefa de la Oficina de Puertos, Ana Roe.`, 'Ana Roe | jefa de la Oficina de Puertos'],
  ])('%s', (text, speaker) => {
    expect(last(text)).toBe(speaker);
  });
});

describe('where a function ends', () => {
  it.each([
    [`${cold} said Jane Roe, director of the pier, who came late.`, 'Jane Roe | director of the pier'],
    [`${cold} said Jane Roe, director of the pier, and left.`, 'Jane Roe | director of the pier'],
    [`${cold} said Jane Roe, director of the pier when it opened.`, 'Jane Roe | director of the pier'],
    [`${cold} said Jane Roe, director of the pier where he works.`, 'Jane Roe | director of the pier'],
    [`${cold} said Jane Roe, director of the pier while it rained.`, 'Jane Roe | director of the pier'],
    [`${cold} said Jane Roe (R-Westmark), director of the pier.`, 'Jane Roe | director of the pier'],
    [`${cold} said Jane Roe, RN, MPH, director of the clinic.`, 'Jane Roe | director of the clinic'],
    [`${cold} said Jane Roe, a kind old soul.`, 'Jane Roe'],
    [`${cold} said Jane Roe, without the director.`, 'Jane Roe'],
    [`${cold} said Jane Roe, flanked by the director.`, 'Jane Roe'],
    [`${cold} said Jane Roe, U.S. secretary of ports.`, 'Jane Roe | U.S. secretary of ports'],
    [`${cold} said Jane Roe, the oldest and by far the most loved of all the many cooks of the pier.`, 'Jane Roe'],
    [`${frio}, dijo Ana Roe, directora del puerto tras la obra.`, 'Ana Roe | directora del puerto'],
    [`${frio}, dijo Ana Roe, junto con la directora.`, 'Ana Roe'],
    [`${frio}, dijo Ana Roe, acompañada de la directora.`, 'Ana Roe'],
  ])('%s', (text, speaker) => {
    expect(last(text)).toBe(speaker);
  });
});

describe('a function that another place gives', () => {
  it.each([
    [`Jane Roe came. ¶ Mayor Roe smiled. ¶ ${cold} Roe said.`, 'Jane Roe | Mayor'],
    [`Mayor Jane Roe came. ¶ Roe, a pilot, smiled. ¶ ${cold} Roe said.`, 'Jane Roe | Mayor'],
    [`Mayor Jane Roe came. ¶ Tom Roe smiled. ¶ ${cold} Mayor Roe said.`, 'Jane Roe | Mayor'],
    [`Mayor Jane Roe came. ¶ Tom Roe smiled. ¶ ${cold} Tom Roe said.`, 'Tom Roe'],
    [`Jane Roe, who became bishop in May, came with John Doe. ¶ ${cold} the bishop said.`, 'Jane Roe'],
    [`Mayor Jane Roe came. ¶ The mayor of Port Ames stayed. ¶ ${cold} she said.`, 'Jane Roe | Mayor'],
    [`Mayor Jane Roe and pilot Ann Hale came. ¶ The mayor smiled. ¶ ${cold} she said.`, 'Jane Roe | Mayor'],
    [`Mayor Jane Roe and pilot Ann Hale came. ¶ The pilot smiled. ¶ ${cold} she said.`, 'Ann Hale | pilot'],
    [`Mayor Jane Roe and pilot Ann Hale came. ¶ The pilot house burned. ¶ ${cold} the pilot said.`, 'Ann Hale | pilot'],
  ])('%s', (text, speaker) => {
    expect(last(text)).toBe(speaker);
  });
});

describe('who signs a letter', () => {
  const letter = (...end: string[]): string =>
    ['Dear all,', '“The pier must be mended,” I wrote.', 'It rained.', ...end].join(' ¶ ');
  it.each<[string, string]>([
    [letter('Yours,', 'Jane Roe'), 'Jane Roe'],
    [letter('Yours,', 'Jane Roe', 'Mayor'), 'Jane Roe'],
    [letter('Jane Roe\nMayor of Port Ames'), 'Jane Roe'],
    [letter('Jane Roe', 'It rained.', 'It rained.', 'It rained.', 'It rained.'), 'I'],
    [letter('Jane'), 'I'],
    [letter('Zorvala Quint'), 'I'],
    [letter('Jane Roe came late'), 'I'],
    [letter('Jane Ann Mary Sue Roe'), 'I'],
    [`By Jane Roe, Mayor ¶ ${letter()}`, 'Jane Roe'],
    [`By Jane Roe | May 3 ¶ ${letter()}`, 'Jane Roe'],
    [`By the pier ¶ ${letter()}`, 'I'],
  ])('%s', (text, name) => {
    const { quotes } = quotesIn(paragraphs(...text.split(' ¶ ')));
    expect(quotes[0]?.speaker?.name).toBe(name);
  });
});

describe('a Spanish verb without a subject', () => {
  it.each([
    [`La alcaldesa Ana Roe llegó. Hacía sol. ${frio}, confesó.`, 'Ana Roe | alcaldesa'],
    [`La alcaldesa Ana Roe llegó. Hacía sol. Hacía sol. Hacía sol. ${frio}, confesó.`, 'Ana Roe | alcaldesa'],
    [`La alcaldesa Ana Roe llegó. La concejala Eva Gil salió. ${frio}, confesó.`, 'Eva Gil | concejala'],
    [`La alcaldesa Ana Roe llegó. ¶ ${frio}, confesó.`, 'Ana Roe | alcaldesa'],
    [
      `La alcaldesa Ana Roe llegó. ${frio}, dijo la concejala Eva Gil. ${frio.replace('Hoy', 'Ayer')}, confesó.`,
      'Eva Gil | concejala',
    ],
    [`Hacía sol. ${frio}, confesó.`, undefined],
  ])('%s', (text, speaker) => {
    expect(last(text)).toBe(speaker);
  });
});

describe('words of whoever sent them', () => {
  it.each([
    ['“It is cold today,” reads a note from Mayor Jane Roe.', 'Jane Roe | Mayor'],
    ['“It is cold today,” reads one, from a former pilot.', 'a former pilot'],
    ['“It is cold today,” reads a note from the pier.', 'a note from the pier'],
    ['“It is cold today,” says a boat from Jane Roe.', 'a boat'],
    ['“It is cold today,” said Dana and Melvin Roe.', 'Dana and Melvin Roe'],
    ['“It is cold today,” said Jane Roe, who came late.', 'Jane Roe'],
    ['Jane Roe, who said “It is cold today,” left.', 'Jane Roe'],
  ])('%s', (text, speaker) => {
    expect(last(text)).toBe(speaker);
  });
});
