/**
 * Pictures of every state of the built extension in the real browsers, in light, dark and forced colours, in English and Spanish,
 * and a page to look at them: `screenshots/gallery/index.html`. Run `npm run build && npm run build:firefox` first.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { type Chromium, launchChromium, type Popup } from '../tests/e2e/chromium';
import { launchFirefox } from '../tests/e2e/firefox';
import { type Fixture, fixture } from '../tests/e2e/fixture';
import { reader } from '../tests/e2e/reader';
import { type Pages, startSite } from '../tests/e2e/site';

const folder = 'screenshots/gallery';
const looks = ['light', 'dark', 'forced'] as const;
type Look = (typeof looks)[number];

/** One state of the popup: the page it is opened on, and what is done to get there. */
interface State {
  name: string;
  url: string;
  act?: (popup: Page, page: Page) => Promise<unknown>;
}

const news = fixture('news-labels-simple');
const address = ({ host, path }: Pick<Fixture, 'host' | 'path'>): string => `https://${host}${path}`;
const tab = (index: number) => (popup: Page) => popup.locator('[role=tab]').nth(index).click();

const popupStates: State[] = [
  { name: 'quotes', url: address(news) },
  { name: 'article', url: address(news), act: tab(1) },
  { name: 'citation', url: address(news), act: tab(2) },
  { name: 'style-menu', url: address(news), act: (popup) => popup.locator('[aria-haspopup]').nth(1).click() },
  {
    name: 'copied',
    url: address(news),
    act: (popup) => popup.locator('[data-action=copy-citation], .copy, .split button').first().click(),
  },
  { name: 'digest', url: address(fixture('flexible-cards-ethereal')) },
  { name: 'release', url: address(fixture('flexible-release-watermark')) },
  { name: 'notice', url: address(fixture('flexible-notice-picture-window')) },
  { name: 'spanish', url: address(fixture('flexible-spanish-simple')) },
  { name: 'nothing', url: 'https://tides.example.org/plain.html' },
  { name: 'anyway', url: 'https://tides.example.org/plain.html', act: (popup) => popup.locator('button').first().click() },
  { name: 'forbidden', url: 'chrome://version/' },
];

const readerStates: { name: string; act?: (view: Awaited<ReturnType<typeof reader>>, page: Page) => Promise<unknown> }[] = [
  { name: 'reader' },
  { name: 'reader-settings', act: (view) => view.click('[aria-expanded]') },
  { name: 'reader-scrolled', act: async (_view, page) => page.mouse.wheel(0, 900) },
];

const rows: { group: string; name: string; files: string[] }[] = [];
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const pages: Pages = new Map();
for (const slug of [
  'news-labels-simple',
  'flexible-cards-ethereal',
  'flexible-release-watermark',
  'flexible-notice-picture-window',
  'flexible-spanish-simple',
]) {
  const { host, path, html } = fixture(slug);
  pages.set(host + path, { body: html });
}
const plain = `<!doctype html><html lang="en"><title>Tide tables</title><h1>Tide tables</h1>${'<p>The harbour office prints the tide tables for the coming year in November, and they can be had at the counter.</p>'.repeat(8)}`;
pages.set('/plain.html', { body: plain });
const site = await startSite(pages);
try {
  for (const lang of ['en', 'es']) await chromium(lang);
  await firefox();
} finally {
  await site.close();
}
writeFileSync(`${folder}/index.html`, gallery());
console.log(`${rows.reduce((sum, { files }) => sum + files.length, 0)} pictures: ${folder}/index.html`);

async function chromium(lang: string): Promise<void> {
  const browser = await launchChromium(site, { lang });
  try {
    for (const state of popupStates) await picturesOf(browser, lang, state);
    for (const state of readerStates) await readerPictures(browser, lang, state);
  } finally {
    await browser.close();
  }
}

async function picturesOf(browser: Chromium, lang: string, { name, url, act }: State): Promise<void> {
  const page = await browser.open(url);
  const popup = await browser.click(page);
  await popup.page.locator('html[data-state]:not([data-state=reading])').waitFor({ state: 'attached', timeout: 15_000 });
  await act?.(popup.page, page).catch((error: unknown) =>
    console.error(`${name}: ${error instanceof Error ? error.message.split('\n')[0] : ''}`),
  );
  await popup.page.waitForTimeout(250);
  const files: string[] = [];
  for (const look of looks) {
    await dress(popup.page, look);
    const file = `popup-${name}-${lang}-${look}.png`;
    await popup.page.screenshot({ path: `${folder}/${file}` });
    files.push(file);
  }
  rows.push({ group: `Popup, ${lang}`, name, files });
  await close(popup, page);
}

async function readerPictures(browser: Chromium, lang: string, { name, act }: (typeof readerStates)[number]): Promise<void> {
  const page = await browser.open(address(news));
  const popup = await browser.click(page);
  await popup.page.locator('html[data-state=ready]').waitFor({ state: 'attached' });
  await popup.page.getByRole('switch').click();
  const view = await reader(page);
  await view.waitOpen();
  await page.bringToFront();
  await act?.(view, page).catch((error: unknown) =>
    console.error(`${name}: ${error instanceof Error ? error.message.split('\n')[0] : ''}`),
  );
  await page.waitForTimeout(250);
  const files: string[] = [];
  for (const look of looks) {
    await dress(page, look);
    const file = `${name}-${lang}-${look}.png`;
    await page.screenshot({ path: `${folder}/${file}` });
    files.push(file);
  }
  rows.push({ group: `Reader, ${lang}`, name, files });
  await close(popup, page);
}

async function firefox(): Promise<void> {
  for (const look of ['light', 'dark'] as const) {
    const browser = await launchFirefox(site, {
      prefs: {
        'layout.css.prefers-color-scheme.content-override': look === 'dark' ? 0 : 1,
        'ui.systemUsesDarkTheme': look === 'dark' ? 1 : 0,
      },
    });
    try {
      const page = await browser.open(address(news));
      await browser.click(page);
      await new Promise((done) => setTimeout(done, 1500));
      writeFileSync(`${folder}/firefox-popup-${look}.png`, await browser.popupPicture());
      await browser.popup((content) => content.document.querySelector<HTMLElement>('[role=switch]')?.click());
      await new Promise((done) => setTimeout(done, 1500));
      await browser.closePopup();
      await page.screenshot({ path: `${folder}/firefox-reader-${look}.png` });
      rows.push({ group: 'Firefox', name: look, files: [`firefox-popup-${look}.png`, `firefox-reader-${look}.png`] });
    } finally {
      await browser.close();
    }
  }
}

const dress = (page: Page, look: Look): Promise<void> =>
  page.emulateMedia({ colorScheme: look === 'dark' ? 'dark' : 'light', forcedColors: look === 'forced' ? 'active' : 'none' });

async function close(popup: Popup, page: Page): Promise<void> {
  await popup.close().catch(() => undefined);
  await page.close().catch(() => undefined);
}

function gallery(): string {
  const cells = rows.map(
    ({ group, name, files }) =>
      `<h2>${group}: ${name}</h2><p>${files.map((file) => `<a href="${file}"><img src="${file}" alt="${file}"></a>`).join(' ')}</p>`,
  );
  return `<!doctype html><meta charset="utf-8"><title>Every state</title><style>body{font:14px system-ui;margin:2rem}img{max-width:31%;border:1px solid #999;vertical-align:top}</style>${cells.join('\n')}`;
}
