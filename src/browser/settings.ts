import { defaults, type Settings, settingsFrom } from '../settings';
import { plainApi } from './plain-api';

/** Where the person's settings are: in the browser's own sync storage, under this name. */
const key = 'settings';
const sync = () => plainApi().storage.sync;

const stored = async (): Promise<unknown> => (await sync().get(key))[key] ?? defaults;

/** Settings as stored, with defaults for whatever is missing or from a newer version. Storage that fails gives the defaults. */
export async function loadSettings(): Promise<Settings> {
  return (await settingsStored()) ?? defaults;
}

/** Undefined where the storage fails: nothing may then be built on the defaults and written over what is there. */
const settingsStored = (): Promise<Settings | undefined> => stored().then(settingsFrom, () => undefined);

/** True when stored; false when the storage is full or unavailable (the settings then last as long as the view). */
export async function saveSettings(settings: Settings): Promise<boolean> {
  try {
    await sync().set({ [key]: settings });
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
    const old = (await stored().catch(() => defaults)) as { sites?: object };
    return 'recognise' in Object(old.sites) ? saveSettings(settingsFrom(old)) : true;
  });

/** Calls back on every change made elsewhere; returns the off-switch. */
export function watchSettings(changed: (settings: Settings) => void): () => void {
  const { onChanged } = sync();
  const tell = (changes: Record<string, { newValue?: unknown }>): void => {
    const change = changes[key];
    if (change) changed(settingsFrom(change.newValue ?? defaults));
  };
  onChanged.addListener(tell);
  return () => onChanged.removeListener(tell);
}
