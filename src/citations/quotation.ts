import type { Quote } from '../model';
import type { StyleKey } from '../settings';
import { asOneText, partsOf } from '../text/parts';
import { type CiteOptions, cite } from './cite';
import type { CslItem } from './csl';
import { escapedMarkdown, markdownOf, safeLink } from './markdown';
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
 * the style's form for the running text, the reference, the address of the passage. Parts that are not known are left out.
 * Styles that cite by notes have no form for the running text; their reference is the note.
 */
export function quotation(
  quote: Pick<Quote, 'text'> & Partial<Pick<Quote, 'spans' | 'speaker' | 'paragraph'>>,
  item: CslItem,
  style: StyleKey,
  options: QuotationOptions = {},
): Quotation {
  const cited = cite(item, style, {
    ...options,
    quote: { text: asOneText(quote), ...(quote.paragraph && { paragraph: quote.paragraph }) },
  });
  const words = partsOf(quote)
    .map((part) => `“${part}”`)
    .join(' ');
  const who = [quote.speaker?.name, quote.speaker?.role].filter(Boolean).join(', ');
  const inText = cited.inText ?? '';
  const after = [who && `— ${who}`, inText].filter(Boolean).join(' ');
  const link = options.link && /^https?:/i.test(options.link) ? safeLink(options.link) : undefined;
  return {
    text: [[words, after].filter(Boolean).join(' '), cited.text, link].filter(Boolean).join('\n\n'),
    html: [
      `<blockquote><p>${escaped(words)}</p></blockquote>`,
      after && `<p>${escaped(after)}</p>`,
      `<p>${cited.html}</p>`,
      link && `<p><a href="${escaped(link)}">${escaped(link)}</a></p>`,
    ]
      .filter(Boolean)
      .join('\n'),
    markdown: [
      [`> ${escapedMarkdown(words)}`, after && `>\n> ${escapedMarkdown(after)}`].filter(Boolean).join('\n'),
      readyMade.has(style) ? cited.text : markdownOf(cited.html),
      link && `<${link}>`,
    ]
      .filter(Boolean)
      .join('\n\n'),
  };
}

/** Styles whose text is markup of its own. */
const readyMade = new Set<StyleKey>(['markdown', 'wikipedia']);
