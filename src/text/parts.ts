import type { Span } from '../model';

/**
 * The parts of a quotation, as they stand in the article: one that "she said" divides has two. Its `text` joins them by one space,
 * which in one pair of marks would be a sentence that nobody said.
 */
export function partsOf({ text, spans }: Quoted): string[] {
  if (!spans) return [text];
  let at = 0;
  return spans.map(({ start, end }) => {
    const from = at;
    at += end - start + 1;
    return text.slice(from, at - 1);
  });
}

/** What the article has between the parts: marks and the words of "she said", or of further paragraphs. */
export function betweenOf(spans: readonly Span[], blocks: readonly string[]): string[] {
  return spans.slice(1).map((next, index) => {
    const { block = 0, end = 0 } = spans[index] ?? {};
    const text = blocks[block] ?? '';
    if (next.block === block) return text.slice(end, next.start);
    return [text.slice(end), ...blocks.slice(block + 1, next.block), (blocks[next.block] ?? '').slice(0, next.start)].join('\n');
  });
}

interface Quoted {
  text: string;
  spans?: Span[];
}
