import type { Nodes, Root } from 'mdast';

/** The heading level to draw for each depth in the body: below the page's own title (2 and deeper), without gaps. */
export function levelsOf(root: Root): ReadonlyMap<number, number> {
  const depths = new Set<number>();
  const walk = (node: Nodes): void => {
    if (node.type === 'heading') depths.add(node.depth);
    else if ('children' in node) node.children.forEach(walk);
  };
  walk(root);
  return new Map([...depths].sort((a, b) => a - b).map((depth, index) => [depth, Math.min(6, index + 2)]));
}
