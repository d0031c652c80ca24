import type { Answer } from './answer';
import type { GoldQuote, Range, Text } from './text';

/** How much of what was looked for was found. */
export interface Found {
  gold: number;
  answers: number;
  hits: number;
}

/** Fewer words than these in marks are more often a title or a word in doubt than a quotation. */
const least = 3;

/**
 * Quoted passages, whatever they are part of: every stretch in marks of three words or more of which 80 % belong to an annotated
 * quotation, beside every stretch that was answered, direct or fragment. This is the question of the 0.85 that a plain regex reaches.
 */
export function passagesIn(text: Text, answers: readonly Answer[]): Found {
  const gold = text.passages.map((range) => wordStarts(text.text, [range])).filter((words) => words.size >= least);
  const given = answers.flatMap(({ spans }) => spans.map((span) => wordStarts(text.text, [span])));
  const used = new Set<Set<number>>();
  const long = given.filter((words) => words.size >= least);
  for (const words of gold) {
    const hit = long.find((answer) => !used.has(answer) && likeness(words, answer) >= 0.8);
    if (hit) used.add(hit);
  }
  return { gold: gold.length, answers: long.length, hits: used.size };
}

/** The stretches in marks that are annotated; `inside`: the units between marks. */
export function annotatedPassages(text: string, inside: Uint8Array, quotes: readonly GoldQuote[]): Range[] {
  const content = new Uint8Array(text.length);
  for (const { spans } of quotes) for (const { start, end } of spans) content.fill(1, start, end);
  const found: Range[] = [];
  for (let start = 0; start < text.length; start++) {
    if (!inside[start]) continue;
    let end = start;
    while (inside[end]) end += 1;
    const words = [...wordStarts(text, [{ start, end }])];
    if (words.filter((at) => content[at]).length >= words.length * 0.8) found.push({ start, end });
    start = end;
  }
  return found;
}

/** Marks every unit between double marks, paragraph by paragraph; marks alternate, and an open one ends with its paragraph. */
export function quotedUnits(text: string): Uint8Array {
  const inside = new Uint8Array(text.length);
  let open = false;
  for (let i = 0; i < text.length; i++) {
    const sign = text.charAt(i);
    if (sign === '\n') open = false;
    else if (sign === '“') open = true;
    else if (sign === '”') open = false;
    else if (sign === '"') open = !open;
    else if ((sign === "'" || sign === '`') && text.charAt(i + 1) === sign) {
      open = !open;
      i += 1;
    } else if (open) inside[i] = 1;
  }
  return inside;
}

/** Share of words in common, of the larger of the two. */
export function likeness(left: ReadonlySet<number>, right: ReadonlySet<number>): number {
  let both = 0;
  for (const at of left) if (right.has(at)) both += 1;
  return both / Math.max(1, left.size, right.size);
}

/** Where each word of some ranges begins. */
export function wordStarts(text: string, ranges: readonly Range[]): Set<number> {
  const starts = new Set<number>();
  for (const { start, end } of ranges) {
    for (const hit of text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu)) starts.add(start + hit.index);
  }
  return starts;
}
