import type { Iso, Person } from '../../model';
import { fold } from '../../text/space';
import { isOf, isThing, type LinkedData, wordsOf } from './linked-data';
import { dateOfField, publishedNames } from './published';
import { writersIn, writersOf } from './writers';

/** What the head of a page says, by names in small letters; a name may stand several times. */
export type Metas = ReadonlyMap<string, readonly string[]>;

export function metasOf(doc: Document): Metas {
  const found = new Map<string, string[]>();
  for (const meta of doc.querySelectorAll('meta[content]')) {
    const content = fold(meta.getAttribute('content') ?? '');
    const names = ['property', 'name', 'itemprop'].flatMap((key) => (meta.getAttribute(key) ?? '').toLowerCase().split(/\s+/));
    for (const name of new Set(names)) if (name && content) found.set(name, [...(found.get(name) ?? []), content]);
  }
  return found;
}

/** The title that the page gives itself for others. */
export function titleIn(metas: Metas, data: LinkedData): string | undefined {
  const headline = fold(wordsOf(data.article?.headline ?? data.article?.name));
  return (
    headline ||
    first(metas, ['citation_title', 'og:title', 'dcterms.title', 'dc.title', 'dc:title', 'twitter:title', 'parsely-title'])
  );
}

/** Who wrote it, from the first place that names somebody. */
export function writersNamed(metas: Metas, data: LinkedData): Person[] {
  const linked = data.article ? writersOf(data.article, data.whole) : [];
  if (linked.length > 0) return linked;
  for (const name of authorNames) {
    const people = unique((metas.get(name) ?? []).filter((field) => !/^https?:/i.test(field)).flatMap(writersIn));
    if (people.length > 0) return people;
  }
  return [];
}

export function publishedIn(metas: Metas, data: LinkedData, order: 'day-first' | 'month-first'): Iso | undefined {
  const fields = [
    wordsOf(data.article?.datePublished),
    ...publishedNames.flatMap((name) => metas.get(name) ?? []),
    wordsOf(data.article?.dateCreated),
    wordsOf(data.page?.datePublished),
  ];
  for (const field of fields) {
    const date = field && dateOfField(field, order);
    if (date) return date;
  }
  return undefined;
}

/** Names that the site has in the head of its pages. */
export function sitesIn(metas: Metas, data: LinkedData): string[] {
  const things = [data.article?.publisher, data.article?.isPartOf, data.page?.isPartOf, ...data.sites].map(data.whole);
  const named = things.flatMap((thing) =>
    isThing(thing) && !isOf(thing, /Article|^WebPage$/) ? [fold(wordsOf(thing.name))] : [],
  );
  return [...siteNames.flatMap((name) => metas.get(name) ?? []), ...named].filter((name) => name !== '');
}

function first(metas: Metas, names: readonly string[]): string | undefined {
  return names.map((name) => metas.get(name)?.[0]).find(Boolean);
}

export function unique(people: readonly Person[]): Person[] {
  return people.filter(
    ({ name }, index) => people.findIndex((other) => other.name.toLowerCase() === name.toLowerCase()) === index,
  );
}

const authorNames = [
  'citation_author',
  'citation_authors',
  'author',
  'authors',
  'dc.creator',
  'dc:creator',
  'dcterms.creator',
  'dcterm.creator',
  'article:author',
  'article:author_name',
  'og:author',
  'og:article:author',
  'parsely-author',
  'sailthru.author',
  'byl',
  'rnews:creator',
];

const siteNames = [
  'og:site_name',
  'application-name',
  'apple-mobile-web-app-title',
  'citation_journal_title',
  'dc.publisher',
  'dcterms.publisher',
];
