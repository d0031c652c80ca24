import { datesIn } from '../text/dates';
import { fold } from '../text/space';
import type { CslDate } from './csl';

/** What a person wrote as a date: a date, the statement that there is none, or neither. */
export type TypedDate = { kind: 'date'; date: CslDate } | { kind: 'undated' } | { kind: 'wrong' };

/**
 * Any written date of English and Spanish, and the ISO forms, as exact as it is written: a day, a month, a season or a year of four
 * figures. All of the words must belong to it, and the day must be in the calendar; a lone day is no year.
 * `figures`: whether `03/06/2025` starts with the month, as in the United States, or with the day.
 */
export function typedDate(typed: string, figures: 'month-first' | 'day-first' = 'month-first'): TypedDate {
  const text = fold(typed).toLowerCase();
  if (/^(?:n\. ?d\.?|s\. ?f\.?|n\.?d|s\/f|no date|undated|sin fecha)$/.test(text)) return { kind: 'undated' };
  const about = /^(?:circa|ca?\.|about|hacia|h\.) ?/.exec(text)?.[0] ?? '';
  const [first, second, more] = endsOf(text.slice(about.length));
  const days = [first, second].flatMap((part) => (part === undefined ? [] : [dayIn(part, figures)]));
  const parts = days.flatMap((day) => (day ? [day.parts] : []));
  const season = days.find((day) => day?.season)?.season;
  if (parts.length < days.length || more !== undefined || !inOrder(parts) || (season && second)) return { kind: 'wrong' };
  return { kind: 'date', date: { 'date-parts': parts, ...(season && { season }), ...(about && { circa: true }) } };
}

/**
 * A range as its two ends, each with what the other says for both:
 * `March 6–8, 2025`, `6 al 8 de marzo de 2025`, `March 30 – April 2, 2025`.
 */
function endsOf(text: string): string[] {
  const [from = '', to = '', more] = text.replace(/^(?:from|del) /, '').split(/ ?[–-] ?| (?:to|al) /);
  const year = /\d{4}$/.exec(to)?.[0] ?? '';
  if (more !== undefined || to === year || !/\p{L}/u.test(from + to))
    return text.split(/(?<!\s)\s*\/(?=\d{4}-)|(?<=^\d{4}) ?[–-] ?(?=\d{4}$)/);
  if (/\d{4}/.test(from)) return [from, to];
  const [month] = /^\D*/.exec(from) ?? [''];
  return /^\d/.test(to) && /\d(?:st|nd|rd|th)?$/.test(from)
    ? [from + to.replace(/^\d+(?:st|nd|rd|th)?/, ''), month + to]
    : [`${from} ${year}`, to];
}

interface Day {
  parts: number[];
  season?: number;
}

function dayIn(text: string, figures: 'month-first' | 'day-first'): Day | undefined {
  for (const { pattern, read } of forms) {
    const match = pattern.exec(text);
    const day = match && read(match, figures);
    if (day) return day;
  }
  const bare = text.replace(weekday, '');
  const [found] = datesIn(bare);
  // Running text tells the beginning of a range.
  if (/\d ?[–-] ?\d/.test(bare)) return undefined;
  const whole = found && found.start === 0 && /^(?:[, ]*\d{1,2}:\d\d.*)?\.?$/.test(bare.slice(found.end));
  return whole ? { parts: found.iso.slice(0, 10).split('-').map(Number) } : undefined;
}

/** Forms that only stand alone, where nothing else can be meant; all others are those of running text (`datesIn`). */
const forms: { name: string; pattern: RegExp; read(match: RegExpExecArray, figures: string): Day | undefined }[] = [
  { name: '2025', pattern: /^(\d{4})$/, read: ([, year]) => day(year) },
  { name: '2025-03; 2025/3', pattern: /^(\d{4})[-/.](\d\d?)$/, read: ([, year, month]) => day(year, month) },
  { name: '03/2025', pattern: /^(\d\d?)[-/.](\d{4})$/, read: ([, month, year]) => day(year, month) },
  { name: '20250306', pattern: /^(\d{4})(\d\d)(\d\d)$/, read: ([, year, month, date]) => day(year, month, date) },
  {
    name: '2025-03-06; 2025-03-06T14:00:00Z',
    pattern: /^(\d{4})([-/.])(\d\d?)\2(\d\d?)(?:[t ]\d\d:?\d\d.*)?$/,
    read: ([, year, , month, date]) => day(year, month, date),
  },
  {
    name: '03/06/2025; 6.3.2025',
    pattern: /^(\d\d?)([-/.])(\d\d?)\2(\d{4})$/,
    read: ([, one, , two, year], figures) => {
      const [month, date] = figures === 'month-first' ? [one, two] : [two, one];
      return day(year, month, date) ?? day(year, date, month);
    },
  },
  {
    name: 'Spring 2025; primavera de 2025',
    pattern: /^(spring|summer|autumn|fall|winter|primavera|verano|otoño|invierno),? (?:de |del )?(\d{4})$/,
    read: ([, season = '', year]) => {
      const found = day(year);
      return found && { ...found, season: seasons[season] };
    },
  },
];

const seasons: Record<string, number> = {
  spring: 1,
  primavera: 1,
  summer: 2,
  verano: 2,
  autumn: 3,
  fall: 3,
  otoño: 3,
  winter: 4,
  invierno: 4,
};

const weekday =
  /^(?:(?:el |on )?(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|lunes|martes|miércoles|miercoles|jueves|viernes|sábado|sabado|domingo)\b[.,]* |el |the )/;

/** As a day of the calendar; nothing for the 30th of February. */
function day(...written: (string | undefined)[]): Day | undefined {
  const [year = 0, month = 1, date = 1] = written.map(Number);
  const inCalendar = month >= 1 && month <= 12 && date >= 1 && date <= new Date(Date.UTC(year, month, 0)).getUTCDate();
  return year >= 1000 && inCalendar ? { parts: written.map(Number) } : undefined;
}

function inOrder(days: readonly number[][]): boolean {
  const [one, two] = days.map(([year = 0, month = 0, date = 0]) => year * 10_000 + month * 100 + date);
  return two === undefined || (one ?? 0) < two;
}
