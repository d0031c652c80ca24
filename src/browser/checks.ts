import type { Anyway, Found } from '../model';
import { browser } from './api';

/**
 * A reading that waits in the session's memory to be held against the page of another tab: one a tab, never of private windows,
 * gone with the tab or the browser.
 */
export type Kept = Found | Anyway;

/** What waits for a tab. */
export interface Check {
  reading: Kept;
  /** The tab it was read in. */
  from: number;
  /** The tab was opened to search for the original: tabs opened from it wait as well. */
  search?: true;
  /** The page that the person took as the original. */
  original?: string;
}

/** Opens the page in a tab of its own and keeps the reading for it. False in private windows, where nothing is kept. */
export async function beginCheck(check: Check, url: string): Promise<boolean> {
  const { incognito, windowId, index } = await browser.tabs.get(check.from);
  if (incognito) return false;
  const { id } = await browser.tabs.create({ url, windowId, index: index + 1, active: false });
  if (id === undefined) return false;
  await keep(id, check);
  await browser.tabs.update(id, { active: true });
  return true;
}

/** The reading that waits for this tab; none where the session's memory cannot be read. */
export async function checkIn(tabId: number): Promise<Check | undefined> {
  try {
    const kept: unknown = (await browser.storage.session.get(keyOf(tabId)))[keyOf(tabId)];
    return isKept(kept) ? kept.check : undefined;
  } catch {
    return undefined;
  }
}

/** Remembers which page the person took as the original; none takes it back. The check as it is then. */
export async function takeOriginal(tabId: number, original: string | undefined): Promise<Check | undefined> {
  const check = await checkIn(tabId);
  if (!check) return undefined;
  const { original: _, ...rest } = check;
  const taken = { ...rest, ...(original && { original }) };
  await keep(tabId, taken);
  return taken;
}

const keep = (tabId: number, check: Check): Promise<void> =>
  browser.storage.session.set({ [keyOf(tabId)]: { check, version: version() } });

export async function endCheck(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}

/** A closed tab takes its reading with it; one that is opened from the results of a search gets it. */
export function followChecks(): void {
  browser.tabs.onRemoved.addListener((tabId) => void endCheck(tabId));
  browser.tabs.onCreated.addListener(({ id, openerTabId, incognito }) => {
    if (id !== undefined && openerTabId !== undefined && !incognito) void follow(openerTabId, id);
  });
}

async function follow(opener: number, tabId: number): Promise<void> {
  const check = await checkIn(opener);
  if (check?.search) await keep(tabId, check);
}

const keyOf = (tabId: number): string => `check:${tabId}`;

/** What another version of the extension kept may be of another shape: nothing is built on it. */
function isKept(value: unknown): value is { check: Check } {
  return typeof value === 'object' && value !== null && 'check' in value && 'version' in value && value.version === version();
}

const version = (): string => browser.runtime.getManifest().version;
