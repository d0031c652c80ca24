import { browser } from './api';
import { addresses } from './welcome';

/** Why a page could not be reached. `closed`: the tab went away. */
export type Unreachable = 'forbidden' | 'closed' | 'broken';

/** The tab the person looks at; `tabId` in the address of an extension page names another one. */
export async function currentTab(): Promise<{ id: number; url?: string } | undefined> {
  const forced = Number(new URLSearchParams(location.search).get('tabId') ?? Number.NaN);
  if (Number.isInteger(forced)) return { id: forced };
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? undefined : { id: tab.id, ...(tab.url !== undefined && { url: tab.url }) };
}

/**
 * Puts scripts into the tab's top frame, in this order: `reader` takes from it what is to be read, `article` reads that, `quotes` finds
 * who says what, `view` draws above the page and copies. One that is at work already stays. Answers why not, where the browser says no;
 * undefined when they are there.
 */
export async function inject(tabId: number, ...scripts: Script[]): Promise<Unreachable | undefined> {
  const files = scripts.flatMap((name) => [...(before[name] ?? []), name]).map((name) => `/${name}.js`);
  const problem = await put(tabId, files);
  return problem === 'forbidden' && (await isSample(tabId)) ? undefined : problem;
}

export type Script = (typeof whole)[number];

/** All that the reader view needs. */
export const whole = ['reader', 'article', 'quotes', 'view'] as const;

/** The sample after installing brings the scripts along: no browser puts any into a page of the extension. */
async function isSample(tabId: number): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  return tab?.url?.split('#')[0] === browser.runtime.getURL(addresses.sample);
}

async function put(tabId: number, files: string[]): Promise<Unreachable | undefined> {
  try {
    const frames = await browser.scripting.executeScript({ target: { tabId }, files, injectImmediately: true });
    // Firefox does not complain of its own pages (about:addons): it runs the scripts nowhere and answers with null.
    return frames.some(Boolean) ? undefined : 'forbidden';
  } catch (error) {
    return reasonOf(String(error));
  }
}

/** What a script takes from another, which is put there before it (`build/shared-code.ts`). */
const before: Partial<Record<string, string[]>> = { reader: ['base'], article: ['names'], view: ['shared'] };

const reasons: [Unreachable, RegExp][] = [
  ['closed', /no tab with id|tab was closed|invalid tab/i],
  [
    'forbidden',
    /cannot access|cannot be scripted|missing host permission|extensions gallery|cannot be edited|error page|must request permission/i,
  ],
];

const reasonOf = (error: string): Unreachable => reasons.find(([, pattern]) => pattern.test(error))?.[0] ?? 'broken';

/** Gives a page a style that its markup does not show; what cannot be had is done without. */
export async function addStyle(tabId: number, css: string): Promise<void> {
  await browser.scripting.insertCSS({ target: { tabId }, css }).catch(() => undefined);
}
