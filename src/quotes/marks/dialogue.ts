import type { Block } from '../../text/blocks';
import { beginsSentence } from '../../text/letters';
import { opensReport } from './asides';
import type { QuotedSpan } from './quoted-span';

/**
 * Spanish dialogue without marks: `—Pongamos la luz —replicó Roe—. Hoy.` A paragraph that opens with a dash and reports its own
 * words between dashes; without a verb of speech nothing is certain, and nothing is taken.
 */
export function dialogueIn({ index, text }: Block): QuotedSpan[] {
  const opening = /^[—―–]\s?/.exec(text);
  if (!opening || !beginsSentence(text.slice(opening[0].length))) return [];
  for (const hit of text.matchAll(/\s[—―–]\s?(\p{L}[^—―–]{0,40})/gu)) {
    if (!opensReport(hit[1] ?? '')) continue;
    const quotedSpan = (start: number, end: number, from: number): QuotedSpan => ({
      block: index,
      start,
      end,
      from,
      to: end,
      goesOn: false,
      flags: [],
    });
    const first = quotedSpan(opening[0].length, hit.index, 0);
    const close = /[—―–][.,;:]?\s*(?=[^\s.,;:])/.exec(text.slice(hit.index + hit[0].length));
    if (!close) return [first];
    const start = hit.index + hit[0].length + close.index + close[0].length;
    return [first, quotedSpan(start, text.trimEnd().length, start)];
  }
  return [];
}
