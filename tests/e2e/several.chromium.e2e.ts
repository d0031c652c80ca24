import { describe, expect, it } from 'vitest';
import { stand } from './stand';
import { addressOf, serveStates } from './states';

const here = stand();
const list = async () => {
  serveStates(here.site);
  return here.click(await here.open(addressOf('several')), 'several');
};

describe('several posts of a page', () => {
  it('are copied as one bibliography, without a visit to any of their pages', async () => {
    const popup = await list();
    const before = here.site.requests.length;
    await popup.locator('.tick-all input').check();
    await popup.getByRole('button', { name: 'Copy bibliography' }).click();
    await popup.getByText('Bibliography copied, APA 7').waitFor();
    const { text, html } = await here.clipboard(popup);
    const entries = text.split('\n');
    expect(entries.length).toBe(await popup.locator('.tick input:checked').count());
    expect(entries).toEqual([...entries].sort((one, other) => one.localeCompare(other, 'en')));
    expect(html.match(/<p>/g)).toHaveLength(entries.length);
    expect(here.site.requests.length).toBe(before);
    expect(here.complaints).toEqual([]);
  });

  it.each([
    ['BibTeX', /^@misc\{/gm],
    ['RIS', /^TY {2}- /gm],
    ['CSL-JSON', /"type": "webpage"/g],
    ['Markdown', /^## /gm],
  ])('are saved as one file: %s', async (format, entry) => {
    const popup = await list();
    await popup.locator('.tick-all input').check();
    const ticked = await popup.locator('.tick input:checked').count();
    // Popups save files as any page does; their downloads reach the driver by the tab's own connection only.
    await popup.evaluate(() => {
      const saved = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob) => {
        void (blob as Blob).text().then((text) => Object.assign(window, { saved: text }));
        return saved(blob);
      };
    });
    await popup.getByRole('button', { name: `Save as ${format}` }).click();
    await popup.getByText(/^Saved as /).waitFor();
    const text = await popup.evaluate(() => (window as unknown as { saved: string }).saved);
    expect(text.match(entry)).toHaveLength(ticked);
    expect(text).toMatch(/Quiet \{?Winter/i);
  });
});
