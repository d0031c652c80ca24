import { describe, expect, it } from 'vitest';
import { inOrder } from '../in-order';

/** Name and function of each speaker, in the order of the words; `¶` begins a paragraph. */
function speakers(text: string): (string | undefined)[] {
  return inOrder(text).map(({ speaker }) => speaker && [speaker.name, speaker.role].filter(Boolean).join(' | '));
}

const said = (who: string): string => `“The gates will hold the tide,” said ${who}.`;
const dijo = (who: string): string => `“Las compuertas aguantarán la marea”, dijo ${who}.`;

describe('name and function', () => {
  it.each([
    ['Harbor Secretary Jane Roe', 'Jane Roe | Harbor Secretary'],
    ['Jane Roe, director of the Office of Harbor Safety', 'Jane Roe | director of the Office of Harbor Safety'],
    ['Jane Roe, director of the office during the visit', 'Jane Roe | director of the office'],
    ['the minister of ports, Jane Roe', 'Jane Roe | minister of ports'],
    ['Harbor Administration spokesman John Doe', 'John Doe | Harbor Administration spokesman'],
    ['Westmark Department of the Environment Secretary Jane Roe', 'Jane Roe | Westmark Department of the Environment Secretary'],
    ['EPA Region 4 Administrator Jane Roe', 'Jane Roe | EPA Region 4 Administrator'],
    ['Jane Roe, M.D., M.P.H., director of the clinic', 'Jane Roe | director of the clinic'],
    ['Jane Roe, 34, a teacher at the school', 'Jane Roe | teacher at the school'],
    ['Sen. Jane Roe (D-Westmark)', 'Jane Roe | Sen.'],
    ['Secretary of State Jane Roe', 'Jane Roe | Secretary of State'],
    ['Hospital Corpsman 1st Class Ana Roe', 'Ana Roe | Hospital Corpsman 1st Class'],
    ['Cmdr. (Dr.) Leah Marsh', 'Leah Marsh | Cmdr.'],
    ['Navy Veteran Anthony Roe', 'Anthony Roe | Navy Veteran'],
    ['Chief Forester Ingrid Moss', 'Ingrid Moss | Chief Forester'],
    ['U.S. Attorney for the District of Westmark Jane Roe', 'Jane Roe | U.S. Attorney for the District of Westmark'],
    ['U.S. Attorney for the District of Westmark, Jane Roe', 'Jane Roe | U.S. Attorney for the District of Westmark'],
    ['resident engineer Lou Roe', 'Lou Roe | resident engineer'],
    ['Robert “Bob” Roe, a welder', 'Robert “Bob” Roe | welder'],
    ['Jane Roe', 'Jane Roe'],
    ['ranger Wally Roe', 'Wally Roe | ranger'],
  ])('said %s', (who, speaker) => {
    expect(speakers(said(who)).at(0)).toBe(speaker);
  });

  it.each([
    ['la alcaldesa Ana Roe', 'Ana Roe | alcaldesa'],
    ['el secretario de Estado Omar Roe', 'Omar Roe | secretario de Estado'],
    ['el alcalde de Caguas William Roe', 'William Roe | alcalde de Caguas'],
    ['el coordinador federal de recuperación Juan Roe', 'Juan Roe | coordinador federal de recuperación'],
    ['la coordinadora de recuperación por desastre, Ana Roe', 'Ana Roe | coordinadora de recuperación por desastre'],
    ['Ana Roe, de 71 años', 'Ana Roe'],
    ['Ana Roe, directora del puerto', 'Ana Roe | directora del puerto'],
    ['este lunes en rueda de prensa el concejal Juan Roe', 'Juan Roe | concejal'],
    [', visiblemente emocionada, la alcaldesa Ana Roe', 'Ana Roe | alcaldesa'],
    ['a los vecinos la jefa Ana Roe', 'Ana Roe | jefa'],
  ])('dijo %s', (who, speaker) => {
    expect(speakers(dijo(who).replace('dijo ,', 'dijo,')).at(0)).toBe(speaker);
  });
});

describe('who is meant', () => {
  const both = 'Mayor Jane Roe and Governor Ann Hale opened the pier.';
  it.each<[string, (string | undefined)[]]>([
    [`${both} ¶ “It is open now,” Roe said.`, ['Jane Roe | Mayor']],
    [`${both} ¶ “It is open now,” the governor said.`, ['Ann Hale | Governor']],
    [`${both} ¶ “It is open now,” Mayor Roe said.`, ['Jane Roe | Mayor']],
    [`${both} ¶ “It is open now,” officials said.`, ['officials']],
    ['Mayor Jane Roe opened the pier. ¶ “It is open now,” she said.', ['Jane Roe | Mayor']],
    ['Mayor Jane Roe met John Doe, a pilot. ¶ “It is open now,” he said.', ['John Doe | pilot']],
    ['Mayor Jane Roe opened the pier. ¶ “It is open now,” a spokesman for Roe said.', ['a spokesman for Roe']],
    ['“It is open to all,” reads a letter from Mayor Jane Roe.', ['Jane Roe | Mayor']],
    [
      '“It is open now,” said Mayor Jane Roe. “It will stay so,” added Governor Ann Hale.',
      ['Jane Roe | Mayor', 'Ann Hale | Governor'],
    ],
    ['Dijo la alcaldesa Ana Roe que sí. ¶ “Todo está abierto ya”, confesó.', ['Ana Roe | alcaldesa']],
    ['The Department of Ports opened the pier. ¶ “It is open now,” the department said.', ['Department of Ports']],
    ['Tom Oakes and Ada Oakes run the mill. ¶ “We lost the barn,” Oakes said.', ['Oakes']],
    ['Tom Oakes and Mayor Ada Oakes run the mill. ¶ “We lost the barn,” Mayor Oakes said.', ['Ada Oakes | Mayor']],
  ])('%s', (text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});

describe('names beside the words', () => {
  it.each<[string, (string | undefined)[]]>([
    ['“The gates will hold the tide.” ¶ — Jane Roe, teacher', ['Jane Roe | teacher']],
    ['“The gates will hold the tide.” ¶ Jane Roe, teacher', ['Jane Roe | teacher']],
    ['“The gates will hold the tide.” ¶ That is the message from Mayor Jane Roe.', ['Jane Roe | Mayor']],
    ['“The gates will hold the tide.” That was Mayor Jane Roe’s first remark.', ['Jane Roe | Mayor']],
    ['“The gates will hold the tide.” So says Mayor Jane Roe.', ['Jane Roe | Mayor']],
    ['Mayor Jane Roe smiled. “Ask me on Friday about it.”', ['Jane Roe | Mayor']],
    ['The mayor is Jane Roe. She said the wind could rise. ¶ “We are ready for all of it.”', ['Jane Roe']],
    ['—Pongamos ya la luz —replicó Ana Roe—. Hoy mismo.', ['Ana Roe']],
    ['“Go home,” read one sign by the pier.', ['one sign']],
  ])('%s', (text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});

describe('nobody is named by', () => {
  it.each([
    'Under the new rule, “the gates will hold the tide” for years.',
    'This prompted a cover saying “The gates will hold!”',
  ])('%s', (text) => {
    expect(speakers(text).filter((who) => who && /^[A-Z]\w+ [A-Z]/.test(who))).toEqual([]);
  });
});
