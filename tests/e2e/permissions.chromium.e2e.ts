import type { Page } from 'playwright-core';
import puppeteer, { type Browser, type Page as PuppeteerPage } from 'puppeteer-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Chromium, hangs, launchChromium, until } from '../../browsers/chromium';
import { reader, viewHost } from '../../browsers/reader';
import { type Site, startSite } from '../../browsers/site';
import { debuggerOf, fates, press } from './chromium-fates';
import { fixture } from './fixture';

const post = fixture('news-labels-simple');
const speaker = 'Daniel Okonjo';
const origin = 'https://blog.example.com';
let site: Site;
let chromium: Chromium;

beforeEach(async () => {
  site = await startSite();
  site.pages.set(post.path, { body: post.html });
  chromium = await launchChromium(site, { args: ['--ignore-certificate-errors'] });
});

afterEach(async () => {
  await chromium?.close();
  await site?.close();
});

it('a site is in the options and in no storage; taken back, it loses badge and place there at once; a click reads it, a grant brings it back', async () => {
  expect(await fates.allow(chromium, origin)).toBe(true);
  const options = await optionsPage();
  await expect.poll(() => options.locator('body').innerText()).toContain(origin);
  expect(await options.evaluate(() => chrome.storage.sync.get())).toEqual({});
  const page = await chromium.open(origin + post.path);
  await expect.poll(badges).toContain('❝');

  await fates.revoke(chromium, origin);
  await expect.poll(() => options.locator('body').innerText()).not.toContain(origin);
  await page.reload();
  expect(await registered()).toEqual([]);
  await expect.poll(badges).not.toContain('❝');
  await readsAndOpens(page);

  expect(await fates.allow(chromium, origin)).toBe(true);
  await chromium.open(origin + post.path);
  await expect.poll(badges).toContain('❝');
  expect(await registered()).toEqual([`${origin}/*`]);
});

it('a site that is taken back under the open popup: the popup goes on, for the click gave it the page', async () => {
  await fates.allow(chromium, origin);
  const page = await chromium.open(origin + post.path);
  const popup = await chromium.click(page);
  await popup.page.locator('html[data-state=ready]').waitFor({ state: 'attached' });
  await fates.revoke(chromium, origin);
  await page.bringToFront();
  await popup.close();
  await readsAndOpens(page);
});

it('sites that come and go quickly leave the list and the registered script agreed', async () => {
  const sites = ['https://one.example.com', 'https://two.example.com', 'https://three.example.org'];
  for (const one of sites) await fates.allow(chromium, one);
  const control = await optionsPage();
  await control.evaluate(
    (all) => Promise.all(all.map((one) => chrome.permissions.remove({ origins: [`${one}/*`] }))),
    sites.slice(0, 2),
  );
  await expect.poll(registered).toEqual([`${sites[2]}/*`]);
  await expect.poll(listed).toEqual([sites[2]]);
});

it('where the person lets it run on click only, the first click brings the badge, as Chromium has it, the next the popup', async () => {
  await fates.onlyOnClick(chromium);
  const url = `https://${post.host}${post.path}`;
  const page = await chromium.open(url);
  await new Promise((done) => setTimeout(done, 1000));
  expect(await badges()).not.toContain('❝');
  await press(chromium, url);
  await expect.poll(badges).toContain('❝');
  await readsAndOpens(page);
});

it('a private window is read like any other, and nothing of it is kept', async () => {
  await fates.allowPrivate(chromium);
  const url = `https://${post.host}${post.path}`;
  const options = await optionsPage();
  await options.evaluate((address) => chrome.windows.create({ incognito: true, url: address }), url);
  await expect.poll(badges).toContain('❝');
  const browser: Browser = await puppeteer.connect({ browserURL: await debuggerOf(chromium), defaultViewport: null });
  try {
    const page = await pageAt(browser, url);
    await press(chromium, url);
    const popup = await pageAt(browser, `chrome-extension://${chromium.extensionId}/popup.html`);
    await popup.waitForSelector('html[data-state=ready]', { timeout: hangs });
    expect(await popup.evaluate(() => document.body.innerText)).toContain(speaker);
    await popup.evaluate(() => document.querySelector<HTMLElement>('.reader-switch')?.click());
    await page.waitForSelector(`html > ${viewHost}`, { timeout: hangs });
    await new Promise((done) => setTimeout(done, 500));
    expect(await options.evaluate(() => chrome.storage.session.get())).toEqual({});
    await popup.close();
    await page.close();
  } finally {
    await browser.disconnect();
  }
  // And of a window that is not private the place is known, so that the line above can fail.
  await readsAndOpens(await chromium.open(url));
  await expect.poll(() => options.evaluate(async () => Object.keys(await chrome.storage.session.get()).length)).toBe(1);
});

async function readsAndOpens(page: Page): Promise<void> {
  const popup = await chromium.click(page);
  await popup.page.locator('html[data-state=ready]').waitFor({ state: 'attached' });
  expect(await popup.page.locator('body').innerText()).toContain(speaker);
  await popup.page.locator('.reader-switch').click();
  const view = await reader(page);
  await view.waitOpen();
  await popup.close();
  await page.bringToFront();
  await page.keyboard.press('Escape');
  await view.waitClosed();
}

async function optionsPage(): Promise<Page> {
  const page = await chromium.context.newPage();
  // The extension may be starting anew.
  await until('the options do not open', () =>
    page.goto(`chrome-extension://${chromium.extensionId}/options.html`).then(
      () => true,
      () => false,
    ),
  );
  return page;
}

const badges = async (): Promise<string[]> =>
  inOptions(async () => {
    const tabs = await chrome.tabs.query({});
    return Promise.all(tabs.map(({ id }) => chrome.action.getBadgeText({ tabId: id })));
  });

const registered = (): Promise<string[]> =>
  inOptions(async () => (await chrome.scripting.getRegisteredContentScripts()).flatMap(({ matches = [] }) => matches));

/** The chosen sites, as the options show them. */
const listed = (): Promise<string[]> =>
  inOptions(async () => {
    const list = (): Element | null => document.querySelector('ul.list');
    while (!list()) await new Promise((done) => setTimeout(done, 20));
    return [...(list()?.querySelectorAll('li > span') ?? [])].map((one) => one.textContent ?? '');
  });

async function inOptions<T>(work: () => Promise<T>): Promise<T> {
  const page = await optionsPage();
  try {
    return await page.evaluate(work);
  } finally {
    await page.close();
  }
}

async function pageAt(browser: Browser, url: string): Promise<PuppeteerPage> {
  const target = await browser.waitForTarget((one) => one.url() === url, { timeout: hangs });
  const page = (await target.page()) ?? (await target.asPage());
  return page;
}
