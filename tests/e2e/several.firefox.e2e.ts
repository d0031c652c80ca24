import { expect, it } from 'vitest';
import { firefoxStand } from './firefox-stand';
import { addressOf, serveStates } from './states';

const stand = firefoxStand();

it('several posts of a page are copied as one bibliography, in Firefox', async () => {
  serveStates(stand.site);
  await stand.click(await stand.open(addressOf('several')), 'several');
  await stand.firefox.popup((content) => content.document.querySelector<HTMLElement>('.tick-all input')?.click());
  await expect.poll(() => stand.firefox.popup((content) => content.document.querySelector('.together') !== null)).toBe(true);
  await stand.firefox.popup((content) => {
    (content.document as unknown as { notifyUserGestureActivation(): void }).notifyUserGestureActivation();
    content.document.querySelector<HTMLElement>('.together .main')?.click();
  });
  await expect.poll(() => stand.popupText()).toContain('Bibliography copied, APA 7');
  const entries = (await stand.firefox.clipboard()).split('\n');
  expect(entries.length).toBeGreaterThan(1);
  expect(entries.join()).toMatch(/Quiet winter/i);
});
