import type { CslItem } from '../csl';

/** CSL-JSON: the items as they are. */
export function csl(items: CslItem[]): string {
  return `${JSON.stringify(items, undefined, 2)}\n`;
}
