import type { Quote } from '../../src/model';
import { type QuoteOptions, quotesIn } from '../../src/quotes/quotes';
import { paragraphs } from './paragraphs';

/** The quotations of a text in the order of the text; `¶` begins a paragraph. */
export const inOrder = (text: string, options?: QuoteOptions): Quote[] =>
  quotesIn(paragraphs(...text.split(' ¶ ')), options).quotes.sort(byPlace);

/** Sorts quotations by where they begin. */
export const byPlace = (a: Quote, b: Quote): number =>
  a.spans[0]!.block - b.spans[0]!.block || a.spans[0]!.start - b.spans[0]!.start;
