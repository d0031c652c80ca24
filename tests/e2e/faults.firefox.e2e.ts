import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { until } from './chromium';
import { type Firefox, launchFirefox, uuid } from './firefox';
import { fates } from './firefox-fates';
import { fixture } from './fixture';
import { hostTag } from './reader';
import { type Site, startSite } from './site';

let site: Site;
let firefox: Firefox;
const post = fixture('news-labels-simple');
const other = fixture('flexible-release-watermark');
const [here, there] = [post, other].map(({ host, path }) => `https://${host}${path}`) as [string, string];
const speaker = 'Daniel Okonjo';
const city = 'City of Alder Falls';
const open: Page[] = [];

beforeAll(async () => {
  site = await startSite();
  site.pages.set(post.path, { body: post.html });
  site.pages.set(other.path, { body: other.html });
  // The browser's own question about access is answered yes: it is no page that a test could reach.
  firefox = await launchFirefox(site, { prefs: { 'extensions.webextOptionalPermissionPrompts': false } });
});

afterEach(async () => {
  firefox.turnTo('first');
  await firefox.closePopup();
  for (const page of open.splice(0)) await page.close().catch(() => undefined);
});

afterAll(async () => {
  await firefox?.close();
  await site?.close();
});

describe('the background is stopped at any moment', () => {
  it('between page and click, popup and reader view, reader view and the way back', async () => {
    const page = await opened(here);
    expect(await fates.stopBackground(firefox)).toBe('stopped');
    await read(page, speaker);
    await fates.stopBackground(firefox);
    await flip();
    await seen(page, hostTag);
    await fates.stopBackground(firefox);
    await firefox.closePopup();
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await gone(page, hostTag);
    await fates.stopBackground(firefox);
    await read(page, speaker);
  });

  it('what the badge says is back with the next page', async () => {
    await fates.stopBackground(firefox);
    await opened(here);
    await badgeIs('❝');
  });
});

describe('the tab goes its own way', () => {
  it('navigated under the open popup: a plain word, and the next click reads the new page', async () => {
    const page = await opened(here);
    await read(page, speaker);
    await page.goto(there);
    // Firefox may close the popup of a page that went away; where it stays open it says so.
    await flip().catch(() => undefined);
    await until('no plain word', async () =>
      /changed or was closed|Read it again|^closed$/.test(await textOfPopup().catch(() => 'closed')),
    );
    await firefox.closePopup();
    await read(page, city);
  });

  it('navigated or closed while it is being read', async () => {
    const page = await opened(here);
    await firefox.click(page);
    await page.goto(there);
    await firefox.closePopup();
    await read(page, city);
    await firefox.closePopup();
    await firefox.click(page);
    await page.close();
    await firefox.closePopup();
    await read(await opened(here), speaker);
  });

  it('the popup is closed before the answer came', async () => {
    const page = await opened(here);
    await firefox.click(page);
    await firefox.closePopup();
    await read(page, speaker);
  });

  it('goes back and forth in its history', async () => {
    const page = await opened(here);
    await read(page, speaker);
    await firefox.closePopup();
    await page.goto(there);
    // The page comes back alive from Firefox's own store, which WebDriver takes for a page that never loads.
    await page.evaluate(() => history.back());
    await until('the page did not come back', async () => (await page.evaluate(() => location.href)) === here);
    await read(page, speaker);
  });
});

it('two windows each have their own reading and reader view', async () => {
  const first = await opened(here);
  await read(first, speaker);
  await flip();
  await seen(first, hostTag);
  await firefox.closePopup();
  await fates.openWindow(firefox, there);
  firefox.turnTo('newest');
  const second = await pageAt(there);
  await read(second, city);
  expect(await second.$(hostTag)).toBeNull();
  expect(await first.$(hostTag)).not.toBeNull();
  await firefox.closePopup();
  await fates.closeWindow(firefox);
});

it('a private window is read like any other, and nothing of it is kept', async () => {
  await fates.openPrivate(firefox, here);
  firefox.turnTo('newest');
  const page = await pageAt(here);
  await badgeIs('❝');
  await read(page, speaker);
  await flip();
  await seen(page, hostTag);
  await firefox.closePopup();
  await fates.closeWindow(firefox);
  firefox.turnTo('first');
  expect((await kept()).session).toEqual({});
});

describe('the browser says no', () => {
  it('to a page of its own: says so in words, with something to press', async () => {
    await fates.openTab(firefox, 'about:support');
    await firefox.click();
    await stateIs('forbidden');
    expect((await textOfPopup()).length).toBeGreaterThan(30);
    await firefox.closePopup();
    await fates.closeTab(firefox);
    await read(await opened(here), speaker);
  });

  it('to the clipboard: the text is there to be copied by hand', async () => {
    await read(await opened(here), speaker);
    await firefox.popup((content) => {
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
    await expect.poll(textOfPopup, { timeout: 10_000 }).toMatch(/did not allow copying/);
    expect(
      await firefox.popup((content) => [...content.document.querySelectorAll('textarea')].map(({ value }) => value).join()),
    ).toContain('Lindqvist');
  });

  it('to the storage: the choice holds for this view, and the next click works', async () => {
    const page = await opened(here);
    await read(page, speaker);
    await inExtension(`const filler = 'x'.repeat(8000);
      for (let at = 0; at < 14; at++) await browser.storage.sync.set(({ ['filler' + at]: filler })).catch(() => undefined);
      for (let size = 4000; size > 2; size = size >> 1) await browser.storage.sync.set(({ ['rest' + size]: 'x'.repeat(size) })).catch(() => undefined);`);
    await firefox.popup((content) => content.document.querySelectorAll<HTMLElement>('[role=tab]')[2]?.click());
    await firefox.popup((content) => content.document.querySelectorAll<HTMLElement>('[role=radio], [type=radio]')[1]?.click());
    await expect
      .poll(() => firefox.popup((content) => content.document.querySelector('[role=status]')?.textContent ?? ''), {
        timeout: 10_000,
      })
      .toMatch(/did not/);
    await inExtension('await browser.storage.sync.clear();');
    await firefox.closePopup();
    await read(page, speaker);
  });

  it('to the network: everything works', async () => {
    const page = await opened(here);
    await fates.setOffline(firefox, 'on');
    try {
      await read(page, speaker);
      await flip();
      await seen(page, hostTag);
    } finally {
      await fates.setOffline(firefox, 'off');
    }
  });

  it('to speaking: a browser without voices shows the reader view all the same', async () => {
    const page = await opened(here);
    expect(await page.evaluate(() => speechSynthesis.getVoices().length)).toBe(0);
    await read(page, speaker);
    await flip();
    await seen(page, hostTag);
  });

  it('to a site it had: no badge any more, the options know, and click and permission bring it back', async () => {
    const origin = 'https://blog.example.com';
    const url = `${origin}${post.path}`;
    await allow(await opened(url));
    await opened(url);
    await badgeIs('❝');
    expect(await sites()).toEqual([origin]);
    await fates.revoke(firefox, origin);
    await expect.poll(sites, { timeout: 10_000 }).toEqual([]);
    const page = await opened(url);
    await page.waitForSelector('.post-body');
    await read(page, speaker);
    expect(await firefox.badge()).toBe('');
    await firefox.closePopup();
    await allow(page);
    await opened(url);
    await badgeIs('❝');
    await fates.revoke(firefox, origin);
  });
});

describe('the extension is reloaded under open tabs', () => {
  it('the next click works, there is never a second reader view, and the page comes back', async () => {
    const page = await opened(here);
    const markup = await page.evaluate(markupOf);
    await read(page, speaker);
    await flip();
    await seen(page, hostTag);
    await firefox.closePopup();
    expect(await fates.reload(firefox)).toBe(true);
    await read(page, speaker);
    if ((await switched()) !== 'true') await flip();
    await seen(page, hostTag);
    expect((await page.$$(`html > ${hostTag}`)).length).toBe(1);
    await firefox.closePopup();
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await gone(page, hostTag);
    expect(await page.evaluate(markupOf)).toBe(markup);
  });

  it('under the open popup: the next click works', async () => {
    const page = await opened(here);
    await read(page, speaker);
    expect(await fates.reload(firefox)).toBe(true);
    await firefox.closePopup();
    await read(page, speaker);
  });
});

const markupOf = 'new XMLSerializer().serializeToString(document)';

async function opened(url: string): Promise<Page> {
  const page = await firefox.open(url);
  open.push(page);
  await page.bringToFront();
  return page;
}

async function pageAt(url: string): Promise<Page> {
  const pages = (await firefox.browser.pages()).filter((page) => page.url() === url);
  const page = pages.at(-1);
  if (!page) throw new Error(`no page at ${url}`);
  return page;
}

/** Clicks, and expects the words in the popup. */
async function read(page: Page, words: string): Promise<void> {
  await firefox.click(page);
  await stateIs('ready');
  expect(await textOfPopup()).toContain(words);
}

const textOfPopup = (): Promise<string> => firefox.popup((content) => content.document.body.innerText);

const stateIs = (state: string): Promise<void> =>
  until(`the popup is not ${state}`, async () =>
    firefox
      .popup((content) => content.document.documentElement.dataset.state)
      .then(
        (now) => now === state,
        () => false,
      ),
  );

const flip = (): Promise<void> =>
  firefox.popup((content) => content.document.querySelector<HTMLElement>('[role=switch]')?.click());

const switched = (): Promise<string> =>
  firefox.popup((content) => content.document.querySelector('[role=switch]')?.getAttribute('aria-checked') ?? '');

const seen = (page: Page, selector: string): Promise<void> =>
  until(`no ${selector}`, async () => (await page.$(`html > ${selector}`)) !== null);

const gone = (page: Page, selector: string): Promise<void> =>
  until(`${selector} stayed`, async () => (await page.$(`html > ${selector}`)) === null);

const badgeIs = (text: string): Promise<void> =>
  until(`the badge is not "${text}"`, async () => (await firefox.badge()) === text);

/** Chooses "Always recognise" in the popup's menu. */
async function allow(page: Page): Promise<void> {
  await firefox.click(page);
  await stateIs('ready');
  await firefox.popup((content) =>
    content.document.querySelector<HTMLElement>('button[aria-haspopup][aria-label*="More"]')?.click(),
  );
  await until('no menu', () => firefox.popup((content) => content.document.querySelector('[role=menuitem]') !== null));
  await firefox.popup((content) => {
    (content.document as unknown as { notifyUserGestureActivation(): void }).notifyUserGestureActivation();
    [...content.document.querySelectorAll<HTMLElement>('[role=menuitem]')]
      .find((one) => one.textContent?.includes('Always recognise'))
      ?.click();
  });
  await until('not granted', async () => (await sites()).length > 0);
  await firefox.closePopup();
}

/** The chosen sites, as the options show them. */
const sites = (): Promise<string[]> =>
  inExtension(`
    while (!document.querySelector('ul.list')) await new Promise((done) => setTimeout(done, 20));
    return [...document.querySelector('ul.list').querySelectorAll('li > span')].map((one) => one.textContent);`);

/** All that is stored. */
const kept = (): Promise<{ session: object }> =>
  inExtension(
    'return { ...(await browser.storage.sync.get()), local: await browser.storage.local.get(), session: await browser.storage.session.get() };',
  );

/** Runs a piece of source in the extension's options, in a tab of their own. */
async function inExtension<T>(source: string): Promise<T> {
  await fates.openTab(firefox, `moz-extension://${uuid}/options.html`);
  const work = `(async () => { ${source} })().then((value) => JSON.stringify(value ?? null))`;
  const answer = await firefox.inTab(
    new Function(
      'content',
      `const sandbox = Components.utils.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
       return Components.utils.evalInSandbox(${JSON.stringify(work)}, sandbox);`,
    ) as () => Promise<string>,
  );
  await fates.closeTab(firefox);
  return JSON.parse(answer) as T;
}
