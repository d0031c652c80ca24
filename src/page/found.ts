/** Under this name the page's highlights hold the words that were found. */
const name = 'bulletin-reader-found';

/** Their colours: a selection is pale, or none at all, while the popup has the focus. */
export const foundStyle = `::highlight(${name}) { color: #1a1a1a; background-color: #ffd54a }
@media (forced-colors: active) { ::highlight(${name}) { color: HighlightText; background-color: Highlight } }`;

/**
 * Marks the words while the popup is open; once the person is back in the page they are selected, as by a search. A selection would
 * cover the mark, so it is not both. Nothing of it is in the markup.
 */
export function mark(range: Range): void {
  if (typeof Highlight !== 'function' || !CSS.highlights) {
    select(range);
    return;
  }
  document.getSelection()?.removeAllRanges();
  CSS.highlights.set(name, new Highlight(range));
  const back = new AbortController();
  for (const type of ['focus', 'pointerdown', 'keydown']) {
    const done = (): void => {
      back.abort();
      CSS.highlights.delete(name);
      if (type === 'focus') select(range);
    };
    addEventListener(type, done, { capture: true, passive: true, signal: back.signal });
  }
}

function select(range: Range): void {
  const selection = document.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}
