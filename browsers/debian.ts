/** Programs that tests run, found on the machine or installed where it allows that (Debian and Ubuntu, as root). */
import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The path of a program, or nothing where it is not to be had. */
export function programPath(program: string, debian: string): string | undefined {
  const found = onPath(program);
  if (found) return found;
  try {
    install(program, debian);
  } catch {
    return undefined;
  }
  return onPath(program);
}

/** Installs a package where the machine allows it; throws where that fails. */
export function install(name: string, debian: string): void {
  if (process.getuid?.() !== 0 || !onPath('apt-get')) return;
  console.error(`${name} is missing; installing the package ${debian} ...`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', debian]])
    execFileSync('apt-get', ['-qq', ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] });
}

export function onPath(program: string): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin'];
  return folders.map((folder) => join(folder, program)).find(runnable);
}

export function runnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
