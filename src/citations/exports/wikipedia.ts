import { cite } from '../cite';
import type { CslItem } from '../csl';

/** Wikipedia citation templates, one a line. */
export function wikipedia(items: CslItem[]): string {
  return items.map((item) => `${cite(item, 'wikipedia').text}\n`).join('');
}
