import { describe, expect, it } from 'vitest';
import { nameAt } from '../../../src/quotes/people/person-name';
import { tokensOf } from '../tokens/tokens';
import { named } from './named';

describe('where a name begins', () => {
  it.each([
    ['The crew met |Jane Roe at the pier.', 'Jane Roe'],
    ['|Petty Officer 2nd Class Ana Roe dived.', 'Ana Roe | Petty Officer 2nd Class'],
    ['|Chief Petty Officer Ana Roe dived.', 'Ana Roe | Chief Petty Officer'],
    ['|Lt. Gov. Ann Hale spoke.', 'Ann Hale | Lt. Gov.'],
    ['|Lt. Cmdr. (Dr.) Leah Marsh spoke.', 'Leah Marsh | Lt. Cmdr.'],
    ['|Secretary of the Interior Jane Roe spoke.', 'Jane Roe | Secretary of the Interior'],
    ['|Secretary of Health and Human Services Jane Roe spoke.', 'Jane Roe | Secretary of Health and Human Services'],
    ['|Director of Harbor Safety Jane Roe spoke.', 'Jane Roe | Director of Harbor Safety'],
    ['|Special Agent in Charge Jane Roe spoke.', 'Jane Roe | Special Agent in Charge'],
    ['|Sophomore Jane Roe spoke.', 'Jane Roe | Sophomore'],
    ['|Biologist Nadia Frost spoke.', 'Nadia Frost | Biologist'],
    ['|Mayor Roe spoke.', 'Roe | Mayor'],
    ['|Dr. Roe spoke.', 'Roe | Dr.'],
    ['|Mayor Junior Roe spoke.', 'Junior Roe | Mayor'],
    ['El secretario de |Estado Omar Roe habló.', 'Omar Roe | secretario de Estado'],
    ['El alcalde de |Caguas William Roe habló.', 'William Roe | alcalde de Caguas'],
    ['La directora de la |Oficina de Puertos, Ana Roe, habló.', 3],
  ])('%s', (text, name) => {
    expect(named(text)).toBe(name);
  });
});

describe('a name that no table knows, behind an office', () => {
  it.each([
    ['|Secretary of State Zorvala Quint spoke.', 'Zorvala Quint | Secretary of State'],
    ['|Secretary of State Zorvala Q. Quint spoke.', 'Zorvala Q. Quint | Secretary of State'],
    ['|Secretary of State Zorvala Quint Jr. spoke.', 'Zorvala Quint Jr. | Secretary of State'],
    [
      '|U.S. Attorney for the District of Westmark Zorvala Quint spoke.',
      'Zorvala Quint | U.S. Attorney for the District of Westmark',
    ],
    ['|Secretary of the Interior Zorvala Quint spoke.', 'Zorvala Quint | Secretary of the Interior'],
    ['|Petty Officer 2nd Class Zorvala Quint dived.', 'Zorvala Quint | Petty Officer 2nd Class'],
    ['|Senior Chief Zorvala Quint dived.', 'Zorvala Quint | Senior Chief'],
    ['|Navy Veteran Zorvala Quint spoke.', 'Zorvala Quint | Navy Veteran'],
    ['|Biologist Zorvala Quint spoke.', 'Zorvala Quint | Biologist'],
    ['|Junior Zorvala Quint spoke.', 'Zorvala Quint | Junior'],
    ['|Mayor Quint spoke.', 'Quint | Mayor'],
    ['El secretario de |Obras Públicas Omar Roe habló.', 'Omar Roe | secretario de Obras Públicas'],
    ['El alcalde de |San Juan William Roe habló.', 'William Roe | alcalde de San Juan'],
    ['El alcalde de |Santa Ana Omar Roe habló.', 'Omar Roe | alcalde de Santa Ana'],
    ['El jefe de la |Oficina de Puertos Omar Roe habló.', 'Omar Roe | jefe de la Oficina de Puertos'],
    ['El jefe de bomberos |Omar Roe habló.', 'Omar Roe | jefe de bomberos'],
    ['La directora general de puertos |Ana Roe habló.', 'Ana Roe | directora general de puertos'],
    ['The chief of dams |Jane Roe spoke.', 'Jane Roe | chief of dams'],
    ['The crew of |Jane Roe spoke.', 'Jane Roe'],
    ['El barco de |Ana Roe llegó.', 'Ana Roe'],
    ['La jefa dijo que |Ana Roe llegó.', 'Ana Roe'],
    ['Llegó la jefa. |Ana Roe habló.', 'Ana Roe'],
  ])('%s', (text, name) => {
    expect(named(text)).toBe(name);
  });
});

describe('where a name ends', () => {
  it.each([
    ['|Jane Roe The pier', 'Jane Roe'],
    ['|Jane Roe’s brother Tom spoke.', 'Jane Roe'],
    ['|Jane Roe and John Doe spoke.', 'Jane Roe'],
    ['|Jane Roe. John Doe spoke.', 'Jane Roe'],
    ['|María de los Ángeles Roe habló.', 'María de los Ángeles Roe'],
    ['|JANE ROE spoke.', 'Jane Roe'],
    ['|Jane Roe, John Doe and others spoke.', 'Jane Roe'],
    ['|Jane van der Roe spoke.', 'Jane van der Roe'],
    ['|Robert "Bob" Roe spoke.', 'Robert "Bob" Roe'],
    ['|John Doe III spoke.', 'John Doe III'],
    ['|J. Robert Doe spoke.', 'J. Robert Doe'],
    ['|Jane O’Roe spoke.', 'Jane O’Roe'],
    ['|Jane Roe-Hale spoke.', 'Jane Roe-Hale'],
  ])('%s', (text, name) => {
    expect(named(text)).toBe(name);
  });
});

describe('no name', () => {
  it.each([
    ['|Westmark Department of Ports opened it.', 2],
    ['|Roe Credit, Inc. opened it.', 2],
    ['|Hollis Reservoir is full.', 2],
    ['|Lamar Counties met.', 2],
    ['|Executive Order 12 was signed.', 2],
    ['|However, it rained.', 1],
    ['|Tuesday was wet.', 1],
    ['|the pier', 1],
    ['|12 boats', 1],
    ['|“Roe”', 1],
  ])('%s', (text, passed) => {
    expect(named(text)).toBe(passed);
  });
});

describe('the function after a name', () => {
  it.each([
    ['|Jane Roe, director of the pier, spoke.', 'director of the pier'],
    ['|Jane Roe, the director of the pier, spoke.', 'director of the pier'],
    ['|Jane Roe, an engineer, spoke.', 'engineer'],
    ['|Jane Roe, their captain, spoke.', 'captain'],
    ['|Jane Roe, M.D., director of the clinic, spoke.', 'director of the clinic'],
    ['|Jane Roe, Ph.D., director of the clinic, spoke.', 'director of the clinic'],
    ['|Jane Roe (D-Westmark), chair of the panel, spoke.', 'chair of the panel'],
    ['|Jane Roe, 52, a welder, spoke.', 'welder'],
    ['|Jane Roe, a welder who came late, spoke.', 'welder'],
    ['|Jane Roe, director of the pier before the storm, spoke.', 'director of the pier'],
    ['|Jane Roe, director of the pier since May, spoke.', 'director of the pier'],
    ['|Ana Roe, directora del puerto durante la obra, habló.', 'directora del puerto'],
    ['|Jane Roe, along with the director of the pier, spoke.', undefined],
    ['|Jane Roe, together with the captain, spoke.', undefined],
    ['|Jane Roe, not the captain, spoke.', undefined],
    ['|Jane Roe, who met the captain, spoke.', undefined],
    ['|Jane Roe, Ambassador Ann Hale and others spoke.', undefined],
    ['|Jane Roe, of Port Ames, spoke.', undefined],
    ['|Jane Roe, a cold wind at her back, spoke.', undefined],
    ['|Jane Roe spoke, the director of the pier said.', undefined],
    ['|Jane Roe: director of the pier', undefined],
  ])('%s', (text, role) => {
    expect(named(text)).toBe(role ? `${/Ana|Jane/.exec(text)} Roe | ${role}` : 'Jane Roe');
  });
});

describe('the function before a name', () => {
  it.each([
    ['The minister of ports, |Jane Roe, spoke.', 'minister of ports'],
    ['It said the pier’s chief engineer, |Jane Roe, spoke.', 'pier’s chief engineer'],
    ['La ministra de Puertos, |Jane Roe, habló.', 'ministra de Puertos'],
    ['El coordinador federal de la obra, |Jane Roe, habló.', 'coordinador federal de la obra'],
    ['The old pier, |Jane Roe, is gone.', undefined],
    ['A minister of ports, |Jane Roe, spoke.', 'minister of ports'],
    ['A father of four, |Jane Roe, spoke.', 'father of four'],
    ['Pilot of the bay since 2009, |Jane Roe walked home.', 'Pilot of the bay'],
    ['As a pilot, |Jane Roe spoke.', undefined],
    ['Tired of waiting, |Jane Roe left.', undefined],
    ['It was then |Mayor Jane Roe who spoke.', 'then Mayor'],
    ['He met former |Mayor Jane Roe there.', 'former Mayor'],
    ['He met acting |Mayor Jane Roe there.', 'acting Mayor'],
    ['He met deputy |Mayor Jane Roe there.', 'deputy Mayor'],
    ['He met old |Mayor Jane Roe there.', 'Mayor'],
    ['He met resident engineer |Jane Roe there.', 'resident engineer'],
    ['He met the resident engineer |Jane Roe there.', 'resident engineer'],
    ['He met harbor spokeswoman |Jane Roe there.', 'harbor spokeswoman'],
    ['The Office of |Governor Jane Roe opened.', 'Governor'],
    ['He met |Mr. Jane Roe there.', undefined],
    ['He met |Mayor Dr. Jane Roe there.', 'Mayor'],
    ['He met |Dr. Jane Roe, director of the clinic, there.', 'director of the clinic'],
    ['He met |Sen. Jane Roe, chair of the panel, there.', 'Sen.'],
    ['He met spokeswoman |Jane Roe, director of the clinic, there.', 'director of the clinic'],
    ['He met spokeswoman |Jane Roe, former director of the clinic, there.', 'spokeswoman'],
    ['|PRESS SECRETARY JANE ROE', 'Press Secretary'],
  ])('%s', (text, role) => {
    expect(named(text)).toBe(role ? `Jane Roe | ${role}` : 'Jane Roe');
  });
});

describe('an office of several words', () => {
  it.each([
    ['|Parks, Recreation and Tourism Director Jane Roe spoke.', 'Parks, Recreation and Tourism Director'],
    ['|Parks and Recreation Director Jane Roe spoke.', 'Parks and Recreation Director'],
    ['|Wage and Hour Division Director Jane Roe spoke.', 'Wage and Hour Division Director'],
    ['|Westmark Department of Health Director Jane Roe spoke.', 'Westmark Department of Health Director'],
    [
      '|Department of Corrections and Rehabilitation Secretary Jane Roe spoke.',
      'Department of Corrections and Rehabilitation Secretary',
    ],
    ['|EPA Region 4 Administrator Jane Roe spoke.', 'EPA Region 4 Administrator'],
    ['The |Harbor Division Director Jane Roe spoke.', 'Harbor Division Director'],
    ['He met |Westmark Mayor Jane Roe there.', 'Westmark Mayor'],
    ['Ann Oakes and |Harbor Division Director Jane Roe spoke.', 'Harbor Division Director'],
  ])('%s', (marked, role) => {
    const tokens = tokensOf(marked.replace('|', ''));
    const found = nameAt(
      tokens,
      tokens.findLastIndex(({ text }) => text === 'Jane'),
    );
    const whole = tokens.map((_, i) => nameAt(tokens, i)).find((one) => typeof one !== 'number' && one.name === 'Jane Roe');
    expect(found).toMatchObject({ name: 'Jane Roe' });
    expect(whole).toMatchObject({ name: 'Jane Roe', role });
  });
});
