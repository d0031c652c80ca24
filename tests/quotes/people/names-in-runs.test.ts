import { describe, expect, it } from 'vitest';
import { named } from './named';

describe('a name behind titles', () => {
  it.each([
    ['a grade has a number', '|Petty Officer 2nd Class Zorvala Quint dived.', 'Zorvala Quint | Petty Officer 2nd Class'],
    ['a grade of any number', '|Specialist 4th Grade Zorvala Quint dived.', 'Zorvala Quint | Specialist 4th Grade'],
    ['a word of a class without a number is none', '|Class Jane Roe spoke.', 'Class Jane Roe'],
    ['a letter with a number is no grade', '|Specialist A4 Class Zorvala Quint dived.', 'A4 Class Zorvala Quint | Specialist'],
    ['a number before a name is no grade', 'The 1st |Mate Jane Roe dived.', 'Mate Jane Roe'],
    ['a grade alone is nobody', 'The |Petty Officer 2nd Class dived.', 4],
    ['Sr. before a name is a title', '|Sr. Omar Roe habló.', 'Omar Roe'],
    ['Sr. behind a name belongs to it', '|Omar Roe Sr. habló.', 'Omar Roe Sr.'],
    ['a fleet or a district with a number', '|Commander 7th Fleet Jane Roe spoke.', 'Jane Roe | Commander 7th Fleet'],
    ['a date ends a name', '|Jane Roe 12th of May.', 'Jane Roe'],
    ['a second title in brackets', '|Cmdr. (Dr.) Zorvala Quint spoke.', 'Zorvala Quint | Cmdr.'],
    ['a title in brackets behind a name is not in it', '|Jane Roe (Mayor) spoke.', 'Jane Roe'],
    ['more than a title in brackets', '|Jane Roe (Dr. of law) Hale spoke.', 'Jane Roe'],
    ['no title in brackets', '|Jane Roe (Ret.) Hale spoke.', 'Jane Roe'],
    ['a function that no table knows before a given name', '|Chief Forester Ingrid Moss spoke.', 'Ingrid Moss | Chief Forester'],
    ['a surname that is a given name too', '|Mayor Zorvala Grant spoke.', 'Zorvala Grant | Mayor'],
    ['two titles', '|Mayor Dr. Zorvala Quint spoke.', 'Zorvala Quint | Mayor'],
  ])('%s: %s', (_, text, name) => {
    expect(named(text)).toBe(name);
  });
});

describe('a name behind what somebody is', () => {
  it.each([
    ['a given name that is a class too', '|Junior Roe spoke.', 'Junior Roe'],
    ['wherever it stands', 'Then |Junior Roe spoke.', 'Junior Roe'],
    ['a class', 'Then |Junior Zorvala Quint spoke.', 'Zorvala Quint | Junior'],
    ['two words', '|Navy Veteran Zorvala Quint spoke.', 'Zorvala Quint | Navy Veteran'],
    ['a known given name before the word', '|Jane Marine Zorvala Quint spoke.', 'Jane Marine Zorvala Quint'],
    ['a surname that is what somebody does', '|Jane Teacher Roe spoke.', 'Jane Teacher Roe'],
    ['several of them', '|Brothers Daniel Roe and Tom spoke.', 'Daniel Roe | Brothers'],
  ])('%s: %s', (_, text, name) => {
    expect(named(text)).toBe(name);
  });
});

describe('a name behind an English office', () => {
  it.each([
    ['one word', '|Secretary of State Quint spoke.', 'Quint | Secretary of State'],
    ['three words', '|Secretary of State Zorvala Quint Brell spoke.', 'Zorvala Quint Brell | Secretary of State'],
    ['the Interior', '|Secretary of the Interior Jane Roe spoke.', 'Jane Roe | Secretary of the Interior'],
    ['a place is nobody', '|Mayor of Port Ames spoke.', 4],
    ['a lake is nobody', '|Mayor of Lake Zorba spoke.', 4],
    ['a place of one word', '|Mayor of Westmark spoke.', 3],
    ['a place before a name', '|Mayor of Port Ames Zorvala Quint spoke.', 'Zorvala Quint | Mayor of Port Ames'],
    ['an office alone', '|Secretary of Westmark Ports spoke.', 4],
    ['a longer office alone', '|Secretary of Westmark New Ports spoke.', 5],
    [
      'a district of its own name',
      '|U.S. Attorney for the District of Columbia Quint Brell spoke.',
      'Quint Brell | U.S. Attorney for the District of Columbia',
    ],
    ['an office that no table knows', '|Secretary of Iron Gates Zorvala Quint spoke.', 'Zorvala Quint | Secretary of Iron Gates'],
    ['an initial in the name', '|Secretary of Iron Gates Zorvala Q. Quint spoke.', 'Zorvala Q. Quint | Secretary of Iron Gates'],
    ['initials for a name', '|Secretary of Iron Gates J.P. Quint spoke.', 'J.P. Quint | Secretary of Iron Gates'],
    [
      'a suffix behind the name',
      '|Secretary of Iron Gates Zorvala Quint Jr. spoke.',
      'Zorvala Quint Jr. | Secretary of Iron Gates',
    ],
    [
      'an office with and',
      '|Secretary of Health and Research Zorvala Quint spoke.',
      'Zorvala Quint | Secretary of Health and Research',
    ],
    [
      'an office with and the',
      '|Secretary of Health and the Environment Jane Roe spoke.',
      'Jane Roe | Secretary of Health and the Environment',
    ],
    ['an office with and, alone', '|Director of Parks and Recreation spoke.', 5],
    ['an office with and the, alone', '|Director of Parks and the Environment spoke.', 6],
    [
      'an office with &',
      '|Secretary of Health & Human Services Jane Roe spoke.',
      'Jane Roe | Secretary of Health & Human Services',
    ],
    ['the holder and somebody else', 'The |Secretary of State and Jane Roe spoke.', 3],
    ['the holder and another holder', 'The |Secretary of Health and Director John Doe met.', 3],
    ['the holder and an under secretary', 'The |Secretary of Health and Under Secretary John Doe met.', 3],
    ['the named holder and somebody else', '|Mayor of Ames Jane Roe and Zorvala Quint met.', 'Jane Roe | Mayor of Ames'],
    ['in Charge', '|Special Agent in Charge Zorvala Quint spoke.', 'Zorvala Quint | Special Agent in Charge'],
    ['in another place', '|Special Agent in Town Jane Roe spoke.', 2],
    ['an office in small letters', 'The |Secretary of health Jane Roe spoke.', 1],
    ['an interior in small letters', 'The |Secretary of the interior Jane Roe spoke.', 1],
  ])('%s: %s', (_, text, name) => {
    expect(named(text)).toBe(name);
  });
});

describe('a name behind a Spanish office', () => {
  it.each([
    ['in capitals', '|Secretario de Estado Zorvala Quint habló.', 'Zorvala Quint | Secretario de Estado'],
    ['with del', '|Secretario del Estado Zorvala Quint habló.', 'Zorvala Quint | Secretario del Estado'],
    ['without a name', '|Secretario de Estado, Omar Roe, habló.', 3],
    ['with a surname alone', '|Secretario de Estado Quint habló.', 4],
    ['in small letters', 'El secretario de |Estado Zorvala Quint habló.', 'Zorvala Quint | secretario de Estado'],
    ['in small letters with del', 'El secretario del |Estado Zorvala Quint habló.', 'Zorvala Quint | secretario del Estado'],
    ['in small letters without a name', 'El secretario de |Salud, Omar Roe, habló.', 1],
    ['of two words', 'El secretario de |Salud de Puertos Zorvala Quint habló.', 'Zorvala Quint | secretario de Salud de Puertos'],
    ['what is no function', 'El barco de |Estado Zorvala Quint habló.', 3],
    ['another word than de', 'El secretario ante |Estado Zorvala Quint habló.', 3],
  ])('%s: %s', (_, text, name) => {
    expect(named(text)).toBe(name);
  });
});

describe('a name behind a place', () => {
  it.each([
    ['a place', 'The chief of |Westmark Jane Roe spoke.', 'Jane Roe | chief of Westmark'],
    ['a fort that has a given name', 'The chief of |Fort Thomas Jane Roe spoke.', 'Jane Roe | chief of Fort Thomas'],
    ['a saint', 'The chief of |St. Thomas Jane Roe spoke.', 'Jane Roe | chief of St. Thomas'],
    ['a saint without a stop', 'The chief of |St Thomas Jane Roe spoke.', 'Jane Roe | chief of St Thomas'],
    ['a lake', 'The mayor of |Lake George Jane Roe spoke.', 'Jane Roe | mayor of Lake George'],
    ['a port', 'The mayor of |Port Arthur Jane Roe spoke.', 'Jane Roe | mayor of Port Arthur'],
    ['a place that is a day', 'El alcalde de |Santo Domingo Omar Roe habló.', 'Omar Roe | alcalde de Santo Domingo'],
    ['an article before the place', 'El alcalde de la |Isabela Omar Roe habló.', 'Omar Roe | alcalde de la Isabela'],
    ['a surname that is a given name', 'The chief of |Westmark Zorvala Grant spoke.', 'Westmark Zorvala Grant'],
    ['a place of no function', 'The crew of |Westmark Jane Roe spoke.', 'Westmark Jane Roe'],
  ])('%s: %s', (_, text, name) => {
    expect(named(text)).toBe(name);
  });
});

describe('a function in small letters that goes on up to a name', () => {
  it.each([
    ['two things', 'La directora de puertos y costas |Ana Roe habló.', 'Ana Roe | directora de puertos y costas'],
    ['one thing or another', 'La directora de puertos o costas |Ana Roe habló.', 'Ana Roe'],
    ['a verb between', 'The chief praised dams of |Westmark Jane Roe.', 'Westmark Jane Roe'],
    ['a Spanish verb between', 'La jefa confesó el robo de |Caguas Ana Roe.', 'Caguas Ana Roe'],
    ['another line', 'El jefe de obra\n|Ana Roe habló.', 'Ana Roe'],
    ['an article', 'The chief of the dams |Jane Roe saw.', 'Jane Roe'],
    ['nothing that links', 'The chief dams |Jane Roe saw.', 'Jane Roe'],
    ['too far away', 'El jefe de obra nueva y vieja y alta y ancha |Ana Roe habló.', 'Ana Roe'],
    ['a function of two words', 'El coordinador federal de obras |Ana Roe habló.', 'Ana Roe | coordinador federal de obras'],
  ])('%s: %s', (_, text, name) => {
    expect(named(text)).toBe(name);
  });
});
