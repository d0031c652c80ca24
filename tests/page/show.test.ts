// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { show } from '../../src/page/show';

it('selects the words, opens the closed parts that hold them and no others', () => {
  window.matchMedia = () => ({ matches: true }) as MediaQueryList;
  window.scrollTo = () => {};
  Range.prototype.getBoundingClientRect = () => new DOMRect();
  document.body.innerHTML =
    '<details><form><input name="closest"><details><p>Piers</p></details></form></details><details>Ships</details>';
  const range = new Range();
  range.selectNodeContents(document.querySelector('p')!.firstChild!);
  show(range);
  expect([...document.querySelectorAll('details')].map(({ open }) => open)).toEqual([true, true, false]);
  expect(String(document.getSelection())).toBe('Piers');
});
