import { fold } from '../text/space';

/** A stretch of the bulletin that stays or goes as a whole: a paragraph, heading, list, table, block quote or picture. */
export interface Piece {
  /** Plain markup built by `flow`: only the tags and attributes that the body tree knows. */
  element: Element;
  /** The element of the inert copy that held it (of a picture, the picture itself): its ids, classes and ancestors tell furniture from content. */
  origin: Element;
  /** Set when the piece is not part of the article: which step took it out, and why. */
  gone?: { step: string; reason: string };
}

/** Text of a node with line breaks as spaces, so that "a<br>b" stays two words. */
export function textIn(node: Node): string {
  return fold(rawTextIn(node));
}

/** The lines of an element as they are seen, one for each of its own runs; an empty one between two breaks. */
export function linesIn(element: Element): string[] {
  return runsOf(element).map((run) => fold(run.map(rawTextIn).join('')));
}

/** The lines of a paragraph, the items of a list. */
export function linesOf(element: Element): string[] {
  const lines = /^[uo]l$/.test(element.localName) ? [...element.querySelectorAll('li')].map(textIn) : linesIn(element);
  return lines.filter((line) => line !== '');
}

/** What stands in an element, parted at its own line breaks. */
export function runsOf(element: Element): Node[][] {
  const runs: Node[][] = [[]];
  for (const node of element.childNodes) {
    if (node.nodeName === 'BR') runs.push([]);
    else runs.at(-1)?.push(node);
  }
  return runs;
}

/** The links of a piece that lead somewhere. */
export function linksIn(element: Element): { text: string; href: string }[] {
  return [...element.querySelectorAll('a[href]')].map((link) => ({
    text: textIn(link),
    href: link.getAttribute('href') ?? '',
  }));
}

/** Every text node of an element, in order. */
export function textNodes(element: Element): Text[] {
  return [...element.childNodes].flatMap((node) =>
    node.nodeType === 3 ? [node as Text] : node.nodeType === 1 ? textNodes(node as Element) : [],
  );
}

function rawTextIn(node: Node): string {
  if (!holdsBreaks(node)) return node.textContent ?? '';
  let text = '';
  const walk = (inner: Node): void => {
    if (inner.nodeType === 3) {
      text += inner.nodeValue ?? '';
      return;
    }
    const { nodeName } = inner;
    const ends = breaks.has(nodeName);
    if (ends || nodeName === 'BR') text += ' ';
    for (let child = inner.firstChild; child; child = child.nextSibling) walk(child);
    if (ends) text += ' ';
  };
  walk(node);
  return text;
}

/** Most pieces are one run of words, which the browser itself joins faster. */
function holdsBreaks(node: Node): boolean {
  return 'querySelector' in node && (node as ParentNode).querySelector(breaking) !== null;
}

const breaks = new Set(['P', 'LI', 'TD', 'TH', 'TR', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'BLOCKQUOTE', 'CAPTION', 'PRE']);
const breaking = ['BR', ...breaks].join();
