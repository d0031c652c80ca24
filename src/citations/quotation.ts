import type { StyleKey } from '../settings';
import { cite } from './cite';
import type { CslItem } from './csl';
import { escapedMarkdown, markdownOf, safeLink } from './markdown';
import type { CiteOptions } from './options';
import { paragraph as numberOf } from './styles/fields';
import { escaped } from './styles/rich';
import { termsOf } from './styles/terms';

/** The same words for three kinds of paste. */
export interface Quotation {
  text: string;
  /** Paragraphs of escaped text, `<i>`, and one `<a href>` where there is a link: its text is short, the address long. */
  html: string;
  markdown: string;
}

export interface QuotationOptions extends CiteOptions {
  /** Address of the passage (a text fragment). Only `http:` and `https:` get in. */
  link?: string;
  /** Between the parts of a divided quotation: the writer's words instead of the mark that the style asks for. */
  gap?: 'words';
}

/** What is quoted. */
export interface Quoted {
  text: string;
  /** Who said it, as it is printed. */
  by?: string;
  paragraph?: number;
  /** The parts of a quotation that its cue divides (`partsOf`), and what the article has between them (`betweenOf`). */
  parts?: readonly string[];
  between?: readonly string[];
}

/**
 * A quotation with its reference, ready for the clipboard: the words exactly as they stand in the article, in one pair of marks,
 * who said them, the style's form for the running text, the reference, the address of the passage. What is not known is left out.
 * Styles that cite by notes have no form for the running text; their reference is the note.
 */
export function quotation(quote: Quoted, item: CslItem, style: StyleKey, options: QuotationOptions = {}): Quotation {
  const { by, paragraph } = quote;
  const text = wordsOf(quote, options.gap ?? gaps[style]);
  const cited = cite(item, style, { ...options, quote: { text, ...(paragraph && { paragraph }) } });
  const [open, close] = options.tongue === 'es' ? '«»' : '“”';
  const words = open + text + close;
  const after = known(' ', by && `— ${by}`, cited.inText);
  const { link: passage = '' } = options;
  const link = /^https?:/i.test(passage) ? safeLink(passage) : undefined;
  const label = known(', ', termsOf(options).passage, numberOf(options, { quote }));
  return {
    text: known('\n\n', known(' ', words, after), cited.text, link && `${label}: ${link}`),
    html: known(
      '\n',
      `<blockquote><p>${escaped(words)}</p></blockquote>`,
      after && `<p>${escaped(after)}</p>`,
      `<p>${cited.html}</p>`,
      link && `<p><a href="${escaped(link)}">${label}</a></p>`,
    ),
    markdown: known(
      '\n\n',
      known('\n', `> ${escapedMarkdown(words)}`, after && `>\n> ${escapedMarkdown(after)}`),
      // Styles whose text is markup of its own.
      /^(?:markdown|wikipedia)$/.test(style) ? cited.text : markdownOf(cited.html),
      link && `[${label}](${link})`,
    ),
  };
}

/**
 * The words as they are quoted: verbatim, but for the comma that belongs to "she said" and not to what she said. What the article has
 * between two parts is left out with a mark, or stays where the person wants it; between paragraphs that follow each other nothing is.
 */
export function wordsOf({ text, parts = [text], between = [] }: Quoted, gap = ' … '): string {
  return parts
    .map((part, index) => {
      const next = between[index] ?? '?!';
      const last = index === parts.length - 1;
      if (!last && gap === 'words' && /\p{L}/u.test(next)) return part + next;
      const omitted = next === '?!' || /\p{L}/u.test(next);
      return part.replace(/,$/, '') + (last ? '' : omitted ? (gap === 'words' ? ' … ' : gap) : ' ');
    })
    .join('');
}

/**
 * How a style marks what is left out, where not by the sign of three points (APA 7 §8.31): three spaced ones, kept on one line (MLA
 * Handbook 9, chapter 6; CMOS 18, chapter 12; Bluebook 21, rule 5.3).
 */
const spaced = ' .\u00a0.\u00a0. ';
const gaps: Partial<Record<StyleKey, string>> = {
  mla: spaced,
  'chicago-note': spaced,
  'chicago-bibliography': spaced,
  'chicago-author-date': spaced,
  bluebook: spaced,
};

function known(between: string, ...parts: (string | undefined)[]): string {
  return parts.filter(Boolean).join(between);
}
