import type { Quote } from '../model';
import type { Damage } from './comparison';
import type { Laid } from './quotations';
import { type Token, wordsBetween } from './tokens';

/**
 * The damaged places of a quotation with what stands there in the other text: the words between the nearest ones before and behind
 * that are the same in both. Shown beside the damaged words, never in their place. A place without such neighbours is left out.
 */
export function damagesIn({ flags }: Quote, quote: number, { own, other, partners }: Laid): Damage[] {
  return flags.flatMap((flag) => {
    const around = own.byBlock[flag.block] ?? [];
    const before = around.filter((token) => token.end <= flag.start && partners.has(token)).slice(-context);
    const behind = around.filter((token) => token.start >= flag.end && partners.has(token)).slice(0, context);
    const [first, last] = [before[0] ?? behind[0], behind.at(-1) ?? before.at(-1)];
    const [from, to] = [first && partners.get(first), last && partners.get(last)];
    if (!first || !last || !from || !to || !inOneBlock(from, to) || before.length + behind.length < least) return [];
    return [{ quote, flag, here: wordsBetween(own, first, last), there: wordsBetween(other, from, to) }];
  });
}

/** Words around a damaged place that are shown with it. */
const context = 4;
/** Fewer words in common do not make sure of the place. */
const least = 3;

function inOneBlock(from: Token, to: Token): boolean {
  return from.block === to.block && from.end <= to.start + (to.end - to.start);
}
