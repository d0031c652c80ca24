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
});
