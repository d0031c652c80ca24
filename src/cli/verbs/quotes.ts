import type { Io } from '../io';
import type { Given } from '../options';
import type { Format } from '../outputs/piece';
import { run } from './run';

/** Who said what in pages: a list for people, or a table. */
export function quotes(given: Given, io: Io): Promise<number> {
  const named = given.value('format') as Format | undefined;
  return run('quotes', named === undefined || named === 'report' ? 'quotes' : named, given, io);
}
