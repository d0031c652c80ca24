import type { Heading, Nodes, Root } from 'mdast';

/**
 * The heading level to draw for each heading: below the page's own title (2 and deeper), and never more than one deeper than the
 * heading before it, whatever the newsletter used its headings for (WCAG 1.3.1; a digest may begin with its smallest).
 */
export function levelsOf(root: Root): ReadonlyMap<Nodes, number> {
  const levels = new Map<Nodes, number>();
  let open: { depth: number; level: number }[] = [];
  for (const heading of headingsIn(root)) {
    open = open.filter(({ depth }) => depth <= heading.depth);
    const above = open.at(-1);
    const level = above?.depth === heading.depth ? above.level : (above?.level ?? 1) + 1;
    if (above?.depth !== heading.depth) open.push({ depth: heading.depth, level });
    levels.set(heading, Math.min(6, level));
  }
  return levels;
}

function headingsIn(node: Nodes): Heading[] {
  if (node.type === 'heading') return [node];
  return 'children' in node ? node.children.flatMap(headingsIn) : [];
}
