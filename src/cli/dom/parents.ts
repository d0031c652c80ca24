import { following } from './links';
import { PlainNode } from './nodes';
import { type Selectable, type Test, testOf } from './select';

/** An element, as those see it that hold one. */
export interface Held extends Selectable {
  getAttribute(name: string): string | null;
}

/** What elements, documents and fragments have in common: children that can be asked for by selector. */
export abstract class ParentNode extends PlainNode {
  declare elements: Held[] | null;
  /** The list of nodes that `elements` was made from. */
  declare seen: PlainNode[] | null;

  constructor(owner: PlainNode['owner']) {
    super(owner);
    this.elements = null;
    this.seen = null;
  }
  get children(): Held[] {
    const nodes = this.childNodes;
    if (this.elements && this.seen === nodes) return this.elements;
    this.seen = nodes;
    this.elements = [];
    for (const node of nodes) if (isElement(node)) this.elements.push(node);
    return this.elements;
  }

  get firstElementChild(): Held | null {
    return nextElement(this.start);
  }
  get lastElementChild(): Held | null {
    return previousElement(this.end);
  }
  get childElementCount(): number {
    return this.children.length;
  }

  append(...nodes: (PlainNode | string)[]): void {
    for (const node of nodes) this.appendChild(this.made(node));
  }
  prepend(...nodes: (PlainNode | string)[]): void {
    const first = this.start;
    for (const node of nodes) this.insertBefore(this.made(node), first);
  }
  replaceChildren(...nodes: (PlainNode | string)[]): void {
    for (let child = this.start; child; child = this.start) child.unlink();
    this.append(...nodes);
  }

  querySelector(selector: string): Held | null {
    return firstOf(this, testOf(selector, this));
  }
  querySelectorAll(selector: string): Held[] {
    return allOf(this, testOf(selector, this));
  }
  getElementsByTagName(name: string): Held[] {
    const lower = name.toLowerCase();
    return allOf(this, ({ localName }) => name === '*' || localName === lower || localName === name);
  }
  getElementsByClassName(names: string): Held[] {
    const wanted = names.split(/\s+/).filter(Boolean);
    return allOf(this, ({ attrs }) => {
      const own = attrs.get('class')?.split(/\s+/) ?? [];
      return wanted.length > 0 && wanted.every((name) => own.includes(name));
    });
  }
  getElementById(id: string): Held | null {
    return firstOf(this, ({ attrs }) => attrs.get('id') === id);
  }
}

function firstOf(root: PlainNode, test: Test): Held | null {
  for (let node = following(root, root); node; node = following(node, root)) if (isElement(node) && test(node)) return node;
  return null;
}

function allOf(root: PlainNode, test: Test): Held[] {
  const found: Held[] = [];
  for (let node = following(root, root); node; node = following(node, root)) if (isElement(node) && test(node)) found.push(node);
  return found;
}

export function isElement(node: PlainNode): node is Held {
  return node.type === 1;
}

export function nextElement(node: PlainNode | null): Held | null {
  for (let at = node; at; at = at.forth) if (isElement(at)) return at;
  return null;
}

export function previousElement(node: PlainNode | null): Held | null {
  for (let at = node; at; at = at.back) if (isElement(at)) return at;
  return null;
}

/** Nodes on their way from one place to another. */
export class DocumentFragment extends ParentNode {
  get type(): number {
    return 11;
  }
  naming(): string {
    return '#document-fragment';
  }
  shell(owner: PlainNode['owner']): PlainNode {
    return new DocumentFragment(owner);
  }
}
