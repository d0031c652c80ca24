/**
 * Lets only events that a person caused reach the controls: a page can send events to what it can reach, and must not be able to
 * work the reader. Heard first (capture), at the root of the view. Returns the way to stop.
 */
export function guard(root: EventTarget, trusted: (event: Event) => boolean = (event) => event.isTrusted): () => void {
  const stop = (event: Event): void => {
    if (trusted(event)) return;
    event.stopImmediatePropagation();
    event.preventDefault();
  };
  for (const type of guarded) root.addEventListener(type, stop, { capture: true });
  return () => {
    for (const type of guarded) root.removeEventListener(type, stop, { capture: true });
  };
}

const guarded = [
  'click',
  'auxclick',
  'pointerdown',
  'mousedown',
  'keydown',
  'keyup',
  'input',
  'change',
  'submit',
  'paste',
  'drop',
];
