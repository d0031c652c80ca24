import { defaults } from '../../src/settings';
import { stain } from '../../tests/payloads/case';
import { faultsIn } from '../../tests/payloads/faults';

export const host = 'quay-reader.blogspot.com';

export interface Served {
  path: string;
  body: string;
  headers?: Record<string, string>;
}

/** What was seen after a page was read: cases that ran, requests, and whatever stands in popup and reader view that may not. */
export interface Seen {
  ran: number;
  /** Addresses that the page itself had not asked for: where the browser draws a page anew, it asks again for what it did not get. */
  asked: string[];
  /** Cases whose neighbour sentence stands in the popup. */
  shown: number;
  faults: string[];
}

/** A browser with the built extension. */
export interface UnderTest {
  /** What a page does where nobody stops it. */
  bare(url: string): Promise<{ ran: number; loaded: number }>;
  /** Reads a page in popup and reader view; throws when it could not be read. */
  read(url: string): Promise<Seen>;
  close(): Promise<void>;
}

/** A reader view shows the pictures of an article; without them, not one request is to be seen. */
export const settings = { ...defaults, reader: { ...defaults.reader, images: false } };

/** What a case calls where it runs: whatever such collections call. */
export const trapNames = ['alert', 'prompt', 'confirm', 'print', 'xss', 'javascript'];
export const traps = `window.ran = []; for (const name of ${JSON.stringify(trapNames)}) window[name] = (said) => { ran.push(String(said)); return ''; };`;

/** Source of the check of one root, for a browser. */
export const check = (root: string): string =>
  `const __name = (it) => it; return (${faultsIn.toString()})(${root}, ${JSON.stringify(stain)}).map(({ what }) => what)`;

/** How many cases a popup's text shows, by the sentence before each. */
export const shownIn = (text: string): number => new Set(text.match(/Berth \d+ was sounded/g)).size;

export const anew = (asked: string[], own: string[]): string[] => [...new Set(asked)].filter((url) => !own.includes(url));

export const wait = (time: number): Promise<void> => new Promise((done) => setTimeout(done, time));

/** Waits until a page says that it is loaded and asks for nothing for a while; nine seconds at most, for a hostile page may never be done. */
export async function quiet(count: () => number, evaluate: (source: string) => Promise<unknown>): Promise<void> {
  const state = "Object.getOwnPropertyDescriptor(Document.prototype, 'readyState').get.call(document)";
  for (let tries = 0; tries < 25 && (await evaluate(state)) !== 'complete'; tries++) await wait(200);
  for (let last = -1, tries = 0; last !== count() && tries < 8; tries++) {
    last = count();
    await wait(500);
  }
}
