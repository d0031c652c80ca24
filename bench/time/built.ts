import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Folder of the built extension. */
export const built = '.output/chrome-mv3';
const sources = ['src', 'entrypoints', 'assets', 'package.json', 'wxt.config.ts'];

/** Builds the extension (and its zip) when there is none or a source is newer. */
export function buildIfStale(): void {
  const age = newest(join(built, 'manifest.json'));
  if (sources.some((source) => newest(source) > age)) {
    console.error('Building the extension ...');
    const { status, stdout, stderr } = spawnSync('node_modules/.bin/wxt', ['zip'], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`the build failed:\n${stdout}${stderr}`);
  }
}

/** Time of the last change in a file or folder; 0 where there is none. */
function newest(path: string): number {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(...readdirSync(path).map((name) => newest(join(path, name))), 0);
}
