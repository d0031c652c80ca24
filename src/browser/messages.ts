import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Carried } from '../carried';
import type { Quote, Unquoted } from '../model';
import type { Settings } from '../settings';

/** What the contexts of the extension say to each other; each row is `name(data): answer`. */
interface Protocol {
  /** To the page: read it. */
  read(data: ReadRequest): ReadAnswer;
  /** To the page: read one post of several; what the page stands at stays as it is. */
  gather(post: PostWish): Taken;
  /** To the page: what its excerpt was read as. */
  keep(reading: Unquoted): Kept;
  /** To the page: give up what is being read. */
  stop(data: undefined): void;
  /** To the page: scroll to the words and show them. */
  find(quote: QuoteRef): boolean;
  /** To the page: the address that leads to the words. */
  link(quote: QuoteRef): string | undefined;
  /** To the page: open or leave the reader view; `toggle` does whichever is due. */
  reader(what: ReaderWish): ReaderState;
  /** To the page: which removed pieces the person wants back (indexes in `notes`). */
  restore(notes: number[]): void;
  /** To the page: which work is cited while the person is on it. */
  cite(which: Cited): void;
  /** To the page: the page elsewhere that the person took as the original of the bulletin here; without one, none is any longer. */
  original(page: { url?: string }): void;
  /** To the page: copy what the menu or shortcut asked for. */
  copy(what: { what: 'citation' | 'quotation'; selection?: string }): CopyAnswer;
  /** To the background: may bulletins of this page's site be opened without a click? Asks the person where the browser lets it. */
  allow(): boolean;
  /** To the background: the reader view opened here, or was read so far (0 to 1). */
  visit(data: { progress?: number }): Visit;
}

export interface ReadRequest {
  /** Read it although it is no bulletin. */
  anyway?: boolean;
  /** Id (`PostRef.id`) of the post to take on a page with several. */
  post?: string;
}

export type PostWish = Required<ReadRequest>;

/** What came of reading a page, as far as it was read there. */
export type Taken =
  /** The rest is done by whoever asked. */
  | { excerpt: Carried }
  | { reading: Unquoted }
  /** The page has to be read where it stands, by a script that is to be put there first. */
  | { wanting: 'article' };

/** How the page stands to what was read of it. */
export interface Kept {
  /** Notes whose pieces were put back. */
  restored: number[];
  /** The page elsewhere that was taken as the original of the bulletin here. */
  original?: string;
}

export type ReadAnswer = Taken & {
  /** Whether the reader view is open. */
  open: boolean;
  /** Which work the person chose to cite on this page. */
  cited?: Cited;
};

export type Cited = Settings['citation']['cite'];

export type QuoteRef = Pick<Quote, 'text' | 'spans'>;

export type ReaderWish = 'open' | 'close' | 'toggle' | 'print';

export interface ReaderState {
  open: boolean;
  /** Notes whose pieces were put back. */
  restored: number[];
  /** Why it could not open. */
  problem?: 'nothing-to-read';
}

export interface Visit {
  /** How far the article was read before, 0 to 1. */
  progress?: number;
  /** Whether the person gave access to the site without a click. */
  granted: boolean;
}

export type CopyAnswer = 'copied' | 'denied' | 'nothing-to-read' | 'nothing-selected';

export const { onMessage, sendMessage, removeAllListeners } = defineExtensionMessaging<Protocol>();
