import type { Block } from '../../text/blocks';
import type { QuotedSpan } from '../marks/quoted-span';
import { isDash, tokenAt } from '../tokens/token';
import { frameOf } from '../tokens/tokenize';
import { endsName, nameAlone, signed } from './after';
import { attributionInSentenceBefore } from './before';

/**
 * The words of block quotations, which need no marks: the paragraphs of a block quotation of the body (`children`: its places among the
 * children of the body) that ends with `— Jane Roe, teacher`, or has that line right after it. `marked`: the blocks with marks of
 * their own, which are read like any other; a block quotation with one of them is left to those.
 */
export function blockQuotationsIn(
  blocks: readonly Block[],
  children: ReadonlySet<number>,
  marked: ReadonlySet<number>,
): QuotedSpan[] {
  const places = placesOf(blocks);
  return [...children].flatMap((child) => {
    const { start, end } = places.get(child) ?? { start: 0, end: 0 };
    const before = blocks[start - 1];
    return saidIn(blocks.slice(start, end), before && introduces(before), blocks[end], marked);
  });
}

/** Where the blocks of each child of the body stand: they lie together. */
function placesOf(blocks: readonly Block[]): Map<number, { start: number; end: number }> {
  const found = new Map<number, { start: number; end: number }>();
  blocks.forEach(({ child }, index) => {
    found.set(child, { start: found.get(child)?.start ?? index, end: index + 1 });
  });
  return found;
}

/** The quoted spans up to the first line with a name; none without one. */
function saidIn(
  inside: readonly Block[],
  introduced: boolean | undefined,
  after: Block | undefined,
  marked: ReadonlySet<number>,
): QuotedSpan[] {
  const said: QuotedSpan[] = [];
  for (const block of inside) {
    const { text } = block;
    if (isSignature(block, text)) return said;
    if (block.kind !== 'paragraph' || marked.has(block.index)) return [];
    const line = text.lastIndexOf('\n');
    const ends = isSignature(block, text.slice(line + 1));
    const end = (ends ? text.slice(0, line) : text).trimEnd().length;
    const last = said.at(-1);
    if (last) last.goesOn = true;
    said.push({ block: block.index, start: 0, end, from: 0, to: end, goesOn: false, flags: [] });
    if (ends) return said;
  }
  return introduced || (after && isSignature(after, after.text)) ? said : [];
}

/** `Here is one, from Marnie Roe of Ames:` · `Roe wrote:` */
function introduces(block: Block): boolean {
  const { tokens } = frameOf(block, [], 0);
  return tokenAt(tokens, tokens.length - 1).text === ':' && attributionInSentenceBefore(tokens, tokens.length) !== undefined;
}

/** `— Jane Roe, teacher`: a name after a dash, with nothing but a job title behind it. */
function isSignature(block: Block, line: string): boolean {
  const { tokens } = frameOf({ ...block, text: line }, [], 0);
  if (!isDash(tokenAt(tokens, 0))) return nameAlone(tokens) !== undefined;
  const source = signed(tokens, 1)?.source;
  return source !== undefined && source.end - source.start > 1 && endsName(tokenAt(tokens, source.end));
}
