import type { CslItem } from '../csl';
import { unmarked } from '../markup';

/**
 * A key for each item, the same for the same items every time: the item's own id where it can serve as one, else first name, year
 * and first word of the title (`olay2025hegseth`). Keys that meet get `a`, `b`, …
 */
export function keysOf(items: readonly CslItem[]): string[] {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const key = /^[A-Za-z][\w:.+-]*$/.test(item.id) ? item.id : keyOf(item);
    const count = seen.get(key.toLowerCase()) ?? 0;
    seen.set(key.toLowerCase(), count + 1);
    return count === 0 ? key : `${key}${lettered(count)}`;
  });
}

/** `olay2025hegseth`; letters and digits only. */
export function keyOf(item: Pick<CslItem, 'author' | 'issued' | 'title' | 'container-title'>): string {
  const [first] = item.author ?? [];
  const name = first?.family ?? first?.literal ?? item['container-title'];
  const year = item.issued?.['date-parts']?.[0]?.[0] ?? 'nd';
  return `${wordOf(name) || 'anon'}${year}${wordOf(item.title)}`;
}

function lettered(count: number): string {
  return count > 26 ? String(count) : String.fromCharCode(96 + count);
}

/** First word that says something, without accents; empty for scripts that have no ASCII form. */
function wordOf(text: string | undefined): string {
  const words =
    unmarked(text ?? '')
      .normalize('NFKD')
      .replace(/\p{M}|[’']/gu, '')
      .replaceAll('ß', 'ss')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  return words.find((word) => word.length > 1 && !empty.has(word)) ?? '';
}

const empty = new Set(
  'the an of and for in on at to by us department ministry office el la los las le les de der die das'.split(' '),
);
