import { browser } from './api';
import { onMessage } from './messages';
import { isRecognised } from './sites';

/** Keeps how far articles were read, in memory only: gone when the browser closes, never synced; of private windows nothing. */
export function keepVisits(): void {
  onMessage('visit', async ({ data: { url, progress }, sender }) => {
    const granted = await isRecognised(new URL(url).origin);
    if (sender.tab?.incognito) return { granted };
    const key = `progress:${url}`;
    if (progress !== undefined) await browser.storage.session.set({ [key]: progress });
    const before: unknown = (await browser.storage.session.get(key))[key];
    return { granted, ...(typeof before === 'number' && { progress: before }) };
  });
}
