import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { type ReaderHandle, viewHost } from '../../browsers/reader';
import { axeSource, drawn, nothing, verdictIn } from './axe';
import { originalOpened } from './check-against';
import { edits, originalOf } from './original';
import { stand } from './stand';
import {
  addressOf,
  answering,
  askedStates,
  granting,
  popupStates,
  readerStates,
  type State,
  serveStates,
  withSites,
} from './states';

const here = stand({ voice: 'one' });
const schemes = ['light', 'dark'] as const;

describe('no violation of WCAG 2.2 A or AA, light and dark', () => {
  it.each(popupStates)('in the popup on $place', async ({ place, first, states }) => {
    serveStates(here.site);
    const popup = await here.click(await here.open(addressOf(place)), first);
    for (const state of states) {
      await comeTo(popup, state);
      expect(await violations(popup), state.name).toEqual([]);
      await leave(popup);
    }
  });

  it.each(Object.entries(askedStates))('in the popup where the browser is %s: %s', async (kind, state) => {
    serveStates(here.site);
    const page = await here.open('about:blank');
    await page.setViewportSize({ width: 420, height: 600 });
    await page.addInitScript(answering, kind);
    await page.goto(`chrome-extension://${here.chromium.extensionId}/popup.html`);
    await page.locator(`html[data-state=${state}], .skeleton`).first().waitFor({ state: 'attached' });
    // Nothing but bones to see while reading: no colour of words.
    expect((await violations(page)).filter((one) => state !== 'reading' || one !== `dark ${nothing}`)).toEqual([]);
  });

  it('in the popup where extensions may not go', async () => {
    const popup = await here.click(await here.open('chrome://version/'), 'forbidden');
    expect(await violations(popup)).toEqual([]);
  });

  it('in the comparison with the original', async () => {
    const slug = 'news-labels-simple';
    const { original } = await originalOpened(here, slug, originalOf(slug, edits));
    const popup = await here.click(original, 'checked');
    for (const fold of await popup.locator('summary').all()) await fold.click();
    expect(await violations(popup)).toEqual([]);
    await original.close();
  });

  it.each(readerStates)('in the reader view of $place', async ({ place, states }) => {
    serveStates(here.site);
    const page = await here.open(addressOf(place));
    const view = await here.openReader(page);
    for (const { name, press, shown } of states) {
      if (press) await view.click(press);
      if (shown) await expect.poll(() => has(view, shown), { message: name }).toBe(true);
      expect(await readerViolations(page, view), name).toEqual([]);
    }
  });

  it('in the options: without sites, with sites, and after a file that holds no settings', async () => {
    const page = await here.open(`chrome-extension://${here.chromium.extensionId}/options.html`);
    await page.locator('h1').first().waitFor();
    await page.locator('summary').last().click();
    expect(await violations(page), 'empty').toEqual([]);
    await page.addInitScript(granting, withSites.granted);
    await here.chromium.worker.evaluate((settings) => chrome.storage.sync.set({ settings }), withSites.settings);
    await page.reload();
    await page.getByText('https://clerks.example.com').waitFor();
    expect(await violations(page), 'with sites').toEqual([]);
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from('[]') });
    await page.locator('.toast.bad').waitFor();
    expect(await violations(page), 'import').toEqual([]);
    await here.chromium.worker.evaluate(() => chrome.storage.sync.clear());
  });
});

async function comeTo(popup: Page, { press, type, shown }: State): Promise<void> {
  if (press)
    await popup
      .locator(`${press}:visible`)
      .first()
      .click({ force: press.includes('[value=') });
  if (type) await popup.locator(type[0]).first().fill(type[1]);
  if (shown) await popup.locator(shown).first().waitFor();
}

/** Closes what hides the rest. */
async function leave(popup: Page): Promise<void> {
  if ((await popup.locator('.menu-shade').count()) > 0) await popup.keyboard.press('Escape');
}

/** In both themes, one after the other. */
async function violations(page: Page, within?: string): Promise<string[]> {
  const found: string[] = [];
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  for (const colorScheme of schemes) {
    // Without transitions: a half-faded colour has no contrast.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.evaluate(drawn);
    found.push(
      ...((await page.evaluate(verdictIn(colorScheme === 'light' ? 'whole' : 'colours', within))) as string[]).map(
        (one) => `${colorScheme} ${one}`,
      ),
    );
  }
  return found;
}

/**
 * axe does not look into closed shadow roots: the debugger opens this one for it, on the page's own view of the host. And it knows
 * what stands on what ground only within the body, which the view is not in: for the page's own scripts it becomes that.
 */
async function readerViolations(page: Page, view: ReaderHandle): Promise<string[]> {
  await view.inside((root) => {
    if (!root.host.shadowRoot) Object.defineProperty(root.host, 'shadowRoot', { value: root, configurable: true });
    Object.defineProperty(document, 'body', { value: root.host, configurable: true });
  });
  return violations(page, viewHost);
}

const has = (view: ReaderHandle, selector: string): Promise<boolean> =>
  view.inside(
    new Function('root', `return root.querySelector(${JSON.stringify(selector)}) !== null`) as (root: ShadowRoot) => boolean,
  );
