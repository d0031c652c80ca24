import { authorsOf, type NameRules } from './authors';
import { monthFirst } from './dates';
import { plainField } from './fields';
import { join, quoted, wrap } from './rich';
import type { Style } from './style';

/** No manual: who, what, where, when, address, in the order a person would say it. */
export const plain: Style = (item) => ({
  entry: join(
    ', ',
    authorsOf(item, names),
    quoted(plainField(item, 'title')),
    item.author?.[0]?.literal === item['container-title'] ? '' : plainField(item, 'container-title'),
    plainField(item, 'publisher'),
    monthFirst(item.issued),
    item.URL,
    wrap('accessed ', monthFirst(item.accessed)),
  ),
});

export const names: NameRules = { and: 'and', comma: 'contextual', etAl: { min: 7, use: 3 } };
