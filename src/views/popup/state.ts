import type { ZoteroItem } from '../../citations/exports/zotero';
import type { Frame } from '../../citations/frame';
import type { Comparison } from '../../compare/comparison';
import type { Anyway, Found, Nothing, PostRef, Quote, Readable, Reading } from '../../model';
import type { Settings } from '../../settings';
import type { Change, Clip, Done, SavedFile } from '../actions';

/** What the popup has to show. */
export type PopupState =
  | { kind: 'reading' }
  | ReadyState
  | CheckedState
  | { kind: 'nothing'; nothing: Nothing }
  | { kind: 'several'; posts: PostRef[] }
  /** Extensions may not touch the page. */
  | { kind: 'forbidden'; why: 'browser' | 'store' | 'file' | 'viewer' }
  /** The browser wants the person to allow reading this site first. */
  | { kind: 'permission'; site: string }
  /** The page has not arrived yet. */
  | { kind: 'loading' }
  /** The person did not want to wait. */
  | { kind: 'stopped' }
  /** Something went wrong; `details` are free of personal data. */
  | { kind: 'failed'; details: string };

export interface ReadyState {
  kind: 'ready';
  reading: Found | Anyway;
  /** The quotations are still being looked for; the rest can be used. */
  quoting?: boolean;
  /** Whether the reader view stands open over the page. */
  reader: boolean;
  /** Day of access (today, in the person's own time zone), for citations. */
  today: string;
  /** Indexes in `reading.notes` that were put back before the popup was last closed. */
  restored?: number[];
  /** Which work was chosen to be cited on this page before the popup was last closed. */
  cited?: Settings['citation']['cite'];
  /** Where the page lives, if it can be asked to be recognised always. */
  site?: { name: string; recognised: boolean };
  /** Whether bulletins on this site open in the reader view by themselves; absent where that cannot be. */
  opens?: boolean;
}

/** A reading that was kept, held against the page of this tab. */
export interface CheckedState {
  kind: 'checked';
  kept: Found | Anyway;
  comparison: Comparison;
  today: string;
  /** The address of the page open now. */
  page?: string;
  /** Whether the tab was opened to search for the original. */
  search?: true;
  /** Whether a page was taken as the original of what was kept. */
  taken?: true;
}

/** One post of several, as it was read, and the day of access. */
export interface Gathered {
  reading: Found | Anyway;
  today: string;
}

/** What the popup can ask for. Every promise settles; none rejects. */
export interface PopupActions {
  copy(clip: Clip): Promise<Done>;
  copyArticle(form: 'text' | 'markdown', readable: Readable, frame?: Frame): Promise<Done>;
  print(readable: Readable): Promise<Done>;
  download(file: SavedFile): Promise<Done>;
  /** Hands works to Zotero on this computer; asks for the leave to, so it must run within the click. */
  saveToZotero(works: () => Promise<ZoteroItem[]>): Promise<Done>;
  /** Scrolls the page to the quotation and marks it. */
  findQuote(quote: Quote): Promise<Done>;
  /** Address of the quotation's place in the page, for readers to jump to; nothing where it has none. */
  linkTo(quote: Quote): Promise<string | undefined>;
  /** Opens the original (or the hosted copy) in a tab, where the button shows the two texts side by side. */
  checkAgainst(url: string): Promise<Done>;
  /** Opens a search for the original, where the button shows any page that is found beside the reading. */
  searchOriginal(url: string): Promise<Done>;
  /** Takes the page open now as the original of what was kept, or takes that back. */
  takeOriginal(what: 'take' | 'undo'): Promise<Done>;
  /** Throws the kept reading away and reads the page by itself. */
  endCheck(): Promise<Done>;
  /** Opens or leaves the reader view. */
  toggleReader(open: 'open' | 'close'): Promise<Done>;
  /** Reads the page although it is not a bulletin. */
  readAnyway(): Promise<Done>;
  /** Reads this post of the page, bulletin or not. */
  choosePost(post: PostRef): Promise<Done>;
  /** Reads one post of several and leaves the popup as it is; nothing where there is no text, or where it was stopped. */
  gather(post: PostRef): Promise<Gathered | undefined>;
  stopGathering(): Promise<Done>;
  /** Shows the posts of the page to choose from again. */
  otherPosts(): Promise<Done>;
  /** Remembers what was put back, and shows it in the reader view too. */
  restore(notes: number[]): Promise<Done>;
  /** Remembers which work is cited on this page; the reader view and the menus cite it too. */
  cite(which: Settings['citation']['cite']): Promise<Done>;
  /** Asks for the permission to read the site; must run within the click. */
  allow(): Promise<Done>;
  /** Asks for the permission to recognise bulletins on this site always; must run within the click. */
  alwaysRecognise(): Promise<Done>;
  /** Opens bulletins on this site in the reader view from now on, or no longer; asks for access, so it must run within the click. */
  alwaysOpen(how: 'on' | 'off'): Promise<Done>;
  openOptions(): Promise<Done>;
  openHelp(): Promise<Done>;
  /** Opens the page that is shown after installing. */
  openWelcome(): Promise<Done>;
  /** How the page was read, without a word of it. */
  report(reading: Reading): string;
  /** Gives up the reading that is under way. */
  stop(): Promise<Done>;
  /** Reads the page again. */
  retry(): Promise<Done>;
  save(change: Change): Promise<Done>;
}
