/**
 * Pictures of every state of the built extension in the real browsers, in light, dark and forced colours, in every language,
 * and a page to look at them: `screenshots/gallery/index.html`. Run `npm run build && npm run build:firefox` first.
 * `npm run screens -- chromium-en` takes only those of one browser and language.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { type Chromium, launchChromium } from '../browsers/chromium';
import { reader } from '../browsers/reader';
import { type Site, startSite } from '../browsers/site';
import { firefoxPictures } from './screens/firefox';
import { pages, places } from './screens/places';
import { type Look, largeVisits, looks, optionsSteps, popupVisits, type Step, tabVisits } from './screens/popups';
import { type ReaderStep, readerVisits } from './screens/readers';

const folder = 'screenshots/gallery';
const locales = readdirSync('assets/locales').map((name) => name.replace('.yml', ''));
const wanted = process.argv[2] ?? '';
const rows: { group: string; name: string; files: string[] }[] = [];
const faults: string[] = [];

if (!wanted) rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const site = await startSite(pages());
try {
  for (const lang of locales) if (`chromium-${lang}`.includes(wanted)) await chromium(site, lang);
  if ('large'.includes(wanted)) await large(site);
  if ('firefox'.includes(wanted)) await guarded('Firefox', () => firefox(site));
} finally {
  await site.close();
}
writeFileSync(`${folder}/index.html`, gallery());
console.log(`${rows.reduce((sum, { files }) => sum + files.length, 0)} pictures: ${folder}/index.html`);
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;

async function large(on: Site): Promise<void> {
  const browser = await launchChromium(on, { lang: 'es', args: ['--blink-settings=defaultFontSize=32'] });
  try {
    for (const [url, steps] of largeVisits) await guarded(`popup ${url}, large`, () => popups(browser, 'es', url, steps));
  } finally {
    await browser.close();
  }
}

async function chromium(on: Site, lang: string): Promise<void> {
  // A screen larger than the popup: on a smaller one the browser cuts the popup off and lets it scroll.
  const browser = await launchChromium(on, { lang, voice: 'one', args: ['--screen-info={1600x1200}'] });
  try {
    for (const [url, steps] of popupVisits) await guarded(`popup ${url}`, () => popups(browser, lang, url, steps));
    for (const [url, steps] of tabVisits) await guarded(`popup in a tab, ${url}`, () => tabs(browser, lang, url, steps));
    for (const [url, steps] of readerVisits) await guarded(`reader ${url}`, () => readers(browser, lang, url, steps));
    await guarded('options', () => options(browser, lang));
  } finally {
    await browser.close();
  }
}

/** The real popup, after a click on the button. */
async function popups(browser: Chromium, lang: string, url: string, steps: readonly Step[]): Promise<void> {
  const page = await browser.open(url);
  // The post in the middle of the window is the one that is read; below the last there is none.
  if (url === places.several) await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  const popup = await browser.click(page);
  try {
    await settled(popup.page);
    await shoot(popup.page, `Popup, ${lang}`, `popup-${lang}`, steps);
  } finally {
    await popup.close().catch(() => undefined);
    await page.close().catch(() => undefined);
  }
}

/** The popup's page in a tab behind the page, for the states that no click leads to. */
async function tabs(browser: Chromium, lang: string, url: string, steps: readonly Step[]): Promise<void> {
  const page = await browser.open(url);
  const popup = await browser.context.newPage();
  try {
    await popup.setViewportSize({ width: 420, height: 600 });
    await page.bringToFront();
    await popup.goto(`chrome-extension://${browser.extensionId}/popup.html`);
    await shoot(popup, `Popup, ${lang}`, `popup-${lang}`, steps);
  } finally {
    await popup.close();
    await page.close();
  }
}

async function readers(browser: Chromium, lang: string, url: string, steps: readonly ReaderStep[]): Promise<void> {
  const page = await browser.open(url);
  const popup = await browser.click(page);
  try {
    if ((await settled(popup.page)) === 'nothing') await popup.page.locator('.next .main').click();
    await popup.page.getByRole('switch').click();
    const view = await reader(page);
    await view.waitOpen();
    await page.bringToFront();
    const bound = steps.map(({ act, ...step }): Step => ({ ...step, act: act && ((it) => act(view, it)) }));
    await shoot(page, `Reader, ${lang}`, `reader-${lang}`, bound);
  } finally {
    await popup.close().catch(() => undefined);
    await page.close();
  }
}

async function options(browser: Chromium, lang: string): Promise<void> {
  const page = await browser.open(`chrome-extension://${browser.extensionId}/options.html`);
  await page.locator('h1').waitFor();
  await shoot(page, `Options, ${lang}`, `options-${lang}`, optionsSteps);
  await page.close();
}

/** One step after the other on the same page, a picture in every look after each. */
async function shoot(page: Page, group: string, prefix: string, steps: readonly Step[]): Promise<void> {
  for (const { name, act, whole } of steps) {
    await guarded(`${group}: ${name}`, async () => act?.(page));
    await page.waitForTimeout(120);
    const files: string[] = [];
    for (const look of looks) {
      await dress(page, look);
      const file = `${prefix}-${name}-${look}.png`;
      await page.screenshot({ path: `${folder}/${file}`, fullPage: whole ?? false });
      files.push(file);
    }
    // What is loaded while colours are forced keeps their ground.
    await dress(page, 'light');
    rows.push({ group, name, files });
  }
}

async function firefox(on: Site): Promise<void> {
  for (const look of ['light', 'dark'] as const) {
    const files: string[] = [];
    rows.push({ group: 'Firefox', name: look, files });
    await firefoxPictures(on, look, (name, png) => {
      const file = `firefox-${name}-${look}.png`;
      writeFileSync(`${folder}/${file}`, png);
      files.push(file);
    });
  }
}

function dress(page: Page, look: Look): Promise<void> {
  return page.emulateMedia({
    colorScheme: look === 'dark' ? 'dark' : 'light',
    forcedColors: look === 'forced' ? 'active' : 'none',
  });
}

async function settled(popup: Page): Promise<string> {
  await popup.locator('html[data-state]:not([data-state=reading])').waitFor({ state: 'attached', timeout: 20_000 });
  return (await popup.locator('html').getAttribute('data-state')) ?? '';
}

async function guarded(name: string, work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    faults.push(`${name}: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`);
  }
}

function gallery(): string {
  const cells = rows.map(
    ({ group, name, files }) =>
      `<h2>${group}: ${name}</h2><p>${files.map((file) => `<a href="${file}"><img src="${file}" alt="${file}" loading="lazy"></a>`).join(' ')}</p>`,
  );
  const style = readFileSync(new URL('./screens/index.css', import.meta.url), 'utf8');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Every state</title><style>${style}</style><h1>Every state</h1>${cells.join('\n')}`;
}
