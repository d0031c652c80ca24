import { expect, it } from 'vitest';
import { longStrings } from '../payloads/strings';
import { firefoxStand } from './firefox-stand';

const stand = firefoxStand();

it.each(longStrings)('a page with 40 kB of $name is read', async ({ html, url }) => {
  stand.site.pages.set(new URL(url).pathname, { body: html });
  await stand.read(url);
  expect(await stand.popupText()).toMatch(/harbor council met at the Old Customs House/i);
});
