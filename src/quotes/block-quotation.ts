import type { Block } from '../text/blocks';
import { signed } from './after';
import type { Stretch } from './find';
import { frameOf } from './frame';

/**
 * The words of block quotations, which need no marks: the paragraphs of a block quotation of the body (`children`: its places among the
 * children of the body) that ends with `— Jane Roe, teacher`, or has that line right after it. `marked`: the blocks with marks of
 * their own, which are read like any other; a block quotation with one of them is left to those.
 */
export function blockQuotationsIn(
  blocks: readonly Block[],
  children: ReadonlySet<number>,
  marked: ReadonlySet<number>,
): Stretch[] {
  const found: Stretch[] = [];
  for (let at = 0; children.size > 0 && at < blocks.length; ) {
    const first = at;
    const child = blocks[first]?.child ?? -1;
    while (at < blocks.length && blocks[at]?.child === child) at += 1;
    if (!children.has(child)) continue;
    found.push(...saidIn(blocks.slice(first, at), blocks[at], marked));
  }
  return found;
}

/** The stretches up to the first line with a name; none without one. */
function saidIn(inside: readonly Block[], after: Block | undefined, marked: ReadonlySet<number>): Stretch[] {
  const said: Stretch[] = [];
  for (const block of inside) {
    if (said.length > 0 && isSignature(block, block.text)) return said;
    if (block.kind !== 'paragraph' || marked.has(block.index)) return [];
    const line = block.text.lastIndexOf('\n');
    const ends = line > 0 && isSignature(block, block.text.slice(line + 1));
    const end = block.text.slice(0, ends ? line : undefined).trimEnd().length;
    const last = said.at(-1);
    if (last) last.goesOn = true;
    said.push({ block: block.index, start: 0, end, from: 0, to: end, goesOn: false, flags: [] });
    if (ends) return said;
  }
  return after && isSignature(after, after.text) ? said : [];
}

/** `— Jane Roe, teacher`: a name after a dash, with nothing but a function behind it. */
function isSignature(block: Block, line: string): boolean {
  if (line.length > 160 || !/^(?:[—–―]|--?)\s*\p{Lu}/u.test(line)) return false;
  const { tokens } = frameOf({ ...block, text: line }, [], 0);
  const source = signed(tokens, 1)?.source;
  const next = tokens[source?.end ?? 0];
  return source !== undefined && source.end - source.start > 1 && (!next || /^[,(]$/.test(next.text));
}
