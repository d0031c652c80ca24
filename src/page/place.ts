import type { Place } from '../model';
import { aligned } from './align';
import { pageText, rangeIn } from './pagetext';

/**
 * The passage at the top of the window. `texts`: the blocks of the reading, in order.
 * Nothing where the window shows the beginning of the text, or none of it.
 */
export function placeInView(texts: readonly string[]): Place | undefined {
  const line = coveredTop() + headroom;
  let first = true;
  for (const [block, range] of rangesOf(texts).entries()) {
    const box = range?.getBoundingClientRect();
    if (!box || box.height === 0) continue;
    if (box.bottom > line + headroom) {
      if (box.top > window.innerHeight || (first && box.top >= line)) return undefined;
      return { block, part: Math.max(0, (line - box.top) / box.height) };
    }
    first = false;
  }
  return undefined;
}

/** Scrolls the page to the passage; to the beginning, with its headline, where no place is named. False where the page does not hold it. */
export function showPlace(place: Place | undefined, texts: readonly string[]): boolean {
  const ranges = rangesOf(texts);
  const range = nearest(ranges, place?.block ?? 0);
  if (!range) return false;
  const within = range === ranges[place?.block ?? 0] ? (place?.part ?? 0) : 0;
  const element = range.startContainer.parentElement;
  if (element) Element.prototype.scrollIntoView.call(element, { block: 'start', behavior: 'instant' });
  // Twice: a bar may come to stand at the top only once the page is scrolled.
  for (let turn = 0; turn < 2; turn++) {
    const { top, height } = range.getBoundingClientRect();
    const line = coveredTop() + (place ? headroom : window.innerHeight / 4);
    window.scrollBy({ top: top + height * within - line, behavior: 'instant' });
  }
  return true;
}

/** Pixels between the top of the window and the text. */
const headroom = 8;

function rangesOf(texts: readonly string[]): (Range | undefined)[] {
  const page = pageText();
  return aligned(texts, page.text).map((found) => found && rangeIn(page, found));
}

/** The block's own range, or that of the last block before it that the page shows. */
function nearest(ranges: readonly (Range | undefined)[], block: number): Range | undefined {
  const shown = (range: Range | undefined): boolean => (range?.getBoundingClientRect().height ?? 0) > 0;
  return ranges.slice(0, block + 1).findLast(shown) ?? ranges.slice(block).find(shown);
}

/** How far down a bar that the page keeps at its top covers the text; a layer over most of the window is no bar. */
function coveredTop(): number {
  const stack = Document.prototype.elementsFromPoint.call(document, window.innerWidth / 2, 2);
  const bars = stack.filter((element) => /^(?:fixed|sticky)$/.test(getComputedStyle(element).position));
  const bottoms = bars.map((bar) => Element.prototype.getBoundingClientRect.call(bar).bottom);
  return Math.max(0, ...bottoms.filter((bottom) => bottom < window.innerHeight / 3));
}
