import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../browsers/chromium';
import { reader, viewHost } from '../../browsers/reader';
import { address, hostilePage } from '../payloads/page';
import {
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
import { stand } from './stand';
import { listening, picture } from './watched';

const here = stand();

describe('the page does not get into the reader view', () => {
  it('by any way that it knows', async () => {
    const page = await opened(waysIn);
    const view = await here.openReader(page);
    await page.mouse.move(300, 300);
    await page.mouse.click(300, 300, { clickCount: 3 });
    expect(await page.evaluate('caught()')).toEqual([]);
    await page.evaluate("find('harbor council')");
    await page.keyboard.press('Tab');
    expect(await page.evaluate('caught()')).toEqual([]);
    await page.keyboard.press('Escape');
    await view.waitClosed();
    expect(await page.evaluate('caught()')).toEqual([]);
  });

  it('nor does it write into it', async () => {
    const page = await opened('');
    const view = await here.openReader(page);
    const shown = (): Promise<string> =>
      view.inside((root) => {
        const article = root.querySelector('article');
        return [article?.textContent, ...[...(article?.querySelectorAll('a') ?? [])].map(({ href }) => href)].join('\n');
      });
    const before = await shown();
    await page.mouse.click(300, 300, { clickCount: 3 });
    await page.evaluate(writes);
    await page.keyboard.press('x');
    await page.evaluate(writes);
    expect(await shown()).toBe(before);
  });

  it('though those ways lead into a root of its own', async () => {
    const page = await opened(`${waysIn}; ${openHost}`);
    expect(await page.evaluate('caught()')).toEqual(expect.arrayContaining(['internals', 'hook of attachShadow']));
  });
});

it('a page that reports every breach of a policy that forbids everything hears of none, and nothing is asked for', async () => {
  const page = await opened(listening, { 'content-security-policy-report-only': reportEverything });
  const popup = await here.click(page);
  await popup.getByRole('switch').click();
  const view = await reader(page);
  await view.waitOpen();
  await popup.getByRole('switch').click();
  await view.waitClosed();
  await popup.getByRole('button', { name: 'Copy citation' }).first().click();
  await page.waitForTimeout(500);
  expect(await page.evaluate('violations')).toEqual([]);
  expect(asked(page)).toEqual([]);
});

describe('the page keeps its history', () => {
  it.each([
    ['lets nobody add to it', keepsHistory],
    ['takes each step for its own', takesHistory],
  ])('where it %s: leaving stays on the page', async (_, script) => {
    const page = await opened(script);
    await page.goto(address.replace('.html', '-2.html'));
    const view = await here.openReader(page);
    await here.chromium.worker.evaluate(toggle);
    await view.waitClosed();
    await page.waitForTimeout(700);
    expect([page.url(), await page.evaluate('stayed')]).toEqual([address.replace('.html', '-2.html'), true]);
  });

  it.each(['pushState', 'replaceState'])('where it calls %s meanwhile: its own entry stays', async (how) => {
    const page = await opened('window.stayed = true');
    const view = await here.openReader(page);
    await page.evaluate((name) => history[name as 'pushState']({ its: 'own' }, '', '?its=own'), how);
    await page.keyboard.press('Escape');
    await view.waitClosed();
    await page.waitForTimeout(700);
    expect(await page.evaluate('[location.search, history.state?.its, stayed]')).toEqual(['?its=own', 'own', true]);
  });
});

describe('the reader view can be left', () => {
  it('by the shortcut and by the switch of the popup, where the page holds back every event', async () => {
    const page = await opened(holdsBack);
    const view = await here.openReader(page);
    await here.chromium.worker.evaluate(toggle);
    await view.waitClosed();
    const popup = await here.click(page);
    await popup.getByRole('switch').click();
    await view.waitOpen();
    await popup.getByRole('switch').click();
    await view.waitClosed();
  });

  it('by Back, where the page hears of it first and keeps it to itself', async () => {
    const page = await opened("addEventListener('popstate', (event) => event.stopImmediatePropagation(), true)");
    const view = await here.openReader(page);
    await page.evaluate(() => history.back());
    await view.waitClosed();
    expect(page.url()).toBe(address);
  });

  it.each([
    ['takes it out', 'host.remove()'],
    ['moves it into its own text', 'document.body.append(host)'],
    ['moves it with all that it holds', 'document.body.moveBefore(host, null)'],
    ['puts it into a root of its own', "document.body.attachShadow({ mode: 'open' }).append(host)"],
    ['puts another root element in its place', "document.documentElement.replaceWith(document.createElement('html'))"],
    ['writes itself anew', "document.open(); document.write('<p>Anew'); document.close()"],
  ])('by itself, when the page %s', async (_, script) => {
    const page = await opened('');
    const popup = await here.click(page);
    const flip = popup.getByRole('switch');
    await flip.click();
    const view = await reader(page);
    await view.waitOpen();
    await page.evaluate(`{ const host = document.querySelector('html > ${viewHost}'); ${script} }`);
    await until('a part of the view is left', () => page.evaluate((host) => document.querySelector(host) === null, viewHost));
    await here.closePopup();
    if (/html|open\(\)/.test(script)) return;
    const again = await here.click(page);
    expect(await again.getByRole('switch').getAttribute('aria-checked')).toBe('false');
    await again.getByRole('switch').click();
    await view.waitOpen();
  });
});

describe('the reader view keeps its size and shape', () => {
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
    await page.waitForTimeout(200);
    expect(await shape(page)).toEqual(plain);
  });

  it('when the page changes its zoom later', async () => {
    const page = await opened('');
    expect(await look(page)).toEqual(plain);
    await page.addStyleTag({ content: rootStyles.zoom });
    await expect.poll(() => shape(page)).toEqual(plain);
  });
});

async function opened(script: string, headers?: Record<string, string>): Promise<Page> {
  const { host, pathname } = new URL(address);
  const page = { body: hostilePage({ script }), ...(headers && { headers }) };
  here.site.pages.set('pictures.example.org/channel.jpg', { body: picture, type: 'image/png' });
  here.site.pages.set(host + pathname, page);
  here.site.pages.set(host + pathname.replace('.html', '-2.html'), page);
  const tab = await here.open(address);
  // What the page does by itself is done.
  await tab.waitForTimeout(300);
  await tab.evaluate('window.violations?.splice(0)');
  since = here.site.requests.length;
  return tab;
}
let since = 0;

/** What was asked for since the page was there, but for the pictures of the bulletin. */
const asked = (page: Page): string[] =>
  here.site.requests
    .slice(since)
    .filter(({ host }) => host === new URL(page.url()).host || host !== 'pictures.example.org')
    .map(({ path }) => path)
    .filter((path) => path !== '/favicon.ico');

async function look(page: Page): Promise<unknown> {
  await here.openReader(page);
  return shape(page);
}

/** Where layer, bar and text stand in the window, how wide their letters are, and what is met in the middle of it. */
async function shape(page: Page): Promise<unknown> {
  const view = await reader(page);
  return view.inside((root) => {
    const box = (selector: string): number[] => {
      const { x, y, width, height } = root.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
      return [x, y, width, height].map(Math.round);
    };
    const met = document.elementFromPoint(innerWidth / 2, innerHeight / 2) === root.host;
    return {
      boxes: ['dialog', '.bar', 'article', 'article p', '.aa'].map(box),
      zoom: (root.host as HTMLElement).currentCSSZoom,
      met,
    };
  });
}

/** The shortcut for the reader view. */
async function toggle(): Promise<void> {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  (chrome.commands.onCommand as unknown as { dispatch(...args: unknown[]): void }).dispatch('open-reader', tab);
}
