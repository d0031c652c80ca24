import type { Token } from './frame';
import { tokenAt } from './token-at';

/** Index of the first token of the sentence; quoted stretches inside it count as words of it. */
export function sentenceStart(tokens: readonly Token[], at: number): number {
  const sentence = tokenAt(tokens, at).sentence ?? tokenAt(tokens, at - 1).sentence;
  let left = at;
  while (left > 0 && tokenAt(tokens, left - 1).sentence === sentence && at - left < 90) left -= 1;
  return left === 0 ? Math.min(at, datelineEnd(tokens)) : left;
}

/** `PORT AMES, Westmark (May 3) — The harbor …`: where the sentence begins after the place and the day; 0 without them. */
export function datelineEnd(tokens: readonly Token[]): number {
  const first = tokens[0];
  if (first?.text === '(') {
    const close = tokens.slice(0, 16).findIndex((token) => token.text === ')');
    return close > 0 ? close + 1 : 0;
  }
  if (!first?.capital) return 0;
  for (let i = 1; i < 16; i++) {
    const token = tokens[i];
    if (/^(?:[—–―]|--?)$/.test(token?.text ?? '')) return i + 1;
    if (!token || token.kind === 'quote' || /^[;:]/.test(token.text)) return 0;
    if (token.kind === 'word' && !token.capital && !/^(?:\d.*|of|the|de|del|la|el|at|in|on|en)$/.test(token.lower)) return 0;
  }
  return 0;
}

/** Where the stretch between commas or quotations begins that ends before `right`. */
export function chunkStart(tokens: readonly Token[], left: number, right: number): number {
  for (let i = right - 1; i > left; i--) if (tokenAt(tokens, i).text === ',' || tokenAt(tokens, i).kind === 'quote') return i + 1;
  return left;
}

/** Where it ends: at the next comma. */
export function chunkEnd(tokens: readonly Token[], from: number, right: number): number {
  let at = from;
  while (at < right && tokenAt(tokens, at).text !== ',') at += 1;
  return at;
}
