import type { CslItem } from '../csl';
import { authorsOf, type NameRules } from './authors';
import { type DateForm, dateIn } from './dates';
import { plainField } from './fields';
import { italic, join, quoted, type Rich, wrap } from './rich';
import type { Style } from './style';

/** IEEE Reference Guide (11.29.2023), websites: a page has no date of publication but one of access. */
export const ieee: Style = (item, options) => {
  const who = wrap('', authorsOf(item, names), ',');
  const where = places[item.type]?.(item) ?? [plainField(item, 'container-title')];
  const what = wrap('', join(', ', quoted(plainField(item, 'title')), ...where), '.');
  const online = item.URL && join('. ', wrap('Accessed: ', dateIn(form, item.accessed)), '[Online]', `Available: ${item.URL}`);
  return {
    entry: `[1] ${join(' ', who, what, online)}`,
    inText: `[1${options.quote?.paragraph ? `, Para. ${options.quote.paragraph}` : ''}]`,
  };
};

const press = (item: CslItem) => [
  italic(plainField(item, 'container-title')),
  plainField(item, 'publisher'),
  dateIn(form, item.issued),
];

/** What follows the title, where it is not the name of a site. */
const places: Record<string, (item: CslItem) => Rich[]> = {
  'article-newspaper': press,
  'article-magazine': press,
  report: (item) => [plainField(item, 'publisher'), plainField(item, 'genre'), dateIn(form, item.issued, 'yearMonth')],
};

/** `Mar. 06, 2025` */
const form: DateForm = { order: 'month-first', padded: true };

const names: NameRules = {
  initials: '. ',
  and: 'and',
  comma: 'contextual',
  etAl: { min: 7, use: 1 },
  etAlItalic: true,
};
