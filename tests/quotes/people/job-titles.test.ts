import { describe, expect, it } from 'vitest';
import { unshouted } from '../../../src/quotes/people/job-title';
import { quotesIn } from '../../../src/quotes/quotes';
import { byPlace } from '../in-order';
import { paragraphs } from '../paragraphs';

/** `name | function` of the last speaker of a text; `¶` begins a paragraph. */
function last(text: string): string | undefined {
  const { quotes } = quotesIn(paragraphs(...text.split(' ¶ ')));
  const { speaker } = quotes.sort(byPlace).at(-1)!;
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
    [`${cold} said Sens. Jane Roe and Ann Hale. ¶ ${cold} Roe said.`, 'Jane Roe | Senator'],
    [`${cold} said Ms. Jane Roe.`, 'Jane Roe'],
    [`${frio}, dijo la directora general de puertos Ana Roe.`, 'Ana Roe | directora general de puertos'],
    [`${frio}, dijo la jefa de la Oficina de Puertos, Ana Roe.`, 'Ana Roe | jefa de la Oficina de Puertos'],
  ])('%s', (text, speaker) => {
    expect(last(text)).toBe(speaker);
  });
});

describe('the office before a function', () => {
  const later = `¶ ${cold} Roe said.`;
  it.each([
    [
      'a body of a country',
      `The German Ministry of the Environment Secretary Jane Roe came. ${later}`,
      'German Ministry of the Environment Secretary',
    ],
    ['an office of something', `${cold} said Office of the Environment Director Jane Roe.`, 'Office of the Environment Director'],
    ['an office by its number', `${cold} said EPA Region 10 Administrator Jane Roe.`, 'EPA Region 10 Administrator'],
    ['past the day before it', `They met on Wednesday for Harbor Court Justice Jane Roe. ${later}`, 'Harbor Court Justice'],
    [
      'past what begins the sentence',
      `While Department of the Environment Secretary Jane Roe came, it rained. ${later}`,
      'Department of the Environment Secretary',
    ],
    [
      'past the owner of it',
      `It was Westmark’s Department of the Environment Secretary Jane Roe who came. ${later}`,
      'Department of the Environment Secretary',
    ],
    ['past the line before it', `It rained at the Harbor Department\nDirector Jane Roe came. ${later}`, 'Director'],
    [
      'past somebody joined to it',
      `It was Ann Oakes and Harbor Department Director Jane Roe. ${later}`,
      'Harbor Department Director',
    ],
    ['past a verb', `Hale told Harbor Department Director Jane Roe so. ${later}`, 'Harbor Department Director'],
    ['past a verb of speech', `Hale warned harbor pilot Jane Roe. ${later}`, 'harbor pilot'],
    ['no body, only a noun', `Support for Mayor Jane Roe grew at the Harbor Department. ${later}`, 'Mayor'],
    ['one of many', `Reps. Jane Roe and Ann Hale came. ${later}`, 'Representative'],
    ['one of many, without a stop', `Reps Jane Roe and Ann Hale came. ${later}`, 'Representative'],
    ['none of a doctor with a function', `${cold} said Dr. Jane Roe, director of the pier.`, 'director of the pier'],
    ['none of a pastor with a function', `${cold} said Rev. Jane Roe, director of the pier.`, 'director of the pier'],
    ['none of one word before a longer one', `${cold} said spokesman Jane Roe, director of the pier.`, 'director of the pier'],
    ['one word before a function that was', `${cold} said pilot Jane Roe, former chief of the pier.`, 'pilot'],
    [
      'none of one word before what was of the past',
      `${cold} said pilot Jane Roe, chief of the former crew.`,
      'chief of the former crew',
    ],
    ['two words before a longer one', `${cold} said harbor pilot Jane Roe, chief of the crew.`, 'harbor pilot'],
  ])('%s: %s', (_rule, text, role) => {
    expect(last(text)).toBe(['Jane Roe', role].filter(Boolean).join(' | '));
  });
});

describe('a function in front of a comma', () => {
  const later = `¶ ${cold} Roe said.`;
  it.each([
    ['the last word says it', `The resident engineer, Jane Roe, came. ${later}`, 'resident engineer'],
    ['the last word does not say it', `When he read the pilot list, Jane Roe came. ${later}`, undefined],
    ['a verb stands before it', `When the crew met their pilot, Jane Roe came. ${later}`, undefined],
    ['it is of the one before', `Ann Hale, Director, Jane Roe and Tom Poe came. ${later}`, undefined],
    [
      'without an article',
      `${cold} said U.S. Attorney for the District of Westmark, Jane Roe.`,
      'U.S. Attorney for the District of Westmark',
    ],
    ['with an owner', `The pier’s director, Jane Roe, came. ${later}`, 'pier’s director'],
    ['with owners', `The boats’ director, Jane Roe, came. ${later}`, 'boats’ director'],
  ])('%s: %s', (_rule, text, role) => {
    expect(last(text)).toBe(['Jane Roe', role].filter(Boolean).join(' | '));
  });

  it.each([
    ['the first word says it in Spanish', `El coordinador federal, Juan Roe, llegó. ¶ ${frio}, dijo Roe.`, 'coordinador federal'],
    [
      'with a profession behind the comma',
      `${frio}, dijo el director ejecutivo de Puertos, ingeniero Juan Roe.`,
      'director ejecutivo de Puertos, ingeniero',
    ],
    [
      'with a profession at the start',
      `El secretario de Salud, doctor Juan Roe, llegó. ¶ ${frio}, dijo Roe.`,
      'secretario de Salud, doctor',
    ],
    ['a profession behind a place', `Llegó a la ciudad, ingeniero Juan Roe dijo. ¶ ${frio}, dijo Roe.`, 'ingeniero'],
    ['a profession alone', `${frio}, dijo el ingeniero Juan Roe.`, 'ingeniero'],
  ])('%s: %s', (_rule, text, role) => {
    expect(last(text)).toBe(`Juan Roe | ${role}`);
  });
});

describe('words in capitals', () => {
  it.each([
    ['PRESS SECRETARY', 'Press Secretary'],
    ['EPA Administrator', 'EPA Administrator'],
    ['CEO', 'CEO'],
    ['CITY COO', 'City COO'],
    ['HEAD COOK', 'Head Cook'],
    ['ECHO', 'Echo'],
    ['U.S. MARSHAL', 'U.S. Marshal'],
  ])('%s', (shouted, calm) => {
    expect(unshouted(shouted.split(' ')).join(' ')).toBe(calm);
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
    [`${cold} said Jane Roe, Ph.D., director of the clinic.`, 'Jane Roe | director of the clinic'],
    [`${cold} said Jane Roe, M.P.H., director of the clinic.`, 'Jane Roe | director of the clinic'],
    [`${cold} said Jane Roe, 34, director of the clinic.`, 'Jane Roe | director of the clinic'],
    [
      `It rained on the long old pier of Port Ames. ${cold} said Jane Roe (R-Westmark), director of the pier.`,
      'Jane Roe | director of the pier',
    ],
    [`It rained (Jane Roe, director of the pier, came). ¶ ${cold} Roe said.`, 'Jane Roe | director of the pier'],
    [`Jane Roe, the mayor added, came late. ¶ ${cold} Roe said.`, 'Jane Roe'],
    [`Jane Roe, the mayor said, came late. ¶ ${cold} Roe said.`, 'Jane Roe'],
    [`${cold} said Jane Roe, whose son is a pilot.`, 'Jane Roe'],
    [`${cold} said Jane Roe, of the Harbor pilot guild.`, 'Jane Roe'],
    [
      `${cold} said Jane Roe, deputy acting chief night shift harbor rescue pilot.`,
      'Jane Roe | deputy acting chief night shift harbor rescue pilot',
    ],
    [`${cold} said Jane Roe, last year still only the second best harbor pilot.`, 'Jane Roe'],
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
