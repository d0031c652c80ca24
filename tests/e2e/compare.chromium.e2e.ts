import { mkdirSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { originalOpened } from './check-against';
import { edits, originalOf } from './original';
import { stand } from './stand';

const here = stand();
const slug = 'news-labels-simple';
const pictures = 'screenshots/compare';
mkdirSync(pictures, { recursive: true });

const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const page of opened.splice(0)) await page.close().catch(() => undefined);
});

describe('checking a repost against its original', () => {
  it('opens it, and a click there shows what agrees and what differs', async () => {
    const { original } = await begin(originalOf(slug, edits));
    const popup = await here.click(original, 'checked');
    const text = await popup.locator('body').innerText();
    expect(text).toMatch(/9\d% of the repost’s words/);
    expect(text).toContain('Word for word');
    expect(text).toContain('Differs from the page open now');
    expect(text).toContain('as everybody knows');
    expect(await popup.locator('.beside mark').allInnerTexts()).toContain('thankful');
    await popup.screenshot({ path: `${pictures}/differs.png`, fullPage: true });
  });

  it('copies the page’s own wording with the citation of the original', async () => {
    const { original } = await begin(originalOf(slug, edits));
    const popup = await here.click(original, 'checked');
    await popup.getByRole('button', { name: 'Copy this page’s wording' }).last().click();
    await popup
      .getByText(/copied/i)
      .first()
      .waitFor();
    const { text } = await here.clipboard(popup);
    expect(text).toMatch(/thankful for it/);
    expect(text).toContain('https://www.coastaldefense.example.gov/News/');
  });

  it('a page found by a search is checked, and cited as the original where the person takes it; that is undone the same way', async () => {
    const { page, popup } = await here.read('forwarded-release-simple');
    const found = 'https://news.example.gov/found.html';
    here.site.pages.set('news.example.gov/found.html', { body: originalOf('forwarded-release-simple', []) });
    const coming = page.context().waitForEvent('page');
    await popup.getByRole('link', { name: /Search for the original/ }).click();
    const search = await coming;
    opened.push(search);
    await here.closePopup();
    // What the person finds may open in the same tab or in one of its own.
    const linked = search.context().waitForEvent('page');
    await search.goto('https://tides.example.org/results').catch(() => undefined);
    await search.setContent(`<a href="${found}" target="_blank">a result</a>`);
    await search.getByRole('link').click();
    const original = await linked;
    opened.push(original);
    await original.goto(found);
    const checked = await here.click(original, 'checked');
    await checked.getByRole('button', { name: 'Use this page as the original' }).click();
    await checked.getByText('This page is now cited as the original.').waitFor();
    await checked.screenshot({ path: `${pictures}/taken.png`, fullPage: true });
    await here.closePopup();
    const again = await here.click(page);
    expect(await again.getByRole('link', { name: /Open original/ }).getAttribute('href')).toBe(found);
    await again.getByRole('button', { name: /Copy citation/ }).click();
    await again.getByText(/Citation copied/).waitFor();
    expect((await here.clipboard(again)).text).toContain(found);
    await here.closePopup();
    const undone = await here.click(original, 'checked');
    await undone.getByRole('button', { name: 'Stop citing this page' }).click();
    await undone.getByRole('button', { name: 'Use this page as the original' }).waitFor();
    await here.closePopup();
    expect(await (await here.click(page)).getByRole('link', { name: /Search for the original/ }).count()).toBe(1);
  });

  it('says at once that it is another article, and stops when asked', async () => {
    const other = `<html><body><article><h1>Ferry fares</h1>${'<p>The council votes on the ferry fares next Tuesday at seven in the evening, the clerk told the market traders.</p>'.repeat(6)}</article></body></html>`;
    const { original } = await begin(other);
    const popup = await here.click(original, 'checked');
    expect(await popup.locator('body').innerText()).toContain('This looks like a different article');
    await popup.getByRole('button', { name: 'Stop checking' }).click();
    await popup.locator('html[data-state=nothing], html[data-state=ready]').first().waitFor({ state: 'attached' });
    expect(await kept()).toEqual([]);
  });

  it('keeps one reading a tab, in memory, and forgets it with the tab', async () => {
    const { original } = await begin(originalOf(slug, []));
    expect(await kept()).toHaveLength(1);
    await original.close();
    await expect.poll(kept).toEqual([]);
  });
});

async function begin(html: string) {
  const { page, original } = await originalOpened(here, slug, html);
  opened.push(original);
  return { page, original };
}

/** What the session's memory holds of checks. */
const kept = (): Promise<string[]> =>
  here.chromium.worker.evaluate(async () =>
    Object.keys(await chrome.storage.session.get()).filter((key) => key.startsWith('check:')),
  );
