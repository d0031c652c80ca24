import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fixture } from './fixture';
import { stand } from './stand';

const here = stand();

describe('a page with several posts', () => {
  it('offers the bulletins, and reads the one that is chosen', async () => {
    const page = await here.open(stranger('index-of-bulletins'));
    // No post before the person's eyes: nothing is guessed.
    await page.evaluate(() => {
      document.body.style.paddingTop = '4000px';
    });
    const popup = await here.click(page, 'several');
    const names = await popup.getByRole('button').allInnerTexts();
    expect(names.join('\n')).toContain('Quiet Winter Expected, Forecasters Tell Councils');
    await popup
      .getByRole('button', { name: /Quiet Winter Expected/ })
      .first()
      .click();
    await popup.locator('html[data-state=ready]').waitFor({ state: 'attached' });
    expect(await popup.locator('h1').first().innerText()).toMatch(/Quiet Winter Expected/);
  });

  it('takes the one in view, where the window shows only that', async () => {
    const page = await here.open(stranger('index-of-bulletins'));
    await page.getByText('Alder Falls to Begin Repairs').first().scrollIntoViewIfNeeded();
    await page.evaluate(() => {
      for (const post of document.querySelectorAll<HTMLElement>('.post-body')) post.style.minHeight = '3000px';
      const title = [...document.querySelectorAll('h3, h2')].find((one) => one.textContent?.includes('Alder Falls to Begin'));
      title?.scrollIntoView();
    });
    const popup = await here.click(page);
    expect(await popup.locator('h1').first().innerText()).toMatch(/Alder Falls/);
  });
});

describe('a blog in Dynamic Views', () => {
  const dynamic = fixture('combo-lists-dynamic');

  it('gets its badge when the post is built late, and loses it when another page is shown without loading', async () => {
    here.site.pages.set(dynamic.host + dynamic.path, { body: late(dynamic.html) });
    const page = await here.open(`https://${dynamic.host}${dynamic.path}`);
    await expect.poll(badge).toBe('❝');
    await page.evaluate(() => {
      document.querySelector('.article-content')?.replaceChildren('The blogger was away this week and has nothing to tell.');
      history.pushState({}, '', '/2025/01/another.html');
    });
    await expect.poll(badge).toBe('');
  });

  it('is read by a click before the post is there', async () => {
    here.site.pages.set(dynamic.host + dynamic.path, { body: late(dynamic.html) });
    const page = await here.open(`https://${dynamic.host}${dynamic.path}`);
    const popup = await here.click(page);
    expect((await popup.locator('h1').first().innerText()).length).toBeGreaterThan(5);
  });
});

describe('a page that is no article', () => {
  it('a page still arriving is read as far as it came, and says that it may not be all', async () => {
    const post = fixture('news-labels-simple');
    const cut = post.html.indexOf('post-footer');
    here.site.pages.set('slow.example.org/slow.html', {
      body: post.html.slice(0, cut),
      rest: post.html.slice(cut),
      after: 20_000,
    });
    const page = await here.chromium.context.newPage();
    await page.goto('https://slow.example.org/slow.html', { waitUntil: 'commit' });
    await page.getByText('he added.').first().waitFor();
    const popup = await here.click(page);
    const said = await popup.locator('body').innerText();
    expect(said).toContain('Okonjo');
    expect(said).toContain('The page was still loading');
    await page.close();
  });

  it('a PDF gets a plain answer', async () => {
    here.site.pages.set('/paper.pdf', {
      body: '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF',
      type: 'application/pdf',
    });
    const page = await here.chromium.context.newPage();
    await page.goto('https://harbor.example.org/paper.pdf').catch(() => undefined);
    const popup = await here.chromium.click(page);
    await popup.page.locator('html[data-state]:not([data-state=reading])').waitFor({ state: 'attached' });
    expect(await popup.page.evaluate(() => document.documentElement.dataset.state)).toMatch(/forbidden|nothing/);
    expect((await popup.page.locator('body').innerText()).length).toBeGreaterThan(20);
    await popup.close();
    await page.close();
  });
});

describe('the options', () => {
  it('change the style that the popup copies in', async () => {
    const options = await here.open(`chrome-extension://${here.chromium.extensionId}/options.html`);
    await options.locator('select').first().selectOption('mla');
    const { popup } = await here.read('news-labels-simple');
    await popup.getByRole('button', { name: /Copy citation/ }).click();
    await popup
      .getByText(/copied/i)
      .first()
      .waitFor();
    expect((await here.clipboard(popup)).text).toMatch(/^Lindqvist, Mara\. “/);
    await options.bringToFront();
    await options.locator('select').first().selectOption('apa');
  });
});

it('nothing was complained of in any console', () => {
  expect(here.complaints).toEqual([]);
});

/** The page with its post put in by a script after a second, as Dynamic Views do. */
function late(html: string): string {
  const body = /<body[^>]*>([\s\S]*)<\/body>/.exec(html)?.[1] ?? '';
  const script = `setTimeout(() => { document.body.insertAdjacentHTML('beforeend', document.getElementById('late').content.firstElementChild.outerHTML) }, 1000)`;
  const shell = html.replace(
    '</head>',
    `<script src='//www.blogblog.com/dynamicviews/4224c15c4e7c9321/js/common.js'></script></head>`,
  );
  return shell.replace(body, () => `<template id="late"><div>${body}</div></template><script>${script}</script>`);
}

function stranger(slug: string): string {
  const body = readFileSync(`tests/strangers/${slug}/source.html`, 'utf8');
  const url = new URL(/"url":\s*"([^"]+)"/.exec(body)?.[1] ?? 'https://sample.blogspot.com/');
  here.site.pages.set(url.host + url.pathname, { body });
  return url.href;
}

const badge = (): Promise<string> =>
  here.chromium.worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return chrome.action.getBadgeText({ tabId: tab!.id! });
  });
