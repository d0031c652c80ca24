import { cueOf } from '../../lexicon/cues';
import type { QuotedSpan } from './quoted-span';

/**
 * Spanish reports speech inside the marks, between dashes: `«La obra —dijo Roe— estará lista»`. The words of the writer are taken
 * out: what is left are two quoted spans of one quotation, or one before or behind them.
 */
export function withoutAsides(quotedSpan: QuotedSpan, text: string): QuotedSpan[] {
  const words = text.slice(quotedSpan.start, quotedSpan.end);
  for (const hit of words.matchAll(aside)) {
    if (!hit.slice(1).some((verb) => cueOf(verb)?.language === 'es')) continue;
    const end = quotedSpan.start + hit.index;
    const start = end + hit[0].length;
    const before = { ...quotedSpan, end, to: end, goesOn: false, flags: quotedSpan.flags.filter((flag) => flag.start < end) };
    const after = { ...quotedSpan, start, from: start, flags: quotedSpan.flags.filter((flag) => flag.start > end) };
    return [before, after].filter((part) => part.start < part.end);
  }
  return [quotedSpan];
}

const aside = /\s?[—–―]\s?(?:(?:ha|han|había|le|les|se|nos|me) )*(\p{L}+)(?!\p{L})[^—–―]{0,80}[—–―][,.;]?\s*/gu;
