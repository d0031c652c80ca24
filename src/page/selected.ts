import type { Quote, Readable, Span } from '../model';
import { type Block, blocksOf } from '../text/blocks';

/** Words a person selected, placed in the article: with speaker and paragraph where the article tells. */
export interface Selected extends Pick<Quote, 'text' | 'speaker' | 'paragraph'> {
  /** Where the words stand, if the article has them within one block. */
  span?: Span;
}

/** Places selected words in what was read. Marks around the words are left off; nothing else is changed. */
export function selectedIn(readable: Readable, words: string): Selected | undefined {
  const text = words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^["“„«]\s*|\s*["”“»]$/gu, '');
  if (text === '') return undefined;
  const blocks = blocksOf(readable.bulletin.body);
  const span = spanOf(blocks, text);
  if (!span) return { text };
  const quote = readable.quotes.find(({ spans }) =>
    spans.some((one) => one.block === span.block && one.start <= span.start && span.end <= one.end),
  );
  const paragraph = blocks[span.block]?.paragraph;
  return { text, span, ...(quote?.speaker && { speaker: quote.speaker }), ...(paragraph !== undefined && { paragraph }) };
}

function spanOf(blocks: Block[], text: string): Span | undefined {
  for (const block of blocks) {
    const start = block.text.replace(/\s/g, ' ').indexOf(text);
    if (start >= 0) return { block: block.index, start, end: start + text.length };
  }
  return undefined;
}
