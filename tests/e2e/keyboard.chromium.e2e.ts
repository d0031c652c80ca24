import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { type ReaderHandle, reader, viewHost } from '../../browsers/reader';
import { focused, said, tabTo } from './keys';
import { stand } from './stand';

const here = stand();

describe('the popup without a mouse', () => {
  it('copies the citation, changes tabs, opens the reader view', async () => {
    const { page, popup } = await here.read('news-labels-simple');
    await tabTo(popup, /Copy citation/);
    await popup.keyboard.press('Enter');
    await said(popup, /copied/i);
    expect((await here.clipboard(popup)).text).toMatch(/^Lindqvist/);
    await tabTo(popup, /Key quotes/);
    await popup.keyboard.press('ArrowRight');
    await expect.poll(() => popup.getByRole('tab', { selected: true }).textContent()).toMatch(/Article/);
    await popup.keyboard.press('End');
    await expect.poll(() => popup.getByRole('tab', { selected: true }).textContent()).toMatch(/Citation/);
    await popup.keyboard.press('Home');
    await expect.poll(() => popup.getByRole('tab', { selected: true }).textContent()).toMatch(/Key quotes/);
    await popup.getByRole('switch').first().focus();
    await popup.keyboard.press('Space');
    await (await reader(page)).waitOpen();
    await said(popup, /Reader view opened/);
  });

  it('is walked from top to bottom: more, original, check, copy, style, reader, tabs, text', async () => {
    const { popup } = await here.read('news-labels-simple');
    const order: string[] = [];
    for (let stop = 0; stop < 9; stop++) {
      await popup.keyboard.press('Tab');
      order.push(await focused(popup));
    }
    expect(order).toEqual([
      expect.stringMatching(/More actions/),
      expect.stringMatching(/Open original/),
      expect.stringMatching(/Check against it/),
      expect.stringMatching(/^Copy citation/),
      expect.stringMatching(/Citation style/),
      expect.stringMatching(/^Reader/),
      expect.stringMatching(/^Key quotes/),
      '(tabpanel)',
      expect.stringMatching(/^Find on the page/),
    ]);
  });

  it('chooses another style from the menu, and the focus comes back to its button', async () => {
    const { popup } = await here.read('news-labels-simple');
    await tabTo(popup, /Citation style/);
    await popup.keyboard.press('ArrowDown');
    await expect.poll(() => focused(popup)).toMatch(/^APA 7/);
    await popup.keyboard.press('Escape');
    await expect.poll(() => focused(popup)).toMatch(/Citation style: APA 7/);
    await popup.keyboard.press('Enter');
    await popup.keyboard.press('m');
    await expect.poll(() => focused(popup)).toMatch(/^MLA 9/);
    await popup.keyboard.press('Enter');
    await expect.poll(() => focused(popup)).toMatch(/Citation style: MLA 9/);
    await popup.keyboard.press('Shift+Tab');
    await popup.keyboard.press('Enter');
    await said(popup, /Citation copied, MLA 9/);
    expect((await here.clipboard(popup)).text).toMatch(/^Lindqvist, Mara\. “/);
    await here.chromium.worker.evaluate(() => chrome.storage.sync.clear());
  });

  it('copies a quotation with its reference in three actions: the button, the way to Copy, Enter', async () => {
    const { popup } = await here.read('news-labels-simple');
    await tabTo(popup, /Copy with reference: .*absolutely critical/);
    await popup.keyboard.press('Enter');
    await said(popup, /Quotation copied with its reference/);
    const { text, html } = await here.clipboard(popup);
    expect(text).toContain('absolutely critical, and we are grateful for it');
    expect(text).toContain('(Lindqvist, 2025, para. 3)');
    expect(html).toContain('<i>');
  });

  it('puts a removed piece back and takes it out again; the focus stays where it is', async () => {
    const { popup } = await here.read('news-labels-simple');
    await tabTo(popup, /Key quotes/);
    await popup.keyboard.press('ArrowRight');
    await tabTo(popup, /What was removed/);
    await popup.keyboard.press('Enter');
    await tabTo(popup, /Restore: /);
    await popup.keyboard.press('Enter');
    await said(popup, /Restored to the text/);
    expect(await focused(popup)).toMatch(/Remove again: /);
    await popup.keyboard.press('Enter');
    await said(popup, /Removed again/);
    expect(await focused(popup)).toMatch(/Restore: /);
  });
});

describe('the reader view without a mouse', () => {
  it('opens its settings, changes them by arrows, closes them and leaves; the focus comes back each time', async () => {
    const { page, view } = await openReader();
    await tabToIn(page, view, /Reading settings/);
    await page.keyboard.press('Enter');
    await expect.poll(() => focusedIn(view)).toMatch(/^dialog/);
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => view.inside((root) => root.querySelector<HTMLElement>('.reader')?.dataset.theme)).toBe('light');
    await page.keyboard.press('Escape');
    expect(await view.inside((root) => root.querySelector('.settings-panel') === null)).toBe(true);
    expect(await focusedIn(view)).toMatch(/Reading settings/);
    await tabToIn(page, view, /Close reader/);
    await page.keyboard.press('Enter');
    await view.waitClosed();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('before');
    await here.chromium.worker.evaluate(() => chrome.storage.sync.clear());
  });

  it('goes to a quotation from the list beside the text, and copies it', async () => {
    const { page, view } = await openReader();
    await tabToIn(page, view, /Go to the quotation: .*absolutely critical/);
    await page.keyboard.press('Enter');
    await expect.poll(() => focusedIn(view)).toMatch(/absolutely critical/);
    await tabToIn(page, view, /Copy the quotation with its reference: .*absolutely critical/, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => view.inside((root) => root.querySelector('[role=status]')?.textContent)).toMatch(/copied/i);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('absolutely critical');
  });

  it('keeps the page behind it out of reach', async () => {
    const { page } = await openReader();
    for (let i = 0; i < 40; i++) {
      await page.keyboard.press('Tab');
      const where = await page.evaluate((host) => {
        const active = document.activeElement;
        return active?.matches(host) ? 'view' : (active?.nodeName ?? '');
      }, viewHost);
      expect(['view', 'BODY', 'HTML']).toContain(where);
    }
  });
});

describe('at 400 % zoom', () => {
  it('the reader view scrolls one way only, and its bar leaves room for the text', async () => {
    const { page, view } = await openReader();
    await page.setViewportSize({ width: 320, height: 256 });
    expect(await view.inside(overflowing)).toEqual([]);
    await view.click('.aa');
    expect(await view.inside(overflowing)).toEqual([]);
  });

  it.each(['quotes', 'article', 'citation'])('the popup scrolls one way only: %s', async (tab) => {
    const { page } = await here.read('news-labels-simple');
    await here.closePopup();
    // A popup takes its size from the browser; in a tab behind the page it can be as small as zooming makes it.
    const popup = await here.open('about:blank');
    await popup.setViewportSize({ width: 320, height: 256 });
    await page.bringToFront();
    await popup.goto(`chrome-extension://${here.chromium.extensionId}/popup.html`);
    await popup.locator(`[data-tab=${tab}]`).click();
    for (const summary of await popup.locator('.panel:visible summary').all()) await summary.click();
    expect(await popup.evaluate(overflowing, undefined)).toEqual([]);
  });

  it('the options scroll one way only', async () => {
    const page = await here.open(`chrome-extension://${here.chromium.extensionId}/options.html`);
    await page.locator('h1').waitFor();
    await page.setViewportSize({ width: 320, height: 256 });
    await page.locator('summary').last().click();
    expect(await page.evaluate(overflowing, undefined)).toEqual([]);
  });
});

describe('for a person who wants', () => {
  it('no motion: nothing is animated, and places are come to at once', async () => {
    const { page, popup } = await here.read('news-labels-simple');
    await popup.emulateMedia({ reducedMotion: 'reduce' });
    await popup.getByRole('switch').click();
    await popup.getByRole('button', { name: /Copy citation/ }).click();
    await popup.locator('.toast').waitFor();
    expect(await popup.evaluate(() => document.getAnimations().length)).toBe(0);
    const view = await reader(page);
    await view.waitOpen();
    await here.closePopup();
    await page.bringToFront();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await view.click('.margin li:last-child .go');
    const place = await view.inside((root) => {
      const { top = -1 } = root.activeElement?.getBoundingClientRect() ?? {};
      return { seen: top > 0 && top < innerHeight, running: root.getAnimations().length };
    });
    expect(place).toEqual({ seen: true, running: 0 });
  });

  it('colours of their own: what is chosen, and where the focus is, can be seen', async () => {
    const { popup } = await here.read('news-labels-simple');
    await popup.emulateMedia({ forcedColors: 'active', colorScheme: 'light' });
    await tabTo(popup, /Copy citation/);
    const look = (selector: string) =>
      popup.locator(selector).evaluate((element) => {
        const { outlineStyle, outlineWidth, borderBlockEndColor, backgroundColor } = getComputedStyle(element);
        return { outline: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2, borderBlockEndColor, backgroundColor };
      });
    expect((await look('.split .do')).outline).toBe(true);
    const { backgroundColor } = await look('.split .do');
    await popup.hover('.split .do');
    expect((await look('.split .do')).backgroundColor).toBe(backgroundColor);
    const [chosen, other] = [await look('[role=tab][aria-selected=true]'), await look('[role=tab] >> nth=1')];
    expect(chosen.borderBlockEndColor).not.toBe(other.borderBlockEndColor);
    const before = await look('.reader-switch .knob');
    await popup.getByRole('switch').click();
    await popup.locator('[role=switch][aria-checked=true]').waitFor();
    // The knob glides, and changes its colour on the way.
    await expect.poll(async () => (await look('.reader-switch .knob')).backgroundColor).not.toBe(before.backgroundColor);
  });
});

async function openReader() {
  const page = await here.open(here.serve('news-labels-simple'));
  await page.evaluate(() => {
    const button = Object.assign(document.createElement('button'), { id: 'before', textContent: 'Before' });
    document.body.prepend(button);
    button.focus({ preventScroll: true });
  });
  const view = await here.openReader(page);
  return { page, view };
}

const focusedIn = (view: ReaderHandle): Promise<string> =>
  view.inside((root) => {
    const it = root.activeElement;
    return `${it?.getAttribute('role') ?? ''}${it?.getAttribute('aria-label') ?? it?.textContent ?? ''}`;
  });

async function tabToIn(page: Page, view: ReaderHandle, name: RegExp, key = 'Tab'): Promise<void> {
  for (let i = 0; i < 60; i++) {
    if (name.test(await focusedIn(view))) return;
    await page.keyboard.press(key);
  }
  throw new Error(`the ${key} key does not reach ${name}`);
}

/** What needs scrolling sideways, or is cut off; runs in the page. */
function overflowing(root: ShadowRoot | undefined): string[] {
  const elements = [...(root?.querySelectorAll<HTMLElement>('*') ?? document.querySelectorAll<HTMLElement>('*'))];
  return elements
    .filter((element) => {
      // The popup asks for its size by its body and stands above it, in what it is given.
      if (document.querySelector('.popup') && /^(?:html|body)$/.test(element.localName)) return false;
      const { overflowX, clip, clipPath } = getComputedStyle(element);
      // Data tables and fields may scroll (WCAG 1.4.10); what is only heard is cut off on purpose.
      const apart =
        element.closest('.wide, .heard, table, svg, select, input, .wordy') !== null || clip !== 'auto' || /50%/.test(clipPath);
      const wider = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0 && overflowX !== 'visible';
      const outside = element.getBoundingClientRect().right > innerWidth + 1 && element.checkVisibility();
      return !apart && (wider || outside);
    })
    .map(({ localName, className, scrollWidth, clientWidth }) => `${localName}.${className} ${scrollWidth}/${clientWidth}`);
}
