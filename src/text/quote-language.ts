import type { Quote } from '../model';
import type { Block } from './blocks';

/** Quotations with the language of the block that they begin in, where it is another than the bulletin's. */
export function withLanguage(quotes: readonly Quote[], blocks: readonly Block[]): Quote[] {
  return quotes.map((quote) => {
    const language = blocks[quote.spans[0]?.block ?? -1]?.language;
    return language ? { ...quote, language } : quote;
  });
}
