import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { type Everywhere, launchEverywhere } from '../../browsers/everywhere';
import { reader } from '../../browsers/reader';
import { type Site, startSite } from '../../browsers/site';
import { fixture } from './fixture';

let site: Site;
let chromium: Everywhere;
beforeAll(async () => {
  site = await startSite();
  chromium = await launchEverywhere(site);
});
afterEach(async () => {
  for (const page of chromium.context.pages().slice(1)) await page.close();
});
afterAll(async () => {
  await chromium.close();
  await site.close();
});

it('whatever is pressed in the popup is large enough for a finger', async () => {
  const { host, path, html } = fixture('news-labels-simple');
  site.pages.set(host + path, { body: html });
  const popup = await chromium.popupFor(await chromium.open(`https://${host}${path}`));
  await touched(popup);
  for (const tab of await popup.getByRole('tab').all()) {
    await tab.click();
    await popup.evaluate(openAll);
    expect(await smallOn(popup)).toEqual([]);
  }
});

it('and in the reader view, its settings open', async () => {
  const { host, path, html } = fixture('news-labels-simple');
  site.pages.set(host + path, { body: html });
  const page = await chromium.open(`https://${host}${path}`);
  const popup = await chromium.popupFor(page);
  await touched(page);
  await popup.locator('.reader-switch').click();
  const view = await reader(page);
  await view.waitOpen();
  await page.bringToFront();
  expect(await view.inside(small)).toEqual([]);
  await view.click('.aa');
  await expect.poll(() => view.inside((root) => root.querySelector('.settings-panel') !== null)).toBe(true);
  expect(await view.inside(small)).toEqual([]);
});

it.each(['options', 'welcome'])('and on the page %s', async (name) => {
  const page = await chromium.open(`chrome-extension://${chromium.extensionId}/${name}.html`);
  await page.locator('h1').first().waitFor();
  await touched(page);
  await page.evaluate(openAll);
  expect(await smallOn(page)).toEqual([]);
});

/** As on a phone: narrow, and pressed by fingers. */
async function touched(page: Page): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setDeviceMetricsOverride', { width: 360, height: 740, deviceScaleFactor: 1, mobile: true });
  await cdp.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  await expect.poll(() => page.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(true);
}

function openAll(): void {
  for (const details of document.querySelectorAll('details')) details.open = true;
}

const smallOn = (page: Page): Promise<string[]> => page.evaluate(`(${small.toString()})(document)`);

/** What is smaller than 44 pixels; links within text and sliders are as the text and the browser have them. */
function small(root: ParentNode): string[] {
  const all = 'button, select, summary, [role=tab], .source a, input:not([type=range], [type=file]), textarea';
  const met = [...root.querySelectorAll(all)];
  if (met.length === 0) return ['nothing to press'];
  return met.flatMap((element) => {
    const { width, height } = (
      (element.matches('[type=radio], [type=checkbox]') && element.closest('label')) ||
      element
    ).getBoundingClientRect();
    const shown = width > 2 && height > 2;
    return shown && Math.min(width, height) < 43.5 ? [`${element.outerHTML.slice(0, 120)}: ${width} × ${height}`] : [];
  });
}
