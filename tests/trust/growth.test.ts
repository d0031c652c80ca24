import { expect, it } from 'vitest';
import { kinds, pageOf } from '../payloads/kinds';
import { steepIn } from './growth';

/** What lies one in the other is bounded by the depth of the copy. */
const wide = kinds.filter(({ deep }) => !deep);

it.each(wide)('no code runs more often than $name grow', async (kind) => {
  expect(await steepIn((n) => pageOf(kind.html(n)), kind.from ?? 40)).toEqual([]);
});
