import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuid } from '../../browsers/firefox';
import { viewHost } from '../../browsers/reader';
import { axeSource, drawn, nothing, verdictIn } from './axe';
import { originalOpenedInFirefox } from './check-against';
import { fates } from './firefox-fates';
import { firefoxStand } from './firefox-stand';
import { edits, originalOf } from './original';
import { addressOf, answering, askedStates, popupStates, readerStates, type State, serveStates, withSites } from './states';

type Where = 'popup' | 'inTab';
type Content = Window & typeof globalThis;

const extension = mkdtempSync(join(tmpdir(), 'bulletin-reader-asked-'));
const schemes = [
  ['light', 1],
  ['dark', 0],
] as const;
// The built extension; its popup asks a browser that answers as the address says, where it says so.
cpSync('.output/firefox-mv3', extension, { recursive: true });
const html = readFileSync(join(extension, 'popup.html'), 'utf8');
writeFileSync(join(extension, 'popup.html'), html.replace('<script', '<script src="/asked.js"></script><script'));
const asked = `new URLSearchParams(location.search).get('asked')`;
writeFileSync(join(extension, 'asked.js'), `if (${asked}) (${answering.toString()})(${asked});`);

const stand = firefoxStand({ extension, prefs: { 'media.webspeech.synth.test': true, 'ui.prefersReducedMotion': 1 } });
beforeAll(() => serveStates(stand.site));
afterAll(() => rmSync(extension, { recursive: true, force: true }));

describe('no violation of WCAG 2.2 A or AA in Firefox, light and dark', () => {
  it.each(popupStates)('in the popup on $place', async ({ place, first, states }) => {
    await stand.click(await stand.open(addressOf(place)), first);
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
    await stand.click(undefined, 'forbidden');
    expect(await violations('popup')).toEqual([]);
    await stand.firefox.closePopup();
    await closeOwn();
  });

  it('in the comparison with the original', async () => {
    const slug = 'news-labels-simple';
    const original = await originalOpenedInFirefox(stand, slug, originalOf(slug, edits));
    await stand.click(original, 'checked');
    await press('popup', 'summary');
    expect(await violations('popup')).toEqual([]);
    await original.close();
  });

  it.each(readerStates)('in the reader view of $place', async ({ place, states }) => {
    const page = await stand.open(addressOf(place));
    await stand.openReader(page);
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
    await stand.firefox.inTab(
      source(
        `content.wrappedJSObject.browser.storage.sync.set(Cu.cloneInto(${JSON.stringify({ settings: withSites.settings })}, content))`,
      ),
    );
    await fates.grant(stand.firefox, ...withSites.granted);
    await expect.poll(() => stand.firefox.inTab((content) => content.document.querySelectorAll('.list button').length)).toBe(4);
    expect(await violations('inTab'), 'with sites').toEqual([]);
    await stand.firefox.inTab(
      source(`const input = content.document.querySelector('input[type=file]');
        input.mozSetFileArray([new content.File(['[]'], 'a.json')]);
        input.dispatchEvent(new content.Event('change', { bubbles: true }))`),
    );
    await seen('inTab', '.toast.bad');
    expect(await violations('inTab'), 'import').toEqual([]);
    await closeOwn();
  });
});

/** A page of the extension in a tab in front; the remote protocol does not lead there. */
const openOwn = (path: string): Promise<void> => fates.openTab(stand.firefox, `moz-extension://${uuid}/${path}`);
const closeOwn = (): Promise<void> => fates.closeTab(stand.firefox);

async function comeTo(where: Where, state: State): Promise<void> {
  if (state.press) await press(where, state.press);
  if (state.type) {
    const [selector, text] = state.type;
    await stand.firefox[where](
      source(`${find(selector)}.value = ${JSON.stringify(text)};
        ${find(selector)}.dispatchEvent(new content.Event('input', { bubbles: true }))`),
    );
  }
  if (state.shown) await seen(where, state.shown);
}

const press = (where: Where, selector: string): Promise<unknown> =>
  stand.firefox[where](source(`content.document.notifyUserGestureActivation(); ${find(selector)}?.click()`));

const seen = (where: Where, selector: string): Promise<void> =>
  expect
    .poll(() => stand.firefox[where](source<boolean>(`return Boolean(${find(selector)})`)).catch(() => false), {
      message: selector,
    })
    .toBe(true);

/** The first element that matches and shows, in the reader view where there is one. Source: it runs in the browser. */
function find(selector: string): string {
  const root = `(content.document.querySelector('${viewHost}')?.openOrClosedShadowRoot ?? content.document)`;
  return `[...${root}.querySelectorAll(${JSON.stringify(selector)})].find((one) => one.checkVisibility() || one.localName === 'html')`;
}

const source = <T = void>(code: string): ((content: Content) => T) => new Function('content', code) as (content: Content) => T;

/** In both themes, one after the other. */
async function violations(where: Where): Promise<string[]> {
  const found: string[] = [];
  for (const [name, scheme] of schemes) {
    await stand.firefox.inChrome((value: number) => {
      const { Services } = globalThis as unknown as { Services: { prefs: { setIntPref(name: string, to: number): void } } };
      Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', value);
    }, scheme);
    found.push(...(await verdictOn(where, name === 'light' ? 'whole' : 'colours')).map((one) => `${name} ${one}`));
  }
  return found;
}

/** axe comes into a page once, and stays: it is half a megabyte. */
async function verdictOn(where: Where, how: 'whole' | 'colours'): Promise<string[]> {
  const look = source<Promise<string[] | null>>(verdict(how));
  const seen = await stand.firefox[where](look);
  if (seen) return seen;
  await stand.firefox[where](source(bringAxe));
  return (await stand.firefox[where](look)) ?? ['axe did not stay in the page'];
}

/** axe in a sandbox over the page, with the browser's own rights: neither the policy nor the closed root keeps it out. */
const bringAxe = `
  content.looking = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
  Cu.evalInSandbox(${JSON.stringify(axeSource)}, content.looking);`;

const verdict = (how: 'whole' | 'colours'): string => `return (async () => {
  const sandbox = content.looking;
  if (!sandbox) return null;
  const host = content.document.querySelector('${viewHost}');
  if (host) {
    // Where axe looks: into the closed root, and for what stands on what ground into the "body".
    Object.defineProperty(host.wrappedJSObject ?? host, 'shadowRoot', { value: host.openOrClosedShadowRoot.wrappedJSObject ?? host.openOrClosedShadowRoot, configurable: true });
    Object.defineProperty(content.document.wrappedJSObject, 'body', { value: host.wrappedJSObject, configurable: true });
  }
  await Cu.evalInSandbox(${JSON.stringify(drawn)}, sandbox);
  const run = host ? ${JSON.stringify(verdictIn(how, viewHost))} : ${JSON.stringify(verdictIn(how))};
  return JSON.parse(await Cu.evalInSandbox(run + '.then(JSON.stringify)', sandbox));
})()`;
