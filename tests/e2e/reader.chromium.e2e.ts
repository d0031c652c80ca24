import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { until } from '../../browsers/chromium';
import { type ReaderHandle, reader } from '../../browsers/reader';
import { fixture } from './fixture';
import { stand } from './stand';

const here = stand({ voice: 'one' });

describe('the reader view', () => {
  it('applies its settings at once and remembers them: theme, font, size, alignment, images and links off, reset', async () => {
    const { page, view } = await openReader('flexible-cards-ethereal');
    expect(await view.inside((root) => root.querySelectorAll('.body a').length)).toBeGreaterThan(0);
    await view.click('.aa');
    await view.click('.themes [value=sepia]');
    await view.click('.fonts [value=legible]');
    await view.click('.settings-panel [value=justify]');
    const slider = '.slider:has(label) input';
    await view.click(slider);
    await page.keyboard.press('End');
    await view.click('.switches .switch:nth-child(1)');
    await view.click('.switches .switch:nth-child(2)');
    const look = () =>
      view.inside((root) => {
        const { theme, font, align } = root.querySelector<HTMLElement>('.reader')?.dataset ?? {};
        const body = root.querySelector('.body');
        const size = body && getComputedStyle(body).fontSize;
        return {
          theme,
          font,
          align,
          size,
          links: body?.querySelectorAll('a').length,
          images: body?.querySelectorAll('img').length,
        };
      });
    const set = { theme: 'sepia', font: 'legible', align: 'justify', size: '36px', links: 0, images: 0 };
    await expect.poll(look).toEqual(set);
    await leave(page, view);
    const again = await openReader('flexible-cards-ethereal');
    expect(await again.view.inside((root) => root.querySelector<HTMLElement>('.reader')?.dataset.theme)).toBe('sepia');
    await again.view.click('.aa');
    await again.view.click('.reset');
    await expect
      .poll(() => again.view.inside((root) => root.querySelector<HTMLElement>('.reader')?.dataset.theme))
      .toBe('system');
  });

  it('shows a digest by its stories, and leads to each', async () => {
    const { view } = await openReader('flexible-cards-ethereal');
    const stories = await view.inside((root) => [...root.querySelectorAll('.outline .go')].map((one) => one.textContent));
    expect(stories.length).toBeGreaterThan(2);
    await view.click('.outline li:last-child .go');
    await until('the story is not in view', () =>
      view.inside((root) => {
        const last = [...root.querySelectorAll('.outline .go')].at(-1)?.textContent ?? '?';
        const place = [...root.querySelectorAll('.body [data-block]')].find((one) => one.textContent?.includes(last));
        const { top = -1 } = place?.getBoundingClientRect() ?? {};
        return top > 0 && top < innerHeight;
      }),
    );
  });

  it('tells what a picture shows that does not come', async () => {
    const { host, path, html } = fixture('news-labels-simple');
    const broken = '<img src="https://pictures.example.org/gone.jpg" alt="Two patrol craft at anchor">';
    here.site.pages.set(host + path, { body: html.replace(/(Okonjo also pushed back)/, `${broken}</p><p>$1`) });
    const { view } = await openReader(undefined, `https://${host}${path}`);
    await view.inside((root) => root.querySelector('.body img, .picture')?.scrollIntoView());
    await expect.poll(() => view.text()).toContain('Image not available: Two patrol craft at anchor');
  });

  it('lets a wide table scroll by itself, also by keyboard', async () => {
    const { page, view } = await openReader('flexible-spanish-table-notable');
    await page.setViewportSize({ width: 330, height: 500 });
    await view.inside((root) => {
      const { style } = root.querySelector<HTMLElement>('.reader') ?? document.body;
      // The name is the view's own: `--size-` and a random number.
      for (const name of [...style]) if (name.startsWith('--size-')) style.setProperty(name, '36px');
    });
    const table = await view.inside((root) => {
      const wide = root.querySelector<HTMLElement>('.wide');
      const all = root.querySelector('.reader');
      wide?.focus();
      return {
        scrolls: (wide?.scrollWidth ?? 0) > (wide?.clientWidth ?? 0),
        named: Boolean(wide?.getAttribute('aria-label')),
        focused: root.activeElement === wide,
        page: (all?.scrollWidth ?? 0) <= (all?.clientWidth ?? 0),
      };
    });
    expect(table).toEqual({ scrolls: true, named: true, focused: true, page: true });
  });

  it('keeps how far the article was read, for a page that is loaded anew', async () => {
    const first = await openReader('news-mobile');
    await first.page.setViewportSize({ width: 700, height: 420 });
    await first.view.inside((root) => root.querySelector('.reader')?.scrollTo({ top: 700, behavior: 'instant' }));
    await first.page.waitForTimeout(400);
    const words = await topOf(first.view);
    await first.page.close();
    const second = await openReader('news-mobile');
    await second.page.setViewportSize({ width: 700, height: 420 });
    expect(await second.view.inside((root) => root.querySelector('.reader')?.scrollTop)).toBeGreaterThan(300);
    expect(words.length).toBeGreaterThan(10);
    const other = await openReader('flexible-notice-picture-window');
    expect(await other.view.inside((root) => root.querySelector('.reader')?.scrollTop)).toBe(0);
  });

  it('prints the clean text with what is doubtful in it, and the citation as its last line', async () => {
    const { page, view } = await openReader('news-labels-simple');
    await page.emulateMedia({ media: 'print' });
    const printed = await view.inside((root) => {
      const seen = [...root.querySelectorAll<HTMLElement>('.bar, .margin, .outline, .toasts, .reach')];
      return {
        text: (root.querySelector('.reader') as HTMLElement).innerText.trim(),
        beside: seen.filter((one) => one.checkVisibility()).map(({ className }) => className),
        doubts: root.querySelector('.warnings')?.checkVisibility() ?? false,
      };
    });
    expect(printed.beside).toEqual([]);
    expect(printed.doubts).toBe(true);
    expect(printed.text.split('\n').at(-1)).toMatch(/^Lindqvist, M\. \(2025, March 6\)\. .*https:\/\/www\.coastaldefense/);
    expect(printed.text).not.toMatch(/unsubscribe/i);
    await page.emulateMedia({ media: null });
  });

  it('reads aloud, marks the sentence, and stops', async () => {
    const { view } = await openReader('news-labels-simple');
    await view.click('[aria-pressed]');
    const spoken = () => view.inside((root) => root.querySelector('mark.spoken')?.textContent ?? '');
    await expect.poll(spoken).toMatch(/^Coastal Defense Secretary Daniel Okonjo received/);
    await expect.poll(spoken).toMatch(/We are in the middle of a difficult season/);
    await view.click('.player .icon-button.main');
    await view.click('.player > button:last-child');
    await expect.poll(() => view.inside((root) => root.querySelector('.player, mark.spoken') === null)).toBe(true);
  });
});

describe('reading aloud', () => {
  it('begins at the passage before the eyes, and keeps the sentence clear of bar and player', async () => {
    const { page, view } = await openReader('news-labels-simple');
    await page.setViewportSize({ width: 1100, height: 500 });
    await view.inside((root) => {
      const place = [...root.querySelectorAll('[data-block]')].find((one) =>
        one.textContent?.includes('You asked us to step up'),
      );
      const bar = root.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0;
      root.querySelector('.reader')?.scrollBy({ top: (place?.getBoundingClientRect().top ?? 0) - bar - 6, behavior: 'instant' });
    });
    await page.waitForTimeout(200);
    await view.click('[aria-pressed]');
    const spoken = () => view.inside((root) => root.querySelector('mark.spoken')?.textContent ?? '');
    // The voice is quick: a sentence or two may have been said by now.
    await expect.poll(spoken).toMatch(/You asked us to step up|I am here today|It is needed now/);
    await view.click('.player .icon-button.main');
    for (let sentence = 0; sentence < 4; sentence++) {
      await view.click('[aria-label="Next sentence"]');
      await page.waitForTimeout(120);
      const clear = await view.inside((root) => {
        const marks = [...root.querySelectorAll('mark.spoken')].map((one) => one.getBoundingClientRect());
        const [bar, player] = ['.bar', '.player'].map((one) => root.querySelector(one)?.getBoundingClientRect());
        return marks.length > 0 && marks[0]!.top >= (bar?.bottom ?? 0) && marks.at(-1)!.bottom <= (player?.top ?? 0);
      });
      expect(clear).toBe(true);
    }
  });
});

describe('words selected in the reader view', () => {
  it.each(['the shortcut', 'the menu'])('are copied as a quotation with its citation by %s', async (by) => {
    const { page, view } = await openReader('news-labels-simple');
    await page.bringToFront();
    const box = await view.inside((root) => {
      const place = [...root.querySelectorAll('[data-block]')].find((one) => one.textContent?.includes('absolutely critical'));
      place?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const text = place?.querySelector('mark')?.firstChild;
      const range = new Range();
      range.selectNodeContents(text as Node);
      const { left = 0, right = 0, top = 0, bottom = 0 } = range.getClientRects()[0] ?? {};
      return { left, right, y: (top + bottom) / 2 };
    });
    await page.mouse.move(box.left + 1, box.y);
    await page.mouse.down();
    await page.mouse.move(box.right - 1, box.y, { steps: 4 });
    await page.mouse.up();
    await page.evaluate(() => navigator.clipboard.writeText(''));
    await chosen(by === 'the menu' ? 'leadership is absolutely critical' : undefined);
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await expect.poll(copied).toMatch(/leadership is absolutely critical/);
    expect(await copied()).toContain('Daniel Okonjo');
    expect(await copied()).toContain('(Lindqvist, 2025, para.');
  });
});

describe('a browser without a voice', () => {
  const silent = stand();

  it('is not asked to read aloud', async () => {
    const { page, popup } = await silent.read('news-labels-simple');
    await popup.getByRole('switch').click();
    const view = await reader(page);
    await view.waitOpen();
    await page.waitForTimeout(500);
    expect(await view.inside((root) => root.querySelectorAll('[aria-pressed]').length)).toBe(0);
  });
});

async function openReader(slug: string | undefined, url = slug ? here.serve(slug) : '') {
  const page = await here.open(url);
  const popup = await here.click(page);
  await popup.getByRole('switch').first().click();
  const view = await reader(page);
  await view.waitOpen();
  await here.closePopup();
  await page.bringToFront();
  await page.waitForTimeout(200);
  return { page, view };
}

async function leave(page: Page, view: ReaderHandle): Promise<void> {
  await page.keyboard.press('Escape');
  if (await view.isOpen()) await page.keyboard.press('Escape');
  await view.waitClosed();
}

const topOf = (view: ReaderHandle): Promise<string> =>
  view.inside((root) => {
    const blocks = [...root.querySelectorAll<HTMLElement>('[data-block]')];
    return blocks.find((block) => block.getBoundingClientRect().bottom > 60)?.innerText ?? '';
  });

/** The command by its shortcut; or, with the words it was opened on, by the page's context menu. */
const chosen = (selectionText?: string): Promise<void> =>
  here.chromium.worker.evaluate(async (words) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    type Told = { dispatch(...args: unknown[]): void };
    if (words)
      (chrome.contextMenus.onClicked as unknown as Told).dispatch({ menuItemId: 'copy-quotation', selectionText: words }, tab);
    else (chrome.commands.onCommand as unknown as Told).dispatch('copy-quotation', tab);
  }, selectionText);
