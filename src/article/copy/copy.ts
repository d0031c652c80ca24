import type { Steps } from '../../steps';
import { mathText } from './math';
import { settleNotes } from './notes';
import { settlePictures, withoutScript } from './pictures';
import { settleRaised } from './raised';

/** An inert copy of some elements, small enough for the steps that follow; or what a message carries of one. */
export interface Copy<Tree = Element> {
  /** In a document that is never rendered: it loads no image, runs no script, fires no event. */
  roots: Tree[];
  /** What made the copy differ from the page, if anything did. */
  flattened: boolean;
  /** Set when there was too much to copy: the text alone, shortened. */
  text?: string;
}

export interface Limits {
  /** Element levels; the deepest of 67 saved pages had 45, and Readability is quadratic in depth. */
  depth: number;
  /** Elements; the largest of the same pages had 6,065. */
  elements: number;
  /** UTF-16 units of text. */
  text: number;
}

/** Attribute of a copied element that is to be left out: `step/reason`. */
export const marked = 'data-left-out';

/** Nodes copied in one step. */
const portion = 1000;

export const limits: Limits = { depth: 128, elements: 30_000, text: 3_000_000 };

/**
 * Copies elements into an inert document without recursion, so that a page built by script
 * 20,000 levels deep is survived: what lies deeper than `limits.depth` is moved up to that level.
 * Text that the page keeps in `<noscript>` or a script template for readers without script is opened.
 * `mark` is asked once for each element and may name a step and a reason to leave it out, as `step/reason`; the copy then bears that mark.
 */
export function* copyOf(
  bodies: readonly Element[],
  mark: (element: Element) => string | undefined,
  view: Window,
  most: Limits = limits,
): Steps<Copy> {
  const doc = inertDocument(bodies[0]?.ownerDocument ?? view.document);
  const copy: Copy = { roots: [], flattened: false };
  let nodes = 0;
  let elements = 0;
  let text = 0;
  for (const body of bodies) {
    const root = doc.createElement('div');
    root.append(doc.importNode(body, false));
    const queue: { source: Node; target: Element; depth: number }[] = [];
    const top = root.firstElementChild ?? root;
    for (const child of childrenOf(body, view).reverse()) queue.push({ source: child, target: top, depth: 1 });
    for (let next = queue.pop(); next; next = queue.pop()) {
      const { source, target, depth } = next;
      nodes += 1;
      if (nodes % portion === 0) yield;
      if (isForm(source, view)) {
        const box = depth >= most.depth ? target : target.appendChild(doc.createElement('div'));
        for (const child of ownChildren(source, view).reverse()) queue.push({ source: child, target: box, depth: depth + 1 });
      } else if (source.nodeType === 3) {
        text += source.nodeValue?.length ?? 0;
        target.append(doc.createTextNode(source.nodeValue ?? ''));
      } else if (isElement(source)) {
        elements += 1;
        if (skipped.has(source.localName) && !holdsMarkup(source) && !isQuestion(source)) continue;
        if (isFormula(source)) {
          target.append(doc.createTextNode(mathText(source)));
          continue;
        }
        const deep = depth >= most.depth;
        const made = deep && source.childNodes.length > 0 ? target : target.appendChild(shell(doc, source));
        const hidden = mark(source);
        if (hidden && deep) continue;
        if (hidden) made.setAttribute(marked, hidden);
        else if (made !== target) made.removeAttribute(marked);
        if (made === target) {
          // Words of two deep blocks must not run together.
          copy.flattened = true;
          if (!inline.has(source.localName)) {
            target.append(doc.createElement('div'));
            queue.push({ source: doc.createElement('div'), target, depth });
          }
        }
        for (const child of childrenOf(source, view).reverse()) queue.push({ source: child, target: made, depth: depth + 1 });
      }
      if (elements > most.elements || text > most.text) return { ...copy, roots: [], text: plainText(bodies) };
    }
    copy.roots.push(root);
  }
  for (const settle of [settleNotes, settleRaised, settlePictures]) {
    yield;
    settle(copy.roots);
  }
  return copy;
}

/** A document nobody sees, of the same making as another. */
export function inertDocument(like: Document): Document {
  return like.implementation.createHTMLDocument('');
}

function isFormula(element: Element): boolean {
  return element.localName === 'math' && element.namespaceURI === 'http://www.w3.org/1998/Math/MathML';
}

function shell(doc: Document, source: Element): Element {
  if (source.namespaceURI === 'http://www.w3.org/1999/xhtml' && !holdsMarkup(source) && source.localName !== 'button')
    return doc.importNode(source, false);
  const made = doc.createElement('span');
  if (source.localName === 'noscript') made.setAttribute(withoutScript, '');
  return made;
}

/** The words of a button that opens an answer are the question. */
function isQuestion(element: Element): boolean {
  return (
    element.localName === 'button' &&
    (element.hasAttribute('aria-expanded') || element.closest('h1, h2, h3, h4, h5, h6, dt') !== null)
  );
}

/** Children in order; those of `<noscript>` and script templates are parsed first, without running anything. */
function childrenOf(element: Element, view: Window): Node[] {
  if (!holdsMarkup(element)) return [...element.childNodes];
  if (element.childElementCount > 0) return [...element.childNodes];
  const Parser = (view as Window & typeof globalThis).DOMParser;
  return [...new Parser().parseFromString(element.textContent ?? '', 'text/html').body.childNodes];
}

/** Google's own Blogger theme keeps the post in `<noscript>` or `<script type="text/template">`. */
function holdsMarkup(element: Element): boolean {
  return element.localName === 'noscript' || (element.localName === 'script' && element.getAttribute('type') === 'text/template');
}

function plainText(bodies: readonly Element[]): string {
  return bodies
    .map((body) => body.textContent ?? '')
    .join('\n\n')
    .slice(0, 400_000);
}

/** The fields of a form may be named like its properties (`childNodes`, `localName`): nothing is asked of a form itself. */
function isForm(node: Node, view: Window): boolean {
  return node instanceof (view as Window & typeof globalThis).HTMLFormElement;
}

function ownChildren(node: Node, view: Window): Node[] {
  return [...(Reflect.get((view as Window & typeof globalThis).Node.prototype, 'childNodes', node) as NodeListOf<ChildNode>)];
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

const skipped = new Set(
  'script style template link meta title base head object embed applet iframe frame frameset audio video canvas svg map select option textarea input button'.split(
    ' ',
  ),
);
const inline = new Set('a abbr b big cite code em font i small span strike strong sub sup u'.split(' '));
