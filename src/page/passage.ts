import type { Root } from 'mdast';
import type { Quote } from '../model';
import { blocksOf } from '../text/blocks';
import { partsOf } from '../text/parts';
import { aligned } from './align';
import { find } from './find';
import { linkTo } from './fragment';
import { type PageText, pageText, rangeIn, type Stretch } from './pagetext';

/** Words to find again: a quotation, whose spans tell where its cue stood between them, or words a person selected. */
export type Words = Pick<Quote, 'text'> & Partial<Pick<Quote, 'spans'>>;

/**
 * The passage of the live page that holds the words; of a quotation split by "he said", from its first part to its last.
 * `read`: what the spans refer to; with it, words that stand in many places are found in their own.
 */
export function passage(words: Words, read?: Root): Range | undefined {
  const page = pageText();
  const found = stretchOf(words, page, read);
  return found && rangeIn(page, found);
}

/** The address of that passage, for sharing; `undefined` when the page does not hold the words or holds too many like them. */
export function passageLink(words: Words, read?: Root): string | undefined {
  const page = pageText();
  const found = stretchOf(words, page, read);
  return found && linkTo(found, page, location.href);
}

function stretchOf(words: Words, page: PageText, read: Root | undefined): Stretch | undefined {
  const parts = partsOf(words);
  const first = find(parts[0] ?? '', page, startOf(words, read, page.text));
  const last = first && parts.length > 1 ? find(parts.at(-1) ?? '', page, first.to) : undefined;
  return first && { from: first.from, to: Math.max(first.to, last?.to ?? 0) };
}

/** Where the block of the words begins in the text of the page. */
function startOf({ spans }: Words, read: Root | undefined, page: string): number {
  const block = spans?.[0]?.block;
  if (!read || block === undefined) return 0;
  const texts = blocksOf(read).map(({ text }) => text);
  return aligned(texts, page)[block]?.from ?? 0;
}
