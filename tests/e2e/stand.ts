import { readdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { type Chromium, launchChromium, type Popup } from '../../browsers/chromium';
import { type ReaderHandle, reader } from '../../browsers/reader';
import { type Site, startSite } from '../../browsers/site';
import { fixture } from './fixture';

/** A Chromium with the extension, a site that serves bulletins of the corpus, and what was complained of in any console. */
export interface Stand {
  readonly site: Site;
  readonly chromium: Chromium;
  readonly complaints: string[];
  open(url: string): Promise<Page>;
  /** Serves a bulletin of the corpus and gives its address; several of them live at the same one. */
  serve(slug: string): string;
  /** Clicks the toolbar button and waits until the popup is in the state. */
  click(page: Page, state?: string): Promise<Page>;
  /** Opens a bulletin of the corpus and clicks. */
  read(slug: string): Promise<{ page: Page; popup: Page }>;
  /** Clicks, turns on the reader view, closes the popup: the page has the focus. */
  openReader(page: Page): Promise<ReaderHandle>;
  closePopup(): Promise<void>;
  clipboard(popup: Page): Promise<{ text: string; html: string }>;
}

/** Sets the stand up for a file of tests, and clears it after each test. */
export function stand(options: Parameters<typeof launchChromium>[1] & { clipboard?: 'denied' } = {}): Stand {
  const complaints: string[] = [];
  const open: { close(): Promise<void> }[] = [];
  const popups: Popup[] = [];
  let site: Site | undefined;
  let chromium: Chromium | undefined;

  beforeAll(async () => {
    site = await startSite();
    chromium = await launchChromium(site, options);
    if (options.clipboard !== 'denied') await chromium.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    chromium.context.on('console', (message) => {
      // What the page itself could not load (Blogger's own files) is the page's affair.
      const loading = message.text().startsWith('Failed to load resource');
      if (!loading && (message.type() === 'error' || message.type() === 'warning'))
        complaints.push(`${message.type()}: ${message.text()} (${message.location().url})`);
    });
    chromium.worker.on('console', (message) => complaints.push(`worker ${message.type()}: ${message.text()}`));
  });
  afterEach(async () => {
    popups.length = 0;
    for (const one of open.splice(0).reverse()) await one.close().catch(() => undefined);
  });
  afterAll(async () => {
    await chromium?.close();
    await site?.close();
  });

  const ready = <T>(thing: T | undefined): T => {
    if (thing === undefined) throw new Error('the stand is not up yet');
    return thing;
  };
  const it: Stand = {
    get site() {
      return ready(site);
    },
    get chromium() {
      return ready(chromium);
    },
    complaints,
    async open(url) {
      const page = await ready(chromium).open(url);
      open.push(page);
      return page;
    },
    async click(page, state = 'ready') {
      const popup = await ready(chromium).click(page);
      open.push(popup);
      popups.push(popup);
      popup.page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning')
          complaints.push(`popup ${message.type()}: ${message.text()}`);
      });
      await popup.page.locator(`html[data-state=${state}]`).waitFor({ state: 'attached' });
      return popup.page;
    },
    serve(slug) {
      const { host, path, html } = fixture(slug);
      ready(site).pages.set(host + path, { body: html });
      return `https://${host}${path}`;
    },
    async read(slug) {
      const page = await it.open(it.serve(slug));
      return { page, popup: await it.click(page) };
    },
    async openReader(page) {
      const popup = await it.click(page);
      await popup.getByRole('switch').click();
      const view = await reader(page);
      await view.waitOpen();
      await it.closePopup();
      await page.bringToFront();
      return view;
    },
    async closePopup() {
      for (const popup of popups.splice(0)) {
        await popup.page.keyboard.press('Escape').catch(() => undefined);
        await popup.close().catch(() => undefined);
      }
    },
    clipboard: (popup) =>
      popup.evaluate(async () => {
        const [item] = await navigator.clipboard.read();
        const read = async (type: string): Promise<string> =>
          item?.types.includes(type) ? (await item.getType(type)).text() : '';
        return { text: await read('text/plain'), html: await read('text/html') };
      }),
  };
  return it;
}

export const bulletins = (): string[] =>
  readdirSync('tests/bulletins', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

/** The page's markup as it stands. */
export const markup = (page: Page): Promise<string> => page.evaluate(() => new XMLSerializer().serializeToString(document));
