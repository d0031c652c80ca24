import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { axeSource, nothing, verdictIn } from './axe';
import { type Firefox, launchFirefox } from './firefox';
import { fates } from './firefox-fates';
import { hostTag } from './reader';
import { type Site, startSite } from './site';
import { addressOf, answering, askedStates, popupStates, readerStates, type State, serveStates, withSites } from './states';

type Where = 'popup' | 'inTab';
type Content = Window & typeof globalThis;

const extension = mkdtempSync(join(tmpdir(), 'bulletin-reader-asked-'));
const schemes = [
  ['light', 1],
  ['dark', 0],
] as const;
let site: Site;
let firefox: Firefox;
const pages: Page[] = [];

beforeAll(async () => {
  // The built extension; its popup asks a browser that answers as the address says, where it says so.
  cpSync('.output/firefox-mv3', extension, { recursive: true });
  const html = readFileSync(join(extension, 'popup.html'), 'utf8');
  writeFileSync(join(extension, 'popup.html'), html.replace('<script', '<script src="/asked.js"></script><script'));
  const asked = `new URLSearchParams(location.search).get('asked')`;
  writeFileSync(join(extension, 'asked.js'), `if (${asked}) (${answering.toString()})(${asked});`);
  site = await startSite();
  serveStates(site);
  firefox = await launchFirefox(site, { extension, prefs: { 'media.webspeech.synth.test': true } });
});
afterEach(async () => {
  await firefox.closePopup();
  for (const page of pages.splice(0)) await page.close().catch(() => undefined);
});
afterAll(async () => {
  await firefox?.close();
  await site?.close();
  rmSync(extension, { recursive: true, force: true });
});

describe('no violation of WCAG 2.2 A or AA in Firefox, light and dark', () => {
  it.each(popupStates)('in the popup on $place', async ({ place, first, states }) => {
    await clickOn(addressOf(place), first);
    for (const state of states) {
      await comeTo('popup', state);
      expect(await violations('popup'), state.name).toEqual([]);
      await press('popup', '.menu-shade');
    }
  });

  it.each(Object.entries(askedStates))('in the popup where the browser is %s: %s', async (asked, state) => {
    await openOwn(`popup.html?asked=${asked}`);
    await seen('inTab', state === 'reading' ? '.skeleton' : `html[data-state=${state}]`);
    // Nothing but bones to see while reading: no colour of words.
    expect((await violations('inTab')).filter((one) => state !== 'reading' || one !== `dark ${nothing}`)).toEqual([]);
    await closeOwn();
  });

  it('in the popup where extensions may not go', async () => {
    await openOwn('options.html');
    await firefox.click({ bringToFront: async () => undefined } as Page);
    await seen('popup', 'html[data-state=forbidden]');
    expect(await violations('popup')).toEqual([]);
    await firefox.closePopup();
    await closeOwn();
  });

  it.each(readerStates)('in the reader view of $place', async ({ place, states }) => {
    const page = await clickOn(addressOf(place), 'ready');
    await press('popup', '[role=switch]');
    await expect.poll(() => page.$(hostTag).then(Boolean), { timeout: 10_000 }).toBe(true);
    await firefox.closePopup();
    for (const state of states) {
      await comeTo('inTab', state);
      expect(await violations('inTab'), state.name).toEqual([]);
    }
  });

  it('in the options: without sites, with sites, and after a file that holds no settings', async () => {
    await openOwn('options.html');
    await seen('inTab', 'h1');
    await press('inTab', 'summary');
    expect(await violations('inTab'), 'empty').toEqual([]);
    await firefox.inTab(
      source(
        `content.wrappedJSObject.browser.storage.sync.set(Cu.cloneInto(${JSON.stringify({ settings: withSites.settings })}, content))`,
      ),
    );
    await fates.grant(firefox, ...withSites.granted);
    await expect.poll(() => firefox.inTab((content) => content.document.querySelectorAll('.list button').length)).toBe(3);
    expect(await violations('inTab'), 'with sites').toEqual([]);
    await firefox.inTab(
      source(`const input = content.document.querySelector('input[type=file]');
        input.mozSetFileArray([new content.File(['[]'], 'a.json')]);
        input.dispatchEvent(new content.Event('change', { bubbles: true }))`),
    );
    await seen('inTab', '.toast.bad');
    expect(await violations('inTab'), 'import').toEqual([]);
    await closeOwn();
  });
});

async function clickOn(url: string, state: string): Promise<Page> {
  const page = await firefox.open(url);
  pages.push(page);
  await firefox.click(page);
  await seen('popup', `html[data-state=${state}]`);
  return page;
}

/** A page of the extension in a tab in front; the remote protocol does not lead there. */
async function openOwn(path: string): Promise<void> {
  await firefox.inChrome((file: string) => {
    const { gBrowser, WebExtensionPolicy } = globalThis as unknown as {
      gBrowser: { selectedTab: unknown; addTrustedTab(url: string): unknown };
      WebExtensionPolicy: { getActiveExtensions(): { name: string; getURL(path: string): string }[] };
    };
    const own = WebExtensionPolicy.getActiveExtensions().find(({ name }) => name === 'Bulletin Reader');
    gBrowser.selectedTab = gBrowser.addTrustedTab(own?.getURL(file) ?? '');
  }, path);
}

const closeOwn = (): Promise<void> =>
  firefox.inChrome(() => {
    const { gBrowser } = globalThis as unknown as { gBrowser: { selectedTab: unknown; removeTab(tab: unknown): void } };
    gBrowser.removeTab(gBrowser.selectedTab);
  });

async function comeTo(where: Where, state: State): Promise<void> {
  if (state.press) await press(where, state.press);
  if (state.type) {
    const [selector, text] = state.type;
    await firefox[where](
      source(`${find(selector)}.value = ${JSON.stringify(text)};
        ${find(selector)}.dispatchEvent(new content.Event('input', { bubbles: true }))`),
    );
  }
  if (state.shown) await seen(where, state.shown);
}

const press = (where: Where, selector: string): Promise<unknown> =>
  firefox[where](source(`content.document.notifyUserGestureActivation(); ${find(selector)}?.click()`));

const seen = (where: Where, selector: string): Promise<void> =>
  expect
    .poll(() => firefox[where](source<boolean>(`return Boolean(${find(selector)})`)).catch(() => false), {
      timeout: 15_000,
      message: selector,
    })
    .toBe(true);

/** The first element that matches and shows, in the reader view where there is one. Source: it runs in the browser. */
function find(selector: string): string {
  const root = `(content.document.querySelector('${hostTag}')?.openOrClosedShadowRoot ?? content.document)`;
  return `[...${root}.querySelectorAll(${JSON.stringify(selector)})].find((one) => one.checkVisibility() || one.localName === 'html')`;
}

const source = <T = void>(code: string): ((content: Content) => T) => new Function('content', code) as (content: Content) => T;

/** In both themes, one after the other. */
async function violations(where: Where): Promise<string[]> {
  const found: string[] = [];
  for (const [name, scheme] of schemes) {
    await firefox.inChrome((value: number) => {
      const { Services } = globalThis as unknown as { Services: { prefs: { setIntPref(name: string, to: number): void } } };
      Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', value);
    }, scheme);
    await new Promise((done) => setTimeout(done, 300));
    found.push(
      ...(await firefox[where](source<Promise<string[]>>(verdict(name === 'light' ? 'whole' : 'colours')))).map(
        (one) => `${name} ${one}`,
      ),
    );
  }
  return found;
}

/** axe, run with the browser's own rights in a sandbox over the page: neither the policy nor the closed root keeps it out. */
const verdict = (how: 'whole' | 'colours'): string => `return (async () => {
  const host = content.document.querySelector('${hostTag}');
  const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
  if (host) {
    // Where axe looks: into the closed root, and for what stands on what ground into the "body".
    Object.defineProperty(host.wrappedJSObject ?? host, 'shadowRoot', { value: host.openOrClosedShadowRoot.wrappedJSObject ?? host.openOrClosedShadowRoot, configurable: true });
    Object.defineProperty(content.document.wrappedJSObject, 'body', { value: host.wrappedJSObject, configurable: true });
  }
  Cu.evalInSandbox(${JSON.stringify(axeSource)}, sandbox);
  const run = host ? ${JSON.stringify(verdictIn(how, hostTag))} : ${JSON.stringify(verdictIn(how))};
  return JSON.parse(await Cu.evalInSandbox(run + '.then(JSON.stringify)', sandbox));
})()`;
