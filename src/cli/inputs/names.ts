import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { BytesAhead } from './bytes-ahead';

/** Names of files out of a list, one a line or parted by NULs (`find -print0`). */
export async function* namesIn(list: string, stdin: Readable): AsyncGenerator<string> {
  const bytes = new BytesAhead(list === '-' ? stdin : createReadStream(list));
  const mark = (await bytes.peek(longest)).includes(0) ? '\0' : '\n';
  for (let part = await bytes.until(mark, longest); part; part = await bytes.until(mark, longest)) {
    const name = part.bytes.toString('utf8').replace(/(?<![\0\r\n])[\0\r\n]+$/, '');
    if (name !== '' && part.whole) yield name;
  }
}

const longest = 16_384;
