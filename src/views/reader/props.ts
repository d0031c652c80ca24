import type { Place, Quote, Readable } from '../../model';
import type { Settings } from '../../settings';
import type { Change, Clip, Done } from '../actions';
import type { Words } from '../words';
import type { Speech } from './speech';

export interface ReaderProps {
  readable: Readable;
  settings: Settings;
  /** Day of access (today, in the person's own time zone), for citations. */
  today: string;
  words: Words;
  actions: ReaderActions;
  /** Reading aloud; leave out where the browser cannot. */
  speech?: Speech;
  /** Where to begin: the passage that was in view on the page; or else how far the person had read before, 0 to 1. */
  start?: Place | number;
  /** Indexes in `readable.notes` of what was put back. */
  restored?: readonly number[];
  /** Which work the person chose to cite on this page. */
  cited?: Settings['citation']['cite'];
  /** Origin of the page, where "always open here" can be offered. */
  origin?: string;
  /** The name under which the style sheet knows a custom property; the same name where it is left out. */
  own?: (name: string) => string;
  /** Whether an event comes from a person and not from a script of the page; tests replace it. */
  trusted?: (event: Event) => boolean;
}

/** What the reader view can ask for. Every promise settles; none rejects. */
export interface ReaderActions {
  copy(clip: Clip): Promise<Done>;
  /** Address of the quotation's place in the page, for readers to jump to; nothing where it has none. */
  linkTo(quote: Quote): Promise<string | undefined>;
  /** The person wants the page back: take the reader down. */
  leave(): void;
  /** Prints the page; the reader view brings its own print style. */
  print(): void;
  /** Puts removed pieces back, or takes them out again; the reader is drawn anew. */
  restore(notes: number[]): Promise<Done>;
  /** Opens bulletins of this site in the reader from now on, or no longer; asks the browser for access, so it must run within the click. */
  openHere(how: 'on' | 'off'): Promise<Done>;
  /** Applies to every later reading; the reader view itself changes at once. */
  save(change: Change): Promise<Done>;
  /**
   * How far the person has read, 0 to 1, and the passage at the top (none: the beginning); called once where they begin, then at most
   * once a frame.
   */
  remember(progress: number, place: Place | undefined): void;
}
