import { createReadStream } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Readable, Readable as ReadableStream } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { BytesAhead } from './bytes-ahead';
import { atomFeed } from './feed';
import { jsonFeed } from './json-feed';
import { jsonLines } from './jsonl';
import { mailbox, savedMail } from './mail';
import { savedPage } from './page';
import type { Record } from './record';
import { webArchive } from './warc';

/** Every record of every file named, as they come. What cannot be opened or breaks off is a record too, with the reason. */
export async function* recordsIn(
  names: AsyncIterable<string> | Iterable<string>,
  how: { stdin: Readable; recursive: boolean; meter: Meter },
): AsyncGenerator<Record> {
  for await (const name of names) {
    try {
      for await (const file of filesIn(name, how.recursive))
        yield* recordsOf(file, file === '-' ? how.stdin : metered(createReadStream(file), how.meter));
    } catch (error) {
      yield { file: name, error: reasonOf(error) };
    }
  }
}

/** Counts the bytes that were read. */
export interface Meter {
  read: number;
}

async function* metered(source: AsyncIterable<Uint8Array>, meter: Meter): AsyncGenerator<Uint8Array> {
  for await (const chunk of source) {
    meter.read += chunk.length;
    yield chunk;
  }
}

/** The lines of standard input as records, whatever is in them. */
export function linesIn(stdin: Readable): AsyncGenerator<Record> {
  return jsonLines('-', new BytesAhead(stdin));
}

async function* recordsOf(file: string, source: AsyncIterable<Uint8Array>): AsyncGenerator<Record> {
  try {
    let bytes = new BytesAhead(source);
    if (isGzip(await bytes.peek(3))) bytes = new BytesAhead(unzipped(bytes));
    const head = await bytes.peek(headLength);
    const kind = kinds.find((one) => one.test(head.toString('latin1')));
    yield* (kind?.read ?? savedPage)(file, bytes);
  } catch (error) {
    yield { file, error: reasonOf(error) };
  }
}

interface Kind {
  name: string;
  test(head: string): boolean;
  read(file: string, bytes: BytesAhead): AsyncGenerator<Record>;
}

/** What a file is, told by how it begins; anything else is taken for a saved page. */
const kinds: Kind[] = [
  { name: 'web archive', test: (head) => head.startsWith('WARC/'), read: webArchive },
  { name: 'mailbox', test: (head) => /^From [^\n]*\n[\w-]+:/.test(head), read: mailbox },
  {
    name: 'Atom feed',
    test: (head) => /^(?:\u00ef\u00bb\u00bf)?\s*(?:<\?xml[^>]*>\s*(?:<\?[^>]*>\s*)*)?<(?:\w+:)?feed\b/.test(head),
    read: atomFeed,
  },
  {
    name: 'JSON feed',
    test: (head) => /^\s*\{[\s\S]*(?:"\$t"|"version"\s*:\s*"https?:\/\/jsonfeed\.org)/.test(head),
    read: jsonFeed,
  },
  { name: 'JSON lines', test: (head) => /^\s*\{\s*"/.test(head), read: jsonLines },
  {
    name: 'mail',
    test: (head) =>
      /^(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*){3}/.test(head) && /^(?:from|received|return-path|delivered-to):/im.test(head),
    read: savedMail,
  },
];

const headLength = 16_384;

function isGzip(head: Buffer): boolean {
  return head[0] === 0x1f && head[1] === 0x8b && head[2] === 8;
}

/** Unpacked as it is asked for; a web archive is many gzip files one after the other. */
function unzipped(bytes: BytesAhead): AsyncIterable<Uint8Array> {
  const source = ReadableStream.from(bytes.rest());
  const gunzip = createGunzip();
  source.on('error', (error) => gunzip.destroy(error));
  return source.pipe(gunzip);
}

/** A file itself; of a folder all the files in it, in order. Links are not followed: they may lead out of it or in circles. */
async function* filesIn(name: string, recursive: boolean): AsyncGenerator<string> {
  if (name === '-' || !recursive || !(await lstat(name)).isDirectory()) return yield name;
  const entries = await readdir(name, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(name, entry.name);
    if (entry.isDirectory()) yield* filesIn(path, recursive);
    else if (entry.isFile() && readable.test(entry.name)) yield path;
  }
}

/** Endings of files that are read out of a folder. */
const readable = /\.(?:x?html?|jsonl|ndjson|json|atom|xml|warc|eml|mbox)(?:\.gz)?$/i;

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code } = error as NodeJS.ErrnoException;
  if (code === undefined) return error.message.split('\n')[0] ?? '';
  return reasons[code] ?? (code.startsWith('Z_') ? `the gzip file is damaged (${error.message})` : `cannot be read (${code})`);
}

const reasons: { [code: string]: string } = {
  ENOENT: 'no such file',
  EISDIR: 'is a folder, not a file',
  EACCES: 'permission denied',
  Z_BUF_ERROR: 'the gzip file is cut off: its end is missing',
};
