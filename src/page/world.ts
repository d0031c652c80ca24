import type { Excerpted } from '../excerpt';
import type { Readable, Reading, Unquoted } from '../model';
import type { Settings } from '../settings';

/**
 * What our scripts in one page know of each other. It stands on the global object of the extension's own world, which the page's
 * scripts cannot see, and outlives the script that made it. The popup has one of its own.
 */
export interface World {
  reading?: Part & ReadingPart;
  article?: ArticlePart;
  quoting?: QuotingPart;
  view?: Part & ViewPart;
}

/** A script that is at work in the page. */
export interface Part {
  /** False once the extension was reloaded or updated under it. */
  alive(): boolean;
  /** Makes room for a successor. */
  retire(): void;
}

export interface ReadingPart {
  /** What can be shown, quoted and cited, with what was put back; read now if it was not before. */
  readable(): Promise<Readable | undefined>;
  /** Removed pieces that the person wants back: indexes in `notes`. */
  restored(): number[];
  /** Puts these back, and no others. */
  restore(notes: number[]): void;
  /** Which work the person chose to cite on this page, where they chose one. */
  cited(): Settings['citation']['cite'] | undefined;
}

/** Reads what the page told; a pure function as well. */
export interface ArticlePart {
  /** Rejects with the signal's reason once that is aborted. */
  unquoted(excerpt: Excerpted, signal?: AbortSignal): Promise<Unquoted>;
}

/** Finds the quotations of what was read: a pure function, so the newest one there is will do. */
export interface QuotingPart {
  quoted(unquoted: Unquoted): Reading;
}

export interface ViewPart {
  isOpen(): boolean;
  /** Settles once the page is free and at rest. */
  leave(): Promise<void>;
  /** Draws the reader view anew: pieces were put back. */
  redraw(): void;
  /** Opens or leaves the reader view, whichever is due. */
  reader(what: 'toggle'): Promise<unknown>;
}

const key = 'bulletinReader';

/** The one of this page. */
export function world(): World {
  const place = globalThis as { [key]?: World };
  place[key] ??= {};
  return place[key];
}
