import { authorsOf, type NameRules } from './authors';
import { type DateForm, dateIn, letteredYear, monthFirst } from './dates';
import { isPeriodical, paragraph, plainField, titled } from './fields';
import { italic, join, quoted, wrap } from './rich';
import type { Style } from './style';
import { termsOf } from './terms';

/** Harvard as Cite Them Right, 12th ed., sets it: webpages with and without authors, blogs. */
export const harvard: Style = (item, options) => {
  const words = termsOf(item);
  const title = (italicTitles.has(item.type) ? italic : quoted)(plainField(item, 'title'));
  // A newspaper stands in for a missing author; another source starts with its title.
  const paper = isPeriodical(item) ? italic(titled(item, 'container-title')) : '';
  const author = authorsOf(item, full);
  const named = author || (isPeriodical(item) && (paper || ' '));
  const year = letteredYear(item, 'noDate');
  const what = join(', ', named && title, (author || !paper) && italic(plainField(item, 'container-title')));
  const made = isPeriodical(item) ? [] : [item.type === 'report' && plainField(item, 'genre'), plainField(item, 'publisher')];
  const when = dated.has(item.type) && dateIn(form, [item], 'monthDay');
  const accessed = item.accessed && ` (${words.accessed} ${monthFirst(item, 'accessed')})`;
  const where = item.URL && `${words.availableAt} ${item.URL}${accessed ?? ''}`;
  const head = join('. ', join(' ', named ? named.trim() : title, wrap('(', year, ')'), what), ...made);
  return {
    entry: wrap('', join('. ', join(', ', head, when), where), '.'),
    inText: wrap(
      '(',
      join(', ', authorsOf(item, short) || (isPeriodical(item) ? paper : title), year, paragraph(item, options)),
      ')',
    ),
  };
};

const form: DateForm = { order: 'day-first', months: 'long' };
const full: NameRules = {
  inverted: 'all',
  initials: '.',
  and: 'and',
  etAl: { min: 4, use: 1 },
  etAlItalic: true,
};
const short: NameRules = { ...full, short: true };
const italicTitles = new Set(['webpage', 'report']);
const dated = new Set(['post-weblog', 'article-newspaper', 'article-magazine']);
