import type { Nodes, Root } from 'mdast';
import type { Span } from '../model';

declare module 'mdast' {
  interface Data {
    /** BCP 47, on a top-level child of a body that is in another language than the bulletin. */
    lang?: string;
  }
}

/** A stretch of running text of the body: a paragraph, heading, table cell, caption or line of code. */
export interface Block {
  /** Position in `blocksOf(body)`; what `Span.block` refers to. */
  index: number;
  kind: 'paragraph' | 'heading' | 'cell' | 'code';
  text: string;
  /** 1-based number among the paragraphs, as APA 7 §8.28 counts them: headings, table cells and code do not count. */
  paragraph?: number;
  /** Index of the top-level child of the body that holds the block. */
  child: number;
  /** BCP 47, where it is another than the bulletin's. */
  language?: string;
}

/**
 * The text-bearing blocks of a body, in reading order.
 * Text is what a reader sees: line breaks are `\n`, the words that describe an image are left out.
 */
export function blocksOf(body: Root): Block[] {
  return withNodes(body).map(({ block }) => block);
}

/** The blocks, each with the node that holds its text. */
export function withNodes(body: Root): { block: Block; node: Nodes }[] {
  const blocks: { block: Block; node: Nodes }[] = [];
  let paragraphs = 0;
  const walk = (node: Nodes, child: number): void => {
    const kind = kinds[node.type];
    if (kind) {
      const text = textIn(node);
      if (text.trim() === '') return;
      const paragraph = kind === 'paragraph' ? ++paragraphs : undefined;
      const language = body.children[child]?.data?.lang;
      const more = { ...(paragraph && { paragraph }), ...(language && { language }) };
      blocks.push({ block: { index: blocks.length, kind, text, child, ...more }, node });
    } else if ('children' in node) {
      for (const inner of node.children) walk(inner, child);
    }
  };
  body.children.forEach((node, child) => {
    walk(node, child);
  });
  return blocks;
}

/** The words the spans point at; the parts of a split quotation are joined by one space. */
export function textOf(blocks: readonly Pick<Block, 'text'>[], spans: readonly Span[]): string {
  return spans.map(({ block, start, end }) => blocks[block]?.text.slice(start, end) ?? '').join(' ');
}

/** The visible text of one node. The raised mark of a note is no part of it: a figure that it follows would become another one. */
export function textIn(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if ('children' in node) return node.children.map(textIn).join('');
  return node.type === 'text' || node.type === 'inlineCode' || node.type === 'code' ? node.value : '';
}

const kinds: Partial<Record<Nodes['type'], Block['kind']>> = {
  paragraph: 'paragraph',
  heading: 'heading',
  tableCell: 'cell',
  code: 'code',
};
