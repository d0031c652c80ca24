import { type html as names, parse, parseFragment, serialize, type TreeAdapter, type TreeAdapterTypeMap } from 'parse5';
import { Comment, DocumentType, Text } from './characters';
import { PlainDocument } from './document';
import { elementOf, type HTMLTemplateElement, type PlainElement } from './element';
import type { Home, PlainNode } from './nodes';
import { DocumentFragment, type ParentNode } from './parents';

/** The only door to parse5: markup to a document, by the rules that browsers follow. No script runs, `<noscript>` is markup. */
export function documentOf(text: string, url?: string): PlainDocument {
  return parse<Nodes>(text, { treeAdapter: adapterFor(new PlainDocument(markup, url)), scriptingEnabled: false });
}

const markup: Home['markup'] = {
  read: (text, inside) =>
    parseFragment<Nodes>(inside as PlainElement, text, {
      treeAdapter: adapterFor(inside.home as PlainDocument),
      scriptingEnabled: false,
    }),
  write: (node) =>
    serialize<Nodes>(node as PlainElement, { treeAdapter: adapterFor(node.home as PlainDocument), scriptingEnabled: false }),
};

type Nodes = TreeAdapterTypeMap<
  PlainNode,
  ParentNode,
  PlainNode,
  PlainDocument,
  DocumentFragment,
  PlainElement,
  Comment,
  Text,
  HTMLTemplateElement,
  DocumentType
>;

function adapterFor(doc: PlainDocument): TreeAdapter<Nodes> {
  return {
    createDocument: () => doc,
    createDocumentFragment: () => new DocumentFragment(doc),
    createElement: (name, space, attrs) =>
      elementOf(doc, name, space, attrs.length > 0 ? new Map(attrs.map((attr) => [nameOf(attr), attr.value])) : undefined),
    createCommentNode: (data) => new Comment(doc, data),
    createTextNode: (data) => new Text(doc, data),
    appendChild: (parent, node) => parent.link(node, null),
    insertBefore: (parent, node, before) => parent.link(node, before),
    detachNode: (node) => node.unlink(),
    insertText: (parent, text) => addText(parent, text, null),
    insertTextBefore: (parent, text, before) => addText(parent, text, before),
    adoptAttributes: (element, attrs) => {
      for (const attr of attrs) if (!element.hasAttribute(nameOf(attr))) element.setAttribute(nameOf(attr), attr.value);
    },
    setTemplateContent: (template, content) => {
      template.content = content;
    },
    getTemplateContent: (template) => template.content,
    setDocumentType: (_, name, publicId, systemId) => doc.link(new DocumentType(doc, name, publicId, systemId), null),
    setDocumentMode: (_, mode) => {
      doc.mode = mode;
    },
    getDocumentMode: () => doc.mode as names.DOCUMENT_MODE,
    getFirstChild: (node) => node.start,
    getChildNodes: (node) => node.childNodes,
    getParentNode: (node) => node.up as ParentNode | null,
    getAttrList: (element) => [...element.attrs].map(([name, value]) => ({ name, value })),
    getTagName: (element) => element.localName,
    getNamespaceURI: (element) => element.space as names.NS,
    getTextNodeContent: (text) => text.data,
    getCommentNodeContent: (comment) => comment.data,
    getDocumentTypeNodeName: (type) => type.name,
    getDocumentTypeNodePublicId: (type) => type.publicId,
    getDocumentTypeNodeSystemId: (type) => type.systemId,
    isTextNode: (node): node is Text => node.nodeType === 3,
    isCommentNode: (node): node is Comment => node.nodeType === 8,
    isDocumentTypeNode: (node): node is DocumentType => node.nodeType === 10,
    isElementNode: (node): node is PlainElement => node.type === 1,
    getNodeSourceCodeLocation: () => undefined,
    setNodeSourceCodeLocation: () => undefined,
    updateNodeSourceCodeLocation: () => undefined,
  };
}

function nameOf({ prefix, name }: { prefix?: string; name: string }): string {
  return prefix ? `${prefix}:${name}` : name;
}

function addText(parent: ParentNode, text: string, before: PlainNode | null): void {
  const last = before ? before.back : parent.end;
  if (last instanceof Text) last.data += text;
  else parent.link(new Text(parent.home, text), before);
}
