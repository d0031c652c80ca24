import { browser } from './api';

const scriptId = 'detector-on-chosen-sites';

/** Where the manifest has the detector run: no choice of the person's. */
const own = ['*://*.blogspot.com/*'];

/**
 * Asks for one site, from a click: the request must be the first thing the click does (Firefox drops the gesture otherwise).
 * True when granted; the background then registers the detector there.
 */
export const requestSite = (origin: string): Promise<boolean> => browser.permissions.request({ origins: [`${origin}/*`] });

/** Whether bulletins are recognised on a site of the person's choice. */
export const isRecognised = (origin: string): Promise<boolean> => browser.permissions.contains({ origins: [`${origin}/*`] });

/** Gives a site back. */
export async function forgetSite(site: string): Promise<void> {
  await browser.permissions.remove({ origins: [patternOf(site)] });
}

/**
 * The sites granted one by one, besides Blogger's: what the browser grants here and now, kept nowhere else. Mostly origins; in the
 * browser's own pages a person can also allow every page of a domain (`https://*.example.org`) or every site (`*://*`).
 */
export async function grantedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((pattern) => !notSites.test(pattern)).map((pattern) => pattern.replace(/\/\*$/, ''));
}

/** Blogger's own addresses, and this computer's, at which Zotero is found. */
const notSites = /(?:\/\/|\.)blogspot\.com\/|^http:\/\/127\.0\.0\.1\//;

/** Calls back with the granted sites whenever they change. */
export function watchSites(changed: (sites: string[]) => void): void {
  const tell = (): void => void grantedSites().then(changed);
  browser.permissions.onAdded.addListener(tell);
  browser.permissions.onRemoved.addListener(tell);
}

/**
 * Makes the registered detector agree with what the browser grants. Called on start, on update (which drops registrations) and whenever
 * a permission changes; permissions that change at once wait in line. Where they agree nothing is touched: pages are opening meanwhile.
 */
export const syncSites = (): Promise<void> => navigator.locks.request('sites', sync);

async function sync(): Promise<void> {
  const matches = (await grantedSites()).map(patternOf);
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [scriptId] });
  if (same(registered?.matches ?? [], matches)) return;
  if (registered) await browser.scripting.unregisterContentScripts({ ids: [scriptId] });
  if (matches.length > 0) {
    await browser.scripting.registerContentScripts([
      { id: scriptId, matches, excludeMatches: own, js: ['detector.js'], runAt: 'document_idle', persistAcrossSessions: true },
    ]);
  }
}

const patternOf = (site: string): string => (site === '<all_urls>' ? site : `${site}/*`);

const same = (one: readonly string[], other: readonly string[]): boolean => [...one].sort().join() === [...other].sort().join();
