import { wordSet } from '../../text/word-set';

/** The text of a body as lines: a break or the edge of a block element ends a line. Scripts and styles are left out. */
export function bodyText(body: readonly Element[]): string {
  const parts: string[] = [];
  for (const element of body) {
    write(element, parts);
    parts.push('\n');
  }
  return parts
    .join('')
    .replace(/[\u200b-\u200d\u00ad\ufeff]/g, '')
    .replace(/[^\S\n]{2,}|[^\S\n ]/g, ' ')
    .replace(/ \n[ \n]*|\n[ \n]+/g, '\n')
    .trim();
}

/** Walks without recursion: mail can be nested deeper than the stack. */
function write(root: Element, parts: string[]): void {
  let node: Node | null = root;
  let down = true;
  while (node) {
    if (down) {
      if (node.nodeType === 3) parts.push((node.nodeValue ?? '').replace(/\s{2,}|[^\S ]/g, ' '));
      else if (breaks.has(nameOf(node))) parts.push('\n');
      if (node.firstChild && !skipped.has(nameOf(node))) {
        node = node.firstChild;
        continue;
      }
    } else if (breaks.has(nameOf(node))) parts.push('\n');
    if (node === root) return;
    down = node.nextSibling !== null;
    node = node.nextSibling ?? node.parentNode;
  }
}

function nameOf(node: Node): string {
  return (node as Partial<Element>).localName ?? '';
}

const skipped = wordSet('script style template head title');
const breaks = wordSet(
  'address article aside blockquote br dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody td th thead tr ul',
);
