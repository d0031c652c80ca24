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

interface Quoted {
  text: string;
  spans?: Span[];
}
