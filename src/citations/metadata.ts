import { fold } from '../text/space';
import { type CslItem, type CslName, isoDate } from './csl';
import { unmarked } from './markup';

/**
 * `title` of a COinS `<span class="Z3988">` (OpenURL 1.0, Dublin Core format, as Zotero writes it for pages and posts): what
 * reference managers read from a page.
 */
export function coins(item: CslItem): string {
  const [first] = item.author ?? [];
  const pairs: Pair[] = [
    ['url_ver', 'Z39.88-2004'],
    ['ctx_ver', 'Z39.88-2004'],
    ['rfr_id', 'info:sid/bulletin-reader'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rft.type', types[item.type] ?? 'document'],
    ['rft.title', item.title],
    ['rft.source', item['container-title']],
    ['rft.publisher', item.publisher],
    ['rft.description', item.genre],
    ['rft.identifier', item.URL],
    ['rft.aufirst', first?.given],
    ['rft.aulast', first && lastOf(first)],
    ...(item.author ?? []).map((name): Pair => ['rft.au', [name.given, lastOf(name), name.suffix].filter(Boolean).join(' ')]),
    ['rft.date', isoDate(item.issued)],
    ['rft.language', item.language],
  ];
  return known(pairs)
    .map(([key, value]) => `${key}=${encodeURIComponent(value.replace(/\p{Cs}/gu, '\ufffd'))}`)
    .join('&');
}

/** `<meta name content>` pairs of the Highwire vocabulary and of Dublin Core, in page order. */
export function citationMeta(item: CslItem): [name: string, content: string][] {
  return known([
    ['citation_title', item.title],
    ...(item.author ?? []).map(
      (name): Pair => ['citation_author', [lastOf(name), name.given, name.suffix].filter(Boolean).join(', ')],
    ),
    ['citation_publication_date', isoDate(item.issued)?.replaceAll('-', '/')],
    ['citation_publisher', item.publisher ?? item['container-title']],
    ['citation_public_url', item.URL],
    ['citation_language', item.language],
    ['DC.type', item.genre],
  ]);
}

type Pair = [name: string, value: string | undefined];

function known(pairs: readonly Pair[]): [string, string][] {
  return pairs.flatMap(([name, value]): [string, string][] => {
    const line = value && fold(unmarked(value));
    return line ? [[name, line]] : [];
  });
}

function lastOf(name: CslName): string {
  return name.literal ?? [name['dropping-particle'], name['non-dropping-particle'], name.family].filter(Boolean).join(' ');
}

/** Names of Zotero's item types. */
const types: Record<string, string> = {
  webpage: 'webpage',
  'post-weblog': 'blogPost',
  'article-newspaper': 'newspaperArticle',
  'article-magazine': 'magazineArticle',
  report: 'report',
};
