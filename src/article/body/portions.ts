import type { Piece } from '../piece';

/** What is cleaned as one: a piece, or a part of a large one. */
export interface Part {
  piece: Piece;
  element: Element;
  /** Whether the piece ends with it. */
  last: boolean;
}

/** A piece as it is; one with more in it than is cleaned in one step is parted between its items, rows or words. */
export function partsOf(piece: Piece): Part[] {
  const { element } = piece;
  const nodes = [...element.childNodes];
  if (nodes.length <= most || !parted.has(element.localName)) return [{ piece, element, last: true }];
  return Array.from({ length: Math.ceil(nodes.length / most) }, (_, index) => {
    const part = element.cloneNode(false) as Element;
    for (const node of nodes.slice(index * most, (index + 1) * most)) part.append(node.cloneNode(true));
    return { piece, element: part, last: (index + 1) * most >= nodes.length };
  });
}

/** Parts that are cleaned in one step. */
export function portionsOf(parts: readonly Part[]): Part[][] {
  const portions: Part[][] = [];
  let nodes = Infinity;
  for (const part of parts) {
    nodes += 1 + part.element.childNodes.length;
    if (nodes > most || (portions.at(-1)?.length ?? 0) >= pieces) {
      portions.push([]);
      nodes = 1 + part.element.childNodes.length;
    }
    portions.at(-1)?.push(part);
  }
  return portions;
}

/** Nodes within one element, and pieces, of one step. */
const most = 1000;
const pieces = 200;

const parted: ReadonlySet<string> = new Set('p h1 h2 h3 h4 h5 h6 ul ol blockquote table'.split(' '));
