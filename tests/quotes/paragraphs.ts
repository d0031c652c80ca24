import type { Block } from '../../src/text/blocks';

/** Blocks of a plain text, a paragraph each. */
export function paragraphs(...texts: string[]): Block[] {
  return texts.map((text, index) => ({ index, kind: 'paragraph', text, paragraph: index + 1, child: index }));
}
