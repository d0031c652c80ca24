import type { Settings } from '../settings';

/** What came of something a person asked for; a failure is shown and announced, never thrown. */
export type Done = { ok: true } | Failed;

export interface Failed {
  ok: false;
  reason: Reason;
  /** A sentence that says more than the reason does. */
  say?: string;
}

/**
 * `denied`: the browser did not allow it (clipboard, permission). `gone`: the page was closed, reloaded or has changed.
 * `missing`: the words are not in the page. `private`: nothing is kept in private windows. `failed`: anything else.
 */
export type Reason = 'denied' | 'gone' | 'missing' | 'private' | 'failed';

/** What goes to the clipboard. `html` goes beside the text, for word processors. */
export interface Clip {
  text: string;
  html?: string;
}

/** A file to save. `name` without a folder. */
export interface SavedFile {
  name: string;
  type: string;
  text: string;
}

/** One change of the settings, to be made on top of what is stored by then; it leaves all else as it is. */
export type Change = (settings: Settings) => Settings;
