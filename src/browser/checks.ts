import type { Anyway, Found } from '../model';
import { browser } from './api';

/**
 * A reading that waits in the session's memory to be held against the page of another tab: one a tab, never of private windows,
 * gone with the tab or the browser.
 */
export type Kept = Found | Anyway;

/** Opens the page in a tab of its own and keeps the reading for it. False in private windows, where nothing is kept. */
export async function beginCheck(reading: Kept, url: string, from: number): Promise<boolean> {
  const { incognito, windowId, index } = await browser.tabs.get(from);
  if (incognito) return false;
  const { id } = await browser.tabs.create({ url, windowId, index: index + 1, active: false });
  if (id === undefined) return false;
  await browser.storage.session.set({ [keyOf(id)]: { reading, version: version() } });
  await browser.tabs.update(id, { active: true });
  return true;
}

/** The reading that waits for this tab; none where the session's memory cannot be read. */
export async function checkIn(tabId: number): Promise<Kept | undefined> {
  try {
    const kept: unknown = (await browser.storage.session.get(keyOf(tabId)))[keyOf(tabId)];
    return isKept(kept) ? kept.reading : undefined;
  } catch {
    return undefined;
  }
}

export async function endCheck(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}

/** A closed tab takes its reading with it. */
export function forgetChecks(): void {
  browser.tabs.onRemoved.addListener((tabId) => void endCheck(tabId));
}

const keyOf = (tabId: number): string => `check:${tabId}`;

/** What another version of the extension kept may be of another shape: nothing is built on it. */
function isKept(value: unknown): value is { reading: Kept } {
  return typeof value === 'object' && value !== null && 'reading' in value && 'version' in value && value.version === version();
}

const version = (): string => browser.runtime.getManifest().version;
