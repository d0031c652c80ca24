import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { viewHost } from '../../browsers/reader';
import { address, hostilePage } from '../payloads/page';
import {
  firefoxGives,
  holdsBack,
  hostStates,
  keepsHistory,
  openHost,
  reportEverything,
  rootStyles,
  takesHistory,
  waysIn,
  writes,
} from '../payloads/ways-in';
import { firefoxStand } from './firefox-stand';
import { listening, picture } from './watched';

const stand = firefoxStand();

describe('the page does not get into the reader view in Firefox', () => {
  it('by any way but those that Firefox itself gives', async () => {
    const page = await opened(waysIn);
    await stand.openReader(page);
    await page.mouse.move(300, 300);
    await page.mouse.click(300, 300, { count: 3 });
    expect(await caught(page)).toEqual([]);
    await page.evaluate("find('harbor council')");
    await page.keyboard.press('Tab');
    expect(await caught(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await stand.viewCloses(page);
    expect(await caught(page)).toEqual([]);
  });

  it('nor does it write into it', async () => {
    const page = await opened('');
    await stand.openReader(page);
    const before = await stand.firefox.inTab(article);
    await page.mouse.click(300, 300, { count: 3 });
    await page.evaluate(writes);
    await page.keyboard.press('x');
    await page.evaluate(writes);
    expect(await stand.firefox.inTab(article)).toBe(before);
  });

  it('though those ways lead into a root of its own', async () => {
    const page = await opened(`${waysIn}; ${openHost}`);
    expect(await page.evaluate('caught()')).toEqual(expect.arrayContaining(['internals', 'hook of attachShadow']));
  });
});

it('a page that reports every breach of a policy that forbids everything hears of none, and nothing is asked for', async () => {
  const page = await opened(listening, { 'content-security-policy-report-only': reportEverything });
  const since = stand.site.requests.length;
  await stand.click(page);
  await stand.flip();
  await stand.viewOpens(page);
  await stand.flip();
  await stand.viewCloses(page);
  await stand.firefox.popup((content) =>
    [...content.document.querySelectorAll('button')].find((one) => /^Copy citation/.test(one.textContent ?? ''))?.click(),
  );
  await new Promise((done) => setTimeout(done, 500));
  expect(await page.evaluate('violations')).toEqual([]);
  const asked = stand.site.requests.slice(since).filter(({ host }) => host !== 'pictures.example.org');
  expect(asked.map(({ path }) => path).filter((path) => path !== '/favicon.ico')).toEqual([]);
});

describe('the page keeps its history in Firefox', () => {
  it.each([
    ['lets nobody add to it', keepsHistory],
    ['takes each step for its own', takesHistory],
  ])('where it %s: leaving stays on the page', async (_, script) => {
    const page = await opened(script);
    await page.goto(second);
    await stand.openReader(page);
    await stand.press('E');
    await stand.viewCloses(page);
    await new Promise((done) => setTimeout(done, 700));
    expect([page.url(), await page.evaluate('stayed')]).toEqual([second, true]);
  });

  it.each(['pushState', 'replaceState'])('where it calls %s meanwhile: its own entry stays', async (how) => {
    const page = await opened('window.stayed = true');
    await stand.openReader(page);
    await page.evaluate((name) => history[name as 'pushState']({ its: 'own' }, '', '?its=own'), how);
    await stand.press('E');
    await stand.viewCloses(page);
    await new Promise((done) => setTimeout(done, 700));
    expect(await page.evaluate('[location.search, history.state?.its, stayed]')).toEqual(['?its=own', 'own', true]);
  });
});

describe('the reader view can be left in Firefox', () => {
  it('by the shortcut and by the switch of the popup, where the page holds back every event', async () => {
    const page = await opened(holdsBack);
    await stand.openReader(page);
    await stand.press('E');
    await stand.viewCloses(page);
    await stand.click(page);
    await stand.flip();
    await stand.viewOpens(page);
    await stand.flip();
    await stand.viewCloses(page);
  });

  it('by Back, where the page hears of it first and keeps it to itself', async () => {
    const page = await opened("addEventListener('popstate', (event) => event.stopImmediatePropagation(), true)");
    await stand.openReader(page);
    await page.evaluate(() => history.back());
    await stand.viewCloses(page);
    expect(page.url()).toBe(address);
  });

  it.each([
    ['takes it out', 'host.remove()'],
    ['moves it into its own text', 'document.body.append(host)'],
    ['puts it into a root of its own', "document.body.attachShadow({ mode: 'open' }).append(host)"],
  ])('by itself, when the page %s', async (_, script) => {
    const page = await opened('');
    await stand.openReader(page);
    await page.evaluate(`{ const host = document.querySelector('html > ${viewHost}'); ${script} }`);
    await expect.poll(() => page.evaluate((host) => document.querySelector(host), viewHost)).toBeNull();
    await stand.click(page);
    const on = (): Promise<string | null | undefined> =>
      stand.firefox.popup((content) => content.document.querySelector('[role=switch]')?.getAttribute('aria-checked'));
    expect(await on()).toBe('false');
    await stand.flip();
    await stand.viewOpens(page);
  });
});

describe('the reader view keeps its size and shape in Firefox', () => {
  let plain: unknown;
  beforeAll(async () => {
    plain = await look(await opened(''));
  });

  it.each(Object.entries(rootStyles))('%s', async (_, css) => {
    const page = await opened('');
    await page.addStyleTag({ content: css });
    expect(await look(page)).toEqual(plain);
  });

  it.each(Object.entries(hostStates))('whatever the page makes of its element: %s', async (_, script) => {
    const page = await opened('');
    const plain = await look(page);
    await page.evaluate(`{ const host = document.querySelector('html > ${viewHost}'); ${script} }`);
    await new Promise((done) => setTimeout(done, 200));
    expect(await stand.firefox.inTab(shape)).toEqual(plain);
  });

  it('when the page changes its zoom later', async () => {
    const page = await opened('');
    expect(await look(page)).toEqual(plain);
    await page.addStyleTag({ content: rootStyles.zoom });
    await expect.poll(() => stand.firefox.inTab(shape)).toEqual(plain);
  });
});

const second = address.replace('.html', '-2.html');

async function opened(script: string, headers?: Record<string, string>): Promise<Page> {
  const page = { body: hostilePage({ script }), ...(headers && { headers }) };
  stand.site.pages.set('/channel.jpg', { body: picture, type: 'image/png' });
  for (const url of [address, second]) stand.site.pages.set(new URL(url).pathname, page);
  const tab = await stand.open(address);
  // What the page does by itself is done.
  await new Promise((done) => setTimeout(done, 300));
  await tab.evaluate('window.violations?.splice(0)');
  return tab;
}

const caught = async (page: Page): Promise<string[]> =>
  ((await page.evaluate('caught()')) as string[]).filter((way) => !firefoxGives.test(way));

async function look(page: Page): Promise<unknown> {
  await stand.openReader(page);
  return stand.firefox.inTab(shape);
}

/** Runs in the tab. */
const article = new Function(
  'content',
  `const article = content.document.querySelector('html > ${viewHost}').openOrClosedShadowRoot.querySelector('article');
   return [article.textContent, ...[...article.querySelectorAll('a')].map(({ href }) => href)].join('\\n');`,
) as (content: Window) => string;

/** Where layer, bar and text stand in the window, how wide their letters are, and what is met in the middle of it. Runs in the tab. */
const shape = new Function(
  'content',
  `const host = content.document.querySelector('html > ${viewHost}');
   const root = host.openOrClosedShadowRoot;
   const box = (selector) => {
     const { x, y, width, height } = root.querySelector(selector)?.getBoundingClientRect() ?? new content.DOMRect();
     return [x, y, width, height].map(Math.round);
   };
   const met = content.document.elementFromPoint(content.innerWidth / 2, content.innerHeight / 2) === host;
   return { boxes: ['dialog', '.bar', 'article', 'article p', '.aa'].map(box), zoom: host.currentCSSZoom, met };`,
) as (content: Window) => unknown;
