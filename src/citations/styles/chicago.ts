import type { CslItem } from '../csl';
import type { CiteOptions } from '../options';
import { authorsOf, type NameRules } from './authors';
import { letteredYear, monthDay, monthFirst, yearOf } from './dates';
import { capital, isPeriodical, paragraph, plainField, shortTitled, titled } from './fields';
import { italic, join, quoted, type Rich, wrap } from './rich';
import type { Style } from './style';
import { termsOf } from './terms';

/** Chicago 18, notes and bibliography, the first full note: Chicago Manual of Style, 18th ed., 14.104 webpages, 14.105 blogs. */
export const chicagoNote: Style = (item, options) => ({ entry: note(item, options) });

/** Chicago 18, notes and bibliography, the entry in the bibliography: chapter 13. The owner of a site stands in for a missing author. */
export const chicagoBibliography: Style = (item, options) => {
  const { head, rest } = split(item);
  const entry = join('. ', head, ...rest(dateOf(item)), visited(item), item.URL);
  return { entry: wrap('', entry, '.'), note: note(item, options) };
};

/** Chicago 18, author-date: 13.102–112; the year is not repeated with month and day. */
export const chicagoAuthorDate: Style = (item, options) => {
  const { head, rest } = split(item);
  const year = letteredYear(item);
  const entry = join('. ', head, year, ...rest(isReport(item) ? '' : monthDay(item)), visited(item), item.URL);
  const named = authorsOf(item, short) || owner(item) || setTitle(item, shortTitled(item)) || capital(item, 'genre');
  return {
    entry: wrap('', entry, '.'),
    inText: wrap('(', join(', ', join(item.issued ? ' ' : ', ', named, year), paragraph(item, options)), ')'),
  };
};

function note(item: CslItem, options: CiteOptions): Rich {
  const genre = item.title || item.author ? plainField(item, 'genre') : capital(item, 'genre');
  const date = dateOf(item);
  const publisher = isPeriodical(item) ? '' : plainField(item, 'publisher');
  const place = isReport(item)
    ? [join(' ', join(', ', wrap('in ', container(item)), genre), wrap('(', join(', ', publisher, date), ')'))]
    : [genre, container(item), publisher, date];
  const head = [authorsOf(item, inNotes), setTitle(item, titled(item, 'title'))];
  return wrap('', join(', ', ...attached(item, head, place), paragraph(item, options), lowered(visited(item)), item.URL), '.');
}

/** A report's place in parentheses follows its title without a comma. */
function attached(item: CslItem, head: Rich[], place: Rich[]): Rich[] {
  if (!item.title || !place[0]?.startsWith('(')) return [...head, ...place];
  return [join(' ', join(', ', ...head), ...place)];
}

/** What an entry starts with, and what follows it: nothing stands in both places. */
function split(item: CslItem): { head: Rich; rest: (date: Rich) => Rich[] } {
  const author = authorsOf(item, full);
  const title = setTitle(item, titled(item, 'title'));
  const genre = capital(item, 'genre');
  const standIn = author ? '' : owner(item);
  const head = author || standIn || title || genre;
  const publisher = isPeriodical(item)
    ? ''
    : item.type === 'post-weblog'
      ? plainField(item, 'publisher')
      : capital(item, 'publisher');
  const later = author || standIn ? title : '';
  const kind = head === genre ? '' : genre;
  const place = standIn && !byPublisher(item) ? '' : container(item);
  const maker = standIn && byPublisher(item) ? '' : publisher;
  return {
    head,
    rest: (date) =>
      isReport(item)
        ? [later, place ? join(', ', wrap('In ', place), plainField(item, 'genre')) : kind, join(', ', maker, date)]
        : [later, kind, join(', ', place, maker, date)],
  };
}

/** Who owns the page or paper stands in for its author (14.87, 14.104). */
function owner(item: CslItem): Rich {
  if (byPublisher(item)) return plainField(item, 'publisher');
  return item.type === 'webpage' || isPeriodical(item) ? container(item) : '';
}

function byPublisher(item: CslItem): boolean {
  return item.type === 'webpage' && Boolean(item.publisher);
}

function container(item: CslItem): Rich {
  const name = titled(item, 'container-title');
  return item.type === 'webpage' ? name : italic(name);
}

function setTitle(item: CslItem, title: Rich): Rich {
  return item.type !== 'webpage' && !item['container-title'] ? italic(title) : quoted(title);
}

/** Reports carry the year only; what should have a date and has none says so. */
function dateOf(item: CslItem): Rich {
  if (!item.issued) return item.type === 'webpage' ? '' : termsOf(item).undated;
  return isReport(item) ? yearOf(item) : monthFirst(item);
}

function isReport(item: CslItem): boolean {
  return item.type === 'report';
}

function visited(item: CslItem): Rich {
  return !item.issued && item.accessed && item.URL ? `${termsOf(item).accessedOn} ${monthFirst(item, 'accessed')}` : '';
}

/** As it stands after a comma. */
function lowered(text: Rich): Rich {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

const inNotes: NameRules = { and: 'and', etAl: { min: 3, use: 1 } };
const full: NameRules = { inverted: 'first', and: 'and', comma: 'always', etAl: { min: 7, use: 3 }, demoted: true };
const short: NameRules = { ...inNotes, short: true };
