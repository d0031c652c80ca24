// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { unclobbered } from '../../src/page/unclobbered';

const pageOf = (markup: string): Document => new DOMParser().parseFromString(markup, 'text/html');

it('a page that takes no name of the DOM is read as it is', () => {
  const page = pageOf(
    '<form id="search" name="q"><input name="words"></form><img name="quay"><p id="body">x</p><a name="title">y</a>',
  );
  expect(unclobbered(page)).toBe(page);
});

it.each([
  '<form><input name="childNodes"><p>words</p></form>',
  '<form><button id="getAttribute">x</button><p>words</p></form>',
  '<img name="querySelector"><p>words</p>',
  '<form name="body"><p>words</p></form>',
  '<object id="implementation"></object><p>words</p>',
  '<form id="f"></form><input form="f" name="__proto__"><p>words</p>',
])('%s is read from a copy without the name, and stays what it was', (markup) => {
  const page = pageOf(markup);
  const before = page.documentElement.outerHTML;
  const copy = unclobbered(page);
  expect(copy).not.toBe(page);
  expect(copy.documentElement.outerHTML).not.toMatch(/childNodes|getAttribute|querySelector|"body"|implementation|__proto__/);
  expect(copy.documentElement.textContent).toBe(page.documentElement.textContent);
  expect(copy.defaultView).toBeNull();
  expect(page.documentElement.outerHTML).toBe(before);
});
