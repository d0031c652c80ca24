import type { CslItem } from '../csl';

/** BibTeX entries. */
export function bibtex(items: CslItem[]): string {
  return items.map((item) => `@misc{${item.id},\n  title = {${item.title ?? ''}}\n}\n`).join('\n');
}
