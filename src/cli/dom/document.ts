import { Comment, DocumentType, Text } from './characters';
import { elementOf, PlainElement } from './element';
import { NodeIterator, TreeWalker } from './iterator';
import type { Home, PlainNode } from './nodes';
import { DocumentFragment, type Held, ParentNode } from './parents';

/** A document that nothing renders, fetches or runs. */
export class PlainDocument extends ParentNode implements Home {
  defaultView: object | null = null;
  mode = 'no-quirks';
  readonly contentType = 'text/html';
  readonly URL: string;
  readonly markup: Home['markup'];

  constructor(markup: Home['markup'], url = 'about:blank') {
    super(null);
    this.URL = url;
    this.markup = markup;
  }
  get type(): number {
    return 9;
  }
  naming(): string {
    return '#document';
  }
  override get home(): PlainDocument {
    return this;
  }
  get documentURI(): string {
    return this.URL;
  }
  override get baseURI(): string {
    const said = this.querySelector('base[href]')?.getAttribute('href');
    return said && URL.canParse(said, this.URL) ? new URL(said, this.URL).href : this.URL;
  }
  get compatMode(): string {
    return this.mode === 'quirks' ? 'BackCompat' : 'CSS1Compat';
  }
  get doctype(): PlainNode | null {
    return this.childNodes.find((node) => node.nodeType === 10) ?? null;
  }
  get documentElement(): Held | null {
    return this.firstElementChild;
  }
  get head(): Held | null {
    return this.under('head');
  }
  get body(): Held | null {
    return this.under('body', 'frameset');
  }
  get title(): string {
    const text = this.querySelector('title')?.textContent ?? '';
    return text.replace(/[\t\n\f\r ]+/g, ' ').replace(/^ | $/g, '');
  }
  set title(value: string) {
    const title = this.querySelector('title') ?? this.head?.appendChild(this.createElement('title'));
    if (title) title.textContent = value;
  }
  override get textContent(): null {
    return null;
  }
  override set textContent(_value: string | null) {
    // The standard: nothing happens.
  }

  under(...names: string[]): Held | null {
    const inside = this.documentElement?.childNodes.filter((node) => node instanceof PlainElement) ?? [];
    return inside.find(({ localName }) => names.includes(localName)) ?? null;
  }

  createElement(name: string): PlainElement {
    return elementOf(this, name.toLowerCase());
  }
  createElementNS(space: string, name: string): PlainElement {
    return elementOf(this, name, space);
  }
  createTextNode(data: string): Text {
    return new Text(this, `${data}`);
  }
  createComment(data: string): Comment {
    return new Comment(this, data);
  }
  createDocumentFragment(): DocumentFragment {
    return new DocumentFragment(this);
  }
  createNodeIterator(root: PlainNode, whatToShow = 0xffffffff): NodeIterator {
    return new NodeIterator(root, whatToShow);
  }
  createTreeWalker(root: PlainNode, whatToShow = 0xffffffff): TreeWalker {
    return new TreeWalker(root, whatToShow);
  }
  importNode<T extends PlainNode>(node: T, deep = false): T {
    return node.copyFor(this, deep ? 'deep' : 'alone') as T;
  }
  adoptNode<T extends PlainNode>(node: T): T {
    node.unlink();
    return this.importNode(node, true);
  }
  shell(): PlainNode {
    return new PlainDocument(this.markup, this.URL);
  }

  readonly implementation = {
    createHTMLDocument: (title?: string): PlainDocument => {
      const doc = new PlainDocument(this.markup);
      const root = doc.createElement('html');
      root.append(doc.createElement('head'), doc.createElement('body'));
      doc.append(new DocumentType(doc, 'html', '', ''), root);
      if (title !== undefined) doc.title = title;
      return doc;
    },
  };
}
