import { authorsOf, type NameRules } from './authors';
import { monthDay, monthFirst, yearOf } from './dates';
import { capital, isSerial, paragraph, plainField, shortTitled, titled } from './fields';
import { italic, join, quoted, slanted, wrap } from './rich';
import type { Style } from './styles';

/** APA 7: Publication Manual, 7th ed., chapters 9 and 10; 10.4 reports and press releases, 10.16 webpages. */
export const apa: Style = (item, options) => {
  const inside = item['container-title'] && item.type !== 'webpage';
  const title = (inside ? (text: string) => text : slanted)(plainField(item, 'title'));
  const genre = wrap('[', capital(item, 'genre'), ']');
  const group = item.type === 'webpage' ? plainField(item, 'publisher') : '';
  const author = authorsOf(item, full) || group;
  const report = item.type === 'report';
  const kind = report && inside ? '' : genre;
  const named = join(' ', title, kind);
  const year = item.issued ? yearOf(item.issued) : 'n.d.';
  const date = wrap('(', join(', ', year, !report && monthDay(item.issued)), ')');
  const within = wrap('In ', slanted(plainField(item, 'container-title')));
  const source = [
    report && join(' ', inside && within, inside && genre),
    author !== group && !isSerial(item) && plainField(item, 'publisher'),
    !report && (isSerial(item) ? slanted : (text: string) => text)(titled(item, 'container-title')),
  ];
  const retrieved = item.accessed ? `Retrieved ${monthFirst(item.accessed)}, from` : 'Retrieved';
  const head = [author || title || kind, date, author ? named : title && kind];
  const nameless = (inside && !report ? quoted : italic)(shortTitled(item));
  return {
    entry: join(' ', wrap('', join('. ', ...head, ...source), '.'), item.URL && join(' ', !item.issued && retrieved, item.URL)),
    inText: wrap('(', join(', ', authorsOf(item, short) || group || nameless || genre, year, paragraph(options)), ')'),
  };
};

const full: NameRules = { inverted: 'all', initials: '. ', and: '&', comma: 'always', etAl: { min: 21, use: 19, last: true } };
const short: NameRules = { inverted: 'none', short: true, and: '&', comma: 'contextual', etAl: { min: 3, use: 1 } };
