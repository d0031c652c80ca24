import { abbreviated } from '../agencies';
import { authorsOf, type NameRules } from './authors';
import { type DateForm, dateIn } from './dates';
import { titled } from './fields';
import { field, italic, join, wrap } from './rich';
import type { Style } from './style';
import { termsOf } from './terms';

/**
 * Bluebook 21, rule 18.2 (internet sources): names of bodies abbreviated after T6 and T13, the date in parentheses, `last visited`
 * only for want of a date; a press release names itself first (rule 17.2).
 */
export const bluebook: Style = (item) => {
  const words = termsOf(item);
  const site = item['container-title'] ?? item.publisher;
  const release = /press release/i.test(item.genre ?? '');
  const body = site && field(item.type === 'post-weblog' ? site : abbreviated(site));
  const author = authorsOf(
    { ...item, author: item.author?.map((name) => (name.literal ? { literal: abbreviated(name.literal) } : name)) },
    names,
  );
  const date = wrap('(', dateIn(form, [item]), ')');
  const place = author === body ? '' : body;
  const visited = !item.issued && item.accessed && `(${words.visited} ${dateIn(form, [item, 'accessed'])})`;
  const title = italic(titled(item, 'title'));
  const what = release
    ? join(', ', item.tongue ? words.release : 'Press Release', author || body, join(' ', title, date))
    : join(', ', author, place ? title : join(' ', title, date), place && join(' ', place, date));
  const entry = wrap('', join(', ', what, join(' ', item.URL, visited)), '.');
  return { entry, note: entry };
};

/** `Mar. 6, 2025` */
const form: DateForm = { order: 'month-first', months: 'short' };

const names: NameRules = { and: '&', etAl: { min: 3, use: 1 } };
