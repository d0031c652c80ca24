import type { CslItem, CslName } from '../citations/csl';
import type { FieldProvenance, Sources } from '../citations/source';
import { type TypedDate, typedDate } from '../citations/typed-date';
import type { Iso } from '../model';

/** Which of the two works. */
export type Work = 'original' | 'repost';
export type Field = FieldProvenance['field'];
/** What the person changed: a field as typed, the authors as rows. */
export type Edit = string | CslName[];
export type Edits = Partial<Record<`${Work}.${Field}`, Edit>>;
/** Whether the person writes the month of `03/06/2025` first. */
export type Figures = 'month-first' | 'day-first';

/** In English as Americans write, in other languages the day first. */
export function figuresIn(language: string): Figures {
  return /^en\b/i.test(language) ? 'month-first' : 'day-first';
}

/** A field that holds what it cannot hold. */
export interface Wrong {
  field: Field;
  typed: string;
}

/**
 * The changes with one more, or (`undefined`) without. A fact that both works have from the same place, such as the name under the
 * headline, is mended in both when it is mended in the original, as long as the repost's own has not been changed.
 */
export function changed(edits: Edits, { fields }: Sources, which: readonly [Work, Field][], value: Edit | undefined): Edits {
  const next = { ...edits };
  for (const [work, field] of which) {
    const shared = work === 'original' && sameFact(fields, field) && next[`repost.${field}`] === next[`original.${field}`];
    for (const each of shared ? (['original', 'repost'] as const) : [work]) {
      if (value === undefined) delete next[`${each}.${field}`];
      else next[`${each}.${field}`] = value;
    }
  }
  return next;
}

function sameFact(fields: Sources['fields'], field: Field): boolean {
  const [original, repost] = [fields.original, fields.repost].map((rows) => rows.find((row) => row.field === field));
  return original?.value !== undefined && original.value === repost?.value && original.from === repost.from;
}

/** The work with the changes in it; a date that is none leaves the date as it was, and is told by `wrongIn`. */
export function edited(item: CslItem, work: Work, edits: Edits, figures: Figures): CslItem {
  const next: CslItem = { ...item };
  for (const field of ['title', 'container-title', 'URL', 'genre', 'archive_location'] as const) {
    const value = textOf(edits, work, field);
    if (value === '') delete next[field];
    else if (value !== undefined) next[field] = value;
  }
  if (!next.archive_location) delete next.archive;
  for (const field of ['issued', 'accessed'] as const) {
    const value = textOf(edits, work, field);
    if (value === undefined) continue;
    const typed = dateOf(value, figures);
    if (typed.kind === 'date') next[field] = typed.date;
    else if (typed.kind === 'undated') delete next[field];
  }
  const author = edits[`${work}.author`];
  if (typeof author === 'object') {
    const names = author.map(trimmed).filter((name) => name.literal || name.family || name.given);
    if (names.length > 0) next.author = names;
    else delete next.author;
    // Whether the body that is named now is the one whose page it is.
    if (!(names.length === 1 && names[0]?.literal === next['container-title'])) delete next.custom;
  }
  return next;
}

/** The first date of these works that is none, and the first address. */
export function wrongIn(edits: Edits, works: readonly Work[], figures: Figures): Wrong | undefined {
  for (const work of works) {
    for (const field of ['issued', 'accessed', 'URL'] as const) {
      const typed = textOf(edits, work, field);
      if (typed !== undefined && isWrong(field, typed, figures)) return { field, typed };
    }
  }
  return undefined;
}

/** Whether a field cannot hold what was typed into it. */
export function isWrong(field: Field, typed: string, figures: Figures): boolean {
  if (field === 'URL') return typed.trim() !== '' && !/^https?:\/\/[^\s/.]+\.[^\s]+$/i.test(typed.trim());
  return (field === 'issued' || field === 'accessed') && dateOf(typed, figures).kind === 'wrong';
}

/** The day, month or year that a date in a field is taken for; nothing where it names more than that. */
export function dayOf(typed: string, figures: Figures): Iso | undefined {
  const read = dateOf(typed, figures);
  if (read.kind !== 'date' || read.date.season || read.date['date-parts']?.length !== 1) return undefined;
  return read.date['date-parts'][0]?.map((part) => String(part).padStart(2, '0')).join('-');
}

/** An empty field says that there is no date. */
function dateOf(typed: string, figures: Figures): TypedDate {
  return typed.trim() === '' ? { kind: 'undated' } : typedDate(typed, figures);
}

function textOf(edits: Edits, work: Work, field: Field): string | undefined {
  const edit = edits[`${work}.${field}`];
  return typeof edit === 'string' ? edit.trim() : undefined;
}

function trimmed(name: CslName): CslName {
  const parts = Object.entries(name).map(([part, value]) => [part, typeof value === 'string' ? value.trim() : value]);
  return Object.fromEntries(parts.filter(([, value]) => value !== '')) as CslName;
}
