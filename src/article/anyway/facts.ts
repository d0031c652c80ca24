import type { Iso, Person } from '../../model';
import { fold } from '../../text/space';
import { sameTitle } from '../facts/title';
import { headLinesOf } from './head-lines';
import { linkedDataOf } from './linked-data';
import { publishedMarked, writersMarked } from './marked-up';
import { metasOf, publishedIn, sitesIn, titleIn, writersNamed } from './metadata';
import { withoutSite } from './site-title';
import { nobody } from './writers';

/** Title, writers and day of a page of any kind: from what it says of itself, else from its markup, else from the lines around its headline. */
export function factsOfPage(doc: Document, copy: Element, url: string): { title: string; authors: Person[]; published?: Iso } {
  const headings = [...doc.querySelectorAll('h1, h2')].map((heading) => fold(heading.textContent ?? ''));
  const metas = metasOf(doc);
  const data = linkedDataOf(doc, (headline) => [doc.title, ...headings].some((title) => sameTitle(headline, title)));
  const named = titleIn(metas, data);
  const site = {
    headings,
    sites: [...sitesIn(metas, data), ...ownersIn(doc)],
    host: URL.canParse(url) ? new URL(url).hostname : '',
  };
  const title = withoutSite(named ?? doc.title, { ...site, mayGuess: named === undefined }) || (headings[0] ?? '');
  const order = orderOf(doc.documentElement.lang);
  const lines = headLinesOf(copy, title, order);
  const given = [writersNamed(metas, data), lines.authors, writersMarked(doc)].map((people) =>
    people.filter(({ name }) => !nobody.has(name.toLowerCase())),
  );
  const authors =
    given.find((people) => people.some(({ organisation }) => !organisation)) ?? given.find((people) => people.length > 0) ?? [];
  const published = publishedIn(metas, data, order) ?? publishedMarked(doc, order) ?? lines.issued;
  return { title, authors, ...(published && { published }) };
}

/** `© 2025 Harbour Quarterly. All rights reserved.` */
function ownersIn(doc: Document): string[] {
  const [, owner] =
    /(?:©|\(c\)|copyright) ?(?:\d{4} ?(?:[-–] ?\d{4})?)?,? ?(?:by )?([^.,|©\n\d]{3,60})/i.exec(
      (doc.body.textContent ?? '').slice(-6000).replace(/[^\S\n]+/g, ' '),
    ) ?? [];
  return owner ? [fold(owner)] : [];
}

/** The United States write the month first; in English elsewhere, and in the other languages of the table of months, the day is. */
function orderOf(language: string): 'day-first' | 'month-first' {
  return /^(?:en-(?:gb|ie|au|nz|za|in)|es(?!-us)|fr|de|it|pt|nl|pl|ru|sv|da|fi|nb|cs)\b/i.test(language)
    ? 'day-first'
    : 'month-first';
}
