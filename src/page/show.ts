import { mark } from './found';

/**
 * Shows a range to the person: scrolls it to the middle and marks it. The page's own markup stays as it is; only closed parts that hold the
 * words are opened.
 */
export function show(range: Range): void {
  openAround(range.startContainer.parentElement);
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const box = range.getBoundingClientRect();
  const top = box.top + window.scrollY - Math.max(40, (window.innerHeight - box.height) / 2);
  window.scrollTo({ top: Math.max(0, top), behavior: still ? 'auto' : 'smooth' });
  mark(range);
}

/** Opens what a person opens by a click (`details`), from within to without. */
function openAround(element: Element | null): void {
  const details = element && Element.prototype.closest.call(element, 'details:not([open])');
  if (!details) return;
  details.setAttribute('open', '');
  openAround(details);
}
