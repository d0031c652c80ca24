import { fold } from '../text/space';
import type { CslDate, CslItem, CslName } from './csl';
import { withoutTail } from './names';
import { typedDate } from './typed-date';

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
    for (const part of ['given', 'family'] as const) {
      // `P. T., Jr.`: what stands after a comma is no part of the name it was typed into.
      if (!name[part]?.includes(',')) continue;
      const { rest, suffix } = withoutTail(name[part]);
      name[part] = rest;
      if (suffix) name.suffix ??= suffix;
    }
    return name.literal || name.family || name.given ? [name] : [];
  });
}

function dateFrom(value: unknown): CslDate | undefined {
  if (typeof value === 'string') return written(value);
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
  return raw ? written(raw) : undefined;
}

/** A date in words: as a day of the calendar if it is one, else as it stands. */
function written(value: string): CslDate | undefined {
  const typed = typedDate(value);
  if (typed.kind === 'date') return typed.date;
  const literal = text(value);
  return literal && typed.kind === 'wrong' ? { literal } : undefined;
}

function text(value: unknown): string | undefined {
  const found = typeof value === 'number' ? String(value) : typeof value === 'string' ? fold(decoded(value)) : '';
  return found || undefined;
}

/** Signs that programs write as HTML writes them: `AT&amp;T`. */
function decoded(text: string): string {
  return text.replace(/&(?:(amp|lt|gt|quot|apos|nbsp)|#(\d{2,6})|#x([\da-f]{2,5}));/gi, (whole, name, decimal, hexadecimal) => {
    const code = name ? undefined : Number.parseInt(decimal ?? hexadecimal, decimal ? 10 : 16);
    return code === undefined
      ? (signs[String(name).toLowerCase()] ?? whole)
      : code > 0x10ffff
        ? whole
        : String.fromCodePoint(code);
  });
}

const signs: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
