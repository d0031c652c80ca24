import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { version } from '../../package.json';
import { styleKeys } from '../../src/settings';
import { jsonLines } from './archive-samples';
import { run } from './run';

const folder = mkdtempSync(join(tmpdir(), 'program-'));
const page = 'tests/bulletins/plain-article-ethereal/source.html';
const archive = join(folder, 'pages.jsonl');
writeFileSync(archive, jsonLines(12));
const items = join(folder, 'items.json');
writeFileSync(
  items,
  JSON.stringify([
    {
      id: 'a',
      type: 'webpage',
      title: 'New dock opens',
      author: [{ family: 'Ortiz', given: 'Lena' }],
      URL: 'https://example.gov/dock',
    },
  ]),
);

describe('help', () => {
  it.each([['--help'], ['-h'], ['help']])('%s lists the verbs', async (word) => {
    const { code, out } = await run([word]);
    expect(code).toBe(0);
    for (const verb of ['read', 'quotes', 'cite', 'compare']) expect(out).toMatch(new RegExp(`^ {2}${verb} `, 'm'));
  });

  it.each(['read', 'quotes', 'cite', 'compare'])('%s --help shows its usage and every option it takes', async (verb) => {
    const { code, out, error } = await run([verb, '--help']);
    expect([code, error]).toEqual([0, '']);
    expect(out).toContain(`Usage:\n  bulletin-reader ${verb} `);
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(132);
  });

  it.each([[['--version']], [['read', '--version']]])('%j tells the version', async (argv) => {
    expect(await run(argv)).toMatchObject({ code: 0, out: `${version}\n` });
  });
});

describe('wrong usage', () => {
  it('shows how to use it when nothing is asked for', async () => {
    const { code, out, error } = await run([]);
    expect([code, out]).toEqual([2, '']);
    expect(error).toContain('Usage:');
  });

  it.each([
    [['reed', page], 'bulletin-reader: there is no verb reed; there are read, quotes, cite, compare'],
    [['read', page, '--url', 'ftp://x'], 'read: --url must begin with http:// or https://'],
    [['read', page, '--json=1'], 'read: --json takes no value'],
    [['read', page, page, '--json'], 'read: --json takes one file; use --jsonl for several'],
    [['read', page, '--style', 'apa7'], `read: there is no style apa7; there are ${styleKeys.join(', ')}`],
    [['read', page, '--jobs', '0'], 'read: --jobs must be a whole number from 1'],
    [['read', page, '--resume'], 'read: --resume needs --jsonl and --output'],
    [['read', page, '--format', 'xml'], 'read: there is no format xml; there are report, json, jsonl, bib, ris, csl, notes, csv'],
    [['read', '--jsonl-in', page], 'read: --jsonl-in reads standard input; it takes no file'],
    [['cite', items, '--frobnicate'], 'cite: unknown option --frobnicate'],
    [['cite'], 'cite: no file given'],
  ])('%j is refused with one line', async (argv, reason) => {
    expect(await run(argv)).toMatchObject({ code: 2, out: '', error: `${reason}\n` });
  });
});

describe('style', () => {
  it('gives the citations asked for, in JSON', async () => {
    const { out } = await run(['read', page, '--json', '--style', 'mla,apa']);
    expect(Object.keys(JSON.parse(out).citations)).toEqual(['apa', 'mla']);
  });

  it('gives a list of works ready to be pasted', async () => {
    const { out } = await run(['cite', items, '--style', 'apa']);
    expect(out).toBe('Ortiz, L. (n.d.). New dock opens. https://example.gov/dock\n');
  });
});

describe('compare', () => {
  const copy = join(folder, 'copy.html');
  writeFileSync(copy, readFileSync(page, 'utf8').replace('critical', 'crucial'));

  it('says what differs, and where', async () => {
    const { code, out } = await run(['compare', copy, page, '--json']);
    const comparison = JSON.parse(out);
    expect([code, comparison.verdict]).toEqual([0, 'differs']);
    expect(JSON.stringify(comparison.passages.filter(({ kind }: { kind: string }) => kind === 'differs'))).toMatch(
      /crucial.*critical/,
    );
    expect((await run(['compare', copy, page])).out).toMatch(
      /^The texts differ\. \d+ % of the words stand in both\.\n\nQuotations\n/,
    );
  });

  it('tells the same text', async () => {
    expect((await run(['compare', page, page])).out).toMatch(/^The same text\. 100 %/);
  });

  it.each([
    [['compare', page], 2, 'compare: give two files, the copy and the original\n'],
    [['compare', page, 'none.html'], 1, 'compare: none.html: no such file\n'],
  ])('%j is refused', async (argv, code, error) => {
    expect(await run(argv)).toMatchObject({ code, error });
  });
});

describe('formats', () => {
  it.each([
    ['bib', /^@\w+\{[\w:-]+,/m],
    ['ris', /^TY {2}- /m],
    ['csl', /^\s*\[/],
    ['csv', /^bulletin,date,issuer,speaker,role,words,kind,paragraph,doubts,address\r\n/],
  ])('%s holds every bulletin of the archive', async (format, begins) => {
    const { code, out } = await run(['read', archive, '--format', format]);
    expect(code).toBe(0);
    expect(out).toMatch(begins);
    if (format === 'csl') expect(new Set(JSON.parse(out).map(({ id }: { id: string }) => id)).size).toBe(6);
  });

  it('a cell of the table of quotations is the quotation, sign by sign', async () => {
    const { out } = await run(['quotes', archive, '--format', 'csv']);
    const { lines } = await run(['read', archive, '--jsonl']);
    const said = lines.flatMap(({ quotes }) => (quotes ?? []) as { text: string }[]);
    expect(said.length).toBeGreaterThan(5);
    for (const { text } of said) expect(out).toContain(/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  });

  it('notes are one file a bulletin, all of them in the folder', async () => {
    const notes = join(folder, 'notes');
    expect((await run(['read', archive, '--format', 'notes', '--output', notes])).code).toBe(0);
    const files = readdirSync(notes);
    expect(files).toHaveLength(6);
    for (const file of files) {
      expect(file).toMatch(/^[a-z0-9-]+\.md$/);
      expect(readFileSync(join(notes, file), 'utf8')).toMatch(/^---\ntitle: ".+"\n[\s\S]*\n---\n\n# /);
    }
  });
});
