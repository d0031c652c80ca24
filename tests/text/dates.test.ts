import { describe, expect, it } from 'vitest';
import { datesIn } from '../../src/text/dates';

describe('datesIn', () => {
  it.each([
    ['March 6, 2025 | By Ada Lindqvist', '2025-03-06'],
    ['Mar. 6, 2025', '2025-03-06'],
    ['6 March 2025', '2025-03-06'],
    ['06 MAR 2025', '2025-03-06'],
    ['March 6th, 2025', '2025-03-06'],
    ['3/6/25', '2025-03-06'],
    ['03.06.2025 | Story by Ada Lindqvist', '2025-03-06'],
    ['2025-03-06', '2025-03-06'],
    ['Thursday, March 6, 2025 at 2:00 p.m. EST', '2025-03-06'],
    ['07/16/2026 1:17 PM EDT', '2026-07-16'],
    ['2025-03-06T14:00:00-05:00', '2025-03-06'],
    ['2025/3/6', '2025-03-06'],
    ['16/07/2026', '2026-07-16'],
    ['3-6-2025', '2025-03-06'],
    ['06 MAR 25', '2025-03-06'],
    ['06-Mar-25', '2025-03-06'],
    ['06-MAR-2025', '2025-03-06'],
    ['the 6th of March, 2025', '2025-03-06'],
    ['6 March, 2025', '2025-03-06'],
    ["Mar. 6, '25", '2025-03-06'],
    ['MARCH 6, 2025', '2025-03-06'],
    ['Sept. 30, 2024', '2024-09-30'],
    ['Sept. 6 2025', '2025-09-06'],
    ['March 6,2025', '2025-03-06'],
    ['March 6-8, 2025', '2025-03-06'],
    ['March 6 – 8, 2025', '2025-03-06'],
    ['6-8 March 2025', '2025-03-06'],
    ['February 29, 2024', '2024-02-29'],
    ['July 4, 1776', '1776-07-04'],
    ['del 6 al 8 de marzo de 2025', '2025-03-06'],
    ['1.º de mayo de 2025', '2025-05-01'],
    ['Marzo 6 de 2025', '2025-03-06'],
    ['30 de setiembre de 2024', '2024-09-30'],
    ['6 de marzo de 2025', '2025-03-06'],
    ['6 de marzo del 2025', '2025-03-06'],
    ['jueves, 6 de marzo de 2025, 3:30 p.m.', '2025-03-06'],
    ['marzo 6, 2025', '2025-03-06'],
    ['March 2025', '2025-03'],
    ['marzo de 2025', '2025-03'],
  ])('%s', (text, iso) => {
    expect(datesIn(text).map((date) => date.iso)).toEqual([iso]);
  });

  it.each([
    'today',
    'on Tuesday',
    'in three days',
    '9/11',
    'It failed six times since 2019.',
    'call 555-0100',
    '8 a.m. to 4 p.m.',
    'March 6',
    'FY 2024 Q1',
    'February 30, 2025',
    '13/13/2025',
    'open 24/7/365',
    'version 1.2.10.4',
    '10.0.0.25',
    'Room 12 Building 2025',
    'https://example.gov/2025/03',
    '',
  ])('no date: %s', (text) => {
    expect(datesIn(text)).toEqual([]);
  });

  it('says where each date stands', () => {
    const text = 'Issued March 6, 2025; revised el 7 de abril de 2025.';
    expect(datesIn(text).map(({ iso, start, end }) => [iso, text.slice(start, end)])).toEqual([
      ['2025-03-06', 'March 6, 2025'],
      ['2025-04-07', '7 de abril de 2025'],
    ]);
  });
});
