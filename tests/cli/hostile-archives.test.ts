import { Readable } from 'node:stream';
import { expect, it } from 'vitest';
import { BytesAhead } from '../../src/cli/inputs/bytes-ahead';
import { jsonLines } from '../../src/cli/inputs/jsonl';
import { mailbox } from '../../src/cli/inputs/mail';
import { tooLarge } from '../../src/cli/inputs/record';
import { webArchive } from '../../src/cli/inputs/warc';

const block = Buffer.alloc(2 ** 20, 'a');

/** Something before, a gigabyte that nobody holds at once, something after. */
function* around(before: string, after: string): Generator<Buffer> {
  yield Buffer.from(before);
  for (let megabyte = 0; megabyte < 1024; megabyte += 1) yield block;
  yield Buffer.from(after);
}

const gigabyte = 2 ** 30;
const head = (url: string, length: number): string =>
  `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${url}\r\nContent-Length: ${length}\r\n\r\n`;
const http = 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>x</p>';
const mail = 'From: a@b.example\nSubject: x\nTo: c@d.example\n\nwords\n';

it.each([
  ['JSON lines', jsonLines, around('{"html":"', '"}\n{"html":"<p>x</p>"}\n')],
  [
    'a web archive',
    webArchive,
    around(head('https://a.example/1', gigabyte), `\r\n\r\n${head('https://a.example/2', http.length)}${http}\r\n\r\n`),
  ],
  ['a mailbox', mailbox, around('From x\nSubject: y\n\n', `\n\nFrom y\n${mail}`)],
])('a record of a gigabyte in %s is passed over, and the next is read', async (_, read, source) => {
  const before = process.memoryUsage().rss;
  const records = [];
  for await (const record of read('archive', new BytesAhead(Readable.from(source)))) records.push(record);
  expect(records.map(({ error, page }) => error ?? typeof page)).toEqual([tooLarge, 'object']);
  // Far less than the record: what is too much is not kept.
  expect(process.memoryUsage().rss - before).toBeLessThan(gigabyte / 2);
});

it('a million tiny records are a million records', async () => {
  let count = 0;
  let broken = 0;
  const lines = Buffer.from('{}\n'.repeat(1000));
  for await (const { error } of jsonLines('archive', new BytesAhead(Readable.from(Array.from({ length: 1000 }, () => lines))))) {
    count += 1;
    if (error === 'the object has no html') broken += 1;
  }
  expect([count, broken]).toEqual([1_000_000, 1_000_000]);
});
