import * as en from 'chrono-node/en';
import * as es from 'chrono-node/es';
import type { Iso } from '../model';

/** A date that stands in a text. */
export interface FoundDate {
  /** As exact as the text: month, day, or minute where the text also names the zone. */
  iso: Iso;
  /** Half-open range in the text. */
  start: number;
  end: number;
  text: string;
}

/**
 * The dates of a text in English or Spanish, in order. Only calendar dates count: "today" and "Tuesday" depend on the
 * reader's day. A date without a year counts when `near` (a date of the same weeks) tells the year.
 */
export function datesIn(text: string, near?: Iso): FoundDate[] {
  if (!mayHoldDate.test(text)) return [];
  const usual = usualDate(text);
  if (usual) return [usual];
  const english = parse(en.casual, text, near);
  const spanish = monthsInSpanish.test(text) ? [...parse(es.casual, text, near), ...americanSpanish(text)] : [];
  const all = [...spanish.filter(({ text: words }) => /\p{L}/u.test(words)), ...english];
  return withoutOverlaps(all).sort((a, b) => a.start - b.start);
}

/** The first date of a text. */
export function dateIn(text: string, near?: Iso): Iso | undefined {
  return datesIn(text, near)[0]?.iso;
}

/** A digit, and a month's name or figures as in `3/6/2025`: without them no parser finds a calendar date. */
const mayHoldDate =
  /^(?=.*\d).*(?:(?<![a-z])(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|set|dic)|\d\s*[./‐-―-]\s*\d)/is;

/**
 * `March 6, 2025`, alone or after a place in capitals (`WASHINGTON, March 6, 2025`): how most bulletins write their date.
 * Answered without the parsers, whose many patterns take longer to compile than all the rest of a bulletin takes to read.
 */
function usualDate(text: string): FoundDate | undefined {
  const match = /^(?![^,]*DAY)(?:[A-Z][A-Z .]{2,40}, |\()?((\p{Lu}\p{Ll}{2,8}) (\d{1,2}), ((?:19|20)\d\d))\)?$/du.exec(text);
  const month = monthNames.indexOf(match?.[2] ?? '') + 1;
  const [start, end] = match?.indices?.[1] ?? [0, 0];
  const day = Number(match?.[3]);
  const year = match?.[4];
  if (month === 0 || day < 1 || day > new Date(Date.UTC(Number(year), month, 0)).getUTCDate()) return undefined;
  return { iso: `${year}-${two(month)}-${two(day)}`, start, end, text: text.slice(start, end) };
}

const monthNames = 'January February March April May June July August September October November December'.split(' ');

type Parser = typeof en.casual;
type Result = ReturnType<Parser['parse']>[number];

function parse(parser: Parser, text: string, near?: Iso): FoundDate[] {
  // A fixed reference keeps answers the same every day; it only matters for what is filtered out below.
  const reference = new Date(near && !Number.isNaN(Date.parse(near)) ? Date.parse(near) : Date.UTC(2000, 0, 15, 12));
  return parser.parse(text, reference).flatMap((result) => {
    const iso = isoOf(result, near !== undefined);
    return iso ? [{ iso, start: result.index, end: result.index + result.text.length, text: result.text }] : [];
  });
}

function isoOf({ start, text }: Result, nearKnown: boolean): Iso | undefined {
  const [year, month, day] = [start.get('year'), start.get('month'), start.get('day')];
  const yearGiven = start.isCertain('year') && /\d{4}|\d\D+\d+\D+\d{2}\b|['’]\d{2}/.test(text);
  const dayGiven = start.isCertain('day');
  if (!year || !month || !start.isCertain('month') || !/\d/.test(text)) return undefined;
  if (!yearGiven && !(nearKnown && dayGiven && /\p{L}{3}/u.test(text))) return undefined;
  if (year < 1700 || year > 2199) return undefined;
  const date = dayGiven ? `${year}-${two(month)}-${two(day ?? 1)}` : `${year}-${two(month)}`;
  return dayGiven ? `${date}${timeOf(start)}` : date;
}

/** A time of day counts only together with its zone. */
function timeOf(start: Result['start']): string {
  const offset = start.get('timezoneOffset');
  if (!start.isCertain('hour') || !start.isCertain('timezoneOffset') || offset === null) return '';
  const zone =
    offset === 0 ? 'Z' : `${offset < 0 ? '-' : '+'}${two(Math.floor(Math.abs(offset) / 60))}:${two(Math.abs(offset) % 60)}`;
  return `T${two(start.get('hour') ?? 0)}:${two(start.get('minute') ?? 0)}:${two(start.get('second') ?? 0)}${zone}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

const months = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
];
const monthsInSpanish = new RegExp(`\\b(?:${months.join('|')}|setiembre)\\b`, 'i');

/** Forms of American Spanish that the library does not know: "marzo 6, 2025", "Marzo 6 de 2025", "6 de marzo del 2025". */
function americanSpanish(text: string): FoundDate[] {
  const name = `(?<name>${months.join('|')})`;
  const forms = [
    `\\b${name}\\s+(?<day>\\d{1,2}),?\\s+(?:del?\\s+)?(?<year>\\d{4})\\b`,
    `\\b(?<day>\\d{1,2})\\s+de\\s+${name},?\\s+del\\s+(?<year>\\d{4})\\b`,
  ];
  return forms
    .flatMap((form) => [...text.matchAll(new RegExp(form, 'gi'))])
    .map(({ 0: whole, index, groups }) => {
      const month = months.indexOf((groups?.name ?? '').toLowerCase()) + 1;
      return {
        iso: `${groups?.year}-${two(month)}-${two(Number(groups?.day))}`,
        start: index,
        end: index + whole.length,
        text: whole,
      };
    });
}

/** The longer reading of the same words wins. */
function withoutOverlaps(found: FoundDate[]): FoundDate[] {
  const kept: FoundDate[] = [];
  for (const date of [...found].sort((a, b) => b.end - b.start - (a.end - a.start))) {
    if (!kept.some(({ start, end }) => date.start < end && start < date.end)) kept.push(date);
  }
  return kept;
}
