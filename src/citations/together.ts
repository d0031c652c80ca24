import type { StyleKey } from '../settings';
import { type Citation, cite } from './cite';
import type { CslItem } from './csl';
import type { CiteOptions } from './options';

/** A work with what its own text tells of how it is to be cited. */
export interface CitedWork {
  item: CslItem;
  options?: CiteOptions;
}

/** Works that one text tells of, cited beside each other (`citeWorks`). */
export function citeTogether(items: readonly CslItem[], style: StyleKey, options: CiteOptions = {}): Citation[] {
  return citeWorks(
    items.map((item) => ({ item, options })),
    style,
  );
}

/**
 * Works that are cited beside each other, in the order given. Where the running text would call two of them the same (one author, one
 * year), letters tell them apart, in the text and in the entries: `(2025a, March 6)`, `(Olay, 2025a)`.
 */
export function citeWorks(works: readonly CitedWork[], style: StyleKey): Citation[] {
  const alone = works.map(({ item, options }) => cite(item, style, options));
  if (numbered.has(style)) return works.map(({ item, options }, index) => cite(item, style, { ...options, number: index + 1 }));
  if (!byYear.has(style)) return alone;
  for (const alike of grouped(works, (_, index) => alone[index]?.inText).values()) {
    if (alike.length < 2) continue;
    alike.sort(([one], [other]) => within(style)(one.item, other.item));
    alike.forEach(([{ item, options }, place], index) => {
      alone[place] = cite({ ...item, letter: letterOf(index) }, style, options);
    });
  }
  return alone;
}

function grouped<T>(all: readonly T[], keyOf: (one: T, index: number) => unknown): Map<unknown, [one: T, index: number][]> {
  const groups = new Map<unknown, [T, number][]>();
  all.forEach((one, index) => {
    const key = keyOf(one, index);
    const group = groups.get(key) ?? [];
    group.push([one, index]);
    groups.set(key, group);
  });
  return groups;
}

/** The order of works of one author and year. */
export function within(style: StyleKey): (a: CslItem, b: CslItem) => number {
  return style === 'apa' ? byDateThenTitle : byTitle;
}

/** `a` to `z`, then `aa`, `ab`, … */
function letterOf(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}

/**
 * The form for the running text of works that are cited at one place; nothing in styles that have none. Who wrote several is named
 * once, then their years: `(Olay, 2025a, 2025b)`, other authors after a semicolon (APA 7 §8.12, CMOS 18, chapter 13, Cite Them Right 12).
 */
export function inTextTogether(items: readonly CslItem[], style: StyleKey, options: CiteOptions = {}): string | undefined {
  const forms = [...new Set(citeTogether(items, style, options).flatMap(({ inText }) => inText ?? []))];
  if (numbered.has(style)) return numbersOf(forms, style);
  if (forms.length < 2 || !forms.every((form) => form.startsWith('('))) return forms.join(' ') || undefined;
  const years = new Map<string, string[]>();
  for (const form of forms) {
    // What follows the last space is the year; MLA has none.
    const [, name = '', year = ''] = (byYear.has(style) &&
      form.match(/^\((.+?) (no date\S*|sin fecha\S*|s\. f\.\S*|\S+)\)$/)) || ['', form.slice(1, -1)];
    years.set(name, [...(years.get(name) ?? []), year]);
  }
  const works = [...years].sort(([a], [b]) => a.localeCompare(b, 'en'));
  return `(${works.map(([name, all]) => `${name} ${all.sort(undatedFirst).join(', ')}`.trim()).join('; ')})`;
}

/** Styles that name works by their place in the list of references. */
export const numbered = new Set<StyleKey>(['ieee', 'vancouver']);

/** `[1], [2]` (IEEE Reference Guide), `(1,2)` and `(1–3)` (Citing Medicine, app. C: the numbers of one place in one pair of brackets). */
function numbersOf(forms: readonly string[], style: StyleKey): string | undefined {
  if (style === 'ieee' || forms.length < 2) return forms.join(', ') || undefined;
  return forms.length > 2 ? `(1–${forms.length})` : '(1,2)';
}

/** Styles that name works by author and year: APA 7 §8.19, Cite Them Right 12, CMOS 18, 13.112–114. */
export const byYear = new Set<StyleKey>(['apa', 'harvard', 'chicago-author-date']);

/** APA 7 §9.47: a year alone before exact dates, exact dates in their order, then by title. */
function byDateThenTitle(a: CslItem, b: CslItem): number {
  return dayOf(a) - dayOf(b) || byTitle(a, b);
}

function dayOf({ issued }: CslItem): number {
  const [[, month = 0, day = 0] = []] = issued?.['date-parts'] ?? [];
  return month * 100 + day;
}

function undatedFirst(a: string, b: string): number {
  const [one, two] = [a, b].map((year) => Number(/^[ns]/.test(year)));
  return (two ?? 0) - (one ?? 0) || a.localeCompare(b, 'en');
}

/** Without the article it begins with; works of one title keep their order. */
function byTitle(a: CslItem, b: CslItem): number {
  const [one, two] = [a, b].map(({ title = '' }) => title.replace(/^(?:an?|the)\s+/i, ''));
  return (one ?? '').localeCompare(two ?? '', 'en');
}
