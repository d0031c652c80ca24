import type { Iso } from '../../model';

/** Day of sending out of a bulletin's id (`20240131.89430991`, `MDB-PRD-BUL-20120125.5203361`). */
export function dayOfId(id: string): Iso | undefined {
  const [, year, month, day] = /(20\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])\.\d/.exec(id) ?? [];
  return year && `${year}-${month}-${day}`;
}

/**
 * Moment of sending out of an Amazon SES message id: four digits of region, then twelve hexadecimal digits of Unix time in
 * milliseconds (checked on real mail: 01000195d55e1c7b is 2025-03-27T02:11:09.563Z).
 */
export function momentOfSes(text: string): Iso | undefined {
  const time = Number.parseInt(/\b01[0-9a-f]{2}([0-9a-f]{12})-[0-9a-f]{8}-/i.exec(text)?.[1] ?? '', 16);
  return time > earliest && time < latest ? new Date(time).toISOString() : undefined;
}

/** SES began in 2011; a time beyond 2100 is no time. */
const earliest = Date.UTC(2011, 0);
const latest = Date.UTC(2100, 0);
