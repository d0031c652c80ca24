import { browser } from './api';
import { onMessage } from './messages';
import { isRecognised, requestSite } from './sites';

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

/** Asks for the site that the reader view stands on. Firefox counts a click in a page as none: there the person has to ask in the popup. */
export function answerAllow(): void {
  onMessage('allow', async ({ sender: { url = '' } }) => {
    if (!/^https?:/.test(url)) return false;
    const { origin } = new URL(url);
    return requestSite(origin).catch(() => isRecognised(origin));
  });
}

const isPart = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= 1;
