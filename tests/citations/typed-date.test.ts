import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { typedDate } from '../../src/citations/typed-date';

const parts = (typed: string, figures?: 'day-first'): number[][] | string => {
  const read = typedDate(typed, figures);
  return read.kind === 'date' ? (read.date['date-parts'] ?? []) : read.kind;
};

describe('a date as people write it', () => {
  test.each([
    '2025-03-06',
    '2025/3/6',
    '20250306',
    '2025-03-06T14:00:00-05:00',
    '2025-03-06 14:00',
    'March 6, 2025',
    'March 6 2025',
    ' march  6, 2025 ',
    'Mar. 6th, 2025',
    'MARCH 6, 2025',
    'Thursday, March 6, 2025',
    'Thu, 6 Mar 2025',
    '6 March 2025',
    'the 6th of March, 2025',
    '06-Mar-2025',
    '6 de marzo de 2025',
    'jueves, 6 de marzo del 2025',
    'el 6 de marzo de 2025',
    'Marzo 6 de 2025',
    '03/06/2025',
    'March 6, 2025, 2:30 p.m.',
  ])('%s', (typed) => {
    expect(parts(typed)).toEqual([[2025, 3, 6]]);
  });

  test.each<[string, number[][]]>([
    ['2025', [[2025]]],
    ['2025-03', [[2025, 3]]],
    ['3/2025', [[2025, 3]]],
    ['March 2025', [[2025, 3]]],
    ['marzo de 2025', [[2025, 3]]],
    ['setiembre 2025', [[2025, 9]]],
    ['29 February 2024', [[2024, 2, 29]]],
    ['13/06/2025', [[2025, 6, 13]]],
    ['2024–2025', [[2024], [2025]]],
    ...[
      '2025-03-06/2025-03-08',
      'March 6–8, 2025',
      'Mar. 6-8, 2025',
      'March 6th to 8th, 2025',
      '6–8 March 2025',
      'from 6 to 8 March 2025',
      'March 6 – March 8, 2025',
      'March 6, 2025 – March 8, 2025',
      'del 6 al 8 de marzo de 2025',
    ].map((typed): [string, number[][]] => [
      typed,
      [
        [2025, 3, 6],
        [2025, 3, 8],
      ],
    ]),
    [
      'March 30–April 2, 2025',
      [
        [2025, 3, 30],
        [2025, 4, 2],
      ],
    ],
    [
      'March–April 2025',
      [
        [2025, 3],
        [2025, 4],
      ],
    ],
  ])('%s', (typed, read) => {
    expect(parts(typed)).toEqual(read);
  });

  test.each(['March 8–6, 2025', 'March 6–32, 2025', 'winter 2024–spring 2025', 'March 6–8', 'March 6 – 8 – 10, 2025'])(
    'no range: %s',
    (typed) => {
      expect(parts(typed)).toBe('wrong');
    },
  );

  test('figures go by the reader’s custom', () => {
    expect(parts('03/06/2025', 'day-first')).toEqual([[2025, 6, 3]]);
    expect(parts('3.13.2025', 'day-first')).toEqual([[2025, 3, 13]]);
  });

  test('seasons and years that are not certain', () => {
    expect(typedDate('Spring 2025')).toEqual({ kind: 'date', date: { 'date-parts': [[2025]], season: 1 } });
    expect(typedDate('otoño de 2025')).toEqual({ kind: 'date', date: { 'date-parts': [[2025]], season: 3 } });
    expect(typedDate('c. 1999')).toEqual({ kind: 'date', date: { 'date-parts': [[1999]], circa: true } });
  });

  test.each(['n.d.', 'n. d.', 'N.D.', 'nd', 's. f.', 's.f.', 'S/F', 'no date', 'sin fecha'])(
    '%s says that there is none',
    (typed) => {
      expect(parts(typed)).toBe('undated');
    },
  );

  test.each([
    '6',
    '06',
    '312',
    '20250',
    '2025-02-30',
    '2025-13-01',
    '2025-00-01',
    '2025-03-00',
    'February 30, 2025',
    '31 April 2025',
    '29 February 2025',
    '30 de febrero de 2025',
    '31/31/2025',
    'March 6',
    '6 de marzo',
    'Thursday',
    'soon',
    'on or about March 6, 2025 or so',
    'March 6, 2025 and March 8, 2026',
    '2025-03-08/2025-03-06',
    '2025-03-06/2025-03-08/2025-03-09',
    '0000-01-01',
    '',
  ])('%j is none', (typed) => {
    expect(parts(typed)).toBe('wrong');
  });
});

const calendarDay = fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });

test('every day of the calendar is read from every way to write it', () => {
  fc.assert(
    fc.property(
      calendarDay,
      fc.constantFrom('en-US', 'en-GB', 'es-ES', 'es-MX'),
      fc.constantFrom('long', 'full', 'medium'),
      (date, locale, style) => {
        const written = new Intl.DateTimeFormat(locale, { dateStyle: style as 'long', timeZone: 'UTC' }).format(date);
        const day = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
        expect([written, parts(written, locale === 'en-US' ? undefined : 'day-first')]).toEqual([written, [day]]);
      },
    ),
  );
});

test('what is read is a day of the calendar, whatever is typed', () => {
  const piece = fc.constantFrom(
    '2025',
    '30',
    '31',
    '6',
    '0',
    '13',
    'February',
    'feb',
    'de',
    '-',
    '/',
    '.',
    ', ',
    ' ',
    'n.d.',
    '99',
    'th',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const read = typedDate(pieces.join(''));
      if (read.kind !== 'date') return;
      for (const [year = 0, month = 1, day = 1] of read.date['date-parts'] ?? []) {
        const date = new Date(Date.UTC(year, month - 1, day));
        expect([date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]).toEqual([year, month, day]);
        expect(year).toBeGreaterThanOrEqual(1000);
      }
    }),
    { numRuns: 2000 },
  );
});
