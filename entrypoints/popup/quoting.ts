import type { Reading, Unquoted } from '../../src/model';
import { world } from '../../src/page/world';

/** What finds the quotations: the script that the reader view has put into pages too, loaded here once. */
export async function quoting(): Promise<(unquoted: Unquoted) => Reading> {
  // @ts-expect-error: built beside the popup, not into it
  if (!world().quoting) await import('/quotes.js');
  const { quoting } = world();
  if (!quoting) throw new Error('the quotations could not be loaded');
  return quoting.quoted;
}
