import type { Evidence, Mailer as MailerFacts } from '../model';

/** What tells a mailer's posts from others; all that the detector needs of it. */
export interface Mailer {
  name: MailerFacts['name'];
  /** Made when asked for: a page without the mailer's words and markup never needs the rows. */
  signs(): Sign[];
  /** Sum of weights from which the answer is yes. */
  enough: number;
  /** Its name and words of its closing, in small letters, and a selector of all its markup: without any of them no sum of weights is enough. */
  words: readonly string[];
  markup: string;
  /** The set phrase of its closing sentence, up to the name of the sender. */
  phrase: RegExp;
}

/** A newsletter system. One folder in this room, one row in `index.ts`. */
export interface MailerRoom extends Mailer {
  /** From the body as it stands in the page, nothing removed. */
  facts(body: readonly Element[], known: Known): BulletinFacts;
  /** Addresses and ids of the person the mail was sent to, for `scrub`. */
  recipients(body: readonly Element[]): string[];
}

/** What a mailer puts around the text it sends, and around the links in it. */
export interface Frame {
  furniture: FurnitureRow[];
  unwrap(href: string): Unwrapped;
}

/** A row of evidence: data, so that the small detector and the full reading weigh by the very same rows. */
export type Sign =
  | readonly [name: string, weight: number, where: keyof Seen, test: RegExp]
  /** Elements of the body; `least`: how many others must match before the one that counts. */
  | readonly [name: string, weight: number, selector: string, least?: number];

/** The text of a post as the signs look at it: `textContent`, so between two lines there may stand no space at all. */
export interface Seen {
  /** As it is; the other fields have their white space folded. `tail`: its last 3,000 characters. */
  text: string;
  tail: string;
  /** From a little before the closing sentence's set phrase to the end of the text; empty without one near the end. */
  footer: string;
  /** The line or block that the set phrase stands in: what stands above it is the article, which does not decide who sent it. */
  line?: string;
  /** What follows the set phrase, wherever it stands. */
  after: string;
  /** Passages that the post itself sets off as quoted, as long as they are the lesser part of it. */
  quoted: string;
}

/** What the signs say about one post. */
export interface Verdict {
  mailer?: Mailer;
  evidence: Evidence[];
}

/** A row of mailer furniture: text that belongs to the mail's frame, not to what was said. */
export interface FurnitureRow {
  name: string;
  matches(piece: Piece): boolean;
}

/** A block of the mail, as the rows look at it. */
export interface Piece {
  /** White space folded. */
  text: string;
  words: number;
  links: { text: string; href: string }[];
  element: Element;
  /** Whether it stands before the first, or after the last, paragraph that is surely content. */
  atStart: boolean;
  atEnd: boolean;
}

/** Where a link really goes, found without following it. */
export interface Unwrapped {
  /** Clean target; absent when there is none or it cannot be known offline. */
  url?: string;
  /** The kind of redirector(s) that were taken off; the outermost. */
  wrapper?: WrapperName;
  /** The target is known to the redirector only. */
  opaque?: true;
  kind: LinkKind;
  /** When the mail was sent, as the wrapper's ids tell. */
  sent?: string;
  bulletinId?: string;
  account?: string;
}

export type WrapperName =
  | 'track'
  | 'jwt'
  | 'cl0'
  | 'short'
  | 'transactional'
  | 'pixel'
  | 'google'
  | 'blogger'
  | 'safelinks'
  | 'urldefense'
  | 'redirect';

/**
 * `content`: worth keeping · `subscription`: unsubscribe, preferences, sign-up · `hosted`: the bulletin's copy at the mailer
 * · `help`: the mailer's help and privacy pages · `pixel` · `empty`: no usable target.
 */
export type LinkKind = 'content' | 'subscription' | 'hosted' | 'help' | 'pixel' | 'empty';

/** What the blog knows already. */
export interface Known {
  title?: string;
  published?: string;
  language?: string;
  /** What `recipients` gave for this body; found again where it is left out. */
  recipients?: readonly string[];
}

export interface Fact {
  value: string;
  /** Name of the place that gave it. */
  from: string;
  /** Words that stood there, free of addresses and tokens. */
  text?: string;
}

export interface BulletinFacts {
  issuer?: Fact;
  account?: Fact;
  sent?: Fact;
  hosted?: Fact;
  original?: Fact;
  bulletinId?: Fact;
}
