import createPurifier, { type WindowLike } from 'dompurify';

/**
 * The only door to DOMPurify: what comes out holds nothing but the tags and attributes listed here.
 * The fragment is handed on as nodes and never turned into text again: round trips are where mutation XSS lives.
 */
export function sanitize(dirty: Element, view: Window): DocumentFragment {
  const purifier = createPurifier(realmOf(dirty, view as Window & typeof globalThis));
  // Where it believes that it cannot work, it would hand its input back as it came.
  if (!purifier.isSupported) return dirty.ownerDocument.createDocumentFragment();
  return purifier.sanitize(dirty, {
    ALLOWED_TAGS: tags,
    ALLOWED_ATTR: attributes,
    ALLOWED_URI_REGEXP: /^(?:https?:|mailto:|data:image\/(?:png|jpe?g|gif|webp);)/i,
    ALLOW_ARIA_ATTR: false,
    ALLOW_DATA_ATTR: false,
    SANITIZE_NAMED_PROPS: true,
    RETURN_DOM_FRAGMENT: true,
  });
}

/** What DOMPurify needs of a window, with our inert document in it: a page can take the names of its own (`<img name="implementation">`). */
function realmOf(dirty: Element, view: Window & typeof globalThis): WindowLike {
  const { DocumentFragment, HTMLTemplateElement, Node, Element, NodeFilter, NamedNodeMap, HTMLFormElement, DOMParser } = view;
  return {
    ...{ DocumentFragment, HTMLTemplateElement, Node, Element, NodeFilter, NamedNodeMap, HTMLFormElement, DOMParser },
    document: dirty.ownerDocument,
    trustedTypes: (view as WindowLike).trustedTypes,
  };
}

const tags = [
  ...['section', 'p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'blockquote', 'pre', 'hr', 'br'],
  ...['table', 'tbody', 'tr', 'th', 'td', 'a', 'img', 'strong', 'em', 'del', 'code', '#text'],
];
const attributes = ['href', 'src', 'alt', 'title', 'start'];
