import { furniture } from './furniture';

/**
 * What stands between a post's body and the theme's next mark. A mail may close one box more than it opens: the post's
 * own box ends there, and the rest of the mail stands below it, before people's eyes as ever. Given as copies in one
 * element that is in no page; undefined where nothing stands there.
 */
export function beyond(body: Element, top: Element, bodies: readonly Element[]): Element | undefined {
  const rest = body.ownerDocument.createElement('div');
  const ends = (element: Element): boolean =>
    element.matches(marks) || element.querySelector(marks) !== null || bodies.some((other) => element.contains(other));
  for (let level: Element | null = body; level; level = level === top ? null : level.parentElement) {
    for (let next = level.nextSibling; next; next = next.nextSibling) {
      if (isElement(next) && ends(next)) return filled(rest);
      rest.append(rest.ownerDocument.importNode(next, true));
    }
  }
  return filled(rest);
}

/** Whether a reader sees words or a picture in it. */
export function isSeen(element: Element): boolean {
  return words(element) || element.querySelector('img') !== null;
}

const marks = [
  ...furniture.filter(({ name }) => name !== 'clearing').map(({ selector }) => selector),
  'footer, aside, nav, form, .widget, .post, .hentry, .post-outer, .post-title, .post-body, .post-meta, .date-header',
].join();

function filled(element: Element): Element | undefined {
  return isSeen(element) ? element : undefined;
}

/** Whether there is text besides that of its scripts and styles; the first is enough, and without recursion, for a page may be very deep. */
function words(element: Element): boolean {
  const walker = element.ownerDocument.createTreeWalker(element, 4 /* text */);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (/\S/.test(node.nodeValue ?? '') && !/^(?:script|style)$/i.test(node.parentNode?.nodeName ?? '')) return true;
  return false;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
