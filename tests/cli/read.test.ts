import { execFile } from 'node:child_process';
import { createReadStream, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { type Run, run } from './run';

const folder = mkdtempSync(join(tmpdir(), 'read-'));
const page = join(folder, 'page.html');
writeFileSync(
  page,
  `<!-- {"url": "https://harbor-watch.blogspot.com/2025/03/dock.html"} -->
<html><head><meta name="generator" content="blogger"><title>x</title></head><body><div class="post hentry">
<h3 class="post-title entry-title">New Dock Opens in Westmark</h3>
<div class="post-body entry-content" id="post-body-77"><p>News</p><p>New Dock Opens in Westmark</p><p>March 6, 2025 | By Lena Ortiz</p>
<p>The Harbor Administration of Westmark opened its fourth dock on Thursday, and ferries to the outer islands will use it from next week on.</p>
<p>"We waited eleven years for this dock," said Director Ines Calloway.</p>
<p>Unsubscribe | Contact Us</p>
<p>This email was sent to someone@example.com using GovDelivery Communications Cloud on behalf of: Harbor Administration of Westmark</p>
</div></div></body></html>`,
);

const read = (...args: string[]): Promise<Run> => run(['read', ...args]);

/** The one that starts a process: the others call the program in this one. */
it('reads what is piped in', async () => {
  const piped = promisify(execFile)(process.execPath, ['--import', 'tsx', 'src/cli/read.ts', '-', '--json']);
  createReadStream(page).pipe(piped.child.stdin as Writable);
  expect(JSON.parse((await piped).stdout)).toMatchObject({ kind: 'bulletin', bulletin: { title: 'New Dock Opens in Westmark' } });
});

describe('read', () => {
  it('prints the reading with citations, exports, Markdown and text', async () => {
    const { code, out } = await read(page, '--json');
    const reading = JSON.parse(out);
    expect(code).toBe(0);
    expect(reading.kind).toBe('bulletin');
    expect(reading.repost.url).toBe('https://harbor-watch.blogspot.com/2025/03/dock.html');
    expect(reading.bulletin.title).toBe('New Dock Opens in Westmark');
    expect(reading.bulletin.authors).toEqual([{ name: 'Lena Ortiz' }]);
    expect(reading.bulletin.issued).toBe('2025-03-06');
    expect(reading.text.split('\n\n')).toHaveLength(2);
    expect(reading.citations.apa.text).toContain('Ortiz, L.');
    expect(Object.keys(reading.exports)).toEqual(expect.arrayContaining(['bibtex', 'ris', 'csl', 'wikipedia']));
    expect(reading.markdown).toContain('fourth dock');
    expect(out).not.toContain('someone@example.com');
  });

  it('reports in words what it read', async () => {
    const { out } = await read(page);
    expect(out).toContain('By Lena Ortiz · 2025-03-06');
    expect(out).toContain('“We waited eleven years for this dock” — Ines Calloway');
  });

  it('goes on after a file that cannot be read, and says so in the exit status', async () => {
    const { code, out } = await read(join(folder, 'none.html'), page, folder, '--jsonl');
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(code).toBe(1);
    expect(lines.map((line) => line.error ?? line.kind)).toEqual(['no such file', 'bulletin', 'is a folder, not a file']);
  });

  it.each([
    [[], 'no file given'],
    [[page, '--frobnicate'], 'unknown option --frobnicate'],
    [[page, '--url'], '--url needs a value'],
  ])('refuses wrong usage with one line: %j', async (args, reason) => {
    const { code, error } = await read(...args);
    expect(code).toBe(2);
    expect(error.trim()).toBe(`read: ${reason}`);
  });

  it.each([
    ['empty.html', '', 'the file is empty'],
    ['paper.pdf', '%PDF-1.7 …', 'the file is a PDF, not a web page'],
    ['data.bin', 'a\0b', 'the file is binary, not a web page'],
  ])('names the reason why %s cannot be read', async (name, content, reason) => {
    writeFileSync(join(folder, name), content);
    const { code, out } = await read(join(folder, name), '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out).error).toBe(reason);
  });

  it('finds the quotations of a plain text', async () => {
    const story = join(folder, 'story.txt');
    writeFileSync(story, 'The dock is open.\n\n"It took eleven years," said Director Ines Calloway.\n');
    const { out } = await read(story, '--text', '--json');
    const found = JSON.parse(out);
    expect(found.paragraphs).toHaveLength(2);
    expect(found.quotes[0].spans[0].block).toBe(1);
    expect(found.quotes[0].speaker.name).toBe('Ines Calloway');
  });
});

describe('cite', () => {
  it('gives every style of every item, one line each', async () => {
    const items = join(folder, 'items.json');
    const item = {
      id: 'a',
      type: 'webpage',
      title: 'New dock opens',
      author: [{ family: 'Ortiz', given: 'Lena' }],
      URL: 'https://example.gov/dock',
    };
    writeFileSync(items, JSON.stringify([item, { ...item, id: 'b' }]));
    const { code, out } = await run(['cite', items, '--jsonl']);
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(code).toBe(0);
    expect(lines.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(lines[0].citations.apa.text).toContain('Ortiz, L.');
  });
});

it('compare holds a page against itself and finds nothing', async () => {
  const page = 'tests/bulletins/news-labels-simple/source.html';
  const { code, out } = await run(['compare', page, page, '--json']);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ verdict: 'same', agreement: 1 });
});
