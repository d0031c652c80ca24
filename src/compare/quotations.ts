import type { Quote, Span } from '../model';
import type { QuotationCheck } from './comparison';
import { slicesOf, type Text, type Token } from './tokens';
import { changesIn, runsBetween } from './words';

/** Two texts laid beside each other. */
export interface Laid {
  own: Text;
  other: Text;
  /** For each token here, the same token there. */
  partners: ReadonlyMap<Token, Token>;
  find: (keys: readonly string[]) => readonly Token[] | undefined;
}

/** Whether a quotation stands in the other text: word for word, in other words at the same place, or not at all. */
export function checkOf({ spans }: Quote, quote: number, laid: Laid): QuotationCheck {
  const parts = spans.map((span) => tokensIn(laid.own, span));
  const found = parts.map((part) => laid.find(part.map(({ key }) => key)));
  if (parts.length > 0 && found.every((part) => part !== undefined))
    return { kind: 'same', quote, there: found.flatMap((part) => slicesOf(laid.other, part)), changes: [] };
  const beside = parts.map((part, index) => found[index] ?? atTheSamePlace(part, laid));
  if (beside.length === 0 || beside.some((part) => part === undefined)) return { kind: 'absent', quote, there: [], changes: [] };
  const changes = parts.flatMap((part, index) => changesIn(runsBetween(part, beside[index] ?? []), laid.own, laid.other));
  return { kind: 'differs', quote, there: beside.flatMap((part) => slicesOf(laid.other, part ?? [])), changes };
}

/** A look-up of rows of words in a text: where they stand one after the other, in one block or over its end. */
export function findIn(text: Text): Laid['find'] {
  const starts: number[] = [];
  let line = '\n';
  for (const { key } of text.tokens) {
    starts.push(line.length - 1);
    line += `${key}\n`;
  }
  return (keys) => {
    if (keys.length === 0) return undefined;
    const at = line.indexOf(`\n${keys.join('\n')}\n`);
    const first = at < 0 ? -1 : indexOf(starts, at);
    return first < 0 ? undefined : text.tokens.slice(first, first + keys.length);
  };
}

function tokensIn({ byBlock }: Text, { block, start, end }: Span): Token[] {
  return (byBlock[block] ?? []).filter((token) => token.start < end && token.end > start);
}

/**
 * The words there between the first and the last that are the same, with what stands there instead of the first and the last where those
 * differ. None where too little is the same: a passage that is merely alike must not be passed off as the quotation.
 */
function atTheSamePlace(part: readonly Token[], { own, other, partners }: Laid): readonly Token[] | undefined {
  const same = part.flatMap((token) => partners.get(token) ?? []);
  if (same.length < Math.max(1, part.length * enough)) return undefined;
  const at = same.map((token) => token.at);
  const [first, last] = [Math.min(...at), Math.max(...at)];
  if (last - first > part.length * 2 + 10) return undefined;
  const edge = (token: Token | undefined, step: -1 | 1): number | undefined => {
    if (!token || partners.has(token)) return undefined;
    for (let index = token.at + step; own.tokens[index]?.block === token.block; index += step) {
      const neighbour = own.tokens[index];
      const partner = neighbour && partners.get(neighbour);
      if (partner) return partner.at - step;
    }
    return undefined;
  };
  const from = Math.min(first, edge(part[0], -1) ?? first);
  const to = Math.max(last, edge(part.at(-1), 1) ?? last);
  return other.tokens.slice(from, to + 1);
}

/** Share of a quotation's words that must be the same there for the place to be its place. */
const enough = 0.5;

function indexOf(starts: readonly number[], at: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const value = starts[middle] ?? 0;
    if (value === at) return middle;
    if (value < at) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
