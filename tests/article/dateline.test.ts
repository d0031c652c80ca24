import { describe, expect, it } from 'vitest';
import { dateLineOf, dateOfDateline } from '../../src/article/facts/dateline';

describe('a line that holds nothing but a date', () => {
  it.each([
    ['March 6, 2025', '2025-03-06'],
    ['Published on March 6, 2025', '2025-03-06'],
    ['For Immediate Release: Thursday, March 6, 2025', '2025-03-06'],
    ['EMBARGOED UNTIL 8:30 A.M. (ET), THURSDAY, OCTOBER 19, 2023', '2023-10-19'],
    ['Thursday, March 6, 2025 at 2:00 p.m. EST', '2025-03-06'],
    ['March 6, 2025 8 a.m. Eastern Daylight Time', '2025-03-06'],
    ['06 MAR 2025 | 1430 hours', '2025-03-06'],
    ['07/16/2026 1:17 PM EDT', '2026-07-16'],
    ['jueves, 6 de marzo de 2025, 3:30 p.m.', '2025-03-06'],
    ['Fecha: 6 de marzo de 2025', '2025-03-06'],
    ['| March 2025', '2025-03'],
  ])('%s', (line, iso) => {
    expect(dateLineOf(line)).toBe(iso);
  });

  it.each(['March 6, 2025 in the harbor hall', 'Applications close March 6, 2025', 'March 6', 'Room 12', '2025', ''])(
    'not: %s',
    (line) => {
      expect(dateLineOf(line)).toBeUndefined();
    },
  );
});

describe('the dateline that opens a report', () => {
  it.each([
    ['WESTMARK, March 6, 2025 — The port reopened.', '2025-03-06'],
    ['(March 6, 2025) – The port reopened.', '2025-03-06'],
    ['PORT AMES (WM), Harbor Administration of Westmark, March 6, 2025 -- The port reopened.', '2025-03-06'],
    ['FOR IMMEDIATE RELEASE: March 6, 2025 — The port reopened.', '2025-03-06'],
    ["Coeur d'Alene, Idaho (Thursday, March 6, 2025) — The port reopened.", '2025-03-06'],
    ['MARISOL, P. R., 6 de marzo de 2025 – El puerto reabrió.', '2025-03-06'],
  ])('%s', (paragraph, iso) => {
    expect(dateOfDateline(paragraph)?.iso).toBe(iso);
  });

  it.each([
    'WESTMARK — The port reopened.',
    'March 6, 2025',
    'the port, March 6, 2025 — a Thursday',
    'Since the pilot of March 2023 – when the program began – the harbor has grown.',
    `${'PORT. AMES. 12. '.repeat(6)}and then March 6, 2025 — The port reopened.`,
    'The office, which has run the pier since May 2, 2019 — longer than any other — will close it.',
  ])('not: %s', (paragraph) => {
    expect(dateOfDateline(paragraph)).toBeUndefined();
  });
});
