import type { Iso } from '../model';

/** A date that stands in a text. */
export interface FoundDate {
  /** As exact as the text: a day, or a month. */
  iso: Iso;
  /** Half-open range in the text. */
  start: number;
  end: number;
}

/** What the figures of `3/6/25` mean; the other reading where this one is no date. */
export type DateOrder = 'day-first' | 'month-first';

/**
 * The calendar dates of a text in English, Spanish, French, German, Italian or Portuguese that name their year, in order. "Today", "Tuesday" and "March 6"
 * depend on the reader's day and are no dates here. Of a span of days ("March 6-8, 2025") the first counts.
 *
 * Written here, not taken from a library: one that reads every kind of date was a fifth of the reading script (measured with
 * chrono-node 2.9), and its patterns took longer to compile than all the rest of a bulletin takes to read.
 */
export function datesIn(text: string, order: DateOrder = 'month-first'): FoundDate[] {
  if (!/\d/.test(text)) return [];
  const found = forms.flatMap(({ pattern }) =>
    [...text.matchAll(pattern)].flatMap(({ 0: words, index, groups = {} }) => {
      const iso = isoOf(groups, order);
      return iso ? [{ iso, start: index, end: index + words.length }] : [];
    }),
  );
  return withoutOverlaps(found).sort((a, b) => a.start - b.start);
}

/**
 * How people write a date: day, month (a word, or figures) and year; `first` and `second` are day and month in the writer's order.
 * Whether a word is a month's name is looked up: patterns that spell out the names take long to compile.
 */
const forms: { name: string; pattern: RegExp }[] = [
  {
    name: 'March 6, 2025; Mar. 6th, 2025; March 6-8, 2025; marzo 6 de 2025',
    pattern:
      /(?<![\wÀ-ÿ])(?<month>[A-Za-zÀ-ÿ]{3,12})\.? (?<day>\d{1,3})[a-z]{0,4}(?: ?(?:[-–&]|to|and) ?\d{1,3}[a-z]{0,4}){0,4}(?:, ?| )(?:del? ){0,2}(?<year>\d{4}|['’]\d\d)(?!\d)/g,
  },
  {
    name: '6 March 2025; 6th of March, 2025; 06-MAR-2025; 6 de marzo del 2025; 6 al 8 de marzo de 2025',
    pattern:
      /(?<![\d/.:-])(?<day>\d{1,3})[.a-zº°]{0,4}(?: ?(?:[-–&y]|to|and|al) ?\d{1,3}[a-z]{0,4}){0,3}(?:-| (?:of |de ){0,2})(?<month>[A-Za-zÀ-ÿ]{3,12})(?:-|\.?,? (?:del? ){0,2})(?<year>\d{4}|['’]\d\d)(?!\d)/g,
  },
  {
    name: '06 MAR 25; 06-Mar-25',
    pattern: /(?<![\d/.:-])(?<day>\d\d?)(?<gap>[ -])(?<month>[A-Z][A-Za-z][A-Za-z])\k<gap>(?<year>\d\d)(?!\d)/g,
  },
  {
    name: 'March 2025; marzo de 2025',
    pattern: /(?<![\wÀ-ÿ])(?<month>[A-Za-zÀ-ÿ]{3,12})\.?,? (?:del? ){0,2}(?<year>\d{4})(?!\d)/g,
  },
  {
    name: '2025-03-06; 2025/03/06; 2025-03-06T14:00:00Z',
    pattern:
      /(?<![\d/.-])(?<year>\d{4})(?<gap>[-/.])(?<month>\d\d?)\k<gap>(?<day>\d\d?)(?![\d/])(?:T\d\d:\d\d[\d:.]*(?:Z|[+-]\d\d:?\d\d)?)?/g,
  },
  {
    name: '3/6/25; 03.06.2025',
    pattern: /(?<![\d/.-])(?<first>\d\d?)(?<gap>[-/.])(?<second>\d\d?)\k<gap>(?<year>\d{4}|\d\d)(?![\d/-]|\.\d)/g,
  },
];

function isoOf(
  { year: written = '', month: name, day, first, second }: Record<string, string | undefined>,
  order: DateOrder,
): Iso | undefined {
  const year = yearOf(written.replace(/\D/g, ''));
  const figures = name ?? first;
  let month = Number(figures) || (monthNames.get((figures ?? '').toLowerCase()) ?? 0);
  let date = Number(day ?? second);
  // In figures the month comes first, as in the United States, unless it cannot; with stops too (`03.06.2025`, the armed forces' image service).
  if (first && (month > 12 || (order === 'day-first' && date >= 1 && date <= 12))) [month, date] = [date, month];
  if (month < 1 || month > 12 || year < '1700' || year > '2199') return undefined;
  if (Number.isNaN(date) && words.has((name ?? '').toLowerCase())) return undefined;
  if (Number.isNaN(date)) return `${year}-${two(month)}`;
  if (date < 1 || date > new Date(Date.UTC(Number(year), month, 0)).getUTCDate()) return undefined;
  return `${year}-${two(month)}-${two(date)}`;
}

/** Two figures of a year are of this century, or of the end of the last. */
function yearOf(figures: string): string {
  if (figures.length === 4) return figures;
  return Number(figures) < 70 ? `20${figures}` : `19${figures}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

/** Short names of months that are words too: `sold out 2025` is no October. */
const words: ReadonlySet<string> = new Set(['out', 'set', 'ago', 'mag', 'ott', 'mar']);

/** In the order of the year; each list holds one month's names. */
const monthNames = new Map(
  [
    'january jan enero ene janvier janv januar jänner gennaio gen janeiro',
    'february feb febrero février fevrier févr fév februar febbraio fevereiro fev',
    'march mar marzo mars märz mär mrz março marco',
    'april apr abril abr avril avr aprile',
    'may mayo mai maggio mag maio',
    'june jun junio juin juni giugno giu junho',
    'july jul julio juillet juil juli luglio lug julho',
    'august aug agosto ago août aout',
    'september sept sep septiembre setiembre set septembre settembre setembro',
    'october oct octubre octobre oktober okt ottobre ott outubro out',
    'november nov noviembre novembre novembro',
    'december dec diciembre dic décembre decembre déc dezember dez dicembre dezembro',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);

/** The longer reading of the same words wins. */
function withoutOverlaps(found: FoundDate[]): FoundDate[] {
  const kept: FoundDate[] = [];
  for (const date of [...found].sort((a, b) => b.end - b.start - (a.end - a.start))) {
    if (!kept.some(({ start, end }) => date.start < end && start < date.end)) kept.push(date);
  }
  return kept;
}
