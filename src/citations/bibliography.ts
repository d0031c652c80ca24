import type { StyleKey } from '../settings';
import { fold } from '../text/space';
import type { Citation } from './cite';
import { type CslItem, type CslName, isoDate } from './csl';
import { keysOf } from './exports/keys';
import { byYear, type CitedWork, citeWorks, numbered, within } from './together';

/** One entry of a list of references. */
export interface Entry<W extends CitedWork = CitedWork> {
  work: W;
  citation: Citation;
}

/** Several works as one list of references: each once, in the style's order, told apart by letters or numbers. */
export function bibliographyOf<W extends CitedWork>(works: readonly W[], style: StyleKey): Entry<W>[] {
  const list = inOrder(distinct(works), style);
  return citeWorks(list, style).flatMap((citation, index) => {
    const work = list[index];
    return work ? [{ work, citation }] : [];
  });
}

/** The same works for a file: each once, each under an id of its own. */
export function itemsFor(works: readonly CitedWork[], style: StyleKey): CslItem[] {
  const items = inOrder(distinct(works), style).map(({ item }) => item);
  const ids = keysOf(items);
  return items.map((item, index) => ({ ...item, id: ids[index] ?? item.id }));
}

/** Two posts may hold one bulletin: the work is the same where address, headline and date are. */
function distinct<W extends CitedWork>(works: readonly W[]): W[] {
  const seen = new Map<string, W>();
  for (const work of works) {
    const { URL, title = '', issued, author } = work.item;
    const key = JSON.stringify([URL ?? author, fold(title).toLowerCase(), issued]);
    if (!seen.has(key)) seen.set(key, work);
  }
  return [...seen.values()];
}

/**
 * By author, then by year where the style names works by it (without one first), then by title; works without an author stand under
 * their title (APA 7 §9.43–9.49, MLA Handbook 9, 5.123–5.127, CMOS 18, 13.67–13.73). Styles that number works keep the order given.
 */
function inOrder<W extends CitedWork>(works: readonly W[], style: StyleKey): W[] {
  if (numbered.has(style)) return [...works];
  const dated = byYear.has(style);
  return [...works].sort(
    ({ item: one }, { item: other }) =>
      compared(beginningOf(one, style), beginningOf(other, style)) ||
      (dated ? yearOf(one) - yearOf(other) : 0) ||
      within(style)(one, other) ||
      compared(rest(one), rest(other)),
  );
}

/** What an entry begins with. MLA leaves out the body whose own page it is. */
function beginningOf({ author = [], title = '', custom }: CslItem, style: StyleKey): string {
  const names = style === 'mla' && custom?.owner ? [] : author;
  return names.length > 0 ? names.map(listed).join('; ') : withoutArticle(title);
}

function listed({ family, given, literal }: CslName): string {
  return family ? [family, given].filter(Boolean).join(', ') : withoutArticle(literal ?? given ?? '');
}

function withoutArticle(text: string): string {
  return text.replace(/^["“«]?(?:an?|the)\s+/i, '');
}

function yearOf({ issued }: CslItem): number {
  return issued?.['date-parts']?.[0]?.[0] ?? 0;
}

/** What tells works apart that are alike in all that a list is ordered by. */
function rest({ issued, URL = '', title = '' }: CslItem): string {
  return `${isoDate(issued) ?? ''} ${URL} ${title}`;
}

function compared(one: string, other: string): number {
  return one.localeCompare(other, 'en', { sensitivity: 'base', ignorePunctuation: true });
}
