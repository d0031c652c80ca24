import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { version } from '../../package.json';

const folder = mkdtempSync(join(tmpdir(), 'package-'));
const installed = join(folder, 'node_modules', 'bulletin-reader');
const page = resolve('tests/bulletins/plain-article-ethereal/source.html');

/** The package as it would be published, in an empty folder. */
beforeAll(() => {
  execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], { stdio: 'ignore' });
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '';
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', `./${tarball}`], {
    cwd: folder,
    stdio: 'ignore',
  });
}, 180_000);

/** Node itself, and the releases beside it that can be had. */
const nodes: [name: string, path: () => string | undefined][] = [
  ['this Node', () => process.execPath],
  ['Node 22', () => nodeOf(22)],
  ['Node 24', () => nodeOf(24)],
];

describe.each(nodes)('the package installed, on %s', (name, path) => {
  it('has a program that reads a page, and a library that does the same', () => {
    const node = path();
    if (!node) {
      console.error(`not run: ${name} is not to be had here`);
      return;
    }
    const program = (...args: string[]): string =>
      execFileSync(node, [join(folder, 'node_modules/.bin/bulletin-reader'), ...args], { encoding: 'utf8' });
    expect(program('--version').trim()).toBe(version);
    const read = JSON.parse(program('read', page, '--json'));
    expect(read.kind).toBe('bulletin');
    expect(program('read', page, page, '--jsonl', '--jobs', '2').trim().split('\n')).toHaveLength(2);

    writeFileSync(join(folder, 'use.js'), use);
    const used = JSON.parse(execFileSync(node, ['use.js', page], { cwd: folder, encoding: 'utf8' }));
    expect(used).toEqual({ title: read.bulletin.title, quotes: read.quotes.length, apa: read.citations.apa.text, together: 2 });
  }, 120_000);
});

const use = `import { readFileSync } from 'node:fs';
import { cite, citeTogether, exports, quotesIn, blocksOf, read, sourcesOf, plainTextOf } from 'bulletin-reader';
import { plainPage } from 'bulletin-reader/dom';
const html = readFileSync(process.argv[2], 'utf8');
const { url } = JSON.parse(/^<!--\\s*(\\{.*?\\})/.exec(html)[1]);
const reading = read(plainPage(html, url), { url });
const { original } = sourcesOf(reading);
if (!exports([original]).bibtex.startsWith('@')) throw new Error('no BibTeX');
quotesIn(blocksOf(reading.bulletin.body));
console.log(JSON.stringify({ title: reading.bulletin.title, quotes: reading.quotes.length,
  apa: cite(original, 'apa', { text: plainTextOf(reading.bulletin.body) }).text, together: citeTogether([original, original], 'apa').length }));
`;

describe('the package', () => {
  it('has types that a strict program compiles with', () => {
    writeFileSync(
      join(folder, 'use.ts'),
      `import { cite, read, sourcesOf, type Reading } from 'bulletin-reader';
import { plainPage } from 'bulletin-reader/dom';
const reading: Reading = read(plainPage('<p>x</p>', 'https://a.example/'), { url: 'https://a.example/' });
if (reading.kind !== 'nothing') { const text: string = cite(sourcesOf(reading).original, 'apa').text; console.log(text); }
`,
    );
    const options = ['--noEmit', '--strict', '--module', 'nodenext', '--lib', 'esnext,dom,dom.iterable', '--types', '', 'use.ts'];
    execFileSync(process.execPath, [resolve('node_modules/typescript/lib/tsc.js'), ...options], {
      cwd: folder,
      stdio: 'inherit',
    });
  }, 60_000);

  it('holds what runs and says how, and nothing of the extension', () => {
    const files = readdirSync(installed, { recursive: true, encoding: 'utf8' });
    for (const file of [
      'bin/bulletin-reader.js',
      'dist/index.js',
      'dist/cli.js',
      'schema/line.schema.json',
      'docs/archives.md',
      'LICENSE',
      'README.md',
      'dist/THIRD_PARTY_LICENSES.md',
    ])
      expect(existsSync(join(installed, file)), file).toBe(true);
    expect(files.filter((file) => /manifest\.json|popup|options|\.tsx?$|\.png$/.test(file) && !file.endsWith('.d.ts'))).toEqual(
      [],
    );
    const holding = (pattern: RegExp): string[] =>
      files.filter((file) => file.endsWith('.js') && pattern.test(readFileSync(join(installed, file), 'utf8')));
    expect(holding(/webextension-polyfill|browser\.storage|from"preact/)).toEqual([]);
    // Nothing of it can reach a network.
    expect(holding(/from"(?:node:)?(?:https?|http2|net|tls|dns|dgram)"|XMLHttpRequest|new WebSocket|globalThis\.fetch/)).toEqual(
      [],
    );
  });

  it('installs nothing that runs', () => {
    const { dependencies, scripts } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
    expect(Object.keys(dependencies)).toEqual(['@types/mdast']);
    expect(Object.keys(scripts).filter((name) => /^(?:pre|post)?install$/.test(name))).toEqual([]);
  });
});

/** A release of Node out of the registry (the package `node` brings the program), kept between runs. */
function nodeOf(major: number): string | undefined {
  const kept = join(tmpdir(), `bulletin-reader-node-${major}`);
  const path = join(kept, 'node_modules/node/bin/node');
  if (existsSync(path)) return path;
  try {
    const fresh = mkdtempSync(join(tmpdir(), 'node-'));
    writeFileSync(join(fresh, 'package.json'), '{}');
    execFileSync('npm', ['install', '--no-audit', '--no-fund', `node@${major}`], {
      cwd: fresh,
      stdio: 'ignore',
      timeout: 100_000,
    });
    cpSync(fresh, kept, { recursive: true });
  } catch {
    return undefined;
  }
  return existsSync(path) ? path : undefined;
}
