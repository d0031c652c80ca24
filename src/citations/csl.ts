import { fold } from '../text/space';

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
  note?: string;
  abstract?: string;
  /** The letter that tells works of one author and year apart; set by `citeTogether`, never read from files. */
  letter?: string;
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

/**
 * The items of a CSL-JSON file: one item, an array, or `{items: […]}`.
 * Tolerant: numbers may be strings, dates may be `raw`; what cannot be used is left out and named in `problems`. Never throws.
 */
export function itemsFrom(json: unknown): { items: CslItem[]; problems: string[] } {
  const list = Array.isArray(json) ? json : isRecord(json) && Array.isArray(json.items) ? json.items : [json];
  const items: CslItem[] = [];
  const problems: string[] = [];
  list.forEach((value: unknown, index) => {
    if (!isRecord(value)) {
      problems.push(`item ${index + 1} is not an object`);
      return;
    }
    const item: CslItem = { id: text(value.id) ?? `item-${index + 1}`, type: text(value.type) ?? 'document' };
    if (!text(value.type)) problems.push(`item ${item.id} has no type`);
    for (const field of textFields) {
      const found = text(value[field]);
      if (found) item[field] = found;
      else if (value[field] !== undefined && value[field] !== null && value[field] !== '') {
        problems.push(`item ${item.id}: ${field} is not text`);
      }
    }
    const author = namesFrom(value.author);
    if (author.length > 0) item.author = author;
    for (const field of ['issued', 'accessed'] as const) {
      const date = dateFrom(value[field]);
      if (date) item[field] = date;
      else if (value[field]) problems.push(`item ${item.id}: ${field} is not a date`);
    }
    items.push(item);
  });
  return { items, problems };
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

const textFields = [
  'title',
  'title-short',
  'container-title',
  'publisher',
  'publisher-place',
  'URL',
  'DOI',
  'genre',
  'language',
  'section',
  'number',
  'volume',
  'issue',
  'page',
  'edition',
  'medium',
  'archive',
  'note',
  'abstract',
] as const satisfies (keyof CslItem)[];

function namesFrom(value: unknown): CslName[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((entry: unknown) => {
    if (typeof entry === 'string') return entry.trim() ? [{ literal: fold(entry) }] : [];
    if (!isRecord(entry)) return [];
    const name: CslName = {};
    for (const part of ['literal', 'family', 'given', 'suffix', 'dropping-particle', 'non-dropping-particle'] as const) {
      const found = text(entry[part]);
      if (found) name[part] = found;
    }
    if (entry['comma-suffix']) name['comma-suffix'] = true;
    return name.literal || name.family || name.given ? [name] : [];
  });
}

function dateFrom(value: unknown): CslDate | undefined {
  if (typeof value === 'string') return datePartsOf(value) ?? (text(value) ? { literal: fold(value) } : undefined);
  if (!isRecord(value)) return undefined;
  const date: CslDate = {};
  const parts = Array.isArray(value['date-parts']) ? value['date-parts'] : [];
  const numbers = parts
    .filter((part): part is unknown[] => Array.isArray(part))
    .map((part) => part.filter((n) => n !== null && n !== '').map(Number))
    .filter((part) => part.length > 0 && part.every(Number.isFinite) && part[0] !== 0);
  if (numbers.length > 0) date['date-parts'] = numbers.slice(0, 2);
  const season = Number(value.season);
  if (season >= 1 && season <= 4) date.season = season;
  if (value.circa) date.circa = true;
  const literal = text(value.literal);
  if (literal) date.literal = literal;
  if (date['date-parts'] || date.literal) return date;
  const raw = text(value.raw);
  return raw ? (datePartsOf(raw) ?? { literal: raw }) : undefined;
}

function text(value: unknown): string | undefined {
  const found = typeof value === 'number' ? String(value) : typeof value === 'string' ? fold(value) : '';
  return found || undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isoDay(parts: readonly number[]): string {
  return parts.map((part, index) => String(part).padStart(index ? 2 : 4, '0')).join('-');
}
