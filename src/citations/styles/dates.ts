import type { CslDate } from '../csl';

/** `1` → `January`; 13–16 and 21–24 are seasons (CSL). */
export function month(number: number | undefined, form: 'long' | 'short' | 'three' = 'long'): string {
  if (!number) return '';
  const name = number > 12 ? (seasons[(number - 13) % 8] ?? '') : (months[number - 1] ?? '');
  if (form === 'long' || number > 12 || name.length < 5) return form === 'three' ? dotted(name) : name;
  return form === 'three' ? dotted(name) : `${name.slice(0, name === 'September' ? 4 : 3)}.`;
}

/** First day of a date. */
export function dayOf(date: CslDate | undefined): { year?: number; month?: number; day?: number } {
  const [year, monthNumber, day] = date?.['date-parts']?.[0] ?? [];
  return { year, month: monthNumber ?? (date?.season && date.season + 12), day };
}

export function yearOf(date: CslDate | undefined): string {
  const { year } = dayOf(date);
  if (year === undefined) return date?.literal ?? '';
  return year < 0 ? `${-year}BC` : year < 500 ? `${year}AD` : String(year);
}

/** `March 6, 2025` */
export function monthFirst(date: CslDate | undefined): string {
  const { month: m, day } = dayOf(date);
  return [[month(m), day].filter(Boolean).join(' '), yearOf(date)].filter(Boolean).join(day ? ', ' : ' ');
}

/** `6 Mar. 2025` */
export function dayFirst(date: CslDate | undefined): string {
  const { month: m, day } = dayOf(date);
  return [day, month(m, 'short'), yearOf(date)].filter(Boolean).join(' ');
}

/** `March 6` */
export function monthDay(date: CslDate | undefined): string {
  const { month: m, day } = dayOf(date);
  return [month(m), day].filter(Boolean).join(' ');
}

function dotted(name: string): string {
  return name.length === 3 ? name : `${name.slice(0, 3)}.`;
}

const months = 'January February March April May June July August September October November December'.split(' ');
const seasons = ['Spring', 'Summer', 'Autumn', 'Winter', '', '', '', ''];
