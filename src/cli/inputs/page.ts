import type { BytesAhead } from './bytes-ahead';
import { mostOfRecord, type Record, tooLarge } from './record';

/** A saved page: the whole file. */
export async function* savedPage(file: string, bytes: BytesAhead): AsyncGenerator<Record> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of bytes.rest()) {
    length += part.length;
    if (length > mostOfRecord) return yield { file, error: tooLarge };
    parts.push(part);
  }
  yield { file, page: { html: Buffer.concat(parts, length) } };
}
