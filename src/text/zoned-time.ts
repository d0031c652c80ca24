import type { Iso } from '../model';
import { datesIn } from './dates';

/**
 * The moment that a line names in the American way, with its zone: `07/21/2026 05:26 PM EDT` is `2026-07-21T17:26:00-04:00`.
 * Without a known zone only the day is sure, as the sender's clock is not known; undefined where the line has no date.
 */
export function zonedTime(line: string): Iso | undefined {
  const day = datesIn(line)[0];
  if (day?.iso.length !== 10) return undefined;
  const [, hour, minute, half, zone] =
    /(\d{1,2}):(\d\d)(?::\d\d)?(?: ?([ap])\.?m\.?)?(?: ?\(?([A-Z]{2,4})\b)?/i.exec(line.slice(day.end)) ?? [];
  const offset = zones[(zone ?? '').toUpperCase()];
  if (!hour || !minute || !offset) return day.iso;
  const hours = half ? (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hour);
  if (hours > 23 || Number(minute) > 59) return day.iso;
  return `${day.iso}T${String(hours).padStart(2, '0')}:${minute}:00${offset}`;
}

/** Zones that the mailer's datelines were seen with, and those of the other American states; offsets of RFC 5322, section 4.3. */
const zones: Record<string, string> = {
  UTC: 'Z',
  GMT: 'Z',
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
  AKST: '-09:00',
  AKDT: '-08:00',
  HST: '-10:00',
};
