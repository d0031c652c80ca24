import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, launchChromium, type Popup, until } from '../../browsers/chromium';
import { reader, viewHost } from '../../browsers/reader';
import { type Site, startSite } from '../../browsers/site';
import { fixture } from './fixture';

let site: Site;
let chromium: Chromium;
const post = fixture('news-labels-simple');
const other = fixture('flexible-release-watermark');
const speaker = 'Daniel Okonjo';
const open: { close(): Promise<void> }[] = [];

beforeAll(async () => {
  site = await startSite();
  site.pages.set(post.path, { body: post.html });
  site.pages.set(other.path, { body: other.html });
  chromium = await launchChromium(site);
});

afterEach(async () => {
  for (const one of open.splice(0).reverse()) await one.close().catch(() => undefined);
});

afterAll(async () => {
  await chromium?.close();
  await site?.close();
});

describe('the background is stopped at any moment', () => {
  it('between page and click, popup and reader view, reader view and the way back', async () => {
    await stopWorkers();
    const page = await openPost();
    await stopWorkers();
    const popup = await clickOn(page);
    expect(await textOf(popup)).toContain(speaker);
    await stopWorkers(popup.page);
    await popup.page.locator('.reader-switch').click();
    const view = await reader(page);
    await view.waitOpen();
    await stopWorkers(popup.page);
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await view.waitClosed();
    await popup.close();
    await stopWorkers();
    const again = await clickOn(page);
    expect(await textOf(again)).toContain(speaker);
  });

  it('what the badge says is back with the next page', async () => {
    await stopWorkers();
    await openPost();
    const control = await extensionPage();
    await expect
      .poll(() =>
        control.evaluate(async () => {
          const tabs = await chrome.tabs.query({});
          return Promise.all(tabs.map(({ id }) => chrome.action.getBadgeText({ tabId: id })));
        }),
      )
      .toContain('❝');
  });
});

describe('the tab goes its own way', () => {
  it('navigated under the open popup: a plain word, and the next click reads the new page', async () => {
    const page = await openPost();
    const popup = await clickOn(page);
    await page.goto(`https://${other.host}${other.path}`);
    await popup.page.locator('.reader-switch').click();
    await expect.poll(() => popup.page.locator('body').innerText()).toMatch(/changed or was closed|Read it again/);
    await popup.close();
    const next = await clickOn(page);
    expect(await textOf(next)).toContain('City of Alder Falls');
  });

  it('navigated while it is being read', async () => {
    const page = await openPost();
    const popup = await chromium.click(page);
    open.push(popup);
    await page.goto(`https://${other.host}${other.path}`);
    await expect.poll(() => stateOf(popup)).toMatch(/^(ready|loading|failed|permission|closed)$/);
    await popup.close();
    expect(await textOf(await clickOn(page))).toContain('City of Alder Falls');
  });

  it('closed while it is being read', async () => {
    const page = await openPost();
    const popup = await chromium.click(page);
    await page.close();
    await popup.close();
    expect(await textOf(await clickOn(await openPost()))).toContain(speaker);
  });

  it('the popup is closed before the answer came', async () => {
    const page = await openPost();
    const popup = await chromium.click(page);
    await popup.page.close().catch(() => undefined);
    await popup.close();
    expect(await textOf(await clickOn(page))).toContain(speaker);
  });

  it('goes back and forth in its history', async () => {
    const page = await openPost();
    await (await clickOn(page)).close();
    await page.goto(`https://${other.host}${other.path}`);
    await page.goBack();
    expect(await textOf(await clickOn(page))).toContain(speaker);
  });
});

it('two windows each have their own reading and reader view', async () => {
  const first = await openPost();
  const popup = await clickOn(first);
  await popup.page.locator('.reader-switch').click();
  await (await reader(first)).waitOpen();
  await popup.close();
  const control = await extensionPage();
  const [second] = await Promise.all([
    chromium.context.waitForEvent('page'),
    control.evaluate((url) => chrome.windows.create({ url }), `https://${other.host}${other.path}`),
  ]);
  open.push(second);
  await second.waitForLoadState();
  expect(await textOf(await clickOn(second))).toContain('City of Alder Falls');
  expect(await second.locator(viewHost).count()).toBe(0);
  expect(await first.locator(viewHost).count()).toBe(1);
});

describe('the browser says no', () => {
  it('to the page: says so in words, with something to press', async () => {
    const page = await chromium.open(`https://news.example.org${post.path}`);
    open.push(page);
    const popup = await extensionPage(`popup.html?tabId=${await tabOf(page)}`);
    await popup.locator('html[data-state=permission], html[data-state=forbidden]').waitFor({ state: 'attached' });
    expect((await popup.locator('body').innerText()).length).toBeGreaterThan(30);
    expect(await popup.getByRole('button').count()).toBeGreaterThan(0);
  });

  it('to the clipboard: the text is there to be copied by hand', async () => {
    const popup = await clickOn(await openPost());
    await popup.page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: { write: () => Promise.reject(new Error('denied')) } });
      document.execCommand = () => false;
    });
    await popup.page.getByRole('button', { name: /Copy citation/ }).click();
    await popup.page.getByText(/did not allow copying/).waitFor();
    expect(
      await popup.page.evaluate(() => [...document.querySelectorAll('textarea')].map(({ value }) => value).join()),
    ).toContain('Lindqvist');
  });

  it('to the storage: the choice holds for this view, and the next click works', async () => {
    const control = await extensionPage();
    await control.evaluate(async () => {
      await chrome.storage.sync.set(
        Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`filler${index}`, 'x'.repeat(8000)])),
      );
      const left = 102_400 - (await chrome.storage.sync.getBytesInUse());
      await chrome.storage.sync.set({ last: 'x'.repeat(Math.min(left, 8192) - 10) });
    });
    const page = await openPost();
    const popup = await clickOn(page);
    await popup.page.locator('.pick').click();
    await popup.page.locator('.split .menu-items [role^=menuitem]').nth(1).click();
    await expect.poll(() => popup.page.locator('[role=status]').innerText()).toMatch(/went wrong/);
    await popup.close();
    expect(await textOf(await clickOn(page))).toContain(speaker);
    await control.evaluate(() => chrome.storage.sync.clear());
  });

  it('to the network: everything works', async () => {
    const page = await openPost();
    await chromium.context.setOffline(true);
    try {
      const popup = await clickOn(page);
      await popup.page.locator('.reader-switch').click();
      const view = await reader(page);
      await view.waitOpen();
      expect(await view.text()).toContain('Norhaven');
    } finally {
      await chromium.context.setOffline(false);
    }
  });

  it('to speaking: a browser without voices shows the reader view all the same', async () => {
    const page = await openPost();
    expect(await page.evaluate(() => speechSynthesis.getVoices().length)).toBe(0);
    const popup = await clickOn(page);
    await popup.page.locator('.reader-switch').click();
    const view = await reader(page);
    await view.waitOpen();
    expect(await view.text()).toContain('Norhaven');
  });
});

describe('the extension is reloaded under open tabs', () => {
  it('the next click works, there is never a second reader view, and the page comes back', async () => {
    const page = await openPost();
    const popup = await clickOn(page);
    await popup.page.locator('.reader-switch').click();
    const view = await reader(page);
    await view.waitOpen();
    await popup.close();
    await reload();
    const again = await clickOn(page);
    expect(await textOf(again)).toContain(speaker);
    const control = again.page.locator('.reader-switch');
    if ((await control.getAttribute('aria-checked')) !== 'true') await control.click();
    await again.page.locator('.reader-switch[aria-checked=true]').waitFor();
    await view.waitOpen();
    await until('two reader views', async () => (await page.locator(`html > ${viewHost}`).count()) === 1);
    await again.close();
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await view.waitClosed();
  });
});

async function openPost(): Promise<Page> {
  const page = await chromium.open(`https://${post.host}${post.path}`);
  open.push(page);
  return page;
}

async function clickOn(page: Page): Promise<Popup> {
  const popup = await chromium.click(page);
  open.push(popup);
  await popup.page.locator('html[data-state=ready]').waitFor({ state: 'attached' });
  return popup;
}

const textOf = (popup: Popup): Promise<string> => popup.page.locator('body').innerText();

const stateOf = (popup: Popup): Promise<string> =>
  popup.page.evaluate(() => document.documentElement.dataset.state ?? '').catch(() => 'closed');

async function extensionPage(path = 'options.html'): Promise<Page> {
  const page = await chromium.open(`chrome-extension://${chromium.extensionId}/${path}`);
  open.push(page);
  return page;
}

const tabOf = async (page: Page): Promise<number> =>
  (await extensionPage()).evaluate(async (url) => {
    for (const tab of await chrome.tabs.query({ lastFocusedWindow: true }))
      if (tab.url === url || tab.pendingUrl === url || tab.url === undefined) return tab.id ?? -1;
    return -1;
  }, page.url());

/** Only a page of the extension may send this order; from a web page it does nothing. */
async function stopWorkers(from?: Page): Promise<void> {
  const control = from ?? (await extensionPage());
  const cdp = await control.context().newCDPSession(control);
  await cdp.send('ServiceWorker.enable');
  await cdp.send('ServiceWorker.stopAllWorkers');
  await cdp.detach();
  if (!from) await control.close();
}

/** What an update does: the same extension is loaded anew, and scripts of the old one stay behind in open pages. */
async function reload(): Promise<void> {
  const browser = chromium.context.browser();
  if (!browser) throw new Error('no browser');
  const cdp = await browser.newBrowserCDPSession();
  const answer: unknown = await cdp.send('Extensions.loadUnpacked' as never, { path: resolve('.output/chrome-mv3') } as never);
  expect(answer).toEqual({ id: chromium.extensionId });
}
