import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { type ReaderHandle, reader } from './reader';
import { stand } from './stand';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const here = stand();
const schemes = ['light', 'dark'] as const;

describe.each(schemes)('no violation of WCAG 2.2 A or AA, %s', (colorScheme) => {
  it('in the popup: quotes, article, citation', async () => {
    const { popup } = await here.read('news-labels-simple');
    await popup.emulateMedia({ colorScheme });
    for (const index of [0, 1, 2]) {
      await popup.getByRole('tab').nth(index).click();
      await settle(popup);
      expect(await violations(popup), `tab ${index}`).toEqual([]);
    }
  });

  it('in the popup on a page that is no bulletin, and where extensions may not go', async () => {
    here.site.pages.set('/plain.html', { body: '<!doctype html><html lang="en"><title>Tides</title><p>High water at nine.' });
    for (const [url, state] of [
      ['https://tides.example.org/plain.html', 'nothing'],
      ['chrome://version/', 'forbidden'],
    ] as const) {
      const popup = await here.click(await here.open(url), state);
      await popup.emulateMedia({ colorScheme });
      await settle(popup);
      expect(await violations(popup), state).toEqual([]);
      await here.closePopup();
    }
  });

  it('in the reader view, with its settings open', async () => {
    const { page, popup } = await here.read('news-labels-simple');
    await popup.getByRole('switch').click();
    const view = await reader(page);
    await view.waitOpen();
    await page.emulateMedia({ colorScheme });
    await page.bringToFront();
    expect(await readerViolations(page, view)).toEqual([]);
    await view.click('[aria-expanded="false"]');
    await settle(page);
    expect(await readerViolations(page, view)).toEqual([]);
  });

  it('in the options', async () => {
    const page = await here.open(`chrome-extension://${here.chromium.extensionId}/options.html`);
    await page.emulateMedia({ colorScheme });
    await page.locator('h1').first().waitFor();
    await settle(page);
    expect(await violations(page)).toEqual([]);
  });
});

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

/** Lets transitions end: a half-faded colour has no contrast. */
const settle = (page: Page): Promise<void> => page.waitForTimeout(400);

interface Axe {
  run(options: object): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }>;
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: Axe };
    const found = await axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
    return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  });
}

/** axe does not look into closed shadow roots: the debugger opens this one for it, on the page's own view of the host. */
async function readerViolations(page: Page, view: ReaderHandle): Promise<string[]> {
  await view.inside((root) => {
    if (!root.host.shadowRoot) Object.defineProperty(root.host, 'shadowRoot', { value: root, configurable: true });
  });
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(where: object, options: object): ReturnType<Axe['run']> } };
    const options = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] };
    const found = await axe.run({ include: [['bulletin-reader-view']] }, options);
    return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  });
}
