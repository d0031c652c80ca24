import type { CslItem } from '../csl';

/** CSL-JSON: the items as they are, without what is only ours. */
export function csl(items: CslItem[]): string {
  return `${JSON.stringify(
    items.map(({ custom: _, ...item }) => item),
    // Readers take `&amp;` for one sign; where the text itself says so, it is written for them.
    (_, value: unknown) => (typeof value === 'string' ? value.replace(/&(?=#?\w{2,6};)/g, '&amp;') : value),
    2,
  )}\n`;
}
