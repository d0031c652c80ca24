import type { CslDate, CslItem } from '../csl';

/** Where a style puts day and year, and how it writes months: in full, with the usual or (without `months`) with three letters. */
export interface DateForm {
  order: 'month-first' | 'day-first' | 'year-first';
  months?: 'long' | 'short';
  /** Days of one digit get a zero. */
  padded?: boolean;
}

/**
 * A date as the form says and as exact as it is known; what both ends of a range share stands once: `March 6–8, 2025`.
 * `part`: without `day` or without `year`.
 */
export function dateIn(form: DateForm, date: CslDate | undefined, part?: 'monthDay' | 'yearMonth'): string {
  const [start = [], end = start] = date?.['date-parts'] ?? [];
  if (start.length === 0) return part === 'monthDay' ? '' : (date?.literal ?? '');
  if (start[0] !== end[0] && part !== 'monthDay') {
    return [start, end].map((day) => whole(form, day, date, day, part)).join('–');
  }
  return whole(form, start, date, end, part);
}

/** `2025`, `2024–2025` */
export function yearOf(date: CslDate | undefined): string {
  const years = new Set(date?.['date-parts']?.map(([year]) => year));
  return [...years].join('–') || (date?.literal ?? '');
}

/** `2025`, `2025a`; what stands for an unknown one, with its letter: `n.d.-a` (APA 7 §9.47). */
export function letteredYear({ issued, letter = '' }: CslItem, unknown = 'n.d.'): string {
  return (yearOf(issued) || unknown + (letter && '-')) + letter;
}

/** `March 6, 2025` */
export function monthFirst(date: CslDate | undefined): string {
  return dateIn(american, date);
}

/** `March 6` */
export function monthDay(date: CslDate | undefined): string {
  return dateIn(american, date, 'monthDay');
}

const american: DateForm = { order: 'month-first', months: 'long' };

function whole(form: DateForm, start: number[], date: CslDate | undefined, end: number[], part?: string): string {
  const months = [start, end].map(([, number]) =>
    monthName(number ?? (date?.season ? date.season + 12 : undefined), form.months),
  );
  const days = [start, end].map(([, , day]) =>
    day && part !== 'yearMonth' ? String(day).padStart(form.padded ? 2 : 1, '0') : '',
  );
  const join = (month = '', day = '') => (form.order === 'day-first' ? [day, month] : [month, day]).filter(Boolean).join(' ');
  const together = months[0] === months[1];
  const span = [...new Set(days)].join('–');
  const middle = together ? join(months[0], span) : `${join(months[0], days[0])}–${join(months[1], days[1])}`;
  if (part === 'monthDay') return middle;
  const [year] = start;
  if (form.order === 'year-first') return [year, middle].filter(Boolean).join(' ');
  return [middle, year].filter(Boolean).join(days[0] && form.order === 'month-first' ? ', ' : ' ');
}

/** `1` → `January`; 13–16 are seasons (CSL). */
function monthName(number: number | undefined, form: DateForm['months']): string {
  const name = names[(number ?? 0) - 1] ?? '';
  const length = form === 'short' && name === 'September' ? 4 : 3;
  if (form === 'long' || (number ?? 0) > 12 || name.length <= (form === 'short' ? 4 : 3)) return name;
  return `${name.slice(0, length)}.`;
}

const names =
  'January February March April May June July August September October November December Spring Summer Autumn Winter'.split(' ');
