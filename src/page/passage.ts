import type { Quote } from '../model';
import { rangeOf } from './find';
import { linkTo } from './fragment';

/** Words to find again: a quotation, whose spans tell where its cue stood between them, or words a person selected. */
export type Words = Pick<Quote, 'text'> & Partial<Pick<Quote, 'spans'>>;

/** The passage of the live page that holds the words; of a quotation split by "he said", from its first part to its last. */
export function passage(words: Words): Range | undefined {
  const root = document.body ?? document;
  const parts = partsOf(words);
  const first = rangeOf(parts[0] ?? '', root);
  const last = parts.length > 1 ? rangeOf(parts.at(-1) ?? '', root) : undefined;
  if (first && last && first.compareBoundaryPoints(Range.START_TO_START, last) < 0)
    first.setEnd(last.endContainer, last.endOffset);
  return first;
}

/** The address of that passage, for sharing; `undefined` when the page does not hold the words or holds them too often. */
export function passageLink(words: Words): string | undefined {
  const range = passage(words);
  return range && linkTo(range, location.href);
}

/** The parts of the text, which `textOf` joined by one space each. */
function partsOf({ text, spans = [] }: Words): string[] {
  if (spans.length < 2) return [text];
  let at = 0;
  return spans.map(({ start, end }) => {
    const part = text.slice(at, at + end - start);
    at += end - start + 1;
    return part;
  });
}
