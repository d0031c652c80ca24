import type { Iso } from '../../model';
import { datesIn } from '../../text/dates';

/** A date of a field as exact as it stands there: `2024-09-01T16:09:45+10:00`, `2023/05/10`, `20230510`, `May 10, 2023`, `2023-05`. */
export function dateOfField(field: string, order: 'day-first' | 'month-first'): Iso | undefined {
  const text = field.trim();
  const [, exact] = /^(\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)/.exec(text) ?? [];
  if (exact && datesIn(exact.slice(0, 10)).length > 0) return exact;
  const packed = /^(\d{4})(\d\d)(\d\d)(?!\d)/.exec(text);
  const found = datesIn(packed ? packed.slice(1, 4).join('-') : text.replace(/^(\d{4}-\d\d-\d\d)[ T].*/, '$1'), order)[0];
  if (found) return found.iso;
  const [, coarse] = /^((?:1[7-9]|20)\d\d(?:-(?:0[1-9]|1[0-2]))?)$/.exec(text.replace('/', '-')) ?? [];
  return coarse;
}

/** Names under which pages keep the day they were published, best first; in small letters. */
export const publishedNames: readonly string[] = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'citation_publication_date',
  'citation_online_date',
  'citation_date',
  'dcterms.issued',
  'dc.date.issued',
  'dcterms.date',
  'dcterm.date',
  'dc.date',
  'dc:date',
  'dcterms.created',
  'dc.date.created',
  'dc.created',
  'parsely-pub-date',
  'sailthru.date',
  'datepublished',
  'date.published',
  'date_published',
  'article.published',
  'article:published',
  'rnews:datepublished',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'publication-date',
  'originalpublicationdate',
  'bt:pubdate',
  'pdate',
  'date',
];
