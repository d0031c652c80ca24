import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type Chromium, launchChromium } from './chromium';
import type { Site } from './site';

/** A Chromium whose person allowed the extension every site, so that its popup can stand in a tab of its own over any page. */
export interface Everywhere extends Chromium {
  /** Every tab of the popup was looked at: one that was never chosen is not drawn. */
  popupFor(page: Page, state?: string): Promise<Page>;
}

export async function launchEverywhere(site: Pick<Site, 'httpPort' | 'httpsPort'>): Promise<Everywhere> {
  const folder = mkdtempSync(join(tmpdir(), 'bulletin-reader-everywhere-'));
  cpSync('.output/chrome-mv3', folder, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ ...manifest, host_permissions: ['*://*/*'] }));
  const chromium = await launchChromium(site, { extension: folder });
  return {
    ...chromium,
    async popupFor(page, state = 'ready') {
      const url = page.url();
      const tab = await chromium.worker.evaluate(
        async (wanted) => (await chrome.tabs.query({})).find((one) => one.url === wanted)?.id,
        url,
      );
      const popup = await chromium.open(`chrome-extension://${chromium.extensionId}/popup.html?tabId=${tab}`);
      await popup.locator(`html[data-state=${state}]`).waitFor({ state: 'attached' });
      await popup.evaluate(async () => {
        for (const tab of document.querySelectorAll<HTMLElement>('[role=tab]')) {
          tab.click();
          await new Promise((done) => setTimeout(done, 20));
        }
      });
      return popup;
    },
    async close() {
      await chromium.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
