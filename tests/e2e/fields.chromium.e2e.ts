import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { focused, tabTo } from './keys';
import { stand } from './stand';

const here = stand();

describe('the source fields without a mouse', () => {
  it('add an author, move the row, make it a body, and remove it', async () => {
    const popup = await fields();
    await tabTo(popup, /^Add author/);
    await popup.keyboard.press('Enter');
    await popup.keyboard.type('Roe');
    await popup.keyboard.press('Tab');
    await popup.keyboard.type('Jane');
    await entry(popup, /^Lindqvist, M\., & Roe, J\. \(2025/);
    await popup.keyboard.press('Alt+ArrowUp');
    await entry(popup, /^Roe, J\., & Lindqvist, M\. \(2025/);
    expect(await value(popup)).toBe('Jane');
    await tabTo(popup, /^Move Jane Roe down/);
    await popup.keyboard.press('Enter');
    await entry(popup, /^Lindqvist, M\., & Roe, J\. \(2025/);
    // At the end of the list there is no way further down.
    expect(await focused(popup)).not.toMatch(/^Move Jane Roe down/);
    await popup.locator('.author-row >> nth=1').locator('[data-part=family]').focus();
    await popup.keyboard.press('Shift+Tab');
    await popup.keyboard.press('ArrowRight');
    await entry(popup, /^Lindqvist, M\.,? & Jane Roe\. \(2025/);
    await tabTo(popup, /^Remove Jane Roe/);
    await popup.keyboard.press('Enter');
    await entry(popup, /^Lindqvist, M\. \(2025/);
    expect(await focused(popup)).toBe('Remove Mara Lindqvist');
    await popup.keyboard.press('Enter');
    await entry(popup, /^Westmark Department of Coastal Defense\. \(2025|^Okonjo, northern/i);
    expect(await focused(popup)).toBe('Add author');
  });

  it('part a list that is pasted in the place of the author', async () => {
    const popup = await fields();
    await popup.evaluate(() => navigator.clipboard.writeText('Roe, Jane; City of Ames'));
    await popup.locator('.author-row [data-part=family]').focus();
    await popup.keyboard.press('Control+A');
    await popup.keyboard.press('Control+V');
    await entry(popup, /^Roe, J\.,? & City of Ames\. \(2025/);
    expect(await value(popup)).toBe('City of Ames');
  });

  it('show the whole of a long title, and of what is typed', async () => {
    const popup = await fields();
    const title = popup.locator('.growing textarea').first();
    const shown = () => title.evaluate((it) => it.scrollHeight <= it.clientHeight && it.clientHeight);
    const before = await shown();
    expect(before).toBeGreaterThan(40);
    await title.focus();
    await popup.keyboard.press('Control+End');
    await popup.keyboard.insertText(', and What the Winter Harbors of the Northern Coast Expect of It');
    expect(await shown()).toBeGreaterThan(Number(before));
  });
});

/** The source fields of a bulletin, unfolded. */
async function fields(): Promise<Page> {
  const { popup } = await here.read('news-labels-simple');
  await tabTo(popup, /^Key quotes/);
  await popup.keyboard.press('End');
  await tabTo(popup, /^Source fields/);
  await popup.keyboard.press('Enter');
  return popup;
}

const entry = (popup: Page, words: RegExp): Promise<void> =>
  expect.poll(() => popup.locator('.chosen .entry').textContent()).toMatch(words);

const value = (popup: Page): Promise<string> =>
  popup.evaluate(() => {
    const it = document.activeElement;
    return it instanceof HTMLInputElement ? it.value : '';
  });
