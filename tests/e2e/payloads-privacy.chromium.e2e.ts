import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { type Everywhere, launchEverywhere } from '../../browsers/everywhere';
import { reader } from '../../browsers/reader';
import { type Site, startSite } from '../../browsers/site';
import { defaults } from '../../src/settings';
import { fixture } from './fixture';

const bulletins = readdirSync('tests/bulletins')
  .filter((slug) => existsSync(`tests/bulletins/${slug}/expected.json`))
  .map((slug) => {
    const { secrets = [] } = JSON.parse(readFileSync(`tests/bulletins/${slug}/expected.json`, 'utf8')) as { secrets?: string[] };
    const { host, ...rest } = fixture(slug);
    return { slug, secrets, ...rest, host: host.replace(/\.blogspot\..*/, '.blogspot.com') };
  });

let site: Site;
let chromium: Everywhere;
/** Everything any page or worker of the browser asked for, whether it arrived or not. */
const asked: string[] = [];
const logged: string[] = [];

beforeAll(async () => {
  site = await startSite();
  chromium = await launchEverywhere(site);
  await chromium.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  chromium.context.on('request', (request) => asked.push(request.url()));
  chromium.context.on('console', (message) => logged.push(message.text()));
  chromium.worker.on('console', (message) => logged.push(message.text()));
  await set({ ...defaults, reader: { ...defaults.reader, images: false } });
});

afterEach(async () => {
  for (const page of chromium.context.pages().slice(1)) await page.close();
});

afterAll(async () => {
  await chromium?.close();
  await site?.close();
});

it.each(bulletins)(
  '$slug: asks nobody for anything and tells nobody who was written to',
  async ({ secrets, html, host, path }) => {
    site.pages.set(path, { body: html });
    const page = await chromium.open(`https://${host}${path}`);
    await quiet();
    const from = asked.length;
    const popup = await chromium.popupFor(page);
    const saved = await everyButton(popup);
    const shown = [await popup.content(), ...saved];
    await popup.locator('.reader-switch').click();
    const view = await reader(page);
    await view.waitOpen();
    shown.push(await view.inside((root) => [...root.children].map((child) => child.outerHTML).join()));
    await popup.locator('.reader-switch').click();
    await view.waitClosed();
    shown.push(
      ...logged,
      await kept(),
      await chromium.worker.evaluate(async () =>
        JSON.stringify(
          await Promise.all((await chrome.tabs.query({})).map(({ id = 0 }) => chrome.action.getTitle({ tabId: id }))),
        ),
      ),
    );
    expect(requests(from)).toEqual([]);
    expect(saved.length).toBeGreaterThanOrEqual(4);
    for (const secret of secrets) expect(shown.filter((text) => text.includes(secret))).toEqual([]);
  },
);

it('a picture that is content is asked for when the reader view shows pictures, and nothing else is', async () => {
  const { html, host, path } = fixture('news-labels-simple');
  const picture =
    '<p>The channel at dawn.</p><p><img src="https://pictures.example.org/channel.png" width="600" height="300" alt="The channel"></p>';
  const pixels =
    '<img src="https://links.govdelivery.com/track?enid=x" width="1" height="1"><img src="https://pictures.example.org/open.gif" width="1" height="1">';
  site.pages.set(path, { body: html.replace('&nbsp;</p>', () => `</p>${picture}${pixels}`) });
  await set(defaults);
  const page = await chromium.open(`https://${host}${path}`);
  await quiet();
  const from = asked.length;
  const popup = await chromium.popupFor(page);
  await popup.locator('.reader-switch').click();
  const view = await reader(page);
  await view.waitOpen();
  await page.bringToFront();
  await expect.poll(() => requests(from)).toContain('https://pictures.example.org/channel.png');
  await page.pdf();
  expect(new Set(requests(from))).toEqual(new Set(['https://pictures.example.org/channel.png']));
});

/** Waits until the page, which has loaded, has asked for nothing for a while. */
async function quiet(): Promise<void> {
  for (let last = -1; last !== asked.length; ) {
    last = asked.length;
    await new Promise((done) => setTimeout(done, 100));
  }
}

const requests = (from: number): string[] => asked.slice(from).filter((url) => !/^(chrome-extension|blob|data):/.test(url));

const set = (settings: typeof defaults): Promise<void> =>
  chromium.worker.evaluate(async (value) => chrome.storage.sync.set({ settings: value }), settings);

const kept = (): Promise<string> =>
  chromium.worker.evaluate(async () =>
    JSON.stringify(await Promise.all([chrome.storage.sync.get(), chrome.storage.local.get(), chrome.storage.session.get()])),
  );

/** Copies and saves whatever there is; gives the texts of what was copied by hand-over and the files. */
const everyButton = (popup: Page): Promise<string[]> =>
  popup.evaluate(async () => {
    const files: Promise<string>[] = [];
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      if (blob instanceof Blob) files.push(blob.text());
      return make.call(URL, blob);
    };
    const clips: Promise<string>[] = [];
    const write = navigator.clipboard.write.bind(navigator.clipboard);
    navigator.clipboard.write = async (items) => {
      for (const item of items) for (const type of item.types) clips.push(item.getType(type).then((blob) => blob.text()));
      await write(items);
    };
    for (const button of document.querySelectorAll<HTMLElement>('.files button, .do, .plain, .tool-row button')) {
      // Opening the original in a tab is what its button is for.
      if (/print/i.test(button.textContent ?? '') || button.closest('.source')) continue;
      button.click();
      await new Promise((done) => setTimeout(done));
    }
    for (let tries = 0; tries < 250 && files.length < 4; tries++) await new Promise((done) => setTimeout(done, 20));
    return Promise.all([...files, ...clips]);
  });
