import type { Root, RootContent } from 'mdast';
import { blocksOf, textIn } from './blocks';

/** Blocks parted by blank lines; the rows of a table are lines, their cells parted by tabs. */
export function plainTextOf(body: Root): string {
  return body.children
    .flatMap((child) =>
      child.type === 'table' ? child.children.map((row) => row.children.map(textIn).join('\t')).join('\n') : blockTexts(child),
    )
    .join('\n\n');
}

function blockTexts(child: RootContent): string[] {
  return blocksOf({ type: 'root', children: [child] }).map((block) => block.text);
}
