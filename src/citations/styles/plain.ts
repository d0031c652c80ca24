import { authorsOf, type NameRules } from './authors';
import { monthFirst } from './dates';
import { plainField } from './fields';
import { join, quoted, wrap } from './rich';
import type { Style } from './style';
import { termsOf } from './terms';

/** No manual: who, what, where, when, address, in the order a person would say it. */
export const plain: Style = (item) => ({
  entry: join(
    ', ',
    authorsOf(item, names),
    quoted(plainField(item, 'title')),
    item.author?.[0]?.literal === item['container-title'] ? '' : plainField(item, 'container-title'),
    plainField(item, 'publisher'),
    monthFirst(item),
    item.URL,
    !item.issued && wrap(`${termsOf(item).accessedOn.toLowerCase()} `, monthFirst(item, 'accessed')),
  ),
});

export const names: NameRules = { and: 'and', comma: 'contextual', etAl: { min: 7, use: 3 } };
