import { browser } from './api';
import { changeSettings } from './settings';

const scriptId = 'detector-on-chosen-sites';

/**
 * Asks for one site, from a click: the request must be the first thing the click does (Firefox drops the gesture otherwise).
 * True when granted; the background then registers the detector there.
 */
export const requestSite = (origin: string): Promise<boolean> => browser.permissions.request({ origins: [`${origin}/*`] });

/** Whether bulletins are recognised on a site of the person's choice. */
export const isRecognised = (origin: string): Promise<boolean> => browser.permissions.contains({ origins: [`${origin}/*`] });

/** Gives a site back. */
export async function forgetSite(origin: string): Promise<void> {
  await browser.permissions.remove({ origins: [`${origin}/*`] });
}

/**
 * Makes the registered detector and the stored list of sites agree with what the browser grants.
 * Called on start, on update (which drops registrations) and whenever a permission changes; permissions that change at once wait in line.
 */
export const syncSites = (): Promise<void> => navigator.locks.request('sites', sync);

async function sync(): Promise<void> {
  const origins = await grantedSites();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [scriptId] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [scriptId] });
  if (origins.length > 0) {
    await browser.scripting.registerContentScripts([
      {
        id: scriptId,
        matches: origins.map((origin) => `${origin}/*`),
        js: ['detector.js'],
        runAt: 'document_idle',
        persistAcrossSessions: true,
      },
    ]);
  }
  await changeSettings((settings) =>
    settings.sites.recognise.join() === origins.join()
      ? settings
      : { ...settings, sites: { ...settings.sites, recognise: origins } },
  );
}

/** Origins granted one by one, without the ones the manifest names. */
async function grantedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((pattern) => !pattern.includes('*.blogspot.com')).map((pattern) => pattern.replace(/\/\*$/, ''));
}
