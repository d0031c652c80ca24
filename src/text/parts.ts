import type { Span } from '../model';

/**
 * The parts of a quotation, as they stand in the article: one that "she said" divides has two. Its `text` joins them by one space,
 * which in one pair of marks would be a sentence that nobody said.
 */
export function partsOf({ text, spans }: Quoted): string[] {
  if (!spans) return [text];
  let at = 0;
  return spans.map(({ start, end }) => {
    const part = text.slice(at, at + end - start);
    at += part.length + 1;
    return part;
  });
}

/** As one text for a field that has its own marks: what was left out between two parts of a paragraph is shown. */
export function asOneText(quote: Quoted): string {
  const { spans = [] } = quote;
  return partsOf(quote).reduce((all, part, i) => `${all}${spans[i]?.block === spans[i - 1]?.block ? ' … ' : ' '}${part}`);
}

interface Quoted {
  text: string;
  spans?: Span[];
}
