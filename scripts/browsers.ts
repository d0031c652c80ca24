/** Finds the browsers that the tests and the demonstration need, or installs them where the machine allows it. */
import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

interface Wanted {
  name: string;
  /** Environment variable that names the program. */
  variable: string;
  programs: string[];
  debian: string;
}

const wanted = {
  chromium: {
    name: 'Chromium',
    variable: 'CHROMIUM_PATH',
    programs: [
      '/usr/bin/chromium',
      '/usr/lib/chromium/chromium',
      '/snap/bin/chromium',
      'chromium',
      'chromium-browser',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
    debian: 'chromium',
  },
  firefox: {
    name: 'Firefox',
    variable: 'FIREFOX_PATH',
    programs: [
      'firefox-esr',
      'firefox',
      '/usr/bin/firefox-esr',
      '/usr/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
    ],
    debian: 'firefox-esr',
  },
} satisfies Record<string, Wanted>;

/**
 * The path of a browser: the environment variable, then the system, then the package manager (Debian and Ubuntu, as root).
 * Throws with a plain sentence when there is none. Google Chrome is left out: it no longer loads unpacked extensions from the command line.
 */
export function browserPath(which: keyof typeof wanted): string {
  const browser: Wanted = wanted[which];
  const explicit = process.env[browser.variable];
  if (explicit) {
    if (!runnable(explicit)) throw new Error(`${browser.variable}=${explicit} is not a program that can be run.`);
    return explicit;
  }
  const found = find(browser);
  if (found) return found;
  install(browser);
  const installed = find(browser);
  if (!installed)
    throw new Error(
      `${browser.name} is missing. Install it (on Debian: apt-get install ${browser.debian}) or set ${browser.variable}.`,
    );
  return installed;
}

function install({ name, debian, variable }: Wanted): void {
  const root = process.getuid?.() === 0;
  if (!root || !onPath('apt-get')) return;
  console.error(`${name} is missing; installing the package ${debian} ...`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  try {
    execFileSync('apt-get', ['update', '-qq'], { env, stdio: ['ignore', 'ignore', 'inherit'] });
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', debian], {
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  } catch {
    throw new Error(`${name} is missing and could not be installed. Install the package ${debian} or set ${variable}.`);
  }
}

const find = ({ programs }: Wanted): string | undefined =>
  programs
    .map((program) => (program.startsWith('/') ? program : onPath(program)))
    .find((path) => path !== undefined && runnable(path));

const onPath = (program: string): string | undefined =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, program))
    .find(runnable);

function runnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
