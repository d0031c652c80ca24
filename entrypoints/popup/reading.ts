import { type ReadRequest, sendMessage } from '../../src/browser/messages';
import { loadSettings } from '../../src/browser/settings';
import { isRecognised } from '../../src/browser/sites';
import { currentTab, inject, type Unreachable } from '../../src/browser/tabs';
import { today } from '../../src/browser/today';
import type { Reading } from '../../src/model';
import type { PopupState } from '../../src/views/popup/state';

/** Reads the current tab; whatever goes wrong is a state of the popup, in words, with something to do next. */
export async function readTab(request: ReadRequest): Promise<{ state: PopupState; origin?: string }> {
  let url: string | undefined;
  try {
    const tab = await currentTab();
    url = tab?.url;
    if (!tab) return at({ kind: 'forbidden', why: 'browser' });
    const problem = await inject(tab.id);
    if (problem) return at(unreachable(problem, url));
    const reading = await sendMessage('read', request, tab.id);
    return at(reading ? await stateOf(reading, tab) : { kind: 'loading' });
  } catch (error) {
    return at({ kind: 'failed', details: detailsOf(error) });
  }

  function at(state: PopupState): { state: PopupState; origin?: string } {
    return { state, ...(url?.startsWith('http') && { origin: new URL(url).origin }) };
  }
}

async function stateOf(reading: Reading, tab: { id: number; url?: string }): Promise<PopupState> {
  if (reading.kind === 'nothing') {
    const posts = reading.posts ?? [];
    return posts.some(({ bulletin }) => bulletin) ? { kind: 'several', posts } : { kind: 'nothing', nothing: reading };
  }
  const { open, restored } = await sendMessage('state', undefined, tab.id);
  const site = await siteOf(tab.url);
  const opens = tab.url?.startsWith('http') ? (await loadSettings()).sites.open.includes(new URL(tab.url).origin) : undefined;
  return {
    kind: 'ready',
    reading,
    reader: open,
    restored,
    today: today(),
    ...(site && { site }),
    ...(opens !== undefined && { opens }),
  };
}

/** The site of a custom domain, which can be asked to be recognised always; Blogger's own hosts are recognised anyway. */
async function siteOf(url: string | undefined): Promise<{ name: string; recognised: boolean } | undefined> {
  if (!url?.startsWith('http')) return undefined;
  const { host, origin } = new URL(url);
  if (host.endsWith('.blogspot.com')) return undefined;
  return { name: host, recognised: await isRecognised(origin) };
}

function unreachable(problem: Unreachable, url = ''): PopupState {
  if (problem === 'closed') return { kind: 'loading' };
  const why = places.find(([, pattern]) => pattern.test(url))?.[0] ?? 'browser';
  if (why === 'browser' && /^https?:/.test(url) && problem === 'forbidden')
    return { kind: 'permission', site: new URL(url).host };
  return { kind: 'forbidden', why };
}

const places: ['store' | 'file' | 'viewer', RegExp][] = [
  [
    'store',
    /^https:\/\/(?:chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org|microsoftedge\.microsoft\.com\/addons)/,
  ],
  ['viewer', /\.pdf(?:[?#]|$)/i],
  ['file', /^file:/],
];

/** What helps to find a fault and names nobody: the error and the versions, no address, no text of the page. */
const detailsOf = (error: unknown): string => {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  return `${name}: ${message.replace(/\S+@\S+|https?:\/\/\S+/g, '…')}\n${navigator.userAgent}`;
};
