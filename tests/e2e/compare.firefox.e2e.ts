import { describe, expect, it } from 'vitest';
import { originalOpenedInFirefox } from './check-against';
import { firefoxStand } from './firefox-stand';
import { edits, originalOf } from './original';

const stand = firefoxStand();
const slug = 'news-labels-simple';

describe('checking a repost against its original, in Firefox', () => {
  it('a click in the tab that opens shows what agrees and what differs', async () => {
    const original = await originalOpenedInFirefox(stand, slug, originalOf(slug, edits));
    await stand.click(original, 'checked');
    const text = await stand.popupText();
    expect(text).toMatch(/9\d% of the repost’s words/);
    expect(text).toContain('thankful for it');
    expect(text).toContain('as everybody knows');
    await original.close();
  });

  it('a page found by a search is checked, and cited as the original where the person takes it', async () => {
    const slug = 'forwarded-release-simple';
    const found = 'https://news.example.gov/found.html';
    stand.site.pages.set('/found.html', { body: originalOf(slug, []) });
    const page = await stand.read(stand.serve(slug));
    const before = await stand.firefox.browser.pages();
    await press('Search for the original');
    await expect.poll(async () => (await stand.firefox.browser.pages()).length).toBe(before.length + 1);
    await stand.firefox.closePopup();
    const search = (await stand.firefox.browser.pages()).find((one) => !before.includes(one));
    if (!search) throw new Error('no tab was opened');
    await search.goto(found);
    await search.bringToFront();
    await stand.click(search, 'checked');
    await press('Use this page as the original');
    await expect.poll(() => stand.popupText()).toContain('This page is now cited as the original.');
    await stand.firefox.closePopup();
    await page.bringToFront();
    await stand.click(page);
    expect(await stand.firefox.popup((content) => content.document.querySelector('.provenance a')?.getAttribute('href'))).toBe(
      found,
    );
    await search.close();
  });
});

/** Presses a button or link of the popup by the beginning of its words. */
const press = (name: string): Promise<void> =>
  stand.firefox.popup(
    new Function(
      'content',
      `[...content.document.querySelectorAll('button, a')].find((one) => one.textContent.trim().startsWith(${JSON.stringify(name)})).click();`,
    ) as () => void,
  );
