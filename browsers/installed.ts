/** Finds the browsers that the tests and the demonstration need, or installs them where the machine allows it. */
import { install, onPath, runnable } from './debian';

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
  installed(browser);
  const now = find(browser);
  if (!now)
    throw new Error(
      `${browser.name} is missing. Install it (on Debian: apt-get install ${browser.debian}) or set ${browser.variable}.`,
    );
  return now;
}

function installed({ name, debian, variable }: Wanted): void {
  try {
    install(name, debian);
  } catch {
    throw new Error(`${name} is missing and could not be installed. Install the package ${debian} or set ${variable}.`);
  }
}

const find = ({ programs }: Wanted): string | undefined =>
  programs
    .map((program) => (program.startsWith('/') ? program : onPath(program)))
    .find((path) => path !== undefined && runnable(path));
