import { browser } from './api';
import { onMessage } from './messages';
import { isRecognised } from './sites';

/** Keeps how far articles were read, in memory only: gone when the browser closes, never synced; of private windows nothing. */
export function keepVisits(): void {
  onMessage('visit', async ({ data: { progress }, sender }) => {
    // What the page's process says of its own address is not taken on trust.
    const { url = '', tab } = sender;
    const granted = /^https?:/.test(url) && (await isRecognised(new URL(url).origin));
    if (tab?.incognito) return { granted };
    const key = `progress:${url}`;
    if (isPart(progress)) await browser.storage.session.set({ [key]: progress });
    const before: unknown = (await browser.storage.session.get(key))[key];
    return { granted, ...(isPart(before) && { progress: before }) };
  });
}

const isPart = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= 1;
