import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayBeBulletin } from '../../src/cli/archive/sniff';
import { bulletins, strangers } from '../corpus/fixture';
import { atomBackup, dock, jsonLines, mail, record, samples, webArchive } from './archive-samples';
import { run } from './run';

const folder = mkdtempSync(join(tmpdir(), 'archives-'));
const saved = (name: string, content: string | Buffer): string => {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
};
const reasons = (lines: { [key: string]: unknown }[]): unknown[] => lines.map(({ error, kind }) => error ?? kind);

describe('an input', () => {
  const page = (html: string): string =>
    `<!doctype html><meta name="generator" content="blogger"><body class="item-view"><div class="post hentry"><h3 class="post-title">${dock.title}</h3><div class="post-body entry-content" id="post-body-1">${html}</div></div>`;
  const jsonFeed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Harbor Watch',
    items: [{ id: '1', url: dock.url, title: dock.title, content_html: dock.html }],
  };
  const bloggerJson = {
    version: '1.0',
    feed: {
      title: { $t: 'Harbor Watch' },
      link: [{ rel: 'alternate', href: 'https://harbor-watch.blogspot.com/' }],
      entry: [
        {
          id: { $t: 'tag:blogger.com,1999:blog-1.post-7' },
          title: { $t: dock.title },
          content: { type: 'html', $t: dock.html },
          link: [{ rel: 'alternate', href: dock.url }],
        },
      ],
    },
  };

  it.each<[string, string | Buffer]>([
    ['page.html', page(dock.html)],
    ['lines.jsonl', `${JSON.stringify({ id: 7, url: dock.url, html: page(dock.html) })}\n`],
    ['backup.xml', atomBackup([dock])],
    ['feed.json', JSON.stringify(jsonFeed)],
    ['blogger.json', JSON.stringify(bloggerJson)],
    [
      'web.warc',
      record('response', dock.url, Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${page(dock.html)}`)),
    ],
    ['mail.eml', mail()],
    ['mails.mbox', `From x Thu Mar  6 15:04:05 2025\n${mail()}\nFrom y Thu Mar  6 15:04:05 2025\n${mail('Another dock')}`],
  ])('%s is told by what is in it, also gzipped', async (name, content) => {
    const plain = await run(['read', saved(name, content), '--jsonl']);
    const packed = await run(['read', saved(`${name}.gz`, gzipSync(content)), '--jsonl']);
    expect(plain.error).toBe('');
    expect(plain.lines[0]).toMatchObject({
      schema: 1,
      kind: 'bulletin',
      bulletin: { title: dock.title, issuer: 'Harbor Administration of Westmark' },
    });
    expect(packed.lines.map((line) => ({ ...line, file: undefined }))).toEqual(
      plain.lines.map((line) => ({ ...line, file: undefined })),
    );
    expect(plain.out).not.toContain('someone@example.com');
  });

  it('a backup gives its posts, with what the blog knows of them, and nothing else of it', async () => {
    const { lines } = await run([
      'read',
      saved('two.xml', atomBackup([dock, { ...dock, html: '<p>My holiday.</p>' }])),
      '--jsonl',
    ]);
    expect(reasons(lines)).toEqual(['bulletin', 'nothing']);
    expect(lines[0]?.repost).toEqual({
      host: 'blogger',
      blog: { title: 'Harbor Watch', url: 'https://harbor-watch.blogspot.com/' },
      url: dock.url,
      postId: '1',
      title: dock.title,
      author: 'Harbor Watcher',
      published: '2025-03-07T05:00:00.000-08:00',
    });
  });

  it('a mail tells who sent it and when, never to whom', async () => {
    const { lines, out } = await run(['read', saved('one.eml', mail()), '--jsonl']);
    expect(lines[0]).toMatchObject({
      id: '20250306.104500@mailer.example',
      bulletin: { sent: '2025-03-06T20:04:05.000Z', provenance: { sent: { from: 'mail-date' } } },
      mail: {
        from: { name: 'Harbor Administration of Westmark', address: 'westmarkharbor@public.govdelivery.com' },
        listId: 'WMHARBOR.public.govdelivery.com',
        subject: dock.title,
      },
    });
    expect(out).not.toMatch(/someone(@|%40|=)example\.com|Some One/);
  });

  it('a folder gives its pages in order, and follows no link out of it', async () => {
    const inside = join(folder, 'pages', 'b');
    mkdirSync(inside, { recursive: true });
    writeFileSync(join(folder, 'pages', 'z.html'), page(dock.html));
    writeFileSync(join(inside, 'a.html'), page('<p>x</p>'));
    writeFileSync(join(inside, 'picture.png'), 'x');
    symlinkSync(folder, join(inside, 'out'));
    symlinkSync(saved('secret.html', page(dock.html)), join(inside, 'secret.html'));
    const { lines } = await run(['read', join(folder, 'pages'), '--recursive', '--jsonl']);
    expect(lines.map(({ file }) => String(file).slice(folder.length))).toEqual(['/pages/b/a.html', '/pages/z.html']);
  });

  it.each(['\n', '\0'])('names come on standard input, parted by %j', async (mark) => {
    const names = [saved('n1.html', page(dock.html)), join(folder, 'missing.html')].join(mark);
    const { code, lines } = await run(['read', '--files-from', '-', '--jsonl'], { stdin: names });
    expect([code, reasons(lines)]).toEqual([1, ['bulletin', 'no such file']]);
  });
});

describe('a broken record', () => {
  it('is an error line, and the others are read', async () => {
    const [one = '', two = ''] = jsonLines(2).split('\n');
    const { code, lines } = await run([
      'read',
      saved('broken.jsonl', [one, '{"html": "<p>', '', '[]', '{"id":"x"}', two].join('\n')),
      '--jsonl',
    ]);
    expect(code).toBe(1);
    expect(reasons(lines)).toEqual([
      'bulletin',
      'the line is not JSON',
      'the line is empty',
      'the line is not an object',
      'the object has no html',
      'nothing',
    ]);
    expect(lines.map((line) => line.record)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('with a wrong length in a web archive loses no record after it', async () => {
    const http = (words: string): Buffer => Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>${words}</p>`);
    const parts = [
      record('response', 'https://a.example/1', http('one'), 50),
      record('response', 'https://a.example/2', http('two')),
      record('response', 'https://a.example/3', http('three'), 999_999),
    ];
    const { lines } = await run(['read', saved('lengths.warc', Buffer.concat(parts)), '--jsonl']);
    expect(lines.map(({ url, error }) => [url, error])).toEqual([
      ['https://a.example/1', undefined],
      [undefined, 'the length of the record before is wrong; went on with the next'],
      ['https://a.example/2', undefined],
      ['https://a.example/3', 'the archive ends in the middle of the record'],
    ]);
  });

  it('at the cut end of a gzip file is named as that', async () => {
    const whole = gzipSync(webArchive(4), { level: 0 });
    const { code, lines } = await run([
      'read',
      saved('cut.warc.gz', whole.subarray(0, Math.floor(whole.length * 0.6))),
      '--jsonl',
    ]);
    expect(code).toBe(1);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.at(-1)?.error).toBe('the gzip file is cut off: its end is missing');
  });

  it('in a feed ends it there, with the line', async () => {
    const { lines } = await run([
      'read',
      saved('bad.xml', atomBackup([dock]).replace('</feed>', '<entry><title>x</entry>')),
      '--jsonl',
    ]);
    expect(lines[0]).toMatchObject({ kind: 'bulletin' });
    expect(lines[1]?.error).toMatch(/^the feed is not well-formed/);
  });

  it.each<[string, string | Buffer]>([
    ['NULs', Buffer.alloc(100_000)],
    ['a NUL in a page', '<p>a\0b</p>'],
    ['an empty file', ''],
    ['a bomb', gzipSync(Buffer.alloc(80 * 2 ** 20, 'a'))],
    ['a mail without a text', 'From: a@b.example\r\nReceived: x\r\nSubject: y\r\nTo: z@b.example\r\n\r\n'],
  ])('%s gives one line with a reason', async (name, content) => {
    const { code, lines } = await run(['read', saved(`${name}.bin`, content), '--jsonl']);
    expect([code, lines.length, typeof lines[0]?.error]).toEqual([1, 1, 'string']);
  });

  it('an answer of a server that unpacks to more than a page is not unpacked', async () => {
    const bomb = Buffer.concat([
      Buffer.from('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n'),
      gzipSync(Buffer.alloc(80 * 2 ** 20)),
    ]);
    const { lines } = await run([
      'read',
      saved('bomb.warc', Buffer.concat([record('response', 'https://a.example/', bomb), webArchive(1)])),
      '--jsonl',
    ]);
    expect(reasons(lines)).toEqual(['larger than 64 MB, which is too large to read', 'bulletin']);
  });
});

describe('the filter', () => {
  it('gives a line for every line, in order, whatever stands in them', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(fc.string(), fc.json(), fc.constantFrom(...jsonLines(3).trim().split('\n')), fc.constant('')), {
          maxLength: 12,
        }),
        async (lines) => {
          const given = lines.map((line) => line.replaceAll('\n', ' '));
          const { out } = await run(['read', '--jsonl-in'], { stdin: given.map((line) => `${line}\n`).join('') });
          expect(out.split('\n').length - 1).toBe(given.length);
          for (const line of out.split('\n').slice(0, -1)) expect(JSON.parse(line).schema).toBe(1);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('has no state: any cut of the lines gives the same as all at once', async () => {
    const lines = jsonLines(10).split(/(?<=\n)/);
    const whole = await run(['read', '--jsonl-in'], { stdin: lines.join('') });
    const parts = await Promise.all(
      [lines.slice(0, 3), lines.slice(3, 4), lines.slice(4)].map((part) => run(['read', '--jsonl-in'], { stdin: part.join('') })),
    );
    expect(parts.map(({ out }) => out).join('')).toBe(whole.out);
    expect(whole.lines.map(({ id }) => id)).toEqual(samples(10).map(({ id }) => id));
  });
});

describe('a run that was stopped', () => {
  it.each([[[]], [['--unordered']], [['--only', 'bulletins']]])('is gone on with to the same end (%j)', async (more) => {
    const file = saved('resumed.jsonl', jsonLines(9));
    const whole = await run(['read', file, '--jsonl', ...more]);
    for (const cut of [0, 1, 200, whole.out.length >> 1, whole.out.length - 1, whole.out.length]) {
      const output = saved(`resumed-${cut}.out`, whole.out.slice(0, cut));
      await run(['read', file, '--jsonl', '--output', output, '--resume', ...more]);
      expect(readFileSync(output, 'utf8')).toBe(whole.out);
    }
  });

  it('ends with a whole line', async () => {
    const { code, out } = await run(['read', saved('stopped.jsonl', jsonLines(9)), '--jsonl'], { stopAfter: 3 });
    expect([code, out.split('\n').length - 1, out.at(-1)]).toEqual([130, 3, '\n']);
  });
});

describe('what is told before parsing', () => {
  it('never hides a bulletin of the collection', () => {
    expect(
      bulletins()
        .filter(({ html }) => !mayBeBulletin(html))
        .map(({ slug }) => slug),
    ).toEqual([]);
  });

  it('never hides one, however its words are written', () => {
    const signs = fc.array(
      fc.constantFrom(
        ...[...'govdelivery']
          .flatMap((letter, at) => [
            letter,
            [at, '<b>'],
            [at, '</b>'],
            [at, '<!-- > -->'],
            [at, '&shy;'],
            [at, '\u200b'],
            [at, '#'],
          ])
          .filter((one) => typeof one !== 'string'),
      ),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(signs, fc.boolean(), (marks, upper) => {
        let word = [...(upper ? 'GOVDELIVERY' : 'GovDelivery')];
        for (const [at, mark] of marks as [number, string][])
          word = word.map((letter, index) =>
            index !== at || letter.length > 8 || (mark === '#' && letter.length > 1)
              ? letter
              : mark === '#'
                ? `&#${letter.charCodeAt(0)};${letter.slice(1)}`
                : letter + mark,
          );
        expect(mayBeBulletin(`<p>sent using ${word.join('')} Communications Cloud</p>`)).toBe(true);
      }),
    );
  });

  it.each([
    '&#103;ovdelivery',
    '&#x67;ovdelivery',
    '&#0103ovdelivery',
    '&#x0000067;ovdelivery',
    'lnks&#46;gd',
    'lnks&period;gd',
    'LNKS&#x2E;GD',
    'abe&hyphen;section',
  ])('never hides one, with %s in an address', (word) => {
    expect(mayBeBulletin(`<a href="https://${word}/l/x">x</a>`)).toBe(true);
  });

  it('tells pages without any of the words', () => {
    const others = strangers().filter(({ html }) => !mayBeBulletin(html));
    expect(others.length).toBeGreaterThan(strangers().length / 3);
  });

  it('is passed by on request', async () => {
    const file = saved('thorough.jsonl', `${JSON.stringify({ html: '<p>Nothing here.</p>' })}\n`);
    expect((await run(['read', file, '--jsonl'])).lines[0]).toMatchObject({ kind: 'nothing', missing: 'words' });
    expect((await run(['read', file, '--jsonl', '--thorough'])).lines[0]).toMatchObject({ kind: 'nothing', missing: 'host' });
  });
});
