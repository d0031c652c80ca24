import type {
  BlockContent,
  FootnoteDefinition,
  FootnoteReference,
  Heading,
  ListItem,
  PhrasingContent,
  RootContent,
  TableCell,
  TableRow,
} from 'mdast';
import { noteAttribute } from '../copy/note-attribute';

/**
 * Sanitised markup to the body tree: the closed vocabulary of mdast, nothing else.
 * Expects what `flow` builds, so depth is limited and every block is known.
 */
export function treeOf(elements: Iterable<Element>): RootContent[] {
  const made: RootContent[] = [];
  for (const element of elements) made.push(...blockOf(element));
  return made;
}

function blockOf(element: Element): (BlockContent | FootnoteDefinition)[] {
  const name = element.localName;
  if (/^h[1-6]$/.test(name)) {
    return [{ type: 'heading', depth: Number(name[1]) as Heading['depth'], children: phrasing(element) }];
  }
  switch (name) {
    case 'p':
      return paragraph(phrasing(element));
    case 'hr':
      return [{ type: 'thematicBreak' }];
    case 'pre':
      return [{ type: 'code', value: element.textContent ?? '' }];
    case 'blockquote':
      return [{ type: 'blockquote', children: blocksIn(element) }];
    case 'ul':
    case 'ol': {
      const start = Number.parseInt(element.getAttribute('start') ?? '', 10);
      const ordered = name === 'ol';
      const children = [...element.children].filter((item) => item.localName === 'li').map(itemOf);
      return [{ type: 'list', ordered, spread: false, ...(ordered && start > 0 && { start }), children }];
    }
    case 'aside':
      return [{ type: 'footnoteDefinition', ...nameOf(element), children: blocksIn(element) }];
    case 'table':
      return [{ type: 'table', children: [...element.querySelectorAll('tr')].map(rowOf) }];
    default:
      return blocksIn(element);
  }
}

/** The mark is the note's name. */
function nameOf(element: Element): Pick<FootnoteReference, 'identifier' | 'label'> {
  const label = element.getAttribute(noteAttribute) ?? '';
  return { identifier: label.toLowerCase(), label };
}

function itemOf(element: Element): ListItem {
  return { type: 'listItem', spread: false, children: blocksIn(element) };
}

function rowOf(row: Element): TableRow {
  const cells = [...row.children].map((cell): TableCell => ({ type: 'tableCell', children: phrasing(cell) }));
  return { type: 'tableRow', children: cells };
}

/** Blocks of a container; loose text between them becomes paragraphs. */
function blocksIn(container: Element): (BlockContent | FootnoteDefinition)[] {
  const made: (BlockContent | FootnoteDefinition)[] = [];
  let loose: PhrasingContent[] = [];
  const close = (): void => {
    made.push(...paragraph(loose));
    loose = [];
  };
  for (const node of container.childNodes) {
    if (node.nodeType === 1 && blocks.has((node as Element).localName)) {
      close();
      made.push(...blockOf(node as Element));
    } else loose.push(...inline(node));
  }
  close();
  return made;
}

function paragraph(children: PhrasingContent[]): BlockContent[] {
  const empty = children.every((child) => child.type === 'break' || (child.type === 'text' && child.value.trim() === ''));
  return empty ? [] : [{ type: 'paragraph', children }];
}

function phrasing(element: Element): PhrasingContent[] {
  return [...element.childNodes].flatMap(inline);
}

function inline(node: Node): PhrasingContent[] {
  if (node.nodeType === 3) return node.nodeValue ? [{ type: 'text', value: node.nodeValue }] : [];
  if (node.nodeType !== 1) return [];
  const element = node as Element;
  const children = (): PhrasingContent[] => phrasing(element);
  switch (element.localName) {
    case 'br':
      return [{ type: 'break' }];
    case 'strong':
      return [{ type: 'strong', children: children() }];
    case 'em':
      return [{ type: 'emphasis', children: children() }];
    case 'del':
      return [{ type: 'delete', children: children() }];
    case 'code':
      return [{ type: 'inlineCode', value: element.textContent ?? '' }];
    case 'sup':
      return element.hasAttribute(noteAttribute) ? [{ type: 'footnoteReference', ...nameOf(element) }] : children();
    case 'img':
      return imageOf(element);
    case 'a': {
      const url = element.getAttribute('href');
      return url ? [{ type: 'link', url, children: children() }] : children();
    }
    default:
      return children();
  }
}

/** A picture whose address was refused still has the words that describe it. */
function imageOf(element: Element): PhrasingContent[] {
  const url = element.getAttribute('src') ?? '';
  const alt = element.getAttribute('alt') ?? '';
  return url || alt ? [{ type: 'image', url, ...(alt && { alt }) }] : [];
}

const blocks = new Set([
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'ul',
  'ol',
  'blockquote',
  'pre',
  'hr',
  'table',
  'section',
  'aside',
]);
