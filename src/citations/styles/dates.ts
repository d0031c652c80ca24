import type { CslItem } from '../csl';
import { type Terms, termsOf } from './terms';

/** Where a style puts day and year, and how it writes months: in full, with the usual or (without `months`) with three letters. */
export interface DateForm {
  order: 'month-first' | 'day-first' | 'year-first';
  months?: 'long' | 'short';
  /** Days of one digit get a zero. */
  padded?: boolean;
}

/** A work, and which of its dates. */
type Dated = [item: Pick<CslItem, 'issued' | 'accessed' | 'tongue'>, which?: 'issued' | 'accessed'];

/**
 * A date as the form says and as exact as it is known; what both ends of a range share stands once: `March 6–8, 2025`.
 * `part`: without `day` or without `year`.
 */
export function dateIn(form: DateForm, [item, which = 'issued']: Dated, part?: 'monthDay' | 'yearMonth'): string {
  const date = item[which];
  const [start = [], end = start] = date?.['date-parts'] ?? [];
  if (start.length === 0) return part === 'monthDay' ? '' : (date?.literal ?? '');
  const write = (from: number[], to: number[]): string => whole(form, from, date?.season, to, item.tongue, part);
  if (start[0] !== end[0] && part !== 'monthDay') return [start, end].map((day) => write(day, day)).join('–');
  return write(start, end);
}

/** `2025`, `2024–2025` */
export function yearOf({ issued: date }: Pick<CslItem, 'issued'>): string {
  const years = new Set(date?.['date-parts']?.map(([year]) => year));
  return [...years].join('–') || (date?.literal ?? '');
}

/** `2025`, `2025a`; what stands for an unknown one, with its letter: `n.d.-a` (APA 7 §9.47). */
export function letteredYear(item: CslItem, unknown: 'undated' | 'noDate' = 'undated'): string {
  const { letter = '' } = item;
  return (yearOf(item) || termsOf(item)[unknown] + (letter && '-')) + letter;
}

/** `March 6, 2025` */
export function monthFirst(...dated: Dated): string {
  return dateIn(american, dated);
}

/** `March 6` */
export function monthDay(item: CslItem): string {
  return dateIn(american, [item], 'monthDay');
}

const american: DateForm = { order: 'month-first', months: 'long' };

function whole(
  form: DateForm,
  start: number[],
  season: number | undefined,
  end: number[],
  tongue: CslItem['tongue'],
  part?: string,
): string {
  const spanish = tongue === 'es';
  const names = [start, end].map(([, number]) =>
    monthName(number ?? (season ? season + 12 : undefined), spanish ? 'long' : form.months, termsOf({ tongue })),
  );
  const days = [start, end].map(([, , day]) =>
    day && part !== 'yearMonth' ? String(day).padStart(form.padded && !spanish ? 2 : 1, '0') : '',
  );
  const between = spanish ? ' de ' : ' ';
  const dayFirst = spanish || form.order === 'day-first';
  const join = (month = '', day = '') => (dayFirst ? [day, month] : [month, day]).filter(Boolean).join(between);
  const span = [...new Set(days)].join('–');
  const middle = names[0] === names[1] ? join(names[0], span) : `${join(names[0], days[0])}–${join(names[1], days[1])}`;
  if (part === 'monthDay') return middle;
  const [year] = start;
  if (form.order === 'year-first' && !spanish) return [year, middle].filter(Boolean).join(' ');
  return [middle, year].filter(Boolean).join(days[0] && !dayFirst ? ', ' : between);
}

/** `1` → `January`; 13–16 are seasons (CSL). */
function monthName(number = 0, form: DateForm['months'], { months, seasons }: Terms): string {
  const name = months[number - 1] ?? seasons[number - 13] ?? '';
  const length = form === 'short' && name === 'September' ? 4 : 3;
  if (form === 'long' || number > 12 || name.length <= (form === 'short' ? 4 : 3)) return name;
  return `${name.slice(0, length)}.`;
}
