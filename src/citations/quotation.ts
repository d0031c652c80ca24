import type { Quote } from '../model';
import type { StyleKey } from '../settings';
import { cite } from './cite';
import type { CslItem } from './csl';
import { escapedMarkdown, markdownOf, safeLink } from './markdown';
import type { CiteOptions } from './options';
import { escaped } from './styles/rich';

/** The same words for three kinds of paste. */
export interface Quotation {
  text: string;
  /** Paragraphs of escaped text, `<i>`, and one `<a href>` where there is a link. */
  html: string;
  markdown: string;
}

export interface QuotationOptions extends CiteOptions {
  /** Address of the passage (a text fragment). Only `http:` and `https:` get in. */
  link?: string;
}

/**
 * A quotation with its reference, ready for the clipboard: the words exactly as they stand in the article, each part in marks of its own, who said them,
 * the style's form for the running text, the reference, the address of the passage. What is not known is left out.
 * `parts`: of a quotation that its cue divides (`partsOf`).
 * Styles that cite by notes have no form for the running text; their reference is the note.
 */
export function quotation(
  quote: Pick<Quote, 'text'> & Partial<Pick<Quote, 'speaker' | 'paragraph'>> & { parts?: string[] },
  item: CslItem,
  style: StyleKey,
  options: QuotationOptions = {},
): Quotation {
  const { parts = [quote.text] } = quote;
  const cited = cite(item, style, {
    ...options,
    quote: { text: parts.join(' … '), ...(quote.paragraph && { paragraph: quote.paragraph }) },
  });
  const words = `“${parts.join('” “')}”`;
  const who = known(', ', quote.speaker?.name, quote.speaker?.role);
  const after = known(' ', who && `— ${who}`, cited.inText);
  const { link: passage = '' } = options;
  const link = /^https?:/i.test(passage) ? safeLink(passage) : undefined;
  return {
    text: known('\n\n', known(' ', words, after), cited.text, link),
    html: known(
      '\n',
      `<blockquote><p>${escaped(words)}</p></blockquote>`,
      after && `<p>${escaped(after)}</p>`,
      `<p>${cited.html}</p>`,
      link && `<p><a href="${escaped(link)}">${escaped(link)}</a></p>`,
    ),
    markdown: known(
      '\n\n',
      known('\n', `> ${escapedMarkdown(words)}`, after && `>\n> ${escapedMarkdown(after)}`),
      // Styles whose text is markup of its own.
      /^(?:markdown|wikipedia)$/.test(style) ? cited.text : markdownOf(cited.html),
      link && `<${link}>`,
    ),
  };
}

function known(between: string, ...parts: (string | undefined)[]): string {
  return parts.filter(Boolean).join(between);
}
