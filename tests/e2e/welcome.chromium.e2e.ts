import { describe, expect, it } from 'vitest';
import { viewHost } from '../../browsers/reader';
import { stand } from './stand';

const here = stand({ welcome: true });

const pagesOfOurs = () =>
  here.chromium.context
    .pages()
    .map((page) => page.url())
    .filter((url) => url.endsWith('/welcome.html'));

describe('after installing', () => {
  it('one page opens, says what there is to do, and leads to the sample, which the toolbar button reads', async () => {
    await expect.poll(pagesOfOurs).toHaveLength(1);
    const welcome = here.chromium.context.pages().find((page) => page.url().endsWith('/welcome.html'));
    if (!welcome) throw new Error('no page opened');
    await expect.poll(() => welcome.locator('kbd').allTextContents()).toHaveLength(4);
    const opening = here.chromium.context.waitForEvent('page');
    await welcome.getByRole('button', { name: 'Open the sample' }).click();
    const sample = await opening;
    await sample.waitForLoadState();

    const popup = await here.click(sample);
    expect(await popup.locator('body').innerText()).toContain('Harbor Administration of Westmark');
    expect(await popup.locator('body').innerText()).toContain('Ines Calloway');
    await here.closePopup();

    await sample.locator('#note button').click();
    await expect.poll(() => sample.locator(viewHost).count()).toBe(1);
    expect(
      await sample.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => new URL(name).protocol)),
    ).not.toContain('https:');
    await sample.close();
  });
});
