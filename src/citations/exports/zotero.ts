import type { Tongue } from '../../settings';
import { type CslItem, type CslName, isoDate } from '../csl';
import { unmarked } from '../markup';
import type { NotedQuote } from '../note';
import { escaped } from '../styles/rich';
import { termsOf } from '../styles/terms';

/** An item as Zotero's connector takes it (`saveItems`). */
export interface ZoteroItem {
  id: string;
  itemType: 'webpage' | 'blogPost';
  title?: string;
  creators: { firstName?: string; lastName: string; fieldMode?: 1; creatorType: 'author' }[];
  date?: string;
  /** The site; of a post, the blog. */
  websiteTitle?: string;
  blogTitle?: string;
  websiteType?: string;
  url?: string;
  accessDate?: string;
  language?: string;
  /** Zotero has no field for a capture of a page. */
  extra?: string;
  notes: { note: string }[];
  tags: never[];
  attachments: never[];
}

/** A work with its quotations as a child note, in the names of Zotero's fields. */
export function zoteroItem(item: CslItem, quotes: readonly NotedQuote[] = [], tongue: Tongue = 'en'): ZoteroItem {
  const post = item.type === 'post-weblog';
  const site = plain(item['container-title']);
  const fields = {
    title: plain(item.title),
    date: isoDate(item.issued) ?? item.issued?.literal,
    [post ? 'blogTitle' : 'websiteTitle']: site,
    websiteType: plain(item.genre),
    url: item.URL,
    accessDate: isoDate(item.accessed),
    language: item.language,
    extra: item.archive_location && `Archived: ${item.archive_location}`,
  };
  return {
    id: item.id,
    itemType: post ? 'blogPost' : 'webpage',
    ...Object.fromEntries(Object.entries(fields).filter(([, value]) => value)),
    creators: (item.author ?? []).map(creator),
    notes: quotes.length > 0 ? [{ note: quotes.map((quote) => quoted(quote, tongue)).join('') }] : [],
    tags: [],
    attachments: [],
  };
}

/** A body is one name, which Zotero keeps in the field of the family name. */
function creator(name: CslName): ZoteroItem['creators'][number] {
  const family = [name['dropping-particle'], name['non-dropping-particle'], name.family].filter(Boolean).join(' ');
  if (!name.family) return { lastName: name.literal ?? name.given ?? '', fieldMode: 1, creatorType: 'author' };
  const given = [name.given, name.suffix].filter(Boolean).join(', ');
  return { ...(given && { firstName: given }), lastName: family, creatorType: 'author' };
}

function quoted({ words, by, paragraph }: NotedQuote, tongue: Tongue): string {
  const [open, close] = tongue === 'es' ? '«»' : '“”';
  const foot = [by && `— ${by}`, paragraph && `${termsOf({ tongue }).paragraph} ${paragraph}`].filter(Boolean).join(', ');
  return `<blockquote><p>${escaped(open + words + close)}</p></blockquote>${foot && `<p>${escaped(foot)}</p>`}`;
}

function plain(text: string | undefined): string | undefined {
  return text && unmarked(text);
}
