import { mkdirSync, writeFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Firefox, launchFirefox } from './firefox';
import { fixture } from './fixture';
import { hostTag } from './reader';
import { type Site, startSite } from './site';

const pictures = 'screenshots/firefox';
let site: Site;
let firefox: Firefox;
const post = fixture('news-labels-simple');
const pages: Page[] = [];

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  site = await startSite();
  site.pages.set(post.path, { body: post.html });
  // The browser's own question about access is answered yes: it is no page that a test could reach.
  firefox = await launchFirefox(site, { prefs: { 'extensions.webextOptionalPermissionPrompts': false } });
});

afterEach(async () => {
  await firefox.closePopup();
  for (const page of pages.splice(0)) await page.close().catch(() => undefined);
});

afterAll(async () => {
  await firefox?.close();
  await site?.close();
});

describe('in Firefox', () => {
  it('a click shows the reading, and copies the citation', async () => {
    await clickOn(`https://${post.host}${post.path}`);
    const text = await firefox.popup((content) => content.document.body.innerText);
    expect(text).toContain('Westmark Department of Coastal Defense');
    expect(text).toContain('Daniel Okonjo');
    writeFileSync(`${pictures}/popup.png`, await firefox.popupPicture());
    await firefox.popup((content) => {
      (content.document as unknown as { notifyUserGestureActivation(): void }).notifyUserGestureActivation();
      const button = [...content.document.querySelectorAll('button')].find((one) => one.textContent?.includes('Copy citation'));
      button?.click();
    });
    await expect.poll(() => firefox.popup((content) => content.document.body.innerText), { timeout: 10_000 }).toMatch(/copied/i);
    expect(await firefox.clipboard()).toMatch(/^Lindqvist, M\. \(2025, March 6\)\./);
    expect(await firefox.clipboard('text/html')).toContain('<i>');
  });

  it('works on a domain of its own', async () => {
    await clickOn(`https://news.example.org${post.path}`);
    expect(await firefox.popup((content) => content.document.body.innerText)).toContain('Daniel Okonjo');
  });

  it('a site of its own is recognised always, once its reader chooses so, and opens in the reader view', async () => {
    const url = `https://blog.example.com${post.path}`;
    await clickOn(url);
    expect(await firefox.badge()).toBe('');
    await choose('Always recognise');
    await firefox.closePopup();
    const page = await firefox.open(url);
    pages.push(page);
    await page.bringToFront();
    await expect.poll(() => firefox.badge(), { timeout: 15_000 }).toBe('❝');
    await firefox.click(page);
    await expect.poll(state, { timeout: 15_000 }).toBe('ready');
    await choose('Always open bulletins');
    await firefox.closePopup();
    const next = await firefox.open(url);
    pages.push(next);
    await next.bringToFront();
    await expect.poll(() => next.$(hostTag).then(Boolean), { timeout: 15_000 }).toBe(true);
  });

  it('the reader view opens and leaves, and the page is what it was', async () => {
    const page = await clickOn(`https://${post.host}${post.path}`);
    const before = await page.evaluate(() => new XMLSerializer().serializeToString(document));
    await firefox.popup((content) => content.document.querySelector<HTMLElement>('[role=switch]')?.click());
    await expect.poll(() => page.$(hostTag).then(Boolean), { timeout: 10_000 }).toBe(true);
    await firefox.closePopup();
    const words = await firefox.inTab((content) => {
      const host = content.document.querySelector('bulletin-reader-view') as unknown as {
        openOrClosedShadowRoot: ShadowRoot;
      } | null;
      return host?.openOrClosedShadowRoot.textContent ?? '';
    });
    expect(words).toContain('Norhaven');
    await page.screenshot({ path: `${pictures}/reader.png` });
    await page.keyboard.press('Escape');
    await expect.poll(() => page.$(hostTag).then(Boolean), { timeout: 10_000 }).toBe(false);
    expect(await page.evaluate(() => new XMLSerializer().serializeToString(document))).toBe(before);
  });

  it('reading asks the network for nothing', async () => {
    const page = await firefox.open(`https://${post.host}${post.path}`);
    pages.push(page);
    await new Promise((done) => setTimeout(done, 500));
    const [asked, refused] = [site.requests.length, firefox.refused.length];
    await firefox.click(page);
    await expect.poll(state, { timeout: 15_000 }).toBe('ready');
    await firefox.popup((content) => content.document.querySelector<HTMLElement>('[role=switch]')?.click());
    await expect.poll(() => page.$(hostTag).then(Boolean), { timeout: 10_000 }).toBe(true);
    expect(site.requests.slice(asked).filter(({ path }) => path !== '/favicon.ico')).toEqual([]);
    expect(firefox.refused.slice(refused)).toEqual([]);
  });
});

async function clickOn(url: string): Promise<Page> {
  const page = await firefox.open(url);
  pages.push(page);
  await firefox.click(page);
  await expect.poll(state, { timeout: 15_000 }).toBe('ready');
  return page;
}

const state = (): Promise<string | undefined> =>
  firefox.popup((content) => content.document.documentElement.dataset.state).catch(() => 'none');

/** Chooses an entry of the popup's menu. */
async function choose(entry: string): Promise<void> {
  await firefox.popup((content) =>
    content.document.querySelector<HTMLElement>('button[aria-haspopup][aria-label*="More"]')?.click(),
  );
  await expect
    .poll(() => firefox.popup((content) => content.document.querySelectorAll('[role=menuitem]').length), { timeout: 5000 })
    .toBeGreaterThan(1);
  const choice = entry.replaceAll("'", '');
  await firefox.popup(
    new Function(
      'content',
      `content.document.notifyUserGestureActivation();
       [...content.document.querySelectorAll('[role=menuitem]')].find((one) => one.textContent.includes('${choice}')).click();`,
    ) as (content: Window & typeof globalThis) => void,
  );
  await expect
    .poll(() => firefox.popup((content) => content.document.querySelector('.toasts')?.textContent ?? ''), { timeout: 10_000 })
    .not.toBe('');
}
