import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';
import { onPath } from '../browsers/debian';
import { mayBeBulletin } from '../src/cli/archive/sniff';
import { outputOf } from '../src/cli/output';
import { read } from '../src/read';
import { argsOf } from './args';

interface Page {
  file: string;
  url: string;
  html: string;
}

interface Cost {
  /** CPU seconds of the process and its threads. */
  cpu: number;
  pages: number;
}

const { values, operands: folders } = argsOf({
  name: 'bench:archive',
  about: `Measures the command line on piles of pages. All that is compared runs in one run, by turns, on the CPU clock; prints Markdown tables.`,
  operands: { name: 'folder of saved pages', many: true },
  options: { records: { value: 'number', about: 'of the archive over which memory is measured; 100,000 unless told' } },
});
const records = Number(values.records ?? 100_000);
const work = mkdtempSync(join(tmpdir(), 'bench-archive-'));
const program = resolve('bin/bulletin-reader.js');

execFileSync('npm', ['run', '-s', 'build:lib'], { stdio: ['ignore', 'ignore', 'inherit'] });
const pages = (folders.length > 0 ? folders : ['tests/bulletins', 'tests/strangers']).flatMap(pagesIn);
const bulletins = pages.filter(({ html }) => mayBeBulletin(html));
const others = pages.filter((page) => !bulletins.includes(page));
console.log(
  `${bulletins.length} pages with a word of the mailer's, ${others.length} without; mean ${Math.round(mean(pages.map(({ html }) => html.length)) / 1000)} kB\n`,
);

start();
speed();
await memory();

function start(): void {
  const cost = (...argv: string[]): string =>
    Math.min(...[1, 2, 3, 4, 5].map(() => cpuOf(process.execPath, argv, '').cpu)).toFixed(2);
  const [page] = bulletins.length > 0 ? bulletins : pages;
  table(
    'Start, CPU seconds, the best of 5',
    ['command', 's'],
    [
      ['`bulletin-reader --version`', cost(program, '--version')],
      ['`bulletin-reader read` of one page', cost(program, 'read', page?.file ?? '')],
      ['the same in jsdom, from source', cost('--import', 'tsx', '--input-type=module', '--eval', jsdomOnce(page))],
    ],
  );
}

/** Rates without the start: a run of many pages less a run of few. */
function speed(): void {
  const ways: [name: string, all: Page[], rate: (all: Page[]) => Cost | undefined][] = [
    ['bulletin-reader, pages without the words', others, ours],
    ['bulletin-reader, pages with the words', bulletins, ours],
    ['jsdom, pages with the words', bulletins.slice(0, 40), inJsdom],
    ['jsdom, pages without the words', others.slice(0, 20), inJsdom],
    ['Defuddle, its command line', pages.slice(0, 8), defuddle],
    ['trafilatura, its command line', pages.slice(0, 200), trafilatura],
  ];
  const rows = ways.map(([name, all, rate]) => {
    const cost = all.length > 0 ? rate(all) : undefined;
    return [
      name,
      cost ? String(cost.pages) : '',
      cost ? (cost.pages / cost.cpu).toFixed(cost.pages / cost.cpu < 20 ? 1 : 0) : 'cannot be had here',
    ];
  });
  table('Pages a second of CPU, one core', ['way', 'pages', 'pages/s'], rows);
}

function ours(all: Page[]): Cost {
  const lines = all.map((page) => JSON.stringify({ id: page.file, url: page.url, html: page.html }));
  const times = Math.ceil(1500 / all.length);
  const file = join(work, 'pages.jsonl');
  const short = join(work, 'one.jsonl');
  writeFileSync(short, `${lines[0]}\n`);
  writeFileSync(file, '');
  for (let turn = 0; turn < times; turn += 1) writeFileSync(file, `${lines.join('\n')}\n`, { flag: 'a' });
  const few = cpuOf(process.execPath, [program, 'read', short, '--jsonl'], '').cpu;
  const many = cpuOf(process.execPath, [program, 'read', file, '--jsonl'], '').cpu;
  return { cpu: many - few, pages: all.length * times - 1 };
}

function inJsdom(all: Page[]): Cost {
  const once = ({ html, url }: Page): void => {
    const { window } = new JSDOM(html, { ...(url && { url }), virtualConsole: new VirtualConsole() });
    JSON.stringify(outputOf(read(window.document, { url })));
    window.close();
  };
  for (const page of all.slice(0, 8)) once(page);
  const before = process.cpuUsage();
  for (const page of all) once(page);
  const { user, system } = process.cpuUsage(before);
  return { cpu: (user + system) / 1e6, pages: all.length };
}

function defuddle(all: Page[]): Cost | undefined {
  const cli = 'node_modules/defuddle/dist/cli.js';
  try {
    const cpu = all.map(({ file }) => cpuOf(process.execPath, [cli, 'parse', file, '--json'], '').cpu);
    return { cpu: cpu.reduce((sum, one) => sum + one, 0), pages: all.length };
  } catch {
    return undefined;
  }
}

function trafilatura(all: Page[]): Cost | undefined {
  const path = onPath('trafilatura');
  if (!path) return undefined;
  for (const [index, { html }] of all.entries()) writeFileSync(join(work, `${index}.html`), html);
  return { cpu: cpuOf(path, ['--input-dir', work, '--output-dir', join(work, 'out')], '').cpu, pages: all.length };
}

/** The most memory the program held, over archives of different lengths, made while it reads. */
async function memory(): Promise<void> {
  const rows = [];
  for (const count of [Math.ceil(records / 100), Math.ceil(records / 10), records]) {
    const { peak, seconds } = await peakOver(count);
    rows.push([String(count), `${(peak / 1024).toFixed(0)} MB`, (count / seconds).toFixed(0)]);
  }
  table('Memory over a web archive made on the way', ['records', 'most memory', 'records/s, clock'], rows);
}

function peakOver(count: number): Promise<{ peak: number; seconds: number }> {
  const [page] = [...bulletins].sort((a, b) => a.html.length - b.html.length);
  const child = spawn(process.execPath, [program, 'read', '-', '--jsonl', '--only', 'bulletins', '--quiet'], {
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  const began = performance.now();
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, rssOf(child.pid));
  }, 50);
  const feed = async (): Promise<void> => {
    for (let index = 0; index < count; index += 1) {
      const html = index % 1000 === 0 ? (page?.html ?? '') : `<p>Record ${index}: nothing of the kind.</p>`;
      if (!child.stdin.write(record(`https://a.example/${index}`, html)))
        await new Promise((done) => child.stdin.once('drain', done));
    }
    child.stdin.end();
  };
  return new Promise((done, fail) => {
    child.on('close', () => {
      clearInterval(watch);
      done({ peak, seconds: (performance.now() - began) / 1000 });
    });
    feed().catch(fail);
  });
}

function record(url: string, html: string): Buffer {
  const body = Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${html}`);
  return Buffer.concat([
    Buffer.from(`WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${url}\r\nContent-Length: ${body.length}\r\n\r\n`),
    body,
    Buffer.from('\r\n\r\n'),
  ]);
}

/** Kilobytes that a process holds. */
function rssOf(pid = 0): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}

function cpuOf(command: string, argv: string[], input: string): Cost {
  const timed = ['-c', 'TIMEFORMAT="%U %S"; time "$0" "$@" >/dev/null 2>/dev/null; true', command, ...argv];
  const { stderr } = spawnBash(timed, input);
  const [user = 0, system = 0] = stderr.trim().split('\n').at(-1)?.split(' ').map(Number) ?? [];
  return { cpu: user + system, pages: 1 };
}

function spawnBash(argv: string[], input: string): { stderr: string } {
  const stderr = execFileSync('bash', ['-c', 'exec bash "$@" 2>&1', 'bash', ...argv], {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  return { stderr };
}

function jsdomOnce(page: Page | undefined): string {
  const paths = ['src/read.ts', 'src/cli/output.ts'].map((path) => JSON.stringify(resolve(path)));
  return `const { JSDOM } = await import('jsdom'); const { readFileSync } = await import('node:fs');
const { read } = await import(${paths[0]}); const { outputOf } = await import(${paths[1]});
const { window } = new JSDOM(readFileSync(${JSON.stringify(page?.file ?? '')}, 'utf8'), { url: 'https://a.example/' });
JSON.stringify(outputOf(read(window.document, { url: '' })));`;
}

function pagesIn(folder: string): Page[] {
  if (statSync(folder).isFile()) return /\.x?html?$/i.test(folder) ? [pageOf(folder)] : [];
  return readdirSync(folder).flatMap((name) => pagesIn(join(folder, name)));
}

function pageOf(file: string): Page {
  const html = readFileSync(file, 'utf8');
  return { file, html, url: /"url":\s*"(https?:[^"]+)"/.exec(html.slice(0, 500))?.[1] ?? '' };
}

function mean(numbers: number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);
}

function table(title: string, heads: string[], rows: string[][]): void {
  const line = (cells: string[]): string => `| ${cells.join(' | ')} |`;
  console.log([title, '', line(heads), line(heads.map(() => '---')), ...rows.map(line), ''].join('\n'));
}
