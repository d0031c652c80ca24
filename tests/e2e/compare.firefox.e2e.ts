import { describe, expect, it } from 'vitest';
import { firefoxStand } from './firefox-stand';
import { edits, originalOf } from './original';

const stand = firefoxStand();
const slug = 'news-labels-simple';

describe('checking a repost against its original, in Firefox', () => {
  it('a click in the tab that opens shows what agrees and what differs', async () => {
    const here = stand.serve(slug);
    await stand.read(here);
    const link = await stand.firefox.popup(
      (content) => content.document.querySelector<HTMLAnchorElement>('.provenance a')?.href ?? '',
    );
    stand.site.pages.set(new URL(link).pathname, { body: originalOf(slug, edits) });
    const before = await stand.firefox.browser.pages();
    await stand.firefox.popup((content) => {
      [...content.document.querySelectorAll('button')].find((one) => one.textContent === 'Check against it')?.click();
    });
    await expect.poll(async () => (await stand.firefox.browser.pages()).length, { timeout: 20_000 }).toBe(before.length + 1);
    await stand.firefox.closePopup();
    const original = (await stand.firefox.browser.pages()).find((page) => !before.includes(page));
    if (!original) throw new Error('no tab was opened');
    await original.goto(link);
    await original.bringToFront();
    await stand.click(original, 'checked');
    const text = await stand.popupText();
    expect(text).toMatch(/9\d% of the repost’s words/);
    expect(text).toContain('thankful for it');
    expect(text).toContain('as everybody knows');
    await original.close();
  });
});
