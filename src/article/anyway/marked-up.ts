import type { Iso, Person } from '../../model';
import { fold } from '../../text/space';
import { bylineOf } from '../facts/byline';
import { dateLineOf } from '../facts/dateline';
import { updated } from './head-lines';
import { unique } from './metadata';
import { dateOfField } from './published';
import { writersIn } from './writers';

/** People whom the markup of the page calls the authors: `rel="author"`, `itemprop="author"`, `.p-author`, `.byline`. */
export function writersMarked(doc: Document): Person[] {
  const named = [
    ...doc.querySelectorAll('[rel~="author"], [itemprop~="author"], .p-author, .author-name, .byline, .byline-name, .author'),
  ].filter((element) => !isKeyword(element) && !isElsewhere(element));
  const found = named.map((element) => ({ element, people: peopleOf(element) })).filter(({ people }) => people.length > 0);
  const [first] = found;
  if (!first) return [];
  const near = first.element.parentElement?.parentElement;
  return unique(
    found.filter(({ element }) => element === first.element || near?.contains(element)).flatMap(({ people }) => people),
  );
}

function peopleOf(element: Element): Person[] {
  const text = fold((element.querySelector('[itemprop~="name"]') ?? element).textContent ?? '').replace(/^[,&\s]+/, '');
  if (text === '' || text.length > 200) return [];
  return (bylineOf(text)?.authors ?? writersIn(text)).filter(({ organisation }) => !organisation);
}

/** `<a rel="author" href="/keyword/flood">`: some systems call every label of a text its author. */
function isKeyword(element: Element): boolean {
  const href = (element.closest('a') ?? element).getAttribute('href') ?? '';
  if (/\/(?:keywords?|tags?|topics?|categor(?:y|ies)|sections?|labels?|search)(?:\/|$)/i.test(href)) return true;
  return [element, element.parentElement].some((one) =>
    /(?:^|[\s_-])(?:tags?|category|categories|keywords?|topics?)(?:$|[\s_-])/i.test(one?.getAttribute('class') ?? ''),
  );
}

/** The day that the markup of the page calls the one of publication. */
export function publishedMarked(doc: Document, order: 'day-first' | 'month-first'): Iso | undefined {
  for (const element of doc.querySelectorAll(days)) {
    const called = `${element.getAttribute('class') ?? ''} ${element.getAttribute('itemprop') ?? ''}`;
    const text = fold(element.textContent ?? '');
    if (/updated|modified/i.test(called) || isElsewhere(element) || updated.test(text.toLowerCase())) continue;
    const field = ['datetime', 'content', 'title'].map((name) => element.getAttribute(name)).find(Boolean);
    const date = (field && dateOfField(field, order)) || (text.length < 120 ? dateLineOf(text, order) : undefined);
    if (date) return date;
  }
  return undefined;
}

const days =
  '[itemprop~="datePublished"], [itemprop~="dateCreated"], time[pubdate], time.published, time.entry-date, time.post-date, time.dt-published, .dt-published, .published, .pubdate, .date-published, .published-date, .publish-date, .entry-date, .post-date, .article-date, .article__date';

/** In what stands around an article, or belongs to another one. */
function isElsewhere(element: Element): boolean {
  return (
    element.closest('nav, footer, aside, [class*="comment" i], [class*="related" i], [id*="comment" i], [class*="sidebar" i]') !==
    null
  );
}
