import { authorsOf, type NameRules } from './authors';
import { type DateForm, dateIn } from './dates';
import { capital, isSerial, plainField, shortTitled, titled } from './fields';
import { italic, join, quoted, type Rich, wrap } from './rich';
import type { Style } from './style';
import { termsOf } from './terms';

/**
 * MLA 9: MLA Handbook, 9th ed., chapter 5; press releases: style.mla.org/citing-press-releases.
 * Paragraphs of a page are never counted (6.20), so a quotation gets no number.
 */
export const mla: Style = (item) => {
  const setTitle = (title: Rich) => (item['container-title'] ? quoted : italic)(title);
  const title = setTitle(titled(item, 'title'));
  const genre = capital(item, 'genre');
  const author = authorsOf(item, full);
  const container = join(
    ', ',
    italic(titled(item, 'container-title')),
    !isSerial(item) && plainField(item, 'publisher'),
    dateIn(form, [item]),
    item.URL,
  );
  const accessed = !item.issued && item.accessed && `${termsOf(item).accessedOn} ${dateIn(form, [item, 'accessed'])}`;
  return {
    entry: wrap('', join('. ', author, title, genre, container, accessed), '.'),
    inText: wrap('(', authorsOf(item, short) || setTitle(shortTitled(item)) || genre, ')'),
  };
};

const form: DateForm = { order: 'day-first', months: 'short' };
const full: NameRules = { inverted: 'first', and: 'and', comma: 'always', etAl: { min: 3, use: 1 }, etAlComma: 'always' };
const short: NameRules = { short: true, and: 'and', etAl: { min: 3, use: 1 } };
