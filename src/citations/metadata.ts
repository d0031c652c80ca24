import type { CslItem } from './csl';

/** `title` of a COinS `span class="Z3988"` (OpenURL 1.0, ANSI/NISO Z39.88): what reference managers read from a page. */
export function coins(item: CslItem): string {
  return new URLSearchParams({ ctx_ver: 'Z39.88-2004', 'rft.title': item.title ?? '' }).toString();
}

/** `<meta name content>` pairs of the Highwire vocabulary (`citation_title`, …). */
export function citationMeta(item: CslItem): [name: string, content: string][] {
  return [['citation_title', item.title ?? '']];
}
