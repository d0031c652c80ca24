/** Runs in a page: where the words stand in the window, in pixels from its top; not a number where they stand nowhere. */
export function topOfWords(wanted: string): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = (node as Text).data.replace(/\s/g, ' ').indexOf(wanted.slice(0, 20));
    if (at < 0) continue;
    const range = new Range();
    range.setStart(node, at);
    range.setEnd(node, at + 10);
    return range.getBoundingClientRect().top;
  }
  return Number.NaN;
}
