import createPurifier, { type Config, type DOMPurify, type WindowLike } from 'dompurify';
import { inertDocument } from '../copy/copy';
import { noteAttribute } from '../copy/note-attribute';

/**
 * The only door to DOMPurify: what comes out holds nothing but the tags and attributes listed here.
 * The fragment is handed on as nodes and never turned into text again: round trips are where mutation XSS lives.
 */
export function sanitize(dirty: Element, view: Window): DocumentFragment {
  const purifier = purifiers.get(view) ?? purifierLike(dirty.ownerDocument, view as Window & typeof globalThis);
  purifiers.set(view, purifier);
  // Where it believes that it cannot work, it would hand its input back as it came.
  return purifier.isSupported ? purifier.sanitize(dirty, config) : dirty.ownerDocument.createDocumentFragment();
}

/** Made once for a window: making one costs as much as cleaning a bulletin. */
const purifiers = new WeakMap<Window, DOMPurify>();

function purifierLike(doc: Document, view: Window & typeof globalThis): DOMPurify {
  return createPurifier(realmOf(inertDocument(doc), view));
}

/**
 * What DOMPurify needs of a window, and no more: with our inert document in it, as a page can take the names of its own
 * (`<img name="implementation">`); with a parser that gives it an empty document and parses no text, as it is only ever handed nodes;
 * without the factory of trusted types, in which it would make a policy that the page hears of and may report.
 */
function realmOf(inert: Document, view: Window & typeof globalThis): WindowLike {
  const { DocumentFragment, HTMLTemplateElement, Node, Element, NodeFilter, NamedNodeMap, HTMLFormElement } = view;
  const DOMParser = class {
    parseFromString = (): Document => inertDocument(inert);
  };
  return {
    ...{ DocumentFragment, HTMLTemplateElement, Node, Element, NodeFilter, NamedNodeMap, HTMLFormElement, DOMParser },
    document: inert,
  };
}

const tags = [
  ...['section', 'p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'blockquote', 'pre', 'hr', 'br'],
  ...['table', 'tbody', 'tr', 'th', 'td', 'a', 'img', 'strong', 'em', 'del', 'code', 'sup', 'aside', '#text'],
];
const attributes = ['href', 'src', 'alt', 'title', 'start', noteAttribute];

const config = {
  ALLOWED_TAGS: tags,
  ALLOWED_ATTR: attributes,
  ALLOWED_URI_REGEXP: /^(?:https?:|mailto:|data:image\/(?:png|jpe?g|gif|webp);)/i,
  // Neither is an address, as what else stands in an attribute has to be.
  ADD_URI_SAFE_ATTR: ['start', noteAttribute],
  ALLOW_ARIA_ATTR: false,
  ALLOW_DATA_ATTR: false,
  SANITIZE_NAMED_PROPS: true,
  RETURN_DOM_FRAGMENT: true,
} satisfies Config;
