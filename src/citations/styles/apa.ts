import { authorsOf, type NameRules } from './authors';
import { letteredYear, monthDay, monthFirst } from './dates';
import { capital, isSerial, paragraph, plainField, shortTitled, titled } from './fields';
import { italic, join, quoted, slanted, wrap } from './rich';
import type { Style } from './style';
import { termsOf } from './terms';

/** APA 7: Publication Manual, 7th ed., chapters 9 and 10; 10.4 reports and press releases, 10.16 webpages. */
export const apa: Style = (item, options) => {
  const report = item.type === 'report';
  const inside = item['container-title'] && item.type !== 'webpage';
  const title = inside ? plainField(item, 'title') : slanted(plainField(item, 'title'));
  const genre = wrap('[', capital(item, 'genre'), ']');
  const kind = report && inside ? '' : genre;
  const writers = authorsOf(item, full);
  const group = !writers && item.type === 'webpage' ? plainField(item, 'publisher') : '';
  const author = writers || group;
  const year = letteredYear(item);
  const date = wrap('(', join(', ', year, !report && monthDay(item)), ')');
  const site = titled(item, 'container-title');
  const source = [
    report && inside && join(' ', 'In', slanted(plainField(item, 'container-title')), genre),
    !group && !isSerial(item) && plainField(item, 'publisher'),
    !report && (isSerial(item) ? slanted(site) : site),
  ];
  const head = [author || title || kind, date, author ? join(' ', title, kind) : title && kind];
  const retrieved = item.accessed && !item.issued ? termsOf(item).retrieved(monthFirst(item, 'accessed')) : '';
  const name = authorsOf(item, short) || group || (inside && !report ? quoted : italic)(shortTitled(item)) || genre;
  return {
    entry: join(' ', wrap('', join('. ', ...head, ...source), '.'), item.URL && join(' ', retrieved, item.URL)),
    inText: wrap('(', join(', ', name, year, paragraph(item, options)), ')'),
  };
};

const full: NameRules = { inverted: 'all', initials: '. ', and: '&', comma: 'always', etAl: { min: 21, use: 19, last: true } };
const short: NameRules = { short: true, and: '&', etAl: { min: 3, use: 1 } };
