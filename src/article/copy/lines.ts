/** A text of the copy: whether a line begins with it, and the block that holds it. */
export interface Run {
  node: Text;
  starts: boolean;
  block: Element;
}

/** Every text that shows something, in order. */
export function runsOf(roots: readonly Element[]): Run[] {
  const runs: Run[] = [];
  for (const root of roots) {
    let starts = true;
    let last: Element | undefined;
    const walker = root.ownerDocument.createTreeWalker(root, 5 /* elements and text */);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.nodeName === 'BR') starts = true;
      if (node.nodeType !== 3 || (node.nodeValue ?? '').trim() === '') continue;
      const block = blockOf(node, root);
      runs.push({ node: node as Text, starts: starts || block !== last, block });
      starts = false;
      last = block;
    }
  }
  return runs;
}

/** What stands before a node in its line, as far as words next to it tell. */
export function textBefore(node: Node): string {
  return beside(node, 'previousSibling');
}

/** What follows a node in its line. */
export function textAfter(node: Node): string {
  return beside(node, 'nextSibling');
}

function beside(node: Node, side: 'previousSibling' | 'nextSibling'): string {
  let text = '';
  let at: Node | null = node;
  for (let steps = 0; at && text.length < enough && steps < 40; steps += 1) {
    const next: Node | null = at[side];
    if (!next) {
      at = at.parentNode;
      if (!at || isEdge(at)) break;
      continue;
    }
    if (isEdge(next)) break;
    const found = next.textContent ?? '';
    text = side === 'nextSibling' ? text + found.slice(0, enough) : found.slice(-enough) + text;
    at = next;
  }
  return text.replace(/\s+/g, ' ');
}

/** Letters that tell a unit, a figure or the end of a sentence. */
const enough = 40;

/** The element whose lines a node stands in. */
export function blockOf(node: Node, root: Element): Element {
  let at = node.parentElement;
  while (at && at !== root && !blocks.has(at.localName)) at = at.parentElement;
  return at ?? root;
}

function isEdge(node: Node): boolean {
  return node.nodeName === 'BR' || blocks.has(node.nodeName.toLowerCase());
}

const blocks: ReadonlySet<string> = new Set(
  'address article aside blockquote body caption center dd details div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
