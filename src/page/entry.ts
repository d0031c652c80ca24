/**
 * Makes the browser's Back leave a layer and not the page: one entry of history is added, and taken back when the layer is left
 * otherwise. A page can keep entries from being added and can add its own: only the one that is known to be ours is ever taken back.
 * `settle` runs after the browser has scrolled the page to where it was at that entry, before that is seen.
 */
export function ownEntry(back: () => void, settle: () => void): (how?: 'back') => Promise<void> {
  let state: 'waiting' | 'added' | 'left' = 'waiting';
  let stands = (): boolean => false;
  let rested = (): void => {};
  const rest = new Promise<void>((done) => {
    rested = done;
  });
  /** Told of a step through history. Without the Navigation API a step cannot be told from one that led back to ours. */
  const elsewhere = (): boolean => !entries() || !stands();
  const heard = (event: Event): void => {
    if (!elsewhere()) return;
    event.stopImmediatePropagation();
    window.removeEventListener('popstate', heard, { capture: true });
    if (state === 'added') back();
    requestAnimationFrame(() => {
      settle();
      rested();
    });
  };
  const travelled = (event: Event): void => {
    const { navigationType } = event as Event & { navigationType?: string };
    if (state === 'added' && navigationType === 'traverse' && elsewhere()) back();
  };
  const add = (): void => {
    if (state === 'left') return;
    const added = addEntry();
    if (!added) return;
    state = 'added';
    stands = added;
    window.addEventListener('popstate', heard, { capture: true });
    // A page that hears of each step back before us may keep that from us, but hardly both ways of hearing of it.
    entries()?.addEventListener('currententrychange', travelled);
  };
  if (returning) void returning.then(add);
  else add();
  return (how) => {
    const added = state === 'added';
    const ours = stands();
    state = 'left';
    entries()?.removeEventListener('currententrychange', travelled);
    if (!added) return returning ?? Promise.resolve();
    if (how !== 'back') {
      if (!ours) {
        window.removeEventListener('popstate', heard, { capture: true });
        return returning ?? Promise.resolve();
      }
      history.back();
    }
    const now = Promise.race([rest, new Promise<void>((done) => setTimeout(done, patience))]).then(() => {
      if (returning === now) returning = undefined;
    });
    returning = now;
    return now;
  };
}

/** A layer that was left, until its entry of history is taken back: one added before that would not be its own. */
let returning: Promise<void> | undefined;

/** Milliseconds; a page may keep its history from going back, and a tab that is not seen draws no frame. */
const patience = 500;

/** Adds an entry like the one that stands. Answers whether that is (still) the current one; nothing where none was added. */
function addEntry(): (() => boolean) | undefined {
  const before = current();
  try {
    history.pushState(history.state, '');
  } catch {
    // The browser takes only so many in a while.
    return undefined;
  }
  const ours = current();
  return entries() && ours === before ? undefined : () => current() === ours;
}

/** What tells the current entry from every other; without the Navigation API (Firefox before 147), from one that the page added. */
const current = (): string => entries()?.currentEntry?.id ?? `${history.length} ${location.href}`;

interface Entries extends EventTarget {
  currentEntry: { id: string } | null;
}

function entries(): Entries | undefined {
  const { navigation, Navigation } = globalThis as { navigation?: unknown; Navigation?: new () => Entries };
  return Navigation && navigation instanceof Navigation ? navigation : undefined;
}
