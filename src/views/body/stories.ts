import type { Heading, Paragraph, PhrasingContent, Root } from 'mdast';
import type { DigestItem } from '../../model';
import { blocksOf } from '../../text/blocks';

/** A heading whose first line alone is the title of a story; what stands below it in the same block is `rest`. */
export interface StoryHeading extends Heading {
  rest: PhrasingContent[];
}

/**
 * The body with the titles of its stories as headings: newsletters set many of them as paragraphs in bold or as a link. Every block
 * keeps its number.
 */
export function storied(root: Root, items: readonly DigestItem[] = []): Root {
  if (items.length === 0) return root;
  const titles = new Set(items.map(({ block }) => block));
  const children = new Set(blocksOf(root).flatMap(({ index, child }) => (titles.has(index) ? [child] : [])));
  return {
    ...root,
    children: root.children.map((node, child) => (children.has(child) && node.type === 'paragraph' ? heading(node) : node)),
  };
}

/** Deeper than every heading of the newsletter's own: a story stands below whatever stands above it. */
function heading({ children, data }: Paragraph): StoryHeading {
  const line = children.findIndex(({ type }) => type === 'break');
  return { type: 'heading', depth: 6, children, ...(data && { data }), rest: line < 0 ? [] : children.slice(line + 1) };
}

export const isStory = (node: Heading): node is StoryHeading => 'rest' in node;
