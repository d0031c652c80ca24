import type { Root } from 'mdast';
import { textIn } from '../../text/blocks';

/** The text without the heading it begins with, where that says the title once more: the title stands above the text already. */
export function untitled(root: Root, title: string): Root {
  const first = root.children.find((node) => textIn(node).trim() !== '');
  if (first?.type !== 'heading' || plain(textIn(first)) !== plain(title)) return root;
  return { ...root, children: root.children.filter((node) => node !== first) };
}

/** Letters and digits only: the two may differ in spaces, quotation marks and capitals. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLocaleLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
