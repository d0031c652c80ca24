import { fold } from '../text/space';

/** A place in the page's text. */
type Point = [node: Text, offset: number];

/**
 * The words in the live page, as a range that may cross elements; white space counts as one space, signs that nobody sees do not count.
 * `undefined` when the page does not hold them. Changes nothing.
 */
export function rangeOf(words: string, root: Node): Range | undefined {
  const wanted = folded(words);
  if (wanted === '') return undefined;
  const { text, places } = textWithPlaces(root);
  const at = text.indexOf(wanted);
  return at < 0 ? undefined : between(places[at], places[at + wanted.length - 1]);
}

/** From one unit of the text to another, both within. */
export function between(first: Point | undefined, last: Point | undefined): Range | undefined {
  if (!first || !last) return undefined;
  const range = new Range();
  range.setStart(...first);
  range.setEnd(last[0], last[1] + 1);
  return range;
}

/** Words as they stand in the text of `textWithPlaces`. */
export const folded = (words: string): string => Array.from(words, seenOf).join('').replace(/ +/g, ' ').trim();

/** What `fold`, which made the quotations, leaves of one sign: the sign, a space, or nothing. Joiners go, in the page and in the words. */
function seenOf(sign: string): string {
  if (sign > ' ' && sign <= '~') return sign;
  let seen = known.get(sign);
  if (seen === undefined) {
    seen = fold(`x${sign}x`).slice(1, -1);
    known.set(sign, seen);
  }
  return seen;
}

/** A page has many signs, but few different ones. */
const known = new Map<string, string>();

/** The text below a node, folded as quotations are, and where in the page each unit of it stands. */
export function textWithPlaces(root: Node): { text: string; places: (Point | undefined)[] } {
  const parts: string[] = [];
  const places: (Point | undefined)[] = [];
  let open = false;
  const space = (place?: Point): void => {
    if (!open) return;
    open = false;
    parts.push(' ');
    places.push(place);
  };
  const walker = Document.prototype.createTreeWalker.call(
    root.ownerDocument ?? root,
    root,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
    (node) => (skipped.has(node.nodeName) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT),
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType !== 3) {
      if (breaking.test(node.nodeName)) space();
      continue;
    }
    const data = (node as Text).data;
    let offset = 0;
    for (const sign of data) {
      const seen = seenOf(sign);
      if (seen === ' ') space([node as Text, offset]);
      else if (seen) {
        open = true;
        parts.push(sign);
        for (let unit = 0; unit < sign.length; unit++) places.push([node as Text, offset + unit]);
      }
      offset += sign.length;
    }
  }
  return { text: parts.join(''), places };
}

const skipped = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA', 'SELECT', 'IFRAME']);
const breaking = /^(?:BR|P|DIV|LI|UL|OL|TR|TD|TH|TABLE|H[1-6]|BLOCKQUOTE|SECTION|ARTICLE|HR|PRE|DD|DT|FIGURE|FIGCAPTION|CENTER)$/;
