import type { Nodes, Root } from 'mdast';
import { textIn } from '../../text/blocks';

/** The number of each text-bearing node: the same numbers as `blocksOf(body)` gives, which spans refer to. */
export function numbersOf(body: Root): ReadonlyMap<Nodes, number> {
  const numbers = new Map<Nodes, number>();
  const walk = (node: Nodes): void => {
    if (bearing.has(node.type)) {
      if (textIn(node).trim() !== '') numbers.set(node, numbers.size);
    } else if ('children' in node) {
      node.children.forEach(walk);
    }
  };
  walk(body);
  return numbers;
}

const bearing: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell', 'code']);
