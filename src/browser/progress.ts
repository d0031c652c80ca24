import { browser } from './api';
import { onMessage } from './messages';

/** Keeps how far articles were read, in memory only: gone when the browser closes, never synced. */
export function keepProgress(): void {
  onMessage('progress', async ({ data: { url, at } }) => {
    const key = `progress:${url}`;
    if (at !== undefined) {
      await browser.storage.session.set({ [key]: at });
      return at;
    }
    const value: unknown = (await browser.storage.session.get(key))[key];
    return typeof value === 'number' ? value : undefined;
  });
}
