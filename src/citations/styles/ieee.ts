import { authorsOf, type NameRules } from './authors';
import { dayOf, month, yearOf } from './dates';
import { plainField } from './fields';
import { join, quoted, wrap } from './rich';
import type { Style } from './styles';

/** IEEE Reference Guide (11.29.2023), websites: a page has no date of publication but one of access. */
export const ieee: Style = (item, options) => {
  const who = wrap('', authorsOf(item, names), ',');
  const what = wrap('', join(', ', quoted(plainField(item, 'title')), plainField(item, 'container-title')), '.');
  const { day, month: number } = dayOf(item.accessed);
  const days = day ? String(day).padStart(2, '0') : '';
  const when = item.accessed && join(days ? ', ' : ' ', join(' ', month(number, 'three'), days), yearOf(item.accessed));
  const where = item.URL && join('. ', when && `Accessed: ${when}`, '[Online]', `Available: ${item.URL}`);
  return {
    entry: `[1] ${join(' ', who, what, where)}`,
    inText: `[1${options.quote?.paragraph ? `, Para. ${options.quote.paragraph}` : ''}]`,
  };
};

const names: NameRules = {
  inverted: 'none',
  initials: '. ',
  and: 'and',
  comma: 'contextual',
  etAl: { min: 7, use: 1 },
  etAlItalic: true,
};
