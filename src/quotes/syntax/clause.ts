import { is } from '../../lexicon/lexicon';
import { isDash, type Token, tokenAt } from '../tokens/token';

/** Index of the first token of the sentence, at most 90 tokens back; quoted spans inside it count as words of it. */
export function sentenceStart(tokens: readonly Token[], at: number): number {
  const { sentence } = tokenAt(tokens, at);
  let left = at;
  while (left > 0 && tokenAt(tokens, left - 1).sentence === sentence && at - left < 90) left -= 1;
  return left === 0 ? Math.min(at, datelineEnd(tokens)) : left;
}

/** `PORT AMES, Westmark (May 3) — The harbor …`: where the sentence begins after the place and the day; 0 without them. */
export function datelineEnd(tokens: readonly Token[]): number {
  const head = tokens.slice(0, 16);
  const first = tokenAt(tokens, 0);
  if (first.text === '(') return head.findIndex(({ text }) => text === ')') + 1;
  const dash = head.findIndex(isDash);
  return first.capital && head.slice(0, dash).every(isPlaceOrDay) ? dash + 1 : 0;
}

/** Where the words between commas or quotations begins that ends before `right`. */
export function chunkStart(tokens: readonly Token[], left: number, right: number): number {
  return left + tokens.slice(left, right).findLastIndex(({ kind, text }) => text === ',' || kind === 'quote') + 1;
}

/** Where it ends: at the next comma. */
export function chunkEnd(tokens: readonly Token[], from: number, right: number): number {
  let at = from;
  while (at < right && tokenAt(tokens, at).text !== ',') at += 1;
  return at;
}

function isPlaceOrDay({ kind, text, lower, capital }: Token): boolean {
  if (kind === 'word') return capital || is(lower, 'in-dateline') || /^\d/.test(lower);
  return kind === 'sign' && text !== ';' && text !== ':';
}
