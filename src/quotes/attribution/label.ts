import { type Token, tokenAt } from '../tokens/token';
import { nameAlone } from './after';
import type { Attribution } from './attribution';

/**
 * `Kara Linden – Harbor Foods CEO “We see progress.” Josh Sand, Craftly CEO “We see it too.”`: nothing but a name stands between the
 * quotations of a paragraph. One that begins with a name has them above the words, one that begins with words below.
 */
export function labelOnLine(tokens: readonly Token[], quote: number): Attribution | undefined {
  const first = tokens.slice(0, longest + 1).findIndex(({ kind }) => kind === 'quote');
  const above = first > 0 && nameAlone(tokens.slice(0, first)) !== undefined;
  if (!above && first !== 0) return undefined;
  const start = above ? 1 + lastQuote(tokens, quote) : quote + 1;
  const row = tokens.slice(start, start + longest + 1);
  const length = above ? quote - start : row.findIndex(({ kind }) => kind === 'quote');
  const named = nameAlone(tokens.slice(start, length < 0 ? start + row.length : start + length));
  if (!named) return undefined;
  const source = { start: start + named.source.start, end: start + named.source.end };
  return { source, cue: source, form: 'label', apart: true };
}

/** Index of the quotation before a token, not further back than a label is long; one token further where there is none. */
function lastQuote(tokens: readonly Token[], before: number): number {
  let at = before - 1;
  while (at >= 0 && before - at <= longest && tokenAt(tokens, at).kind !== 'quote') at -= 1;
  return at;
}

/** More tokens than these are no label. */
const longest = 16;
