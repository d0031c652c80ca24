import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import type { BytesAhead } from './bytes-ahead';
import { mostOfRecord, type Page, type Record, tooLarge } from './record';

/**
 * A web archive (ISO 28500): every page that a server answered with. After a record whose length is wrong it goes on with the
 * next one that begins a line; `warcio` stops there, and unpacks without a limit.
 */
export async function* webArchive(file: string, bytes: BytesAhead): AsyncGenerator<Record> {
  for (let record = 1; ; record += 1) {
    const lost = await toNextRecord(bytes);
    if (lost) yield { file, record: record++, error: 'the length of the record before is wrong; went on with the next' };
    const head = await bytes.until('\r\n\r\n', 2 ** 16);
    if (!head) return;
    const fields = fieldsOf(head.bytes.toString('utf8'));
    const id = fields.get('warc-record-id')?.replace(/^<|>$/g, '');
    const url = fields.get('warc-target-uri')?.replace(/^<|>$/g, '');
    const named = { file, record, ...(id && { id }), ...(url && /^https?:/i.test(url) && { url }) };
    const length = Number(fields.get('content-length') ?? Number.NaN);
    if (!head.whole || !Number.isSafeInteger(length) || length < 0) {
      yield { ...named, error: 'the record has no length' };
      continue;
    }
    const type = fields.get('warc-type');
    const wanted = type === 'response' || type === 'resource' || type === 'conversion';
    const body = await bytes.take(length, wanted ? mostOfRecord : 0);
    if (!body.complete) {
      yield { ...named, error: 'the archive ends in the middle of the record' };
      return;
    }
    if (!wanted) {
      record -= 1;
      continue;
    }
    const page = body.bytes ? pageIn(body.bytes, type === 'response' ? undefined : fields.get('content-type')) : tooLarge;
    if (page === undefined) record -= 1;
    else yield { ...named, ...(typeof page === 'string' ? { error: page } : { page }) };
  }
}

/** Passes over the empty lines between records; true where something else stood there. */
async function toNextRecord(bytes: BytesAhead): Promise<boolean> {
  let lost = false;
  while (!(await bytes.isAtEnd()) && (await bytes.peek(5)).toString('latin1') !== 'WARC/') {
    const line = await bytes.until('\n', 64);
    if (line && line.bytes.toString('latin1').trim() !== '') lost = true;
  }
  return lost;
}

/** The page of a record, nothing where it holds something else, or what is wrong with it. */
function pageIn(body: Buffer, type?: string): Page | string | undefined {
  if (type !== undefined) return isPage(type) ? { html: body, ...charsetOf(type) } : undefined;
  const end = body.indexOf('\r\n\r\n');
  if (end < 0 || !body.subarray(0, 5).equals(Buffer.from('HTTP/'))) return 'the answer of the server has no head';
  const fields = fieldsOf(body.subarray(0, end).toString('latin1'));
  const said = fields.get('content-type');
  if (said !== undefined && !isPage(said)) return undefined;
  try {
    const whole = /chunked/i.test(fields.get('transfer-encoding') ?? '')
      ? unchunked(body.subarray(end + 4))
      : body.subarray(end + 4);
    return whole.length === 0 ? undefined : { html: unpacked(whole, fields.get('content-encoding')), ...charsetOf(said) };
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'
      ? tooLarge
      : 'the answer of the server cannot be unpacked';
  }
}

function isPage(type: string): boolean {
  return /^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(type);
}

function charsetOf(type: string | undefined): { charset?: string } {
  const charset = /charset\s*=\s*"?([\w:.-]+)/i.exec(type ?? '')?.[1];
  return charset ? { charset } : {};
}

function fieldsOf(head: string): Map<string, string> {
  const fields = new Map<string, string>();
  for (const line of head.replace(/\r\n[ \t]+/g, ' ').split('\r\n')) {
    const colon = line.indexOf(':');
    if (colon > 0) fields.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return fields;
}

/** Many archives keep the head of a chunked answer and have joined its chunks already: then it stays as it is. */
function unchunked(body: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; at < body.length; ) {
    const line = body.indexOf('\r\n', at);
    const size = line < 0 || line - at > 200 ? Number.NaN : Number.parseInt(body.subarray(at, line).toString('latin1'), 16);
    if (!Number.isSafeInteger(size)) return at === 0 ? body : Buffer.concat(parts);
    if (size === 0) break;
    parts.push(body.subarray(line + 2, line + 2 + size));
    at = line + 2 + size + 2;
  }
  return Buffer.concat(parts);
}

function unpacked(body: Buffer, encoding = ''): Buffer {
  const limit = { maxOutputLength: mostOfRecord };
  if (/^x?-?gzip$/i.test(encoding)) return body[0] === 0x1f ? gunzipSync(body, limit) : body;
  if (/^br$/i.test(encoding)) return brotliDecompressSync(body, limit);
  if (/^deflate$/i.test(encoding)) return (body[0] ?? 0) % 16 === 8 ? inflateSync(body, limit) : inflateRawSync(body, limit);
  return body;
}
