import { following } from './links';
import type { PlainNode } from './nodes';

/**
 * Goes through a tree that changes on the way: where the node it stands on was taken out, it goes on from the last one
 * before it that is still there, so that whatever was put in its place is seen too. DOMPurify relies on that.
 */
export class NodeIterator {
  readonly root: PlainNode;
  readonly whatToShow: number;
  readonly passed: PlainNode[] = [];
  begun = false;

  constructor(root: PlainNode, whatToShow: number) {
    this.root = root;
    this.whatToShow = whatToShow;
  }

  nextNode(): PlainNode | null {
    for (let node = this.step(); node; node = this.step()) if (shows(this.whatToShow, node)) return node;
    return null;
  }

  step(): PlainNode | null {
    if (!this.begun) {
      this.begun = true;
      this.passed.push(this.root);
      return this.root;
    }
    let at = this.passed.at(-1) ?? this.root;
    while (!this.root.contains(at)) {
      this.passed.pop();
      at = this.passed.at(-1) ?? this.root;
    }
    const next = following(at, this.root);
    if (next) this.passed.push(next);
    return next;
  }
}

/** The mask has a bit for each type of node. */
function shows(mask: number, node: PlainNode): boolean {
  return Math.floor(mask / 2 ** (node.nodeType - 1)) % 2 === 1;
}

/** Goes through what is inside a node, from wherever it stands. */
export class TreeWalker {
  readonly root: PlainNode;
  readonly whatToShow: number;
  currentNode: PlainNode;

  constructor(root: PlainNode, whatToShow: number) {
    this.root = root;
    this.whatToShow = whatToShow;
    this.currentNode = root;
  }

  nextNode(): PlainNode | null {
    for (let node = following(this.currentNode, this.root); node; node = following(node, this.root)) {
      if (!shows(this.whatToShow, node)) continue;
      this.currentNode = node;
      return node;
    }
    return null;
  }
}
