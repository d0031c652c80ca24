import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../browsers/chromium';
import { viewHost } from '../../browsers/reader';
import { fates } from './firefox-fates';
import { firefoxStand } from './firefox-stand';

const speaker = 'Daniel Okonjo';
const city = 'City of Alder Falls';
// The browser's own question about access is answered yes: it is no page that a test could reach.
const stand = firefoxStand({ prefs: { 'extensions.webextOptionalPermissionPrompts': false } });
let [here, there] = ['', ''];

beforeAll(() => {
  [here, there] = [stand.serve('news-labels-simple'), stand.serve('flexible-release-watermark')];
});

describe('the background is stopped at any moment', () => {
  it('between page and click, popup and reader view, reader view and the way back', async () => {
    const page = await stand.open(here);
    expect(await fates.stopBackground(stand.firefox)).toBe('stopped');
    await read(page, speaker);
    await fates.stopBackground(stand.firefox);
    await stand.flip();
    await stand.viewOpens(page);
    await fates.stopBackground(stand.firefox);
    await stand.firefox.closePopup();
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await stand.viewCloses(page);
    await fates.stopBackground(stand.firefox);
    await read(page, speaker);
  });

  it('what the badge says is back with the next page', async () => {
    await fates.stopBackground(stand.firefox);
    await stand.open(here);
    await stand.badgeIs('❝');
  });
});

describe('the tab goes its own way', () => {
  it('navigated under the open popup: a plain word, and the next click reads the new page', async () => {
    const page = await stand.open(here);
    await read(page, speaker);
    await page.goto(there);
    // Firefox may close the popup of a page that went away; where it stays open it says so.
    await stand.flip().catch(() => undefined);
    await until('no plain word', async () =>
      /changed or was closed|Read it again|^closed$/.test(await stand.popupText().catch(() => 'closed')),
    );
    await stand.firefox.closePopup();
    await read(page, city);
  });

  it('navigated or closed while it is being read', async () => {
    const page = await stand.open(here);
    await stand.firefox.click(page);
    await page.goto(there);
    await stand.firefox.closePopup();
    await read(page, city);
    await stand.firefox.closePopup();
    await stand.firefox.click(page);
    await page.close();
    await stand.firefox.closePopup();
    await read(await stand.open(here), speaker);
  });

  it('the popup is closed before the answer came', async () => {
    const page = await stand.open(here);
    await stand.firefox.click(page);
    await stand.firefox.closePopup();
    await read(page, speaker);
  });

  it('goes back and forth in its history', async () => {
    const page = await stand.open(here);
    await read(page, speaker);
    await stand.firefox.closePopup();
    await page.goto(there);
    // The page comes back alive from Firefox's own store, which WebDriver takes for a page that never loads.
    await page.evaluate(() => history.back());
    await until('the page did not come back', async () => (await page.evaluate(() => location.href)) === here);
    await read(page, speaker);
  });
});

it('two windows each have their own reading and reader view', async () => {
  const first = await stand.open(here);
  await read(first, speaker);
  await stand.flip();
  await stand.viewOpens(first);
  await stand.firefox.closePopup();
  await fates.openWindow(stand.firefox, there);
  stand.firefox.turnTo('newest');
  const second = await pageAt(there);
  await read(second, city);
  expect(await second.$(viewHost)).toBeNull();
  expect(await first.$(viewHost)).not.toBeNull();
  await stand.firefox.closePopup();
  await fates.closeWindow(stand.firefox);
});

it('a private window is read like any other, and nothing of it is kept', async () => {
  await fates.openPrivate(stand.firefox, here);
  stand.firefox.turnTo('newest');
  const page = await pageAt(here);
  await stand.badgeIs('❝');
  await read(page, speaker);
  await stand.flip();
  await stand.viewOpens(page);
  await stand.firefox.closePopup();
  await fates.closeWindow(stand.firefox);
  stand.firefox.turnTo('first');
  expect((await kept()).session).toEqual({});
});

describe('the browser says no', () => {
  it('to a page of its own: says so in words, with something to press', async () => {
    await fates.openTab(stand.firefox, 'about:support');
    await stand.click(undefined, 'forbidden');
    expect((await stand.popupText()).length).toBeGreaterThan(30);
    await stand.firefox.closePopup();
    await fates.closeTab(stand.firefox);
    await read(await stand.open(here), speaker);
  });

  it('to the clipboard: the text is there to be copied by hand', async () => {
    await read(await stand.open(here), speaker);
    await stand.firefox.popup((content) => {
      const page = (content as unknown as { wrappedJSObject: typeof window }).wrappedJSObject;
      const { Components } = globalThis as unknown as {
        Components: { utils: { exportFunction(f: unknown, o: object, n: object): void } };
      };
      const deny = (): never => {
        throw new content.DOMException('denied', 'NotAllowedError');
      };
      Components.utils.exportFunction(deny, page.navigator.clipboard, { defineAs: 'write' });
      Components.utils.exportFunction(() => false, page.document, { defineAs: 'execCommand' });
      [...content.document.querySelectorAll('button')].find((one) => one.textContent?.includes('Copy citation'))?.click();
    });
    await expect.poll(stand.popupText).toMatch(/did not allow copying/);
    expect(
      await stand.firefox.popup((content) => [...content.document.querySelectorAll('textarea')].map(({ value }) => value).join()),
    ).toContain('Lindqvist');
  });

  it('to the storage: the choice holds for this view, and the next click works', async () => {
    const page = await stand.open(here);
    await read(page, speaker);
    await stand.inExtension(`const filler = 'x'.repeat(8000);
      for (let at = 0; at < 14; at++) await browser.storage.sync.set(({ ['filler' + at]: filler })).catch(() => undefined);
      for (let size = 4000; size > 2; size = size >> 1) await browser.storage.sync.set(({ ['rest' + size]: 'x'.repeat(size) })).catch(() => undefined);`);
    await stand.firefox.popup((content) => content.document.querySelector<HTMLElement>('.pick')?.click());
    await stand.firefox.popup((content) =>
      content.document.querySelectorAll<HTMLElement>('.split .menu-items [role^=menuitem]')[1]?.click(),
    );
    await expect
      .poll(() => stand.firefox.popup((content) => content.document.querySelector('[role=status]')?.textContent ?? ''))
      .toMatch(/went wrong/);
    await stand.inExtension('await browser.storage.sync.clear();');
    await stand.firefox.closePopup();
    await read(page, speaker);
  });

  it('to the network: everything works', async () => {
    const page = await stand.open(here);
    await fates.setOffline(stand.firefox, 'on');
    try {
      await read(page, speaker);
      await stand.flip();
      await stand.viewOpens(page);
    } finally {
      await fates.setOffline(stand.firefox, 'off');
    }
  });

  it('to speaking: a browser without voices shows the reader view all the same', async () => {
    const page = await stand.open(here);
    expect(await page.evaluate(() => speechSynthesis.getVoices().length)).toBe(0);
    await read(page, speaker);
    await stand.flip();
    await stand.viewOpens(page);
  });

  it('to a site it had: no badge any more, the options know, and click and permission bring it back', async () => {
    const origin = 'https://blog.example.com';
    const url = `${origin}${new URL(here).pathname}`;
    await allow(await stand.open(url));
    await stand.open(url);
    await stand.badgeIs('❝');
    expect(await sites()).toEqual([origin]);
    await fates.revoke(stand.firefox, origin);
    await expect.poll(sites).toEqual([]);
    const page = await stand.open(url);
    await page.waitForSelector('.post-body');
    await read(page, speaker);
    expect(await stand.firefox.badge()).toBe('');
    await stand.firefox.closePopup();
    await allow(page);
    await stand.open(url);
    await stand.badgeIs('❝');
    await fates.revoke(stand.firefox, origin);
  });
});

describe('the extension is reloaded under open tabs', () => {
  it('the next click works, there is never a second reader view, and the page comes back', async () => {
    const page = await stand.open(here);
    const markup = await page.evaluate(markupOf);
    await read(page, speaker);
    await stand.flip();
    await stand.viewOpens(page);
    await stand.firefox.closePopup();
    expect(await fates.reload(stand.firefox)).toBe(true);
    await read(page, speaker);
    if ((await switched()) !== 'true') await stand.flip();
    await stand.viewOpens(page);
    expect((await page.$$(`html > ${viewHost}`)).length).toBe(1);
    await stand.firefox.closePopup();
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await stand.viewCloses(page);
    expect(await page.evaluate(markupOf)).toBe(markup);
  });

  it('under the open popup: the next click works', async () => {
    const page = await stand.open(here);
    await read(page, speaker);
    expect(await fates.reload(stand.firefox)).toBe(true);
    await stand.firefox.closePopup();
    await read(page, speaker);
  });
});

const markupOf = 'new XMLSerializer().serializeToString(document)';

async function pageAt(url: string): Promise<Page> {
  const pages = (await stand.firefox.browser.pages()).filter((page) => page.url() === url);
  const page = pages.at(-1);
  if (!page) throw new Error(`no page at ${url}`);
  return page;
}

/** Clicks, and expects the words in the popup. */
async function read(page: Page, words: string): Promise<void> {
  await stand.click(page);
  expect(await stand.popupText()).toContain(words);
}

const switched = (): Promise<string> =>
  stand.firefox.popup((content) => content.document.querySelector('[role=switch]')?.getAttribute('aria-checked') ?? '');

/** Chooses "Always recognise" in the popup's menu. */
async function allow(page: Page): Promise<void> {
  await stand.click(page);
  await stand.firefox.popup((content) =>
    content.document.querySelector<HTMLElement>('button[aria-haspopup][aria-label*="More"]')?.click(),
  );
  await until('no menu', () => stand.firefox.popup((content) => content.document.querySelector('[role=menuitem]') !== null));
  await stand.firefox.popup((content) => {
    (content.document as unknown as { notifyUserGestureActivation(): void }).notifyUserGestureActivation();
    [...content.document.querySelectorAll<HTMLElement>('[role=menuitem]')]
      .find((one) => one.textContent?.includes('Always recognise'))
      ?.click();
  });
  await until('not granted', async () => (await sites()).length > 0);
  await stand.firefox.closePopup();
}

/** The chosen sites, as the options show them. */
const sites = (): Promise<string[]> =>
  stand.inExtension(`
    while (!document.querySelector('ul.list')) await new Promise((done) => setTimeout(done, 20));
    return [...document.querySelector('ul.list').querySelectorAll('li > span')].map((one) => one.textContent);`);

/** All that is stored. */
const kept = (): Promise<{ session: object }> =>
  stand.inExtension(
    'return { ...(await browser.storage.sync.get()), local: await browser.storage.local.get(), session: await browser.storage.session.get() };',
  );
