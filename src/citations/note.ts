import type { Tongue } from '../settings';
import { archivedCopyOf } from './archive';
import { type CslItem, isoDate } from './csl';
import { namesOf } from './frame';
import { escapedMarkdown, safeLink } from './markdown';
import { termsOf } from './styles/terms';

/** A quotation as the note has it: the words, who said them, and where. */
export interface NotedQuote {
  words: string;
  by?: string;
  paragraph?: number;
  link?: string;
}

interface Noted {
  original: CslItem;
  repost?: CslItem;
  /** The reference, as text. */
  citation: string;
  quotes: readonly NotedQuote[];
  /** The language of the reference. */
  tongue?: Tongue;
}

/** A note for a folder of Markdown files (Obsidian, Logseq): the facts as YAML front matter, then the quotations with their places. */
export function noteOf({ original, repost, citation, quotes, tongue = 'en' }: Noted): string {
  const rows: [string, string | string[] | undefined][] = [
    ['title', original.title],
    ['issuer', original['container-title']],
    ['authors', namesOf(original)],
    ['issued', isoDate(original.issued)],
    ['original', original.URL],
    ['repost', repost?.URL],
    ['archived', archivedCopyOf(original)],
    ['citation', citation],
    ['tags', ['bulletin']],
  ];
  const front = rows.flatMap(([key, value]) => (value === undefined || value.length === 0 ? [] : [`${key}: ${yaml(value)}`]));
  const title = original.title ? [`# ${escapedMarkdown(original.title)}`] : [];
  return `${[['---', ...front, '---'].join('\n'), ...title, ...quotes.map((quote) => quoted(quote, tongue))].join('\n\n')}\n`;
}

/** JSON is YAML: a string in double marks holds nothing that ends it. */
export function yaml(value: string | string[]): string {
  return typeof value === 'string' ? JSON.stringify(value) : `[${value.map((one) => JSON.stringify(one)).join(', ')}]`;
}

/** One quotation with who said it and where. */
export function quoted({ words, by, paragraph, link }: NotedQuote, tongue: Tongue): string {
  const terms = termsOf({ tongue });
  const [open, close] = tongue === 'es' ? '«»' : '“”';
  const place = paragraph ? `${terms.paragraph} ${paragraph}` : link && terms.passage.toLowerCase();
  const address = link && /^https?:/i.test(link) ? safeLink(link) : undefined;
  const where = place && (address ? `[${place}](${address})` : place);
  const foot = [by && `— ${escapedMarkdown(by)}`, where].filter(Boolean).join(', ');
  return [`> ${open}${escapedMarkdown(words)}${close}`, ...(foot ? ['>', `> ${foot}`] : [])].join('\n');
}
