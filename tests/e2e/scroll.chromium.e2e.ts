import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { until } from '../../browsers/chromium';
import type { ReaderHandle } from '../../browsers/reader';
import { fixture } from './fixture';
import { stand } from './stand';
import { topOfWords } from './words';

const here = stand();
let visits = 0;
const entered = 'Noting that Norhaven Prime Minister';
const left = 'Okonjo also pushed back';

describe('the place in the text', () => {
  it('is the same on entering: the passage at the top of the page is at the top of the reader', async () => {
    const { page, view } = await openAt(entered);
    expect(await topOfReader(view)).toContain(entered);
    await page.keyboard.press('Escape');
    await view.waitClosed();
  });

  it.each<[string, (page: Page, view: ReaderHandle) => Promise<unknown>]>([
    ['Esc', (page) => page.keyboard.press('Escape')],
    ['Back', (page) => page.evaluate(() => history.back())],
    ['its button', (_page, view) => view.click('[aria-label="Close reader"]')],
    ['the menu entry that opened it', () => toggle()],
  ])('is the same on leaving by %s, and the address is what it was', async (_name, leave) => {
    const { page, view, url } = await openAt(entered);
    await scrollReaderTo(view, left);
    await leave(page, view);
    await view.waitClosed();
    await stillness(page);
    const top = await topOf(page, left);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(60);
    expect(page.url()).toBe(url);
  });

  it('is kept to the pixel where nobody scrolled in the reader', async () => {
    const { page, view, before } = await openAt(entered);
    await page.keyboard.press('Escape');
    await view.waitClosed();
    await stillness(page);
    expect(await page.evaluate(() => scrollY)).toBe(before);
  });

  it('is the beginning where the page shows its beginning; and the headline is seen where the reader was left there', async () => {
    const { page, view } = await openAt(undefined);
    expect(await view.inside((root) => root.querySelector('.reader')?.scrollTop)).toBe(0);
    await page.keyboard.press('Escape');
    await view.waitClosed();
    const next = await openAt(left);
    await next.view.inside((root) => root.querySelector('.reader')?.scrollTo({ top: 0, behavior: 'instant' }));
    await next.page.waitForTimeout(100);
    await next.page.keyboard.press('Escape');
    await next.view.waitClosed();
    await stillness(next.page);
    const top = await topOf(next.page, 'Coastal Defense Secretary Daniel Okonjo received');
    expect(top).toBeGreaterThan(60);
    expect(top).toBeLessThan(250);
  });

  it('is that of the quotation, where Find is chosen while the reader is open', async () => {
    const { page, view } = await openAt(entered);
    await scrollReaderTo(view, left);
    const popup = await here.click(page);
    await popup.getByRole('button', { name: /^Find.*absolutely critical/ }).click();
    await view.waitClosed();
    await here.closePopup();
    await until('the quotation is not in view', async () => {
      const top = await topOf(page, 'absolutely critical, and we');
      return top > 60 && top < 360;
    });
    expect(
      await page.evaluate(() => String([...(CSS.highlights.get('bulletin-reader-found') ?? [])][0] ?? getSelection())),
    ).toContain('absolutely critical');
  });

  it('is kept on a page whose form takes the names of the DOM for itself', async () => {
    const { page, view } = await openAt(entered, 0, 'form');
    expect(await topOfReader(view)).toContain(entered);
    await scrollReaderTo(view, left);
    await page.keyboard.press('Escape');
    await view.waitClosed();
    await stillness(page);
    const top = await topOf(page, left);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(60);
  });

  it('is below a bar that the page keeps at its top', async () => {
    const { page, view } = await openAt(entered, 90);
    expect(await topOfReader(view)).toContain(entered);
    await scrollReaderTo(view, left);
    await page.keyboard.press('Escape');
    await view.waitClosed();
    await stillness(page);
    expect(await topOf(page, left)).toBeGreaterThanOrEqual(90);
    expect(await topOf(page, left)).toBeLessThan(150);
  });
});

/** The bulletin with a passage at the top of the window, and the reader view opened there. */
async function openAt(words: string | undefined, bar = 0, within?: 'form') {
  // An address of its own: what is remembered of another reading does not matter here.
  const path = `harborwatch-channel.blogspot.com/2025/03/post-${++visits}.html`;
  here.site.pages.set(path, { body: fixture('news-labels-simple').html });
  const page = await here.open(`https://${path}`);
  await page.setViewportSize({ width: 1100, height: 420 });
  await page.evaluate((height) => {
    if (height) document.body.append(Object.assign(document.createElement('div'), { id: 'bar' }));
    document
      .getElementById('bar')
      ?.setAttribute('style', `position: fixed; z-index: 9; inset: 0 0 auto 0; height: ${height}px; background: #ddd`);
  }, bar);
  if (within) {
    await page.evaluate(() => {
      for (const paragraph of document.querySelectorAll('.post-body p')) {
        const form = document.createElement('form');
        for (const name of ['scrollIntoView', 'getBoundingClientRect', 'parentElement']) {
          form.append(Object.assign(document.createElement('input'), { name, type: 'hidden' }));
        }
        paragraph.replaceWith(form);
        form.append(...paragraph.childNodes);
        form.style.margin = '1em 0';
      }
    });
  }
  if (words) await page.evaluate((by) => scrollBy({ top: by, behavior: 'instant' }), (await topOf(page, words)) - bar - 8);
  const [before, url] = [await page.evaluate(() => scrollY), page.url()];
  const view = await here.openReader(page);
  await page.waitForTimeout(200);
  return { page, view, before, url };
}

/** Where the words stand in the window, in pixels from its top. */
const topOf = (page: Page, words: string): Promise<number> => page.evaluate(topOfWords, words);

/** The words of the first block that shows below the reader's bar. */
const topOfReader = (view: ReaderHandle): Promise<string> =>
  view.inside((root) => {
    const bar = root.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0;
    const blocks = [...root.querySelectorAll<HTMLElement>('[data-block]')];
    return blocks.find((block) => block.getBoundingClientRect().bottom > bar + 4)?.innerText ?? '';
  });

/** Scrolls as far as the words, with the wheel. */
async function scrollReaderTo(view: ReaderHandle, words: string): Promise<void> {
  await view.inside(
    new Function(
      'root',
      `const block = [...root.querySelectorAll('[data-block]')].find((one) => one.innerText.includes(${JSON.stringify(words)}));
       const bar = root.querySelector('.bar').getBoundingClientRect().bottom;
       root.querySelector('.reader').scrollBy({ top: block.getBoundingClientRect().top - bar - 6, behavior: 'instant' });`,
    ) as (root: ShadowRoot) => void,
  );
  await until('the reader did not scroll', async () => (await topOfReader(view)).includes(words));
  await new Promise((done) => setTimeout(done, 100));
}

/** Lets the history of the page, and what the browser scrolls for its sake, come to rest. */
const stillness = (page: Page): Promise<void> => page.waitForTimeout(300);

const toggle = (): Promise<void> =>
  here.chromium.worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    (chrome.contextMenus.onClicked as unknown as { dispatch(...args: unknown[]): void }).dispatch(
      { menuItemId: 'open-reader' },
      tab,
    );
  });
