import { launchFirefox } from '../../browsers/firefox';
import type { Site } from '../../browsers/site';
import { places } from './places';

/** The real popup and the reader view in Firefox, in one look; each picture goes to `keep` as a PNG. */
export async function firefoxPictures(
  site: Site,
  look: 'light' | 'dark',
  keep: (name: string, png: Uint8Array) => void,
): Promise<void> {
  const dark = look === 'dark' ? 1 : 0;
  const browser = await launchFirefox(site, {
    prefs: { 'layout.css.prefers-color-scheme.content-override': 1 - dark, 'ui.systemUsesDarkTheme': dark },
  });
  // The function is sent to the browser as its source, so the selector must stand in it.
  const press = (selector: string) =>
    browser.popup(
      new Function('content', `content.document.querySelector(${JSON.stringify(selector)})?.click()`) as () => undefined,
    );
  try {
    const page = await browser.open(places.news);
    await browser.click(page);
    await pause(1400);
    keep('popup-quotes', await browser.popupPicture());
    for (const [name, selector] of steps) {
      await press(selector);
      await pause(700);
      keep(`popup-${name}`, await browser.popupPicture());
    }
    await press('.menu-shade');
    await press('[role=switch]');
    await pause(700);
    await browser.closePopup();
    await pause(700);
    keep('reader', await page.screenshot());
    await page.close();
    await browser.click(await browser.open(places.plain));
    await pause(700);
    keep('popup-nothing', await browser.popupPicture());
  } finally {
    await browser.close();
  }
}

const steps = [
  ['article', '[data-tab=article]'],
  ['citation', '[data-tab=citation]'],
  ['styles', '.pick'],
] as const;

const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));
