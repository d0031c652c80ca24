import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildSync, type Metafile } from 'esbuild';
import { kilobytes, table } from '../figures';
import { built } from './built';

/** Every file of the built extension, its zips, and what the reading script is made of. */
export function sizes(): string {
  const files = readdirSync(built, { recursive: true, encoding: 'utf8' }).filter((path) => statSync(join(built, path)).isFile());
  const rows = files
    .map((path) => ({ path, body: readFileSync(join(built, path)) }))
    .sort((a, b) => b.body.length - a.body.length)
    .map(({ path, body }) => [path, kilobytes(body.length), kilobytes(gzipSync(body, { level: 9 }).length)]);
  const zips = readdirSync('.output')
    .filter((name) => name.endsWith('.zip'))
    .map((name) => [`**${name}**`, '', kilobytes(statSync(join('.output', name)).size)]);
  return [
    '### Sizes',
    table(['file', 'kB', 'kB gzipped'], [...rows, ...zips]),
    ...Object.entries(entries).map(([name, path]) => `What ${name} is made of, in kB as shipped:\n\n${parts(path)}`),
  ].join('\n\n');
}

const entries = { 'the reading script': 'entrypoints/reader/index.ts', 'the popup': 'entrypoints/popup/main.ts' };

/** Packages and rooms by what is left of them in the bundle. */
function parts(entry: string): string {
  const { metafile } = buildSync({
    entryPoints: [entry],
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    format: 'esm',
    splitting: true,
    outdir: 'unused',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    external: ['*.css?inline', '*.css'],
    legalComments: 'none',
    logLevel: 'silent',
  });
  const bytes = new Map<string, number>();
  for (const [path, { bytesInOutput }] of inputs(metafile)) {
    const part = partOf(path);
    bytes.set(part, (bytes.get(part) ?? 0) + bytesInOutput);
  }
  const rows = [...bytes].sort(([, a], [, b]) => b - a).filter(([, size]) => size >= 500);
  return table(
    ['part', 'kB'],
    rows.map(([part, size]) => [part, kilobytes(size)]),
  );
}

const inputs = ({ outputs }: Metafile): [string, { bytesInOutput: number }][] =>
  Object.values(outputs).flatMap((output) => Object.entries(output.inputs));

function partOf(path: string): string {
  const inPackage = path.split('node_modules/').at(-1)!;
  if (inPackage !== path) return /^(?:@[^/]+\/)?[^/]+/.exec(inPackage)![0];
  return path.split('/').slice(0, 2).join('/');
}
