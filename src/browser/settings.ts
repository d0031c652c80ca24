import { storage } from '@wxt-dev/storage';
import { defaults, type Settings, settingsFrom } from '../settings';

/** The person's settings, in the browser's own sync storage; versioned, so that later versions can migrate them. */
const item = storage.defineItem<Settings>('sync:settings', { fallback: defaults, version: 1 });

/** Settings as stored, with defaults for whatever is missing or from a newer version. Storage that fails gives the defaults. */
export async function loadSettings(): Promise<Settings> {
  return (await settingsStored()) ?? defaults;
}

/** Undefined where the storage fails: nothing may then be built on the defaults and written over what is there. */
const settingsStored = (): Promise<Settings | undefined> => item.getValue().then(settingsFrom, () => undefined);

/** True when stored; false when the storage is full or unavailable (the settings then last as long as the view). */
export async function saveSettings(settings: Settings): Promise<boolean> {
  try {
    await item.setValue(settings);
    return true;
  } catch {
    return false;
  }
}

/**
 * Changes what is stored, one change after another whichever page of the extension asks: what another one stores meanwhile is not lost.
 * `change` gives back the settings it was given where nothing is to be stored. True when stored, or when there was nothing to store.
 */
export const changeSettings = (change: (settings: Settings) => Settings): Promise<boolean> =>
  navigator.locks.request('settings', async () => {
    const before = await settingsStored();
    if (!before) return false;
    const after = change(before);
    return after === before || saveSettings(after);
  });

/**
 * Takes out of the storage, and so out of the browser's sync, what version 0.1.0 kept there and nothing reads any more: the list of
 * sites that this browser recognises always.
 */
export const dropOldFields = (): Promise<boolean> =>
  navigator.locks.request('settings', async () => {
    const stored = (await item.getValue().catch(() => defaults)) as { sites?: object } | null;
    return 'recognise' in Object(stored?.sites) ? saveSettings(settingsFrom(stored)) : true;
  });

/** Calls back on every change made elsewhere; returns the off-switch. */
export const watchSettings = (changed: (settings: Settings) => void): (() => void) =>
  item.watch((value) => {
    changed(settingsFrom(value));
  });
