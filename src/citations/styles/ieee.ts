import { capitaliseFirst } from '../../text/titlecase';
import type { CslItem } from '../csl';
import { authorsOf, type NameRules } from './authors';
import { type DateForm, dateIn } from './dates';
import { paragraph, plainField } from './fields';
import { italic, join, quoted, type Rich, wrap } from './rich';
import type { Style } from './style';
import { termsOf } from './terms';

/** IEEE Reference Guide (11.29.2023), websites: a page has no date of publication but one of access. */
export const ieee: Style = (item, options) => {
  const words = termsOf(item);
  const { number = 1 } = options;
  const who = wrap('', authorsOf(item, names), ',');
  const where = places[item.type]?.(item) ?? [plainField(item, 'container-title')];
  const what = wrap('', join(', ', quoted(plainField(item, 'title')), ...where), '.');
  const online =
    item.URL &&
    join(
      '. ',
      wrap(`${words.accessed} `, dateIn(form, [item, 'accessed'])),
      `[${words.online}]`,
      `${words.available} ${item.URL}`,
    );
  return {
    entry: `[${number}] ${join(' ', who, what, online)}`,
    inText: wrap('[', join(', ', String(number), capitaliseFirst(paragraph(item, options))), ']'),
  };
};

const press = (item: CslItem) => [
  italic(plainField(item, 'container-title')),
  plainField(item, 'publisher'),
  dateIn(form, [item]),
];

/** What follows the title, where it is not the name of a site. */
const places: Record<string, (item: CslItem) => Rich[]> = {
  'article-newspaper': press,
  'article-magazine': press,
  report: (item) => [plainField(item, 'publisher'), plainField(item, 'genre'), dateIn(form, [item], 'yearMonth')],
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
