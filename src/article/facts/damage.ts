import type { Root } from 'mdast';
import type { Warning } from '../../model';
import { blocksOf } from '../../text/blocks';
import { shorten } from '../../text/space';

/** Every place where letters were damaged on the way: the word around it, and where it stands. Asked for only there, for a word may be as long as the page. */
export function damageIn(body: Root): Warning[] {
  const blocks = blocksOf(body).map(({ index, text }) => ({ index, text, start: 0 }));
  for (const [at, block] of blocks.entries()) {
    const above = blocks[at - 1];
    block.start = above ? above.start + above.text.length + 1 : 0;
  }
  const whole = blocks.map(({ text }) => text).join('\n');
  const hits = [...whole.matchAll(damaged), ...questioned(whole)].sort((a, b) => a.index - b.index);
  const warnings: Warning[] = [];
  let end = 0;
  for (const { index } of hits) {
    // One word may be damaged in several places.
    if (warnings.length === mostPlaces || index < end) continue;
    const block = blocks.findLast((one) => one.start <= index);
    const start = index - (/(?<!\S)\S*$/.exec(whole.slice(Math.max(0, index - 40), index))?.[0].length ?? 0);
    end = index + (/^\S*/.exec(whole.slice(index, index + 80))?.[0].length ?? 0);
    const at = block && { block: block.index, start: start - block.start, end: end - block.start };
    warnings.push({ kind: 'damaged-letters', text: shorten(whole.slice(start, end), 40), ...(at && { at }) });
  }
  return warnings;
}

/** More places than a person would look up. */
const mostPlaces = 50;

/** UTF-8 read as another encoding (`â€™`, `Ã©`), the transfer form of mail (`=E2=80=99`), a letter that was lost (U+FFFD). */
const damaged = /â€|Ã[\u0080-\u00bf]|Â[\u00a1-\u00bf]|=[C-E][0-9A-F]=[89AB][0-9A-F]|\ufffd/g;

/** Marks and apostrophes that a mail program wrote as "?": inside a word, or before a word and behind its comma or full stop. */
function questioned(text: string): RegExpExecArray[] {
  const inWords = [...text.matchAll(/(?<=\p{L})\?(?=(?:s|t|re|ll|ve|d|m)\b)/gu)].filter(({ index }) => !inAddress(text, index));
  const closing = [...text.matchAll(/(?<=[,.!])\?(?=\s|$)/g)];
  const opening = [...text.matchAll(/(?<=^|[\s(])\?(?=\p{L})/gmu)];
  return [...inWords, ...(closing.length > 0 && opening.length > 0 ? [...opening, ...closing] : [])].sort(
    (a, b) => a.index - b.index,
  );
}

/** `https://…/page?s=1` has a question mark of its own. */
function inAddress(text: string, at: number): boolean {
  return (
    /[/=]/.test(/(?<!\S)\S*$/.exec(text.slice(Math.max(0, at - 80), at))?.[0] ?? '') || /^\S*=/.test(text.slice(at, at + 80))
  );
}
