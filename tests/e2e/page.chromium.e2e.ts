import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { reader, viewHost } from '../../browsers/reader';
import { fates } from './chromium-fates';
import { fixture } from './fixture';
import { markup, stand } from './stand';

const here = stand();
const slug = 'news-labels-simple';

describe('Find', () => {
  it.each<[string, () => void]>([
    [
      'in capitals and with a large first letter',
      () => addStyle('p { text-transform: uppercase } p::first-letter { font-size: 3em }'),
    ],
    ['past a hidden copy of the post', () => copyPost('display: none')],
    ['past a copy of the post that is not drawn', () => copyPost('visibility: hidden')],
    ['in a closed part of the page', () => wrapPost('details')],
    ['in a form whose controls are named like what a script asks for', () => wrapPost('form')],
  ])('shows words %s', async (_, change) => {
    const { page, popup } = await here.read(slug);
    await page.evaluate(`(() => { ${addStyle}\n${copyPost}\n${wrapPost}\n(${change})() })()`);
    await popup.getByRole('button', { name: /^Find/ }).last().click();
    await expect.poll(() => selected(page)).toEqual({ words: true, seen: true });
  });
});

describe('the reader view', () => {
  it('opened and left quickly, many times, leaves the page, its history and its place as they were', async () => {
    const page = await here.open(here.serve(slug));
    await page.evaluate(() => window.scrollTo(0, 200));
    const before = await markup(page);
    await here.click(page);
    await here.closePopup();
    const length = await page.evaluate(() => history.length);
    const opened = await here.openReader(page);
    await page.keyboard.press('Escape');
    await opened.waitClosed();
    for (let time = 0; time < 10; time++) await toggle();
    // Whichever way the last of them led.
    await page.waitForTimeout(1500);
    if (await opened.isOpen()) await page.keyboard.press('Escape');
    await opened.waitClosed();
    await page.waitForTimeout(700);
    expect(await markup(page)).toBe(before);
    expect(await page.evaluate(() => [history.length - 1, window.scrollY])).toEqual([length, 200]);
    await toggle();
    const view = await reader(page);
    await view.waitOpen();
    expect(await view.text()).toContain('Norhaven');
  });

  it('left by Back twice, it and then the page are left', async () => {
    const first = await here.open(here.serve('news-mobile'));
    await first.goto(here.serve(slug));
    const view = await here.openReader(first);
    const address = first.url();
    await first.evaluate(() => history.back());
    await view.waitClosed();
    expect(first.url()).toBe(address);
    await first.goBack();
    expect(first.url()).not.toBe(address);
  });

  it('Esc closes its settings, from within a field, and only then the view', async () => {
    const page = await here.open(here.serve(slug));
    const view = await here.openReader(page);
    await view.click('.aa');
    await view.inside((root) => root.querySelector<HTMLElement>('.slider input')?.focus());
    await page.keyboard.press('Escape');
    expect(await view.isOpen()).toBe(true);
    await page.keyboard.press('Escape');
    await view.waitClosed();
  });

  it('stays when the page puts another body in the place of its own, and can be left', async () => {
    const page = await here.open(here.serve(slug));
    const view = await here.openReader(page);
    await page.evaluate(() => {
      const body = document.createElement('body');
      body.textContent = 'Another page';
      document.body.replaceWith(body);
    });
    expect(await view.text()).toContain('Norhaven');
    await page.keyboard.press('Escape');
    await view.waitClosed();
    expect(await page.locator('body').innerText()).toBe('Another page');
  });

  it('taken out of the page by the page, it opens again', async () => {
    const page = await here.open(here.serve(slug));
    const view = await here.openReader(page);
    await page.evaluate((tag) => document.querySelector(tag)?.remove(), viewHost);
    expect(await view.isOpen()).toBe(false);
    await toggle();
    await view.waitOpen();
    expect(await view.text()).toContain('Norhaven');
  });

  it('alone is printed, and the page is seen again afterwards', async () => {
    const page = await here.open(here.serve(slug));
    await here.openReader(page);
    const drawn = () => page.evaluate(() => [...document.body.children].filter((one) => one.checkVisibility()).length);
    const before = await drawn();
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await drawn()).toBe(0);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await drawn()).toBe(before);
  });

  it('opens on a page whose pictures are named like what a script asks of a document', async () => {
    const page = await here.open(here.serve(slug));
    await page.evaluate(() => {
      const { body } = document;
      for (const name of [
        'createElement',
        'documentElement',
        'querySelectorAll',
        'querySelector',
        'body',
        'getSelection',
        'fonts',
      ]) {
        const picture = Document.prototype.createElement.call(document, 'img');
        picture.setAttribute('name', name);
        body.append(picture);
      }
    });
    const view = await here.openReader(page);
    expect(await view.text()).toContain('Norhaven');
    await page.keyboard.press('Escape');
    await view.waitClosed();
    const popup = await here.click(page);
    await popup.getByRole('button', { name: /^Find/ }).last().click();
    await expect
      .poll(() => page.evaluate(() => String([...(CSS.highlights.get('bulletin-reader-found') ?? [])][0] ?? getSelection())))
      .toMatch(/\w{3}/);
  });

  it('that opens by itself on a blog in Dynamic Views can be left', async () => {
    const { path, html } = fixture('combo-lists-dynamic');
    const origin = 'https://blog.example.com';
    const common = "<script src='//www.blogblog.com/dynamicviews/4224c15c4e7c9321/js/common.js'></script></head>";
    here.site.pages.set(`blog.example.com${path}`, { body: html.replace('</head>', common) });
    expect(await fates.allow(here.chromium, origin)).toBe(true);
    const options = await here.open(`chrome-extension://${here.chromium.extensionId}/options.html`);
    await options.evaluate(async (site) => {
      const { settings } = await chrome.storage.sync.get('settings');
      const before = settings as { sites?: object } | undefined;
      await chrome.storage.sync.set({ settings: { ...before, sites: { ...before?.sites, open: [site] } } });
    }, origin);
    const page = await here.open(origin + path);
    await expect.poll(() => page.locator(`html > ${viewHost}`).count()).toBe(1);
    await page.bringToFront();
    await page.keyboard.press('Escape');
    const view = await reader(page);
    await view.waitClosed();
    await page.waitForTimeout(2500);
    expect(await view.isOpen()).toBe(false);
  });
});

it('nothing was complained of in any console', () => {
  expect(here.complaints).toEqual([]);
});

/** Whether words are selected, and stand before the person's eyes. */
const selected = (page: Page): Promise<{ words: boolean; seen: boolean }> =>
  page.evaluate(() => {
    const found = [...(CSS.highlights.get('bulletin-reader-found') ?? [])][0];
    const range = (found ?? (getSelection()?.rangeCount ? getSelection()?.getRangeAt(0) : undefined)) as Range | undefined;
    const { top = -1, height = 0 } = range?.getBoundingClientRect() ?? {};
    const drawn = range?.startContainer.parentElement?.checkVisibility({ visibilityProperty: true }) ?? false;
    return { words: /\w{3}/.test(range?.toString() ?? ''), seen: drawn && height > 0 && top >= 0 && top < innerHeight };
  });

/** The shortcut for the reader view. */
const toggle = (): Promise<void> =>
  here.chromium.worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    (chrome.commands.onCommand as unknown as { dispatch(...args: unknown[]): void }).dispatch('open-reader', tab);
  });

function addStyle(css: string): void {
  document.head.append(Object.assign(document.createElement('style'), { textContent: css }));
}

function copyPost(style: string): void {
  const copy = document.querySelector('.post-body')?.cloneNode(true) as HTMLElement;
  copy.setAttribute('style', style);
  document.body.prepend(copy);
}

function wrapPost(tag: string): void {
  const [post, box] = [document.querySelector('.post-body'), document.createElement(tag)];
  for (const name of ['nodeName', 'nodeType', 'localName', 'firstChild', 'parentNode', 'nextSibling', 'childNodes'])
    box.append(Object.assign(document.createElement('input'), { name }));
  post?.replaceWith(box);
  if (post) box.append(post);
}
