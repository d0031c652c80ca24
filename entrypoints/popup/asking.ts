import { type Check, checkIn } from '../../src/browser/checks';
import { type ReadAnswer, type ReadRequest, sendMessage } from '../../src/browser/messages';
import { loadSettings } from '../../src/browser/settings';
import { isRecognised } from '../../src/browser/sites';
import { currentTab, inject, type Unreachable } from '../../src/browser/tabs';
import type { ReadyState } from '../../src/views/popup/state';

/** What the tab answered; what it did not come to is absent. */
export interface Asked {
  url?: string | undefined;
  /** Why the page could not be reached; `no-tab`: there is none. */
  problem?: Unreachable | 'no-tab';
  found?: Found;
  /** A fault of ours. */
  error?: unknown;
}

interface Found {
  tabId: number;
  /** What was asked for in the end. */
  request: ReadRequest;
  answer: ReadAnswer | undefined;
  /** The reading that waited for this tab. */
  check: Check | undefined;
  site: Pick<ReadyState, 'site' | 'opens'>;
}

/** Asks the current tab for its page. Needs nothing that the views share with other scripts: it is under way before they are loaded. */
export async function ask(request: ReadRequest): Promise<Asked> {
  let url: string | undefined;
  try {
    const tab = await currentTab();
    if (!tab) return { problem: 'no-tab' };
    url = tab.url;
    const problem = await inject(tab.id, 'reader');
    if (problem) return { url, problem };
    const check = await checkIn(tab.id);
    const wanted = check ? { ...request, anyway: true } : request;
    const [answer, site] = await Promise.all([sendMessage('read', wanted, tab.id), siteOf(url)]);
    return { url, found: { tabId: tab.id, request: wanted, answer, check, site } };
  } catch (error) {
    return { url, error };
  }
}

/** What can be asked of the site: to be recognised always, unless it is Blogger's own; to open in the reader view by itself. */
async function siteOf(url: string | undefined): Promise<Pick<ReadyState, 'site' | 'opens'>> {
  if (!url?.startsWith('http')) return {};
  const { host, origin } = new URL(url);
  const [settings, recognised] = await Promise.all([loadSettings(), isRecognised(origin)]);
  const own = host.endsWith('.blogspot.com');
  return { opens: settings.sites.open.includes(origin), ...(!own && { site: { name: host, recognised } }) };
}
