import { fractionText, loweredText, raisedText } from '../../text/raised';
import { fold } from '../../text/space';
import { styleOf } from './hidden';
import { textAfter, textBefore } from './lines';
import { noteAttribute } from './note-attribute';

/**
 * Raised and lowered runs as text that keeps their meaning where nothing is raised: `10⁶`, `CO₂`, `4½`, `1st`. In place, on a copy;
 * note marks are settled before.
 */
export function settleRaised(roots: readonly Element[]): void {
  for (const element of roots.flatMap((root) => [...root.querySelectorAll(shifted)])) {
    if (!element.isConnected && !roots.some((root) => root.contains(element))) continue;
    if (element.hasAttribute(noteAttribute)) continue;
    if (element.querySelector(`[${noteAttribute}]`)) onlyMarks(element);
    else if (isRaised(element)) raise(element);
    else if (isLowered(element)) replace(element, loweredText(fold(element.textContent ?? '')));
  }
}

/** Whether an element stands above the line: by its tag, its style, or as the upper part of a fraction. */
export function isRaised(element: Element): boolean {
  return (
    element.localName === 'sup' ||
    styleOf(element.getAttribute('style') ?? '').get('vertical-align') === 'super' ||
    isPart(element, 'num')
  );
}

function isLowered(element: Element): boolean {
  return (
    element.localName === 'sub' ||
    styleOf(element.getAttribute('style') ?? '').get('vertical-align') === 'sub' ||
    isPart(element, 'den')
  );
}

/** `<span class="frac"><span class="num">1</span>⁄<span class="den">2</span></span>` */
function isPart(element: Element, name: 'num' | 'den'): boolean {
  return element.classList.contains(name) && element.closest('.frac, .sfrac, .fraction') !== null;
}

function raise(element: Element): void {
  const text = fold(element.textContent ?? '');
  if (text === '' || !element.parentNode) return;
  if (!asFraction(element, text)) replace(element, raisedText(text, { before: textBefore(element), after: textAfter(element) }));
}

/** `<sup>1</sup>⁄<sub>2</sub>`, `4<sup>1</sup>/<sub>2</sub>`, `<sup>1</sup>/2`. */
function asFraction(element: Element, above: string): boolean {
  const bar = element.nextSibling;
  if (!/^\d{1,3}$/.test(above) || !bar) return false;
  const [, rest = '', figures] = /^\s*[/⁄∕](\s*(\d{1,3})?(?!\d)[\s\S]*)$/.exec(bar.textContent ?? '') ?? [];
  const below = bar.nextSibling;
  if (figures && bar.nodeType === 3) {
    bar.nodeValue = rest.trimStart().slice(figures.length);
    replace(element, fractionText(above, figures));
    return true;
  }
  const lowered = below?.nodeType === 1 ? fold(below.textContent ?? '') : '';
  if (!/^\s*[/⁄∕]\s*$/.test(bar.textContent ?? '') || !/^\d{1,3}$/.test(lowered) || !isLowered(below as Element)) return false;
  bar.remove();
  below?.remove();
  replace(element, fractionText(above, lowered));
  return true;
}

/** `<sup>1, 2</sup>` whose figures are note marks: what parts them is no text. */
function onlyMarks(element: Element): void {
  element.replaceWith(...element.querySelectorAll(`[${noteAttribute}]`));
}

function replace(element: Element, text: string): void {
  if (element.querySelector('img')) return;
  element.replaceWith(element.ownerDocument.createTextNode(text));
}

const shifted = 'sup, sub, [style*="vertical-align"], .num, .den';
