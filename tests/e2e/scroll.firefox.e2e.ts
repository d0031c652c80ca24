import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { until } from '../../browsers/chromium';
import { viewHost } from '../../browsers/reader';
import { firefoxStand } from './firefox-stand';
import { fixture } from './fixture';
import { topOfWords } from './words';

const entered = 'Noting that Norhaven Prime Minister';
const left = 'Okonjo also pushed back';
const stand = firefoxStand();
let visits = 0;

it.each<[string, (page: Page) => Promise<unknown>]>([
  ['Esc', (page) => page.keyboard.press('Escape')],
  ['Back', (page) => page.evaluate(() => history.back())],
  [
    'its button',
    () =>
      stand.firefox.inTab((content) => {
        const host = content.document.querySelector('html > div[data-bulletin-reader]') as unknown as Opened;
        (content.document as unknown as { notifyUserGestureActivation(): void }).notifyUserGestureActivation();
        host.openOrClosedShadowRoot.querySelector<HTMLElement>('[aria-label="Close reader"]')?.click();
      }),
  ],
])('in Firefox the place in the text is kept on entering, and on leaving by %s', async (_name, leave) => {
  const { page, url } = await openAt(entered);
  expect(await topOfReader()).toContain(entered);
  await scrollReaderTo(left);
  await leave(page);
  await closed(page);
  const top = await topOf(page, left);
  expect(top).toBeGreaterThanOrEqual(0);
  expect(top).toBeLessThan(60);
  expect(page.url()).toBe(url);
});

it('in Firefox the page stays as it was where nobody scrolled in the reader', async () => {
  const { page, before } = await openAt(entered);
  await page.keyboard.press('Escape');
  await closed(page);
  expect(await page.evaluate(() => scrollY)).toBe(before);
});

interface Opened {
  openOrClosedShadowRoot: ShadowRoot;
}

async function openAt(words: string) {
  const { host, html } = fixture('news-labels-simple');
  const path = `/2025/03/post-${++visits}.html`;
  stand.site.pages.set(host + path, { body: html });
  const page = await stand.open(`https://${host}${path}`);
  await page.setViewport({ width: 1100, height: 420 });
  await page.evaluate((by) => scrollBy({ top: by - 8, behavior: 'instant' }), await topOf(page, words));
  const [before, url] = [await page.evaluate(() => scrollY), page.url()];
  await stand.openReader(page);
  await new Promise((done) => setTimeout(done, 300));
  return { page, before, url };
}

async function closed(page: Page): Promise<void> {
  await stand.viewCloses(page);
  await new Promise((done) => setTimeout(done, 400));
}

const topOf = (page: Page, words: string): Promise<number> => page.evaluate(topOfWords, words);

const topOfReader = (): Promise<string> =>
  stand.firefox.inTab((content) => {
    const root = (content.document.querySelector('html > div[data-bulletin-reader]') as unknown as Opened).openOrClosedShadowRoot;
    const bar = root.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0;
    const blocks = [...root.querySelectorAll<HTMLElement>('[data-block]')];
    return blocks.find((block) => block.getBoundingClientRect().bottom > bar + 4)?.innerText ?? '';
  });

async function scrollReaderTo(words: string): Promise<void> {
  await stand.firefox.inTab(
    new Function(
      'content',
      `const root = content.document.querySelector('${viewHost}').openOrClosedShadowRoot;
       const block = [...root.querySelectorAll('[data-block]')].find((one) => one.innerText.includes(${JSON.stringify(words)}));
       const bar = root.querySelector('.bar').getBoundingClientRect().bottom;
       root.querySelector('.reader').scrollTop += block.getBoundingClientRect().top - bar - 6;`,
    ) as (content: Window & typeof globalThis) => void,
  );
  await until('the reader did not scroll', async () => (await topOfReader()).includes(words));
  await new Promise((done) => setTimeout(done, 200));
}
