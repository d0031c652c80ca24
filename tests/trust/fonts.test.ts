// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { withoutFontsOf } from '../../src/page/fonts';

const css = '.a{--font-serif-x1:"Iowan Old Style",Charter,  Georgia, serif;--ink:red}.b{font-family:Charter}';

/** A page with faces of its own; jsdom has none. */
function pageWith(...families: string[]): Document {
  const page = new DOMParser().parseFromString('<p>x</p>', 'text/html');
  class WithFonts {
    get fonts() {
      return new Set(families.map((family) => ({ family })));
    }
  }
  Object.defineProperty(page, 'defaultView', { value: { Document: WithFonts } });
  return page;
}

it('a family that the page defines is taken out of our lists, however it is written', () => {
  expect(withoutFontsOf(pageWith('"iowan  old style"', 'georgia'), css)).toBe(
    '.a{--font-serif-x1:Charter, serif;--ink:red}.b{font-family:Charter}',
  );
});

it('other families, and pages without any, change nothing', () => {
  expect(withoutFontsOf(pageWith('Roboto Slab', 'Char'), css)).toBe(css);
  expect(withoutFontsOf(pageWith(), css)).toBe(css);
  expect(withoutFontsOf(document, css)).toBe(css);
});

it('a list of which nothing is left has a generic family', () => {
  expect(withoutFontsOf(pageWith('Charter'), '.a{--font-x:Charter}')).toBe('.a{--font-x:serif}');
});
