import { expect, it } from 'vitest';
import { stand } from './stand';
import { addressOf, serveStates } from './states';

const here = stand();

it.each([
  ['hosted', 'hosted copy', 'https://content.govdelivery.com/accounts/'],
  ['archived', 'archived copy of Mar 7, 2025', 'https://www.coastaldefense.example.gov/'],
] as const)('a copy that is %s says so, and is cited by the address of the work', async (place, said, address) => {
  serveStates(here.site);
  const popup = await here.click(await here.open(addressOf(place)));
  expect(await popup.locator('.provenance').innerText()).toContain(said);
  await popup.getByRole('button', { name: /Copy citation/ }).click();
  await popup.getByText(/Citation copied/).waitFor();
  expect((await here.clipboard(popup)).text).toContain(address);
});
