import { fold } from '../text/space';
import { wordSet } from '../text/word-set';

/** What a person reads in the page, in one line, and where in the page each of its units stands. */
export interface PageText {
  text: string;
  /** By position in `text`; nothing for a space that stands for the edge of an element. */
  places: (Point | undefined)[];
}

type Point = [node: Text, offset: number];

/** A part of a long text, `to` excluded. */
export interface Stretch {
  from: number;
  to: number;
}

/** The text of the page or below a node, folded as quotations are; nothing that a style hides. Changes nothing. */
export function pageText(root: Node = document): PageText {
  const parts: string[] = [];
  const places: PageText['places'] = [];
  let open = false;
  const space = (place?: Point): void => {
    if (!open) return;
    open = false;
    parts.push(' ');
    places.push(place);
  };
  const edge = (): void => {
    if (open) space();
    else if (places.length > 0) places[places.length - 1] = undefined;
  };
  const add = (node: Text): void => {
    let offset = 0;
    for (const sign of node.data) {
      const seen = seenOf(sign);
      if (seen === ' ') space([node, offset]);
      else if (seen) {
        open = true;
        parts.push(sign);
        for (let unit = 0; unit < sign.length; unit++) places.push([node, offset + unit]);
      }
      offset += sign.length;
    }
  };
  walk(root, {
    text: (node) => {
      if (isDrawn(node)) add(node);
    },
    edge: (element) => {
      if (!inline.has(nameOf(element))) edge();
    },
  });
  return { text: parts.join(''), places };
}

/** Words as they stand in a `PageText`. */
export const folded = (words: string): string => Array.from(words, seenOf).join('').replace(/ +/g, ' ').trim();

/** The place of a part in the page. The part begins and ends with a sign that is seen. */
export function rangeIn({ places }: PageText, { from, to }: Stretch): Range | undefined {
  const [first, last] = [places[from], places[to - 1]];
  if (!first || !last) return undefined;
  const range = new Range();
  range.setStart(...first);
  range.setEnd(last[0], last[1] + 1);
  return range;
}

/** What `fold`, which made the quotations, leaves of one sign: the sign, a space, or nothing. Joiners go, in the page and in the words. */
function seenOf(sign: string): string {
  if (sign > ' ' && sign <= '~') return sign;
  if (raised.test(sign)) return '';
  let seen = known.get(sign);
  if (seen === undefined) {
    seen = fold(`x${sign}x`).slice(1, -1);
    known.set(sign, seen);
  }
  return seen;
}

/** The reading writes raised figures as such and leaves note marks out, the page raises them by an element: neither counts on either side. */
const raised = /^[⁰¹²³⁴-⁹]$/;

const isRaised = (element: Element): boolean =>
  nameOf(element) === 'sup' && /^\s*[[(]?[\d*†‡§]{1,3}[\])]?\s*$/.test(element.textContent ?? '');

/** A page has many signs, but few different ones. */
const known = new Map<string, string>();

/** Tells of every text, and of the beginning and end of every element, however deep. */
function walk(root: Node, { text, edge }: { text(node: Text): void; edge(element: Element): void }): void {
  const walker = Document.prototype.createTreeWalker.call(
    root.ownerDocument ?? root,
    root,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
    (node) => (isLeftOut(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT),
  );
  let more = walker.firstChild();
  while (more) {
    const node = walker.currentNode;
    if (isText(node)) text(node);
    else edge(node as Element);
    more = walker.firstChild() ?? walker.nextSibling();
    while (!more && walker.parentNode() && walker.currentNode !== root) {
      edge(walker.currentNode as Element);
      more = walker.nextSibling();
    }
  }
}

const isLeftOut = (node: Node): boolean =>
  !isText(node) &&
  (skipped.has(nameOf(node as Element)) || isRaised(node as Element) || getComputedStyle(node as Element).display === 'none');

/** Both are asked past a control of a form that is called "nodeType" or "localName" (see `unclobbered`). */
const isText = (node: Node): node is Text => Reflect.get(Node.prototype, 'nodeType', node) === Node.TEXT_NODE;
const nameOf = (element: Element): string => Reflect.get(Element.prototype, 'localName', element);

const isDrawn = ({ parentElement }: Text): boolean =>
  parentElement === null || getComputedStyle(parentElement).visibility === 'visible';

/** Text that is none of the page's, or that cannot be selected. */
const skipped = wordSet('head script style noscript template textarea select iframe');
/** Elements that a line of text runs through; all others begin and end one. */
const inline = wordSet(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img input ins kbd label mark nobr o:p q ruby s samp small span strike strong sub sup time tt u var wbr',
);
