import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { reader } from '../../browsers/reader';
import { stand } from './stand';

const here = stand({ voice: 'one' });

afterEach(() => here.chromium.worker.evaluate(() => chrome.storage.sync.clear()));

describe('the options', () => {
  it('go into a file and come back from it', async () => {
    const page = await options();
    await page.locator('select').first().selectOption('vancouver');
    await page.getByRole('radio', { name: 'Sepia' }).check({ force: true });
    await expect.poll(stored).toMatchObject({ citation: { style: 'vancouver' }, reader: { theme: 'sepia' } });
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export to a file' }).click();
    const file = await saving;
    expect(file.suggestedFilename()).toBe('bulletin-reader-settings.json');
    const text = readFileSync(await file.path(), 'utf8');
    await page.getByRole('button', { name: 'Restore defaults' }).click();
    await expect.poll(stored).toMatchObject({ citation: { style: 'apa' }, reader: { theme: 'system' } });
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await page.getByText('Settings imported').waitFor();
    await expect.poll(stored).toMatchObject({ citation: { style: 'vancouver' }, reader: { theme: 'sepia' } });
    expect(await page.locator('select').first().inputValue()).toBe('vancouver');
  });

  it.each(['[]', 'not json', '{"citation": 4', '{}'])('a file with %j changes nothing and is said to hold none', async (text) => {
    const page = await options();
    await page.locator('select').first().selectOption('mla');
    await page.getByText('Saved').waitFor();
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await page.getByText('That file contains no Bulletin Reader settings.').waitFor();
    expect(await stored()).toMatchObject({ citation: { style: 'mla' } });
  });

  it('of version 0.1.0, stored or in a file: their list of recognised sites is no leave to look at them, and goes', async () => {
    const elsewhere = 'https://elsewhere.example.com';
    const old = { citation: { style: 'mla' }, sites: { recognise: [elsewhere], open: [] } };
    await here.chromium.worker.evaluate((settings) => chrome.storage.sync.set({ settings }), old);
    const page = await options();
    expect(await page.locator('select').first().inputValue()).toBe('mla');
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(old)) });
    await page.getByText('Settings imported').waitFor();
    expect(await page.locator('body').innerText()).not.toContain(elsewhere);
    expect(await page.evaluate(() => chrome.scripting.getRegisteredContentScripts())).toEqual([]);
    expect(JSON.stringify(await stored())).not.toContain(elsewhere);
  });

  it('list every shortcut with its keys', async () => {
    const page = await options();
    const rows = await page
      .locator('section', { has: page.getByRole('heading', { name: 'Shortcuts' }) })
      .locator('li')
      .allInnerTexts();
    expect(rows.map((row) => row.replace(/\s+/g, ' ')).sort()).toEqual([
      expect.stringMatching(/^Copy as quotation with citation .*Alt\+Shift\+Q|^Copy as quotation with citation .*⇧Q/),
      expect.stringMatching(/^Copy citation for this bulletin .*K$/),
      expect.stringMatching(/^Open or close the reader view .*E$/),
      expect.stringMatching(/^Read and cite this page .*G$/),
    ]);
  });

  it('choose a voice and a speed that the reader view reads with', async () => {
    const page = await options();
    await page.getByLabel('Voice').selectOption({ label: 'Ada' });
    await page.getByLabel('Speed').selectOption('1.5');
    await expect.poll(stored).toMatchObject({ speech: { rate: 1.5 } });
    await page.reload();
    expect(await page.getByLabel('Voice').evaluate((one: HTMLSelectElement) => one.selectedOptions[0]?.text)).toBe('Ada');
    const { page: article, popup } = await here.read('news-labels-simple');
    await popup.getByRole('switch').click();
    const view = await reader(article);
    await view.waitOpen();
    await here.closePopup();
    await article.bringToFront();
    await view.click('[aria-pressed]');
    const chosen = () =>
      view.inside((root) =>
        [...root.querySelectorAll<HTMLSelectElement>('.player select')].map((one) => one.selectedOptions[0]?.text),
      );
    await expect.poll(chosen).toEqual(['1.5 ×', 'Ada']);
  });

  it('make the citation as they say: the repost, with the day of access, as plain text', async () => {
    const page = await options();
    await page.getByRole('radio', { name: 'This repost' }).check({ force: true });
    await page.getByRole('radio', { name: 'Plain text only' }).check({ force: true });
    await page.getByRole('switch', { name: /Include access date/ }).check();
    await expect.poll(stored).toMatchObject({ citation: { cite: 'repost', format: 'plain', accessed: true } });
    const { popup } = await here.read('news-labels-simple');
    await popup.getByRole('button', { name: /Copy citation/ }).click();
    await popup.locator('.toast').waitFor();
    const { text, html } = await here.clipboard(popup);
    expect(text).toContain('https://harborwatch-channel.blogspot.com/');
    expect(html).toBe('');
  });
});

describe('storage', () => {
  it('that is empty gives the defaults', async () => {
    const page = await options();
    expect(await page.locator('select').first().inputValue()).toBe('apa');
    expect(await page.getByText('None yet.').count()).toBe(1);
  });

  it('from a newer version: what is known is kept, the rest is the default, and all goes on working', async () => {
    await here.chromium.worker.evaluate(() =>
      chrome.storage.sync.set({
        settings: {
          citation: { style: 'apa-8', cite: 'both', accessed: true, format: 'parchment' },
          reader: { theme: 'e-ink', size: 22, columns: 2 },
          later: { unknown: true },
        },
        settings$: { v: 9 },
      }),
    );
    const page = await options();
    expect(await page.locator('select').first().inputValue()).toBe('apa');
    expect(await page.getByRole('radio', { name: 'Both' }).isChecked()).toBe(true);
    const { popup } = await here.read('news-labels-simple');
    await popup.getByRole('button', { name: 'Copy both citations' }).click();
    await popup.locator('.toast.ok').waitFor();
    expect((await here.clipboard(popup)).text).toMatch(/^Lindqvist, M\. \(2025/);
    await popup.getByRole('button', { name: 'Citation style: APA 7' }).click();
    await popup.getByRole('menuitemradio', { name: 'MLA 9' }).click();
    await expect.poll(stored).toMatchObject({ citation: { style: 'mla', cite: 'both' } });
  });

  it('that is full says so, and the choice lasts as long as the page', async () => {
    await here.chromium.worker.evaluate(async () => {
      const { QUOTA_BYTES, QUOTA_BYTES_PER_ITEM } = chrome.storage.sync as unknown as Record<string, number>;
      const piece = 'x'.repeat((QUOTA_BYTES_PER_ITEM ?? 8192) - 20);
      for (let item = 0; item * 8192 < (QUOTA_BYTES ?? 102_400); item++) {
        await chrome.storage.sync.set({ [`full${item}`]: piece }).catch(() => undefined);
      }
      for (let item = 0; item < 80; item++)
        await chrome.storage.sync.set({ [`f${item}`]: 'x'.repeat(90) }).catch(() => undefined);
    });
    const page = await options();
    await page.locator('select').first().selectOption('mla');
    await page.locator('.toast.bad').waitFor();
    expect(await page.locator('select').first().inputValue()).toBe('mla');
  });
});

describe('the context menu', () => {
  it('has its three entries and no others', async () => {
    const has = (id: string) =>
      here.chromium.worker.evaluate(
        (entry) =>
          new Promise<boolean>((done) => {
            type Update = (id: string, changes: object, then: () => void) => void;
            (chrome.contextMenus.update as Update)(entry, {}, () => done(chrome.runtime.lastError === undefined));
          }),
        id,
      );
    expect(await has('open-reader')).toBe(true);
    expect(await has('copy-citation')).toBe(true);
    expect(await has('copy-quotation')).toBe(true);
    expect(await has('anything-else')).toBe(false);
  });

  it('copies the citation, and says so on the button', async () => {
    const { page } = await here.read('news-labels-simple');
    await here.closePopup();
    await page.bringToFront();
    await here.chromium.worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      (chrome.contextMenus.onClicked as unknown as { dispatch(...args: unknown[]): void }).dispatch(
        { menuItemId: 'copy-citation' },
        tab,
      );
    });
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/^Lindqvist, M\./);
  });
});

async function options(): Promise<Page> {
  const page = await here.open(`chrome-extension://${here.chromium.extensionId}/options.html`);
  await page.locator('h1').waitFor();
  return page;
}

const stored = (): Promise<object> =>
  here.chromium.worker.evaluate(
    async () => ((await chrome.storage.sync.get('settings')) as { settings?: object }).settings ?? {},
  );
