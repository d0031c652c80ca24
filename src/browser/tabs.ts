import { browser } from './api';

/** Why a page could not be reached. `closed`: the tab went away. */
export type Unreachable = 'forbidden' | 'closed' | 'broken';

export interface Tab {
  id: number;
  /** Only where the browser lets the extension see it. */
  url?: string;
}

/** What the popup's first script (`early.js`) came to: the tab, and the frames its script is in or what the browser said against it. */
export interface Early {
  tab?: Tab;
  frames?: unknown[];
  error?: string;
}

/** The tab the person looks at; `tabId` in the address of an extension page names another one. */
export async function currentTab(): Promise<Tab | undefined> {
  const forced = Number(new URLSearchParams(location.search).get('tabId') ?? Number.NaN);
  if (Number.isInteger(forced)) return { id: forced };
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? undefined : { id: tab.id, ...(tab.url !== undefined && { url: tab.url }) };
}

/** The tab the person looks at, with the reading script in it or why that cannot be. What `early.js` began is taken up, once. */
export async function reachTab(): Promise<{ tab?: Tab; problem?: Unreachable }> {
  const page = globalThis as { early?: Promise<Early> };
  const { early } = page;
  page.early = undefined;
  if (early) {
    const { tab, frames = [], error } = await early;
    return { tab, problem: error === undefined ? problemOf(frames) : reasonOf(error) };
  }
  const tab = await currentTab();
  return { tab, problem: tab && (await inject(tab.id, 'reader')) };
}

/**
 * Puts scripts into the tab's top frame, in this order: `reader` reads it, `view` draws above it and copies. One that is at work already
 * stays. Answers why not, where the browser says no; undefined when they are there.
 */
export async function inject(tabId: number, ...scripts: ('reader' | 'view')[]): Promise<Unreachable | undefined> {
  const files = scripts.map((name) => `/${name}.js`);
  try {
    return problemOf(await browser.scripting.executeScript({ target: { tabId }, files, injectImmediately: true }));
  } catch (error) {
    return reasonOf(String(error));
  }
}

/** Firefox does not complain of its own pages (about:addons): it runs the scripts nowhere and answers with null. */
const problemOf = (frames: readonly unknown[]): Unreachable | undefined => (frames.some(Boolean) ? undefined : 'forbidden');

const reasons: [Unreachable, RegExp][] = [
  ['closed', /no tab with id|tab was closed|invalid tab/i],
  [
    'forbidden',
    /cannot access|cannot be scripted|missing host permission|extensions gallery|cannot be edited|error page|must request permission/i,
  ],
];

const reasonOf = (error: string): Unreachable => reasons.find(([, pattern]) => pattern.test(error))?.[0] ?? 'broken';
