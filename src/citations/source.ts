import type { FactName, Iso, Person, Provenance, Readable } from '../model';
import { fold } from '../text/space';
import { type CslItem, type CslName, datePartsOf } from './csl';
import { keyOf } from './exports/keys';
import { nameOf } from './names';

/** Where one field of an item came from; without `value` it was not found. */
export interface FieldProvenance {
  field: 'author' | 'title' | 'container-title' | 'issued' | 'URL' | 'genre' | 'language' | 'accessed' | 'archive_location';
  /** As a person reads it: names joined by `; `, dates as ISO 8601. */
  value?: string;
  /** Name of the place that gave it, e.g. the row of a table of facts, or `repost` for what the blog states. */
  from?: string;
  /** The words that stood there. */
  text?: string;
  /** A page on which a missing value may stand. */
  look?: string;
}

export interface Sources {
  original: CslItem;
  repost: CslItem;
  /** Whether the article's own address at the agency was recovered. */
  found: boolean;
  fields: Record<'original' | 'repost', FieldProvenance[]>;
}

/**
 * What was read, as two works: the agency's original and the blog's copy.
 * The original is a `webpage` of the agency (container = agency, no publisher: with both, APA prints two site names);
 * a press release has the agency as author and `genre: Press release` (APA 7 §10.4). The copy is a `post-weblog` whose author
 * stays the author of the words. Unknown stays absent.
 */
export function sourcesOf(readable: Readable, options: { accessed?: Iso } = {}): Sources {
  const { bulletin, repost } = readable;
  const release = bulletin.form === 'release';
  const ownPage = repost?.host === 'web' && !readable.mailer;
  const agency = said(bulletin.issuer) ?? (ownPage ? said(repost.blog.title) : undefined);
  const people = bulletin.authors.filter((person) => said(person.name));
  const author = release && agency ? [{ literal: agency }] : authorsOf(people, agency);
  const poster = said(repost?.author);
  const accessed = datePartsOf(options.accessed);
  const common = {
    ...(bulletin.language && { language: bulletin.language }),
    ...(accessed && { accessed }),
  };
  const url = bulletin.original?.url ?? (ownPage ? repost.url : bulletin.hosted?.url);
  const issued = datePartsOf(bulletin.issued ?? bulletin.sent ?? (ownPage ? repost.published : undefined));
  const posted = datePartsOf(repost?.published);
  const title = said(bulletin.title);
  const blog = said(repost?.blog.title);
  const copyTitle = title ?? said(repost?.title);
  const copyAuthor = author.length > 0 || readable.mailer || !poster ? author : [nameOf({ name: poster })];
  // The capture is one of the page that was read: of the repost, or of the bulletin's own copy; of an original behind a repost none is known.
  const archived = archivedFields(readable);
  const onCopy = repost?.host === 'blogger';
  const original = keyed({
    type: 'webpage',
    ...(title && { title }),
    ...(author.length > 0 && { author }),
    ...(agency && { 'container-title': agency }),
    ...(agency && author.length === 1 && author[0]?.literal === agency && { custom: { owner: true } }),
    ...(issued && { issued }),
    ...(url && { URL: url }),
    ...(release && { genre: 'Press release' }),
    ...(!onCopy && archived),
    ...common,
  });
  const copy = keyed({
    type: 'post-weblog',
    ...(copyTitle && { title: copyTitle }),
    ...(copyAuthor.length > 0 && { author: copyAuthor }),
    ...(blog && { 'container-title': blog }),
    ...(posted && { issued: posted }),
    ...(repost?.url && { URL: repost.url }),
    ...(onCopy && archived),
    ...common,
  });
  if (copy.id === original.id) copy.id = `${copy.id}-repost`;
  return {
    original,
    repost: copy,
    found: Boolean(bulletin.original?.url),
    fields: { original: originalFields(readable, original), repost: repostFields(readable, copy) },
  };
}

/** Only a capture's own address is one to cite (see `Archived`). */
function archivedFields({ archived }: Readable): Pick<CslItem, 'archive' | 'archive_location'> {
  return archived?.url ? { archive: 'Internet Archive', archive_location: archived.url } : {};
}

/** The id is the citation key, so that exports carry one that says something. */
function keyed(work: Omit<CslItem, 'id'>): CslItem {
  return { id: keyOf(work), ...work };
}

function authorsOf(people: readonly Person[], agency: string | undefined): CslName[] {
  if (people.length > 0) return people.map(nameOf);
  return agency ? [{ literal: agency }] : [];
}

function originalFields({ bulletin, repost }: Readable, item: CslItem): FieldProvenance[] {
  const look = bulletin.original?.url ?? bulletin.hosted?.url ?? repost?.url;
  const from = (fact: FactName): Provenance | undefined => bulletin.provenance[fact];
  const people = bulletin.form === 'release' || bulletin.authors.length === 0 ? from('issuer') : from('authors');
  const address = bulletin.original ? (from('original') ?? { from: bulletin.original.from }) : from('hosted');
  return [
    row('author', item, people, look),
    row('title', item, from('title'), look),
    row('container-title', item, from('issuer'), look),
    row('issued', item, bulletin.issued ? from('issued') : from('sent'), look),
    row('URL', item, address ?? { from: 'hosted' }, bulletin.hosted?.url),
    ...(item.genre ? [row('genre', item, from('form') ?? { from: 'form' })] : []),
    ...archivedRow(item),
    ...(item.language ? [row('language', item, from('language'))] : []),
    ...(item.accessed ? [row('accessed', item, { from: 'clock' })] : []),
  ];
}

function repostFields({ bulletin, repost }: Readable, item: CslItem): FieldProvenance[] {
  const blog: Provenance = { from: 'repost' };
  const wrote = bulletin.authors.length > 0 ? bulletin.provenance.authors : bulletin.provenance.issuer;
  return [
    row('author', item, wrote ?? blog, repost?.url),
    row('title', item, bulletin.provenance.title ?? blog, repost?.url),
    row('container-title', item, blog, repost?.blog.url ?? repost?.url),
    row('issued', item, blog, repost?.url),
    row('URL', item, blog),
    ...archivedRow(item),
    ...(item.accessed ? [row('accessed', item, { from: 'clock' })] : []),
  ];
}

function archivedRow(item: CslItem): FieldProvenance[] {
  return item.archive_location ? [row('archive_location', item, { from: 'archived-page' })] : [];
}

function row(
  field: FieldProvenance['field'],
  item: CslItem,
  from: Provenance = { from: 'text' },
  look?: string,
): FieldProvenance {
  const value = shown(item, field);
  return value ? { field, value, ...from } : { field, ...(look && { look }) };
}

function shown(item: CslItem, field: FieldProvenance['field']): string | undefined {
  if (field === 'author') {
    return item.author
      ?.map(
        (name) => name.literal ?? [name.given, name['non-dropping-particle'], name.family, name.suffix].filter(Boolean).join(' '),
      )
      .join('; ');
  }
  if (field === 'issued' || field === 'accessed') {
    return item[field]?.['date-parts']?.[0]?.map((part) => String(part).padStart(2, '0')).join('-');
  }
  return item[field];
}

/** Blogger writes `Unknown` for a missing author; that is not a name. */
function said(text: string | undefined): string | undefined {
  const found = fold(text ?? '');
  return found && !/^(?:unknown|anonymous|blogger|admin(?:istrator)?)$/i.test(found) ? found : undefined;
}
