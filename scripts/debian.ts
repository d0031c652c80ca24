/** Programs that tests run, found on the machine or installed where it allows that (Debian and Ubuntu, as root). */
import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The path of a program, or nothing where it is not to be had. */
export function programPath(program: string, debian: string): string | undefined {
  const found = onPath(program);
  if (found) return found;
  if (process.getuid?.() !== 0 || !onPath('apt-get')) return undefined;
  console.error(`${program} is missing; installing the package ${debian} ...`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = (...args: string[]): void => {
    execFileSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
  };
  try {
    run('update', '-qq');
    run('install', '-y', '-qq', '--no-install-recommends', debian);
  } catch {
    return undefined;
  }
  return onPath(program);
}

export function onPath(program: string): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin'];
  return folders.map((folder) => join(folder, program)).find(runnable);
}

function runnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
