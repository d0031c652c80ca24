import { cueOf } from '../../lexicon/cues';
import type { Stretch } from './quoted-span';

/**
 * Spanish reports speech inside the marks, between dashes: `«La obra —dijo Roe— estará lista»`. The words of the writer are taken
 * out: what is left are two stretches of one quotation, or one before or behind them.
 */
export function withoutAsides(stretch: Stretch, text: string): Stretch[] {
  const words = text.slice(stretch.start, stretch.end);
  for (const hit of words.matchAll(aside)) {
    if (!hit.slice(1).some((verb) => cueOf(verb)?.language === 'es')) continue;
    const end = stretch.start + hit.index;
    const start = end + hit[0].length;
    const before = { ...stretch, end, to: end, goesOn: false, flags: stretch.flags.filter((flag) => flag.start < end) };
    const after = { ...stretch, start, from: start, flags: stretch.flags.filter((flag) => flag.start > end) };
    return [before, after].filter((part) => part.start < part.end);
  }
  return [stretch];
}

const aside = /\s?[—–―]\s?(?:(?:ha|han|había|le|les|se|nos|me) )*(\p{L}+)[^—–―]{0,80}[—–―][,.;]?\s*/gu;
