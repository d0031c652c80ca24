import type { Page } from 'playwright-core';
import type { Page as FirefoxPage } from 'puppeteer-core';
import { expect } from 'vitest';
import type { FirefoxStand } from './firefox-stand';
import type { Stand } from './stand';

/** Reads a bulletin of the corpus, and opens its original, which is this page, by the button that checks against it. */
export async function originalOpened(here: Stand, slug: string, html: string): Promise<{ page: Page; original: Page }> {
  const { page, popup } = await here.read(slug);
  const link = await popup.getByRole('link', { name: /Open original/ }).getAttribute('href');
  const { host, pathname } = new URL(link ?? '');
  here.site.pages.set(host + pathname, { body: html });
  const coming = page.context().waitForEvent('page');
  await popup.getByRole('button', { name: 'Check against it' }).click();
  const original = await coming;
  // The driver lets the stand's own certificate pass only once it knows the tab.
  await original.goto(link ?? '');
  await here.closePopup();
  return { page, original };
}

/** The same in Firefox. */
export async function originalOpenedInFirefox(stand: FirefoxStand, slug: string, html: string): Promise<FirefoxPage> {
  await stand.read(stand.serve(slug));
  const link = await stand.firefox.popup(
    (content) => content.document.querySelector<HTMLAnchorElement>('.provenance a')?.href ?? '',
  );
  stand.site.pages.set(new URL(link).pathname, { body: html });
  const before = await stand.firefox.browser.pages();
  await stand.firefox.popup((content) => {
    [...content.document.querySelectorAll('button')].find((one) => one.textContent === 'Check against it')?.click();
  });
  await expect.poll(async () => (await stand.firefox.browser.pages()).length).toBe(before.length + 1);
  await stand.firefox.closePopup();
  const original = (await stand.firefox.browser.pages()).find((page) => !before.includes(page));
  if (!original) throw new Error('no tab was opened');
  await original.goto(link);
  await original.bringToFront();
  return original;
}
