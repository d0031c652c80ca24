import { browser } from './api';
import type { Seen } from './seen';
import { words } from './words';

/** Marks one tab's toolbar button: badge, active icon, and a title that says what was recognised. The browser clears it on navigation. */
export async function markTab(tabId: number, seen: Seen): Promise<void> {
  if (seen.left) return unmarkTab(tabId);
  const title = seen.issuer ? words('toolbar.bulletinFrom', { issuer: seen.issuer }) : words('toolbar.bulletin');
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text: '❝' }),
    browser.action.setBadgeBackgroundColor({ tabId, color: '#1a4f8b' }),
    browser.action.setTitle({ tabId, title }),
    browser.action.setIcon({ tabId, path: { 16: '/icons/active-16.png', 32: '/icons/active-32.png' } }),
  ]);
}

async function unmarkTab(tabId: number): Promise<void> {
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text: '' }),
    browser.action.setTitle({ tabId, title: words('toolbar.idle') }),
    browser.action.setIcon({ tabId, path: { 16: '/icons/16.png', 32: '/icons/32.png' } }),
  ]);
}

/**
 * Shows for a moment how a menu entry or shortcut went; then the badge is what it was. A second signal meanwhile takes the place of the
 * first, and on a page that came meanwhile nothing is put back.
 */
export async function signal(tabId: number, how: 'done' | 'failed'): Promise<void> {
  const shown = signals.get(tabId);
  clearTimeout(shown?.timer);
  const before = shown?.before ?? (await browser.action.getBadgeText({ tabId }));
  const mark = how === 'done' ? '✓' : '!';
  await browser.action.setBadgeText({ tabId, text: mark });
  const timer = setTimeout(() => {
    signals.delete(tabId);
    void putBack(tabId, mark, before).catch(() => undefined);
  }, 2000);
  signals.set(tabId, { before, timer });
}

const signals = new Map<number, { before: string; timer: ReturnType<typeof setTimeout> }>();

/** The browser itself clears the badge when the tab shows another page. */
async function putBack(tabId: number, mark: string, before: string): Promise<void> {
  if ((await browser.action.getBadgeText({ tabId })) === mark) await browser.action.setBadgeText({ tabId, text: before });
}
