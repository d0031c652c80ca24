import type { Tongue } from '../settings';
import { escapedMarkdown } from './markdown';
import { type NotedQuote, quoted, yaml } from './note';

/** What a note has of one bulletin among others. */
export interface NotedBulletin {
  title?: string;
  /** Its references, as Markdown. */
  citations: readonly string[];
  quotes: readonly NotedQuote[];
  /** The language of the references. */
  tongue?: Tongue;
}

/** Several bulletins in one note: a section each, with reference and quotations. `source`: where they were read. */
export function notesOf(source: string | undefined, bulletins: readonly NotedBulletin[]): string {
  const front = ['---', ...(source ? [`title: ${yaml(source)}`] : []), `tags: ${yaml(['bulletin'])}`, '---'].join('\n');
  const sections = bulletins.flatMap(({ title, citations, quotes, tongue = 'en' }) => [
    ...(title ? [`## ${escapedMarkdown(title)}`] : []),
    ...citations,
    ...quotes.map((quote) => quoted(quote, tongue)),
  ]);
  return `${[front, ...sections].join('\n\n')}\n`;
}
