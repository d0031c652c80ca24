import { type Linked, positionOf } from './links';

/** Where a node stands: all that can be asked of its place without changing anything. `T` is the kind of its neighbours. */
export abstract class Standing<T extends Linked<T> & Standing<T>> {
  static readonly ELEMENT_NODE = 1;
  static readonly TEXT_NODE = 3;

  declare up: T | null;
  declare back: T | null;
  declare forth: T | null;
  declare start: T | null;
  declare end: T | null;
  declare listed: T[] | null;

  /** Assigned, not declared as class fields: nodes are made by the ten thousand, and fields cost several times as much. */
  constructor() {
    this.up = null;
    this.back = null;
    this.forth = null;
    this.start = null;
    this.end = null;
    this.listed = null;
  }

  abstract readonly type: number;
  /** The node itself, as its neighbours know it. */
  abstract get self(): T;

  get ELEMENT_NODE(): number {
    return 1;
  }
  get TEXT_NODE(): number {
    return 3;
  }
  get nodeType(): number {
    return this.type;
  }
  get parentNode(): T | null {
    return this.up;
  }
  get parentElement(): T | null {
    return this.up?.type === 1 ? this.up : null;
  }
  get previousSibling(): T | null {
    return this.back;
  }
  get nextSibling(): T | null {
    return this.forth;
  }
  get firstChild(): T | null {
    return this.start;
  }
  get lastChild(): T | null {
    return this.end;
  }
  get childNodes(): T[] {
    if (!this.listed) {
      const list: T[] = [];
      for (let child = this.start; child; child = child.forth) list.push(child);
      this.listed = list;
    }
    return this.listed;
  }
  hasChildNodes(): boolean {
    return this.start !== null;
  }
  get isConnected(): boolean {
    return this.getRootNode().type === 9;
  }
  getRootNode(): T {
    let root = this.self;
    while (root.up) root = root.up;
    return root;
  }
  contains(other: T | null): boolean {
    for (let node = other; node; node = node.up) if (node === this.self) return true;
    return false;
  }
  compareDocumentPosition(other: T): number {
    return positionOf(this.self, other);
  }
}
