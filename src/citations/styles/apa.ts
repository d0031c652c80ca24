import { authorsOf, type NameRules } from './authors';
import { monthDay, monthFirst, yearOf } from './dates';
import { capital, paragraph, plainField, shortTitled, titled } from './fields';
import { italic, join, quoted, slanted, wrap } from './rich';
import type { Style } from './styles';

/** APA 7: Publication Manual, 7th ed., chapters 9 and 10; 10.4 press releases, 10.16 webpages. */
export const apa: Style = (item, options) => {
  const serial = serials.has(item.type);
  const title = serial && item['container-title'] ? plainField(item, 'title') : slanted(plainField(item, 'title'));
  const genre = wrap('[', capital(item, 'genre'), ']');
  const group = item.type === 'webpage' ? plainField(item, 'publisher') : '';
  const author = authorsOf(item, full) || group;
  const named = join(' ', title, author || !title ? genre : '');
  const issued = item.issued ? join(', ', yearOf(item.issued), monthDay(item.issued)) : 'n.d.';
  const site = titled(item, 'container-title');
  const source = serial
    ? join(', ', slanted(site), plainField(item, 'page'))
    : join('. ', author === group ? '' : plainField(item, 'publisher'), site);
  const retrieved =
    !item.issued && item.accessed ? `Retrieved ${monthFirst(item.accessed)}, from` : item.issued ? '' : 'Retrieved';
  return {
    entry: join(
      ' ',
      wrap('', join('. ', author || named || genre, wrap('(', issued, ')'), author ? named : title && genre, source), '.'),
      item.URL && join(' ', retrieved, item.URL),
    ),
    inText: wrap(
      '(',
      join(
        ', ',
        authorsOf(item, short) || group || (serial && item['container-title'] ? quoted : italic)(shortTitled(item)) || genre,
        item.issued ? yearOf(item.issued) : 'n.d.',
        paragraph(options),
      ),
      ')',
    ),
  };
};

const full: NameRules = { inverted: 'all', initials: '. ', and: '&', comma: 'always', etAl: { min: 21, use: 19, last: true } };
const short: NameRules = { inverted: 'none', short: true, and: '&', comma: 'contextual', etAl: { min: 3, use: 1 } };

/** Works whose container is a periodical (APA 9.25). */
const serials = new Set(['article-journal', 'article-magazine', 'article-newspaper', 'post-weblog']);
