import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** What a page of the extension says to those who listen. */
export const said = (page: Page, words: RegExp): Promise<void> =>
  expect.poll(() => page.locator('[role=status][aria-live]').textContent()).toMatch(words);

/** Name of what has the focus. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const it = document.activeElement;
    if (!it?.matches('button, a, summary, input, select, textarea')) return `(${it?.getAttribute('role') ?? it?.localName})`;
    return it.getAttribute('aria-label') ?? it.textContent ?? '';
  });

/** Walks with the Tab key until what has this name has the focus. */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let i = 0; i < 80; i++) {
    if (name.test(await focused(page))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the Tab key does not reach ${name}`);
}
