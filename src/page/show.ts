/**
 * Shows a range to the person: scrolls it to the middle and selects it, as a search in the page would.
 * The selection is the highlight, so the page's own markup stays as it is.
 */
export function show(range: Range): void {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const box = range.getBoundingClientRect();
  const top = box.top + window.scrollY - Math.max(40, (window.innerHeight - box.height) / 2);
  window.scrollTo({ top: Math.max(0, top), behavior: still ? 'auto' : 'smooth' });
  const selection = document.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}
