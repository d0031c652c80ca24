import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { reader } from './reader';
import { stand } from './stand';

const here = stand();

describe('without a mouse', () => {
  it('the popup: copy the citation, change tabs, open the reader view', async () => {
    const { page, popup } = await here.read('news-labels-simple');
    await tabTo(popup, /Copy citation/);
    await popup.keyboard.press('Enter');
    await popup
      .getByText(/copied/i)
      .first()
      .waitFor();
    expect((await here.clipboard(popup)).text).toMatch(/^Lindqvist/);
    await tabTo(popup, /Key quotes/);
    await popup.keyboard.press('ArrowRight');
    await expect.poll(() => popup.getByRole('tab', { selected: true }).textContent()).toMatch(/Article/);
    await popup.keyboard.press('End');
    await expect.poll(() => popup.getByRole('tab', { selected: true }).textContent()).toMatch(/Citation/);
    await popup.getByRole('switch').first().focus();
    await popup.keyboard.press('Space');
    await (await reader(page)).waitOpen();
  });

  it('the page behind the reader view is out of reach', async () => {
    const { page, popup } = await here.read('news-labels-simple');
    await popup.getByRole('switch').click();
    await (await reader(page)).waitOpen();
    await here.closePopup();
    await page.bringToFront();
    for (let i = 0; i < 40; i++) {
      await page.keyboard.press('Tab');
      const where = await page.evaluate(() => document.activeElement?.nodeName ?? '');
      expect(['BULLETIN-READER-VIEW', 'BODY', 'HTML']).toContain(where);
    }
  });
});

async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let i = 0; i < 60; i++) {
    const reached = await page.evaluate(() => {
      const focused = document.activeElement?.closest('button, a, [role]');
      return focused ? `${focused.textContent} ${focused.getAttribute('aria-label')}` : '';
    });
    if (name.test(reached)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the Tab key does not reach ${name}`);
}
