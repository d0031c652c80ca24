import type { Permissions } from './api';
import { browser } from './api';

/**
 * The only place that sends anything anywhere: works that the person hands to Zotero on this computer, at the click that asks for it and
 * after the browser has asked them. Zotero answers at this address and no other (its connector's API, version 3).
 */
const zotero = 'http://127.0.0.1:23119/connector';

/** What came of it. `another-program`: what answers there is not Zotero; it was told nothing. `read-only`: the library that is open there. */
export type ZoteroAnswer = 'saved' | 'not-running' | 'another-program' | 'read-only' | 'refused';

/** Asks the person, from a click; must be the first thing that the click does. */
export function requestZotero(): Promise<boolean> {
  // Firefox counts what is handed to a program on this computer as data that leaves the extension, and asks for that as well.
  const asked = import.meta.env.FIREFOX ? { ...address, data_collection: ['websiteContent'] } : address;
  return browser.permissions.request(asked as Permissions.Permissions);
}

/** Gives the leave back. */
export async function forgetZotero(): Promise<void> {
  await browser.permissions.remove(address);
}

const address = { origins: ['http://127.0.0.1/*'] };

/** Hands the items over, if it is Zotero that answers. `uri`: the page they were read on. Never throws. */
export async function saveToZotero(items: readonly object[], uri: string): Promise<ZoteroAnswer> {
  const ping = await call('ping', {});
  if (!ping) return 'not-running';
  if (!ping.headers.has('X-Zotero-Version')) return 'another-program';
  const saved = await save(items, uri);
  // The name of a session that Zotero knows already: another is made up once.
  return answerOf(saved?.status === 409 ? await save(items, uri) : saved);
}

function save(items: readonly object[], uri: string): Promise<Response | undefined> {
  return call('saveItems', { sessionID: crypto.randomUUID(), uri, items });
}

async function answerOf(response: Response | undefined): Promise<ZoteroAnswer> {
  if (!response) return 'not-running';
  if (response.status === 201) return 'saved';
  const told: unknown = await response.json().catch(() => undefined);
  return Object(told).libraryEditable === false ? 'read-only' : 'refused';
}

/** Undefined where nobody answers in time. */
async function call(name: 'ping' | 'saveItems', data: object): Promise<Response | undefined> {
  try {
    return await fetch(`${zotero}/${name}`, {
      method: 'POST',
      // Without the second Zotero takes a browser's request for a page's, and does not answer.
      headers: { 'Content-Type': 'application/json', 'Zotero-Allowed-Request': 'true', 'X-Zotero-Connector-API-Version': '3' },
      body: JSON.stringify(data),
      credentials: 'omit',
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
    });
  } catch {
    return undefined;
  }
}

/** Milliseconds; Zotero answers once the items are stored. */
const patience = 15_000;
