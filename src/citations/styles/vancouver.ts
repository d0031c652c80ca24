import type { CslItem } from '../csl';
import { authorsOf, type NameRules } from './authors';
import { type DateForm, dateIn, yearOf } from './dates';
import { isSerial, plainField } from './fields';
import { join, wrap } from './rich';
import type { Style } from './style';
import { termsOf } from './terms';

/** Vancouver: NLM, Citing Medicine, 2nd ed., chapters 25 (web sites) and 26 (blogs). A part of a site stands after its date. */
export const vancouver: Style = (item, { number = 1 }) => {
  const words = termsOf(item);
  const title = plainField(item, 'title');
  const container = plainField(item, 'container-title');
  const genre = wrap('[', plainField(item, 'genre'), ']');
  const medium = item.URL && '[Internet]';
  const cited = item.URL && item.accessed && `[${words.cited} ${yearFirst([item, 'accessed'])}]`;
  const page = item.type === 'webpage';
  const report = item.type === 'report';
  const issued = page ? yearOf(item) : yearFirst([item], report ? 'yearMonth' : undefined);
  const date = join('; ', !isSerial(item) && plainField(item, 'publisher'), join(' ', issued, cited));
  const parts = page
    ? [join(' ', container || title, genre, medium), date, container && title]
    : [join(' ', title, genre, !container && medium), join(' ', container, container && medium), date];
  return {
    entry: `${number}. ${join(' ', wrap('', join('. ', authorsOf(item, names), ...parts), '.'), item.URL && `${words.availableFrom} ${item.URL}`)}`,
    inText: `(${number})`,
  };
};

/** `2025 Mar 6` */
function yearFirst(dated: [CslItem, 'accessed'?], part?: 'yearMonth'): string {
  return dateIn(form, dated, part).replaceAll('.', '');
}

const form: DateForm = { order: 'year-first' };
const names: NameRules = { inverted: 'all', initials: '', etAl: { min: 7, use: 6 }, medical: true };
