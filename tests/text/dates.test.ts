import { describe, expect, it } from 'vitest';
import { dateIn, datesIn } from '../../src/text/dates';

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
    ['Thursday, March 6, 2025 at 2:00 p.m. EST', '2025-03-06T14:00:00-05:00'],
    ['Thursday, March 6, 2025 at 2:00 p.m.', '2025-03-06'],
    ['07/16/2026 1:17 PM EDT', '2026-07-16T13:17:00-04:00'],
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
    '',
  ])('no date: %s', (text) => {
    expect(datesIn(text)).toEqual([]);
  });

  it('takes the year of a date without one from a date nearby', () => {
    expect(dateIn('Starting March 10, lanes will close.', '2025-03-03')).toBe('2025-03-10');
    expect(dateIn('Starting March 10, lanes will close.')).toBeUndefined();
  });

  it('says where each date stands', () => {
    const text = 'Issued March 6, 2025; revised el 7 de abril de 2025.';
    expect(datesIn(text).map(({ iso, start, end }) => [iso, text.slice(start, end)])).toEqual([
      ['2025-03-06', 'March 6, 2025'],
      ['2025-04-07', '7 de abril de 2025'],
    ]);
  });
});
