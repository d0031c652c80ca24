import { cueOf, is } from '../../lexicon/lexicon';
import type { QuotedSpan } from './quoted-span';

/**
 * Spanish reports speech inside the marks, between dashes: `«La obra —dijo Roe— estará lista»`. The words of the writer are taken
 * out: what is left are two quoted spans of one quotation, or one before or behind them.
 */
export function withoutAsides(quotedSpan: QuotedSpan, text: string): QuotedSpan[] {
  const words = text.slice(quotedSpan.start, quotedSpan.end);
  for (const hit of words.matchAll(/\s?[—–―]\s?(\p{L}[^—–―]{0,88})[—–―][,.;]?\s*/gu)) {
    if (!opensReport(hit[1] ?? '')) continue;
    const end = quotedSpan.start + hit.index;
    const start = end + hit[0].length;
    const before = { ...quotedSpan, end, to: end, goesOn: false, flags: quotedSpan.flags.filter((flag) => flag.start < end) };
    const after = { ...quotedSpan, start, from: start, flags: quotedSpan.flags.filter((flag) => flag.start > end) };
    return [before, after].filter((part) => part.start < part.end);
  }
  return [quotedSpan];
}

/** `dijo Roe` · `le ha dicho Roe`: the writer’s words begin with a verb of a language that reports so. */
export function opensReport(words: string): boolean {
  const verb = words.split(/[^\p{L}]+/u, 6).find((word) => !is(word, 'aside-clitic'));
  return verb !== undefined && cueOf(verb)?.grammar.dashAsides === true;
}
