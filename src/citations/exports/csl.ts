import type { CslItem } from '../csl';

/** CSL-JSON: the items as they are, without what is only ours. */
export function csl(items: CslItem[]): string {
  return `${JSON.stringify(
    items.map(({ custom: _, ...item }) => item),
    undefined,
    2,
  )}\n`;
}
