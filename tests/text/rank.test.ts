import { describe, expect, test } from 'vitest';
import { namedWith, styled } from '../../src/text/rank';

describe('a rank stands before a name, an office after it', () => {
  test.each([
    ['Rear Adm., exercise director', 'Rear Adm. Tobias Renner, exercise director'],
    ['Rear Adm.', 'Rear Adm. Tobias Renner'],
    ['Lt. Col.', 'Lt. Col. Tobias Renner'],
    ['Air Force Master Sgt., crew chief, 4th Wing', 'Air Force Master Sgt. Tobias Renner, crew chief, 4th Wing'],
    ['U.S. Army Staff Sgt.', 'U.S. Army Staff Sgt. Tobias Renner'],
    ['Petty Officer 2nd Class', 'Petty Officer 2nd Class Tobias Renner'],
    ['Detective Sgt.', 'Detective Sgt. Tobias Renner'],
    ['Dr., chief of surgery', 'Dr. Tobias Renner, chief of surgery'],
    ['capitán', 'capitán Tobias Renner'],
    ['NOAA Administrator', 'Tobias Renner, NOAA Administrator'],
    ['director of the port, and chair', 'Tobias Renner, director of the port, and chair'],
    ['general manager', 'Tobias Renner, general manager'],
    ['Attorney General', 'Tobias Renner, Attorney General'],
    ['private investigator', 'Tobias Renner, private investigator'],
    [undefined, 'Tobias Renner'],
  ])('%s', (role, printed) => {
    expect(namedWith({ name: 'Tobias Renner', role })).toBe(printed);
  });

  test('a rank that the name has already is not said twice', () => {
    expect(namedWith({ name: 'Dr. Ann Roe', role: 'Dr.' })).toBe('Dr. Ann Roe');
  });

  test('nothing is nothing', () => {
    expect(styled(undefined)).toEqual({});
  });
});
