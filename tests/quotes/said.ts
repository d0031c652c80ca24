import { quotesIn } from '../../src/quotes/quotes';
import { byPlace } from './in-order';
import { paragraphs } from './paragraphs';

/** `speaker: words` of each quotation in the order of the text, its parts apart by `…`; `¶` begins a paragraph. */
export function saidIn(text: string): string[] {
  const blocks = paragraphs(...text.split(' ¶ '));
  return quotesIn(blocks)
    .quotes.sort(byPlace)
    .map(({ speaker, spans }) => {
      const words = spans.map(({ block, start, end }) => blocks[block]!.text.slice(start, end)).join(' … ');
      return `${speaker?.name ?? '-'}: ${words}`;
    });
}
