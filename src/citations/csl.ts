import type { Tongue } from '../settings';

/** One work, as CSL-JSON describes it: the hub of everything in this room. */
export interface CslItem {
  id: string;
  type: string;
  title?: string;
  'title-short'?: string;
  'container-title'?: string;
  publisher?: string;
  'publisher-place'?: string;
  author?: CslName[];
  issued?: CslDate;
  accessed?: CslDate;
  URL?: string;
  DOI?: string;
  genre?: string;
  language?: string;
  section?: string;
  number?: string;
  volume?: string;
  issue?: string;
  page?: string;
  edition?: string;
  medium?: string;
  archive?: string;
  /** Where in the archive: of a capture, its address. */
  archive_location?: string;
  note?: string;
  abstract?: string;
  /** The letter that tells works of one author and year apart; set by `citeTogether`, never read from files. */
  letter?: string;
  /** The language the reference is written in; set by `cite`, never read from files. */
  tongue?: Tongue;
  /** Names that titles keep as they are written; set by `cite`, never read from files. */
  names?: readonly string[];
  /** CSL's place for what is not CSL; `owner`: the author is the body whose site (`container-title`) it is. Never read from files. */
  custom?: { owner: true };
}

export interface CslName {
  family?: string;
  given?: string;
  suffix?: string;
  'dropping-particle'?: string;
  'non-dropping-particle'?: string;
  'comma-suffix'?: boolean;
  /** An organisation, or a person whose name is not to be taken apart. */
  literal?: string;
}

export interface CslDate {
  /** `[year, month?, day?]`, twice for a range. */
  'date-parts'?: number[][];
  season?: number;
  circa?: boolean;
  /** A date that is not a day of the calendar; printed as it stands. */
  literal?: string;
}

/** `2025-03-06T…` → `[2025, 3, 6]`, as exact as the source; nothing for anything else. */
export function datePartsOf(iso: string | undefined): CslDate | undefined {
  const match = iso?.trim().match(/^(-?\d{1,4})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?)?(?:[T ].*)?$/);
  if (!match) return undefined;
  const [year, month, day] = match.slice(1).map((part) => (part === undefined ? Number.NaN : Number(part)));
  if (year === undefined || Number.isNaN(year)) return undefined;
  const parts = [year];
  if (month !== undefined && month >= 1 && month <= 12) {
    parts.push(month);
    if (day !== undefined && day >= 1 && day <= 31) parts.push(day);
  }
  return { 'date-parts': [parts] };
}

/** `2025-03-06`, a range as `2025-03-06/2025-03-08` (ISO 8601, EDTF). */
export function isoDate(date: CslDate | undefined): string | undefined {
  return date?.['date-parts']?.map(isoDay).join('/') || undefined;
}

function isoDay(parts: readonly number[]): string {
  return parts.map((part, index) => String(part).padStart(index ? 2 : 4, '0')).join('-');
}
