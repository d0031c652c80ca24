import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { type Chromium, launchChromium } from '../../browsers/chromium';
import { reader } from '../../browsers/reader';
import { startSite } from '../../browsers/site';
import { pages, places } from '../screens/places';

const size = { width: 1280, height: 800 };

/** Pictures of 1280 × 800: the popup over the post it read, tab by tab, and the reader view. */
export async function screenshots(folder: string): Promise<void> {
  const site = await startSite(pages());
  try {
    for (const lang of ['en', 'es']) {
      const browser = await launchChromium(site, { lang, args: ['--screen-info={1600x1200}'] });
      try {
        await post(browser, `${folder}/${lang}`, lang === 'es' ? places.spanish : places.news);
      } finally {
        await browser.close();
      }
    }
  } finally {
    await site.close();
  }
}

async function post(browser: Chromium, prefix: string, url: string): Promise<void> {
  const page = await browser.open(url);
  await page.setViewportSize(size);
  const popup = await browser.click(page);
  await popup.page.locator('html[data-state]:not([data-state=reading])').waitFor({ state: 'attached', timeout: 20_000 });
  for (const [at, tab] of ['quotes', 'article', 'citation'].entries()) {
    await popup.page.locator(`[data-tab=${tab}]`).click();
    await popup.page.waitForTimeout(300);
    await over(page, popup.page, `${prefix}-${at + 1}-${tab}.png`);
  }
  await popup.page.locator('.reader-switch').click();
  await (await reader(page)).waitOpen();
  await popup.close().catch(() => undefined);
  await page.bringToFront();
  await page.setViewportSize(size);
  await page.waitForTimeout(300);
  await page.screenshot({ path: `${prefix}-4-reader.png` });
}

/** The popup is a window of its own: it is laid over the page where browsers show it. */
async function over(page: Page, popup: Page, path: string): Promise<void> {
  const below = await page.screenshot();
  const above = await sharp(await popup.screenshot())
    .extend({ top: 1, bottom: 1, left: 1, right: 1, background: '#8a8f98' })
    .toBuffer();
  const { width = 0 } = await sharp(above).metadata();
  await sharp(below)
    .composite([{ input: above, left: size.width - width - 24, top: 8 }])
    .png()
    .toFile(path);
}
