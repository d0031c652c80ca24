import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { until } from '../../browsers/chromium';
import { type Firefox, launchFirefox, uuid } from '../../browsers/firefox';
import { viewHost } from '../../browsers/reader';
import { type Site, startSite } from '../../browsers/site';
import { fates } from './firefox-fates';
import { fixture } from './fixture';

/** A Firefox with the extension, a site that serves bulletins of the corpus, and what the tests of every file do there. */
export interface FirefoxStand {
  readonly site: Site;
  readonly firefox: Firefox;
  /** Opens an address in a tab in front. */
  open(url: string): Promise<Page>;
  /** Serves a bulletin of the corpus, under its path at every host, and gives its address. */
  serve(slug: string): string;
  /** Clicks the toolbar button over a page, or over the tab in front, and waits until the popup is in the state. */
  click(page?: Page, state?: string): Promise<void>;
  /** Opens a page and clicks. */
  read(url: string): Promise<Page>;
  /** Waits until the popup is in the state. */
  popupIs(state: string): Promise<void>;
  popupText(): Promise<string>;
  /** Presses the switch of the reader view in the popup. */
  flip(): Promise<void>;
  viewOpens(page: Page): Promise<void>;
  viewCloses(page: Page): Promise<void>;
  /** Clicks, turns on the reader view, closes the popup. */
  openReader(page: Page): Promise<void>;
  badgeIs(text: string): Promise<void>;
  /** Presses Alt+Shift and a letter in Firefox's own window, the tab in front. */
  press(letter: string): Promise<void>;
  /** Runs a piece of source in a page of the extension, in a tab of its own. */
  inExtension<T>(source: string): Promise<T>;
}

/** Sets the stand up for a file of tests, and clears it after each test. */
export function firefoxStand(options: Parameters<typeof launchFirefox>[1] = {}): FirefoxStand {
  const pages: Page[] = [];
  let site: Site | undefined;
  let firefox: Firefox | undefined;

  beforeAll(async () => {
    site = await startSite();
    firefox = await launchFirefox(site, options);
  });
  afterEach(async () => {
    firefox?.turnTo('first');
    await firefox?.closePopup();
    for (const page of pages.splice(0)) await page.close().catch(() => undefined);
  });
  afterAll(async () => {
    await firefox?.close();
    await site?.close();
  });

  const ready = <T>(thing: T | undefined): T => {
    if (thing === undefined) throw new Error('the stand is not up yet');
    return thing;
  };
  const has = (page: Page): Promise<boolean> => page.$(`html > ${viewHost}`).then(Boolean);
  const it: FirefoxStand = {
    get site() {
      return ready(site);
    },
    get firefox() {
      return ready(firefox);
    },
    async open(url) {
      const page = await ready(firefox).open(url);
      pages.push(page);
      await page.bringToFront();
      return page;
    },
    serve(slug) {
      const { host, path, html } = fixture(slug);
      ready(site).pages.set(path, { body: html });
      return `https://${host}${path}`;
    },
    async click(page, state = 'ready') {
      await ready(firefox).click(page);
      await it.popupIs(state);
    },
    async popupIs(state) {
      const now = (): Promise<string | undefined> =>
        ready(firefox)
          .popup((content) => content.document.documentElement.dataset.state)
          .catch(() => undefined);
      await until(`the popup is not ${state}`, async () => (await now()) === state);
    },
    async read(url) {
      const page = await it.open(url);
      await it.click(page);
      return page;
    },
    popupText: () => ready(firefox).popup((content) => content.document.body.innerText),
    flip: () => ready(firefox).popup((content) => content.document.querySelector<HTMLElement>('[role=switch]')?.click()),
    viewOpens: (page) => until('the reader view did not open', () => has(page)),
    viewCloses: (page) => until('the reader view did not close', async () => !(await has(page))),
    async openReader(page) {
      await it.click(page);
      await it.flip();
      await it.viewOpens(page);
      await ready(firefox).closePopup();
    },
    badgeIs: (text) => until(`the badge is not "${text}"`, async () => (await ready(firefox).badge()) === text),
    press: (letter) =>
      ready(firefox).inChrome((name: string) => {
        const { Cc, Ci, gURLBar } = globalThis as unknown as Keys;
        // A key that a page got first comes back to the window's shortcuts only from a real keyboard.
        gURLBar.focus();
        const keyboard = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
        keyboard.beginInputTransactionForTests(globalThis);
        const keys = [
          { key: 'Alt', code: 'AltLeft', keyCode: 18 },
          { key: 'Shift', code: 'ShiftLeft', keyCode: 16 },
          { key: name, code: `Key${name}`, keyCode: name.charCodeAt(0) },
        ].map((init) => new KeyboardEvent('', init));
        for (const key of keys) keyboard.keydown(key);
        for (const key of keys.reverse()) keyboard.keyup(key);
      }, letter),
    async inExtension<T>(source: string) {
      await fates.openTab(ready(firefox), `moz-extension://${uuid}/options.html`);
      const work = `(async () => { ${source} })().then((value) => JSON.stringify(value ?? null))`;
      const answer = await ready(firefox).inTab(
        new Function(
          'content',
          `const sandbox = Components.utils.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
           return Components.utils.evalInSandbox(${JSON.stringify(work)}, sandbox);`,
        ) as () => Promise<string>,
      );
      await fates.closeTab(ready(firefox));
      return JSON.parse(answer) as T;
    },
  };
  return it;
}

/** Firefox's own keyboard, as far as the tests use it. */
interface Keys {
  Cc: Record<'@mozilla.org/text-input-processor;1', { createInstance(id: unknown): Keyboard }>;
  Ci: { nsITextInputProcessor: unknown };
  gURLBar: { focus(): void };
}

interface Keyboard {
  beginInputTransactionForTests(window: unknown): void;
  keydown(key: KeyboardEvent): void;
  keyup(key: KeyboardEvent): void;
}
