import { expect, it } from 'vitest';
import { kinds, pageOf } from '../payloads/kinds';
import { address } from '../payloads/page';
import { stand } from './stand';

const here = stand();

it('a long page answers while it is read, and Cancel ends the reading', async () => {
  const many = kinds.find(({ name }) => name === 'inline elements');
  const { host, pathname } = new URL(address);
  here.site.pages.set(host + pathname, { body: pageOf(many?.html(10_000) ?? '') });
  const page = await here.open(address);
  const slowly = await page.context().newCDPSession(page);
  await slowly.send('Emulation.setCPUThrottlingRate', { rate: 20 });
  const { page: popup, close } = await here.chromium.click(page);
  await popup.getByRole('heading', { name: 'This is a long page. Still reading…' }).waitFor();
  await popup.getByRole('button', { name: 'Cancel' }).click();
  await popup.locator('html[data-state=stopped]').waitFor({ state: 'attached' });
  expect(await popup.locator('body').textContent()).toContain('Reading was cancelled');
  expect(await page.evaluate(() => document.readyState)).toBe('complete');
  await slowly.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await popup.getByRole('button', { name: /again/i }).click();
  await popup.locator('html[data-state=ready]').waitFor({ state: 'attached', timeout: 60_000 });
  await close();
});

it('of a page past all bounds the text is shown, and that it is not all', async () => {
  const { host, pathname } = new URL(address);
  here.site.pages.set(host + pathname, { body: pageOf(`<p>${'<b>pier</b> '.repeat(31_000)}</p>`) });
  const popup = await here.click(await here.open(address));
  expect(await popup.locator('.warnings').textContent()).toContain('The page is very large; only the first part was read.');
  expect(await popup.locator('article').first().textContent()).toMatch(/harbor council/i);
});
