/** Builds the package for Node into `dist`: the library, the DOM it reads pages with, and the command line. `npm run build:lib` */
import { execFileSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { credits, files } from './licences';

rmSync('dist', { recursive: true, force: true });

const { metafile } = await build({
  entryPoints: {
    index: 'src/index.ts',
    dom: 'src/cli/dom/window.ts',
    cli: 'src/cli/main.ts',
    thread: 'src/cli/archive/thread.ts',
  },
  outdir: 'dist',
  chunkNames: 'chunks/[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  metafile: true,
  // The other build of this package decodes by innerHTML.
  alias: { 'decode-named-character-reference': resolve('node_modules/decode-named-character-reference/index.js') },
});
execFileSync(process.execPath, ['node_modules/typescript/lib/tsc.js', '-p', 'tsconfig.lib.json'], { stdio: 'inherit' });
for (const name of readdirSync('dist/types', { recursive: true, encoding: 'utf8' })) {
  if (!name.endsWith('.d.ts')) continue;
  // Node's own resolution asks for the ending that a bundler finds by itself.
  const file = join('dist/types', name);
  writeFileSync(file, readFileSync(file, 'utf8').replace(/(from '|import\(")(\.{1,2}\/[^'"]+)(?=['"])/g, '$1$2.js'));
}
chmodSync('bin/bulletin-reader.js', 0o755);
const modules = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs));
const shipped = modules.flatMap(([path, { bytesInOutput }]) =>
  bytesInOutput > 0 ? (path.match(/.*node_modules\/((?:@[^/]+\/)?[^/]+)/)?.[1] ?? []) : [],
);
const licences = files(credits([...new Set(shipped)].sort()))['THIRD_PARTY_LICENSES.md'];
writeFileSync('dist/THIRD_PARTY_LICENSES.md', licences ?? '');

const bytes = Object.values(metafile.outputs).reduce((sum, output) => sum + output.bytes, 0);
console.log(`dist: ${(bytes / 1000).toFixed(0)} kB of script`);
