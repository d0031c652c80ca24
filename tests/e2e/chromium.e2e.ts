import { mkdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { reader, viewHost } from '../../browsers/reader';
import { fixture } from './fixture';
import { markup, stand } from './stand';

const pictures = 'screenshots/chromium';
const here = stand();
const post = fixture('news-labels-simple');
mkdirSync(pictures, { recursive: true });

describe('on a reposted bulletin', () => {
  it('the toolbar button says what was recognised', async () => {
    await here.open(here.serve('news-labels-simple'));
    await expect
      .poll(badge)
      .toMatchObject({ text: '❝', title: expect.stringContaining('Westmark Department of Coastal Defense') });
  });

  it('a click shows agency, title, author, date and the key quotes with their speakers', async () => {
    const { popup } = await here.read('news-labels-simple');
    const text = await popup.locator('body').innerText();
    expect(text).toContain('Westmark Department of Coastal Defense');
    expect(text).toContain('Okonjo, Northern Counterpart Discuss Keeping Straits Open');
    expect(text).toContain('Mara Lindqvist');
    expect(text).toContain('March 6, 2025');
    expect(text).toContain('Daniel Okonjo');
    expect(text).toContain('Ingrid Vasshaug');
    expect(text).not.toMatch(/unsubscribe|this email was sent|q7xk2w/i);
    await popup.screenshot({ path: `${pictures}/popup-quotes.png` });
  });

  it('one more click copies the citation of the primary source, in both forms', async () => {
    const { popup } = await here.read('news-labels-simple');
    await popup.getByRole('button', { name: /Copy citation/ }).click();
    await popup
      .getByText(/copied/i)
      .first()
      .waitFor();
    const { text, html } = await here.clipboard(popup);
    expect(text).toMatch(/^Lindqvist, M\. \(2025, March 6\)\. Okonjo, northern counterpart/);
    expect(text).toContain('https://www.coastaldefense.example.gov/News/');
    expect(html).toContain('<i>');
  });

  it('a quotation with its reference takes three clicks: icon, Copy, paste', async () => {
    const { popup } = await here.read('news-labels-simple');
    await popup.getByRole('button', { name: /^Copy/ }).nth(1).click();
    await popup
      .getByText(/copied/i)
      .first()
      .waitFor();
    const { text } = await here.clipboard(popup);
    expect(text).toContain('absolutely critical');
    expect(text).toContain('Daniel Okonjo');
    expect(text).toContain('(Lindqvist, 2025, para. 3)');
    expect(text).toMatch(/harborwatch-channel\.blogspot\.com\/\S+#:~:text=/);
  });

  it('Find shows the words on the page', async () => {
    const { page, popup } = await here.read('news-labels-simple');
    await popup.getByRole('button', { name: /^Find/ }).last().click();
    await expect
      .poll(() => page.evaluate(() => String([...(CSS.highlights.get('bulletin-reader-found') ?? [])][0] ?? getSelection())))
      .toMatch(/\w{3}/);
    expect(post.html.replace(/\s+/g, ' ')).toContain(
      (await page.evaluate(() => String([...(CSS.highlights.get('bulletin-reader-found') ?? [])][0] ?? getSelection()))).slice(
        0,
        40,
      ),
    );
  });

  it('works on a domain of its own', async () => {
    here.site.pages.set('news.example.org/post.html', { body: post.html });
    const page = await here.open('https://news.example.org/post.html');
    expect(await (await here.click(page)).locator('body').innerText()).toContain('Westmark Department of Coastal Defense');
  });

  it('reading changes nothing in the page and asks the network for nothing', async () => {
    const page = await here.open(here.serve('news-labels-simple'));
    const before = await markup(page);
    const asked = here.site.requests.length;
    await here.click(page);
    expect(await markup(page)).toBe(before);
    expect(here.site.requests.slice(asked).filter(({ path }) => path !== '/favicon.ico')).toEqual([]);
  });

  it('a second click works like the first', async () => {
    const { page } = await here.read('news-labels-simple');
    await here.closePopup();
    expect(await (await here.click(page)).locator('body').innerText()).toContain('Daniel Okonjo');
  });
});

describe('the reader view', () => {
  it('opens in place, leaves by Esc, and gives the page back as it was', async () => {
    const page = await here.open(here.serve('news-labels-simple'));
    await page.evaluate(() => window.scrollTo(0, 240));
    const before = await markup(page);
    const popup = await here.click(page);
    await popup.getByRole('switch').click();
    const view = await reader(page);
    await view.waitOpen();
    expect(await view.text()).toContain('Norhaven');
    expect(await view.text()).not.toMatch(/unsubscribe/i);
    await page.screenshot({ path: `${pictures}/reader.png` });
    expect(await page.evaluate((tag) => document.querySelector(tag)?.shadowRoot ?? null, viewHost)).toBeNull();
    await here.closePopup();
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await view.waitClosed();
    expect(await markup(page)).toBe(before);
    expect(await page.evaluate(() => window.scrollY)).toBe(240);
  });

  it('carries what reference managers read, as long as it is open', async () => {
    const { page, popup } = await here.read('news-labels-simple');
    await popup.getByRole('switch').click();
    const view = await reader(page);
    await view.waitOpen();
    const coins = await page.evaluate(() => document.querySelector<HTMLElement>('span.Z3988')?.title ?? '');
    expect(new URLSearchParams(coins).get('rft.aulast')).toBe('Lindqvist');
    expect(await page.locator('meta[name=citation_title]').getAttribute('content')).toBe(
      'Okonjo, Northern Counterpart Discuss Keeping Straits Open',
    );
    await here.closePopup();
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await view.waitClosed();
    expect(await page.locator('.Z3988, meta[name=citation_title]').count()).toBe(0);
  });

  it('leaves by Back, and the page stays', async () => {
    const { page, popup } = await here.read('news-labels-simple');
    await popup.getByRole('switch').click();
    const view = await reader(page);
    await view.waitOpen();
    await here.closePopup();
    const url = page.url();
    await page.evaluate(() => history.back());
    await view.waitClosed();
    expect(page.url()).toBe(url);
  });

  it('stays open behind another click, which can close it', async () => {
    const { page, popup } = await here.read('news-labels-simple');
    await popup.getByRole('switch').click();
    const view = await reader(page);
    await view.waitOpen();
    await here.closePopup();
    const again = await here.click(page);
    expect(await again.getByRole('switch').getAttribute('aria-checked')).toBe('true');
    await again.getByRole('switch').click();
    await view.waitClosed();
  });

  it('shows what was put back', async () => {
    const { page, popup } = await here.read('news-labels-simple');
    await popup.getByRole('switch').click();
    const view = await reader(page);
    await view.waitOpen();
    const before = await view.text();
    await popup.getByRole('tab').nth(1).click();
    await popup.locator('details.removed summary').click();
    await popup
      .getByRole('button', { name: /^Restore/ })
      .first()
      .click();
    await expect.poll(() => view.text()).not.toBe(before);
  });
});

describe('menus and shortcuts', () => {
  it('copy a selection as a quotation with its citation', async () => {
    const { page } = await here.read('news-labels-simple');
    await here.closePopup();
    await page.bringToFront();
    await choose('copy-quotation', 'Our governor is interested in quiet water');
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toContain('“Our governor is interested in quiet water”');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Daniel Okonjo');
  });

  it('open the reader view', async () => {
    const { page } = await here.read('news-labels-simple');
    await here.closePopup();
    await choose('open-reader');
    await (await reader(page)).waitOpen();
  });
});

describe('elsewhere', () => {
  it('a page that is no bulletin gets a plain answer and can be read anyway', async () => {
    const text = 'The harbour office prints the tide tables for the coming year in November, and they can be had at the counter.';
    here.site.pages.set('/plain.html', {
      body: `<!doctype html><html lang="en"><title>Tide tables</title><h1>Tide tables</h1>${`<p>${text}</p>`.repeat(8)}`,
    });
    const popup = await here.click(await here.open('https://tides.example.org/plain.html'), 'nothing');
    await popup.screenshot({ path: `${pictures}/popup-nothing.png` });
    await popup.getByRole('button', { name: /read it anyway/i }).click();
    await popup.locator('html[data-state=ready]').waitFor({ state: 'attached' });
    expect(await popup.locator('body').innerText()).toContain('Tide tables');
    await popup.locator('[data-tab=article]').click();
    await popup.locator('.body p').first().waitFor();
    // The headline of the page is the title above the text, and stands there once.
    expect((await popup.locator('main').innerText()).match(/Tide tables/g)).toHaveLength(1);
  });

  it("the browser's own pages get a plain answer", async () => {
    const popup = await here.click(await here.open('chrome://version/'), 'forbidden');
    expect((await popup.locator('body').innerText()).length).toBeGreaterThan(20);
    await popup.screenshot({ path: `${pictures}/popup-forbidden.png` });
  });

  it('an empty page, a page without text and a post that is one picture get a plain answer', async () => {
    here.site.pages.set('/empty.html', { body: '' });
    here.site.pages.set('/picture.html', {
      body: post.html.replace(/(<div[^>]*post-body[^>]*>)[\s\S]*?(<div class='post-footer'>)/, '$1<img src="/x.png" alt="">$2'),
    });
    for (const path of ['/empty.html', '/picture.html']) {
      const page = await here.open(`https://harbor.blogspot.com${path}`);
      const popup = await here.click(page, 'nothing');
      expect((await popup.locator('body').innerText()).length).toBeGreaterThan(20);
      await here.closePopup();
    }
  });
});

it('nothing was complained of in any console', () => {
  expect(here.complaints).toEqual([]);
});

const badge = (): Promise<{ text: string; title: string }> =>
  here.chromium.worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return {
      text: await chrome.action.getBadgeText({ tabId: tab!.id! }),
      title: await chrome.action.getTitle({ tabId: tab!.id! }),
    };
  });

/** Chooses an entry of the page's context menu, as the browser tells the extension of it. */
const choose = (menuItemId: string, selectionText?: string): Promise<void> =>
  here.chromium.worker.evaluate(
    async (info) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      (chrome.contextMenus.onClicked as unknown as { dispatch(...args: unknown[]): void }).dispatch(info, tab);
    },
    { menuItemId, selectionText },
  );
