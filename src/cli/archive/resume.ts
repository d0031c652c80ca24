import { createReadStream } from 'node:fs';
import { stat, truncate } from 'node:fs/promises';
import { BytesAhead } from '../inputs/bytes-ahead';
import type { Record } from '../inputs/record';

/** Records that an earlier run has written already. */
export type Written = (record: Record) => boolean;

/**
 * Cuts the output of an earlier run after its last whole line, and tells what stands in it. In order, all records up to that of the last
 * line are done; else those that have a line.
 */
export async function writtenIn(file: string, how: 'ordered' | 'unordered'): Promise<Written> {
  const size = await stat(file).then(
    ({ size }) => size,
    () => 0,
  );
  if (size === 0) return () => false;
  const bytes = new BytesAhead(createReadStream(file));
  const done = new Set<string>();
  let whole = 0;
  let last: string | undefined;
  for (let line = await bytes.until('\n', mostOfLine); line; line = await bytes.until('\n', mostOfLine)) {
    if (line.bytes.at(-1) !== 10) break;
    whole += line.bytes.length;
    last = placeIn(line.bytes.toString('utf8'));
    if (how === 'unordered' && last !== undefined) done.add(last);
  }
  if (whole < size) await truncate(file, whole);
  if (how === 'unordered') return (record) => done.has(keyOf(record));
  let past = last === undefined;
  return (record) => {
    if (past) return false;
    past = keyOf(record) === last;
    return true;
  };
}

/** A line holds a reading with everything made of it, several times the page. */
const mostOfLine = 2 ** 29;

function placeIn(line: string): string | undefined {
  try {
    const { file, record } = JSON.parse(line) as Record;
    return keyOf({ file, ...(record !== undefined && { record }) });
  } catch {
    return undefined;
  }
}

function keyOf({ file, record }: Pick<Record, 'file' | 'record'>): string {
  return JSON.stringify([file, record ?? 0]);
}
