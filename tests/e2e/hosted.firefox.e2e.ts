import { expect, it } from 'vitest';
import { firefoxStand } from './firefox-stand';
import { addressOf, serveStates } from './states';

const stand = firefoxStand();

it.each([
  ['hosted', 'hosted copy'],
  ['archived', 'archived copy of Mar 7, 2025'],
] as const)('a copy that is %s says so in Firefox', async (place, said) => {
  serveStates(stand.site);
  await stand.read(addressOf(place));
  expect(await stand.popupText()).toContain(said);
});
