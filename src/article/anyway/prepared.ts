import type { Steps } from '../../steps';
import { countWords } from '../../text/space';
import { type Copy, copyOf, marked } from '../copy/copy';
import { blockOf, textAfter, textBefore } from '../copy/lines';
import { sourceOf } from '../copy/picture-source';
import { withoutFrames } from './frames';
import { opened, unseenIn } from './seen';

/** A copy of the whole page for Readability: what readers do not see is gone, folded answers are open, and no word in a sentence has a class. */
export function* preparedCopy(doc: Document, view: Window, base: string): Steps<Copy> {
  const copy = yield* copyOf([doc.body], yield* unseenIn(doc), view);
  for (const root of copy.roots) {
    withoutUnseen(root);
    withoutFrames(root);
    for (const element of root.querySelectorAll(inline))
      if (standsInSentence(element)) for (const name of ['class', 'id']) element.removeAttribute(name);
    for (const link of root.querySelectorAll('a[href]')) absolute(link, 'href', base);
    for (const image of root.querySelectorAll('img')) {
      const source = sourceOf(image);
      if (source) image.setAttribute('src', source);
      absolute(image, 'src', base);
    }
  }
  return copy;
}

/** A page that hides nearly all of its text shows it by a script: then its styles say nothing. */
function withoutUnseen(root: Element): void {
  for (const element of root.querySelectorAll(`[${marked}="${opened}"]`))
    for (const name of [marked, 'hidden', 'aria-hidden', 'style']) element.removeAttribute(name);
  const unseen = [...root.querySelectorAll(`[${marked}]`)];
  if (unseen.length === 0) return;
  const whole = countWords(root.textContent ?? '');
  const outer = unseen.filter((element) => !element.parentElement?.closest(`[${marked}]`));
  const lost = outer.reduce((sum, element) => sum + countWords(element.textContent ?? ''), 0);
  for (const element of outer) {
    if (lost < whole * 0.7) element.remove();
    else element.removeAttribute(marked);
  }
  for (const element of root.querySelectorAll(`[${marked}]`)) element.removeAttribute(marked);
}

/** Readability takes out by name what is called `share` or `sponsor`, in the middle of a sentence too. */
function standsInSentence(element: Element): boolean {
  if (!element.hasAttribute('class') && !element.id) return false;
  // Lines of a theme (day, writer, comments) stand in boxes, not in paragraphs, and keep their names.
  if (!/^(?:p|li|dd|td|blockquote)$/.test(blockOf(element, element).localName)) return false;
  return /\p{L}{2}/u.test(textBefore(element)) || /\p{L}{2}/u.test(textAfter(element));
}

/** As the page itself would follow it, whatever document the copy is in; a place within the page stays one. */
function absolute(element: Element, name: 'href' | 'src', base: string): void {
  const address = element.getAttribute(name) ?? '';
  if (/^\s*(?:#|[a-z][a-z0-9+.-]*:)/i.test(address) || !URL.canParse(address, base)) return;
  element.setAttribute(name, new URL(address, base).href);
}

const inline = 'a, abbr, b, cite, code, data, dfn, em, font, i, mark, q, small, span, strong, sub, sup, time, u';
