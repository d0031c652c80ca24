import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, launchChromium, type Popup } from './chromium';
import { fixture } from './fixture';
import { hostTag, reader } from './reader';
import { type Site, startSite } from './site';

const pictures = 'screenshots/chromium';
let site: Site;
let chromium: Chromium;
const post = fixture('news-labels-simple');
const open: { close(): Promise<void> }[] = [];
const said: string[] = [];

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  site = await startSite();
  site.pages.set(post.path, { body: post.html });
  site.pages.set('/custom/post.html', { body: post.html });
  chromium = await launchChromium(site);
  await chromium.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  chromium.context.on('console', (message) => {
    // What the page itself could not load (Blogger's own files) is the page's affair.
    const loading = message.text().startsWith('Failed to load resource');
    if (!loading && (message.type() === 'error' || message.type() === 'warning'))
      said.push(`${message.type()}: ${message.text()} (${message.location().url})`);
  });
  chromium.worker.on('console', (message) => said.push(`worker ${message.type()}: ${message.text()}`));
});

afterEach(async () => {
  for (const one of open.splice(0).reverse()) await one.close().catch(() => undefined);
});

afterAll(async () => {
  await chromium?.close();
  await site?.close();
});

describe('on a reposted bulletin', () => {
  it('the toolbar button says what was recognised', async () => {
    await openPost();
    await expect
      .poll(() => badge(), { timeout: 8000 })
      .toMatchObject({ text: '❝', title: expect.stringContaining('Westmark Department of Coastal Defense') });
  });

  it('a click shows agency, title, author, date and the key quotes with their speakers', async () => {
    const { popup } = await clickOn(await openPost());
    const text = await popup.page.locator('body').innerText();
    expect(text).toContain('Westmark Department of Coastal Defense');
    expect(text).toContain('Okonjo, Northern Counterpart Discuss Keeping Straits Open');
    expect(text).toContain('Mara Lindqvist');
    expect(text).toContain('March 6, 2025');
    expect(text).toContain('Daniel Okonjo');
    expect(text).toContain('Ingrid Vasshaug');
    expect(text).not.toMatch(/unsubscribe|this email was sent|q7xk2w/i);
    await popup.page.screenshot({ path: `${pictures}/popup-quotes.png` });
  });

  it('one more click copies the citation of the primary source, in both forms', async () => {
    const { popup } = await clickOn(await openPost());
    await popup.page.getByRole('button', { name: /Copy citation/ }).click();
    await popup.page
      .getByText(/copied/i)
      .first()
      .waitFor();
    const clip = await popup.page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string) => (await item!.getType(type)).text();
      return { text: await read('text/plain'), html: await read('text/html') };
    });
    expect(clip.text).toMatch(/^Lindqvist, M\. \(2025, March 6\)\./);
    expect(clip.text).toContain('https://www.coastaldefense.example.gov/News/');
    expect(clip.html).toContain('<i>');
  });

  it('works on a domain of its own', async () => {
    const page = await chromium.open('https://news.example.org/custom/post.html');
    open.push(page);
    const { popup } = await clickOn(page);
    expect(await popup.page.locator('body').innerText()).toContain('Westmark Department of Coastal Defense');
  });

  it('reading changes nothing in the page and asks the network for nothing', async () => {
    const page = await openPost();
    const before = await markup(page);
    const asked = site.requests.length;
    await clickOn(page);
    expect(await markup(page)).toBe(before);
    expect(site.requests.slice(asked)).toEqual([]);
  });

  it('a second click works like the first', async () => {
    const page = await openPost();
    const first = await clickOn(page);
    await first.popup.page.keyboard.press('Escape');
    await first.popup.close();
    const second = await clickOn(page);
    expect(await second.popup.page.locator('body').innerText()).toContain('Daniel Okonjo');
  });
});

describe('the reader view', () => {
  it('opens in place, leaves by Esc, and gives the page back as it was', async () => {
    const page = await openPost();
    await page.evaluate(() => window.scrollTo(0, 240));
    const before = await markup(page);
    const { popup } = await clickOn(page);
    await popup.page.getByRole('switch').click();
    const view = await reader(page);
    await view.waitOpen();
    expect(await view.text()).toContain('Norhaven');
    expect(await view.text()).not.toMatch(/unsubscribe/i);
    await page.screenshot({ path: `${pictures}/reader.png` });
    expect(await page.evaluate((tag) => document.querySelector(tag)?.shadowRoot ?? null, hostTag)).toBeNull();
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await view.waitClosed();
    expect(await markup(page)).toBe(before);
    expect(await page.evaluate(() => window.scrollY)).toBe(240);
  });
});

describe('elsewhere', () => {
  it('a page that is no bulletin gets a plain answer and can be read anyway', async () => {
    site.pages.set('/plain.html', {
      body: `<!doctype html><title>Tide tables</title><h1>Tide tables</h1>${'<p>The harbour office prints the tide tables for the coming year in November, and they can be had at the counter.</p>'.repeat(8)}`,
    });
    const page = await chromium.open('https://tides.example.org/plain.html');
    open.push(page);
    const { popup } = await clickOn(page, 'nothing');
    await popup.page.screenshot({ path: `${pictures}/popup-nothing.png` });
    await popup.page.getByRole('button', { name: /read it anyway/i }).click();
    await popup.page.locator('html[data-state=ready]').waitFor({ state: 'attached' });
    expect(await popup.page.locator('body').innerText()).toContain('Tide tables');
  });

  it("the browser's own pages get a plain answer", async () => {
    const page = await chromium.open('chrome://version/');
    open.push(page);
    const { popup } = await clickOn(page, 'forbidden');
    expect((await popup.page.locator('body').innerText()).length).toBeGreaterThan(20);
    await popup.page.screenshot({ path: `${pictures}/popup-forbidden.png` });
  });
});

it('nothing was complained of in any console', () => {
  expect(said).toEqual([]);
});

async function openPost(): Promise<Page> {
  const page = await chromium.open(`https://${post.host}${post.path}`);
  open.push(page);
  return page;
}

async function clickOn(page: Page, state = 'ready'): Promise<{ popup: Popup }> {
  const popup = await chromium.click(page);
  open.push(popup);
  await popup.page.locator(`html[data-state=${state}]`).waitFor({ state: 'attached', timeout: 15_000 });
  return { popup };
}

const markup = (page: Page): Promise<string> => page.evaluate(() => new XMLSerializer().serializeToString(document));

const badge = (): Promise<{ text: string; title: string }> =>
  chromium.worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return {
      text: await chrome.action.getBadgeText({ tabId: tab!.id! }),
      title: await chrome.action.getTitle({ tabId: tab!.id! }),
    };
  });
