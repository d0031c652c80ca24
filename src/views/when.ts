import type { Iso } from '../model';

/**
 * A date as people read it, only as exact as the source was: a year, a month, or a day.
 * A full time is shown as the day it names in its own zone. What is no date comes back as it is.
 */
export function dateIn(language: string, iso: Iso, style: 'long' | 'medium' = 'long'): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(iso) ?? [];
  if (!year) return iso;
  const month2 = style === 'long' ? 'long' : 'short';
  const shape: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    ...(month && { month: month2 }),
    ...(day && { day: 'numeric' }),
    timeZone: 'UTC',
  };
  const date = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  return Number.isNaN(date.getTime()) ? iso : new Intl.DateTimeFormat(language, shape).format(date);
}

/** Names as a list in the language: `A`, `A and B`, `A, B and C`. */
export function listIn(language: string, names: readonly string[]): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
}
