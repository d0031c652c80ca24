/**
 * Everything a release consists of, into `.output/release`: the packages (built twice and compared), the sources, their sums, the list
 * of what was built in (CycloneDX) and the notes. `npm run release` wants the version's section in CHANGELOG.md and its tag on a clean
 * tree; `npm run release -- --dry-run` takes what is there. It needs no secret and sends nothing.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { version } from '../package.json';
import { notesOf } from './release/notes';

const folder = '.output/release';
const packages = ['chrome', 'firefox', 'sources'].map((kind) => `bulletin-reader-${version}-${kind}.zip`);

try {
  release(process.argv.includes('--dry-run') ? 'rehearsed' : 'real');
} catch (error) {
  console.error(`No release: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}

function release(kind: 'rehearsed' | 'real'): void {
  const changelog = readFileSync('CHANGELOG.md', 'utf8');
  const notes = notesOf(changelog, version) ?? (kind === 'rehearsed' ? notesOf(changelog, 'Unreleased') : undefined);
  if (!notes) throw new Error(`CHANGELOG.md has no section ${version}`);
  if (kind === 'real') checkTag();

  const first = built();
  const second = built();
  for (const [at, name] of packages.entries())
    if (first[at] !== second[at]) throw new Error(`${name} came out differently the second time`);

  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of packages) copyFileSync(`.output/${name}`, `${folder}/${name}`);
  const parts = output('npm', 'sbom', '--sbom-format', 'cyclonedx', '--package-lock-only');
  writeFileSync(`${folder}/bulletin-reader-${version}.cdx.json`, parts);
  writeFileSync(`${folder}/RELEASE_NOTES.md`, `${notes}\n`);
  const summed = [...packages, `bulletin-reader-${version}.cdx.json`];
  writeFileSync(`${folder}/SHA256SUMS`, summed.map((name) => `${sumOf(`${folder}/${name}`)}  ${name}\n`).join(''));
  console.log(`Built twice, both times the same: ${folder}\n\n${readFileSync(`${folder}/SHA256SUMS`, 'utf8')}`);
}

/** Builds both packages and the sources; the sums of the three. */
function built(): string[] {
  output('node_modules/.bin/wxt', 'zip');
  output('node_modules/.bin/wxt', 'zip', '-b', 'firefox', '--mv3');
  return packages.map((name) => sumOf(`.output/${name}`));
}

function checkTag(): void {
  if (output('git', 'status', '--porcelain')) throw new Error('there are changes that are not committed');
  const tags = output('git', 'tag', '--points-at', 'HEAD').split('\n');
  if (!tags.includes(`v${version}`)) throw new Error(`this commit has no tag v${version}`);
}

function sumOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

function output(program: string, ...args: string[]): string {
  return execFileSync(program, args, { encoding: 'utf8', maxBuffer: 2 ** 26, stdio: ['ignore', 'pipe', 'inherit'] });
}
