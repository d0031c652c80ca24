import type { Quote } from '../model';
import type { StyleKey } from '../settings';
import { type CiteOptions, cite } from './cite';
import type { CslItem } from './csl';

export interface Quotation {
  text: string;
  html: string;
  markdown: string;
}

/** What a quotation takes with it besides the reference. */
export interface QuotationOptions extends CiteOptions {
  /** Address of the passage (a text fragment). */
  link?: string;
}

/** A quotation with its reference, ready for the clipboard: the words in marks, who said them, the in-text form, the entry, the passage. */
export function quotation(
  quote: Pick<Quote, 'text' | 'speaker' | 'paragraph'>,
  item: CslItem,
  style: StyleKey,
  options: QuotationOptions = {},
): Quotation {
  const citation = cite(item, style, { ...options, quote: { text: quote.text, paragraph: quote.paragraph } });
  const text = [`“${quote.text}” ${citation.inText ?? ''}`.trim(), citation.text, options.link].filter(Boolean).join('\n');
  return { text, html: `<blockquote>${citation.html}</blockquote>`, markdown: text };
}
