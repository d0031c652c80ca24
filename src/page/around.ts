/** The text of the page on both sides of a selection; tells apart words that stand more than once. */
export interface Around {
  before: string;
  after: string;
}

/** Up to `reach` characters a side. `undefined` where nothing is selected in the page itself: a closed shadow root keeps its own. */
export function around(selection: Selection | null): Around | undefined {
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return undefined;
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  const [before, after] = [new Range(), new Range()];
  for (const side of [before, after]) Range.prototype.selectNodeContents.call(side, document.documentElement);
  before.setEnd(startContainer, startOffset);
  after.setStart(endContainer, endOffset);
  return { before: before.toString().slice(-reach), after: after.toString().slice(0, reach) };
}

/** Characters on one side of the words that are looked at. */
export const reach = 200;
