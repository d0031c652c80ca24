import type { CiteOptions } from '../cite';
import type { CslItem } from '../csl';
import { authorsOf, type NameRules } from './authors';
import { monthDay, monthFirst, yearOf } from './dates';
import { capital, paragraph, plainField, shortTitled, titled } from './fields';
import { italic, join, quoted, type Rich, wrap } from './rich';
import type { Style } from './styles';

/** Chicago 18, notes and bibliography, the first full note: Chicago Manual of Style, 18th ed., 14.104 webpages, 14.105 blogs. */
export const chicagoNote: Style = (item, options) => ({ entry: note(item, options) });

/** Chicago 18, notes and bibliography, the entry in the bibliography: 13.65–71. The owner of a site stands in for a missing author. */
export const chicagoBibliography: Style = (item, options) => {
  const { head, rest } = split(item);
  const entry = join(
    '. ',
    head,
    ...rest(monthFirst(item.issued) || (isSerial(item) ? 'n.d.' : '')),
    visited(item, 'Accessed'),
    item.URL,
  );
  return { entry: wrap('', entry, '.'), note: note(item, options) };
};

/** Chicago 18, author-date: 13.102–112; the year is not repeated with month and day. */
export const chicagoAuthorDate: Style = (item, options) => {
  const { head, rest } = split(item);
  const year = item.issued ? yearOf(item.issued) : 'n.d.';
  const entry = join('. ', head, year, ...rest(monthDay(item.issued)), visited(item, 'Accessed'), item.URL);
  const named = authorsOf(item, short) || owner(item) || setTitle(item, shortTitled(item)) || capital(item, 'genre');
  return {
    entry: wrap('', entry, '.'),
    inText: wrap('(', join(', ', join(item.issued ? ' ' : ', ', named, year), paragraph(options)), ')'),
  };
};

function note(item: CslItem, options: CiteOptions): Rich {
  const parts = [
    authorsOf(item, inNotes),
    setTitle(item, titled(item, 'title')),
    item.title || item.author ? plainField(item, 'genre') : capital(item, 'genre'),
    container(item),
    plainField(item, 'publisher'),
    monthFirst(item.issued) || (isSerial(item) && 'n.d.'),
    paragraph(options),
    visited(item, 'accessed'),
    item.URL,
  ];
  return wrap('', join(', ', ...parts), '.');
}

/** What an entry starts with, and what follows it: nothing stands in both places. */
function split(item: CslItem): { head: Rich; rest: (date: Rich) => Rich[] } {
  const author = authorsOf(item, full);
  const title = setTitle(item, titled(item, 'title'));
  const genre = capital(item, 'genre');
  const standIn = author ? '' : owner(item);
  const head = author || standIn || title || genre;
  const publisher = isSerial(item) ? plainField(item, 'publisher') : capital(item, 'publisher');
  const used = (text: Rich) => !author && text === head;
  return {
    head,
    rest: (date) => [
      used(title) ? '' : title,
      used(genre) && !title ? '' : genre,
      join(', ', standIn && !item.publisher ? '' : container(item), standIn && item.publisher ? '' : publisher, date),
    ],
  };
}

function owner(item: CslItem): Rich {
  return isSerial(item) ? '' : plainField(item, 'publisher') || titled(item, 'container-title');
}

function container(item: CslItem): Rich {
  const name = titled(item, 'container-title');
  return isSerial(item) ? italic(name) : name;
}

function setTitle(item: CslItem, title: Rich): Rich {
  return isSerial(item) && !item['container-title'] ? italic(title) : quoted(title);
}

function visited(item: CslItem, word: string): Rich {
  return !item.issued && item.accessed && item.URL ? `${word} ${monthFirst(item.accessed)}` : '';
}

function isSerial(item: CslItem): boolean {
  return item.type !== 'webpage';
}

const inNotes: NameRules = { inverted: 'none', and: 'and', comma: 'contextual', etAl: { min: 3, use: 1 } };
const full: NameRules = { inverted: 'first', and: 'and', comma: 'always', etAl: { min: 7, use: 3 }, demoted: true };
const short: NameRules = { ...inNotes, short: true };
