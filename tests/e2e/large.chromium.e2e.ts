import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { stand } from './stand';

const languages = readdirSync('assets/locales').map((file) => file.replace(/\..*/, ''));

describe.each(languages)('text of twice the size on a low screen, in the language %s', (lang) => {
  const here = stand({ lang, args: ['--blink-settings=defaultFontSize=32'] });

  it('the button is whole, and the first quotation in sight below a warning', async () => {
    const { popup } = await here.read('news-labels-simple');
    await popup.locator('.warnings').waitFor();
    await popup.locator('.quote').first().waitFor();
    const seen = await popup.evaluate(() => {
      const { innerHeight, innerWidth } = window;
      const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
      const quote = document.querySelector('.quote q');
      const [line] = quote?.getClientRects() ?? [];
      const copy = box('.split .do');
      const { scrollWidth = 0, clientWidth = 0 } = document.querySelector('.popup') ?? {};
      return {
        low: innerHeight < 600,
        copy: copy !== undefined && copy.bottom <= innerHeight && copy.right <= innerWidth,
        line: line !== undefined && line.bottom <= innerHeight,
        sideways: scrollWidth > clientWidth,
      };
    });
    expect(seen).toEqual({ low: true, copy: true, line: true, sideways: false });
  });
});
