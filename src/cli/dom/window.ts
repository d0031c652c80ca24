import { NamedNodeMap } from './attributes';
import { Comment, Text } from './characters';
import { PlainDocument } from './document';
import { HTMLFormElement, HTMLTemplateElement, PlainElement } from './element';
import { PlainNode } from './nodes';
import { DocumentFragment } from './parents';
import { documentOf } from './tree';

/** A page as a document, with as much of a window around it as reading asks for. */
export function plainPage(markup: string, url?: string): Document {
  const doc = documentOf(markup, url);
  doc.defaultView = { ...classes, document: doc };
  return doc as unknown as Document;
}

class DOMParser {
  parseFromString(markup: string): PlainDocument {
    return documentOf(markup);
  }
}

const classes = {
  ...{ Node: PlainNode, Element: PlainElement, HTMLFormElement, HTMLTemplateElement, NamedNodeMap },
  ...{ Document: PlainDocument, DocumentFragment, Text, Comment, DOMParser },
  NodeFilter: { SHOW_ELEMENT: 1, SHOW_TEXT: 4, SHOW_CDATA_SECTION: 8, SHOW_PROCESSING_INSTRUCTION: 64, SHOW_COMMENT: 128 },
};
