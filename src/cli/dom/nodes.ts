import { following, link, unlink } from './links';
import { Standing } from './standing';

/** What a node asks of the document it belongs to. */
export interface Home extends PlainNode {
  readonly baseURI: string;
  createTextNode(data: string): PlainNode;
  /** Reads markup as it stands inside a node, and writes what is inside one. */
  readonly markup: { read(markup: string, inside: PlainNode): PlainNode; write(node: PlainNode): string };
}

/**
 * A node of the DOM standard, as much of it as reading a page asks for. Children hang together as a linked list, so that
 * every move costs the same however long the list; the lists handed out are made when asked for and kept until the next move.
 */
export abstract class PlainNode extends Standing<PlainNode> {
  declare owner: Home | null;

  constructor(owner: Home | null) {
    super();
    this.owner = owner;
  }

  abstract naming(): string;
  /** The node again, without what is inside it. */
  abstract shell(owner: Home | null, how: 'alone' | 'deep'): PlainNode;

  get self(): PlainNode {
    return this;
  }
  get nodeName(): string {
    return this.naming();
  }
  get ownerDocument(): Home | null {
    return this.owner;
  }
  get nodeValue(): string | null {
    return null;
  }
  set nodeValue(_value: string | null) {
    // The standard: nothing happens.
  }
  get baseURI(): string {
    return this.owner?.baseURI ?? 'about:blank';
  }
  get textContent(): string | null {
    let text = '';
    for (let node = following<PlainNode>(this, this); node; node = following<PlainNode>(node, this)) {
      if (node.type === 3) text += node.nodeValue;
    }
    return text;
  }
  set textContent(value: string | null) {
    for (let child = this.start; child; child = this.start) child.unlink();
    if (value) this.appendChild(this.made(value));
  }

  appendChild<T extends PlainNode>(node: T): T {
    return this.insertBefore(node, null);
  }
  insertBefore<T extends PlainNode>(node: T, before: PlainNode | null): T {
    if ((node as PlainNode) === before) return node;
    if (node.contains(this)) throw new Error('HierarchyRequestError: a node cannot hold itself');
    if (before && before.up !== this) throw new Error('NotFoundError: the node to insert before is not a child');
    if (node.nodeType === 11) {
      for (let child = node.start; child; child = node.start) this.insertBefore(child, before);
      return node;
    }
    this.link(node, before);
    return node;
  }
  removeChild<T extends PlainNode>(node: T): T {
    if (node.up !== this) throw new Error('NotFoundError: the node to remove is not a child');
    node.unlink();
    return node;
  }
  replaceChild<T extends PlainNode>(node: PlainNode, old: T): T {
    if (node === old) return old;
    const next = old.forth === node ? node.forth : old.forth;
    this.removeChild(old);
    this.insertBefore(node, next);
    return old;
  }
  cloneNode(deep = false): PlainNode {
    return this.copyFor(this.owner, deep ? 'deep' : 'alone');
  }
  /** A copy for a document, with or without what is inside; no recursion, so that depth costs no stack. */
  copyFor(owner: Home | null, how: 'alone' | 'deep'): PlainNode {
    const root = this.shell(owner, how);
    let into = root;
    for (let at = how === 'deep' ? this.start : null; at; ) {
      const made = at.shell(owner ?? into.home, how);
      into.link(made, null);
      if (at.start) into = made;
      let next = at.start;
      for (let last: PlainNode = at; !next && last.up; last = last.up) {
        if (last === this) break;
        next = last.forth;
        if (!next) into = into.up ?? root;
      }
      at = next;
    }
    return root;
  }
  normalize(): void {
    for (let node = following<PlainNode>(this, this); node; ) {
      const next: PlainNode | null = following<PlainNode>(node, this);
      if (node.nodeType === 3) {
        const before = node.back;
        if (node.nodeValue === '') node.unlink();
        else if (before?.nodeType === 3) {
          before.nodeValue = `${before.nodeValue}${node.nodeValue}`;
          node.unlink();
        }
      }
      node = next;
    }
  }

  before(...nodes: (PlainNode | string)[]): void {
    for (const node of nodes) this.up?.insertBefore(this.made(node), this);
  }
  after(...nodes: (PlainNode | string)[]): void {
    const next = this.forth;
    for (const node of nodes) this.up?.insertBefore(this.made(node), next);
  }
  replaceWith(...nodes: (PlainNode | string)[]): void {
    this.before(...nodes.filter((node) => node !== this));
    if (!nodes.includes(this)) this.unlink();
  }
  remove(): void {
    this.unlink();
  }

  /** The document of what hangs below: the node itself where it is one. */
  get home(): Home {
    if (!this.owner) throw new Error('a node without a document');
    return this.owner;
  }
  made(node: PlainNode | string): PlainNode {
    return typeof node === 'string' ? this.home.createTextNode(node) : node;
  }
  /** Puts a node in its place, without asking whether it may stand there. */
  link(node: PlainNode, before: PlainNode | null): void {
    node.unlink();
    const { home } = this;
    if (node.owner !== home) for (let at: PlainNode | null = node; at; at = following(at, node)) at.owner = home;
    link<PlainNode>(this, node, before);
    this.listed = null;
  }
  unlink(): void {
    const { up } = this;
    if (!up) return;
    unlink<PlainNode>(up, this);
    up.listed = null;
  }
}
