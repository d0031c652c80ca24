import type { Root } from 'mdast';
import type { FurnitureRow, Unwrapped } from '../mailers/mailer';
import type { Iso, Note, Person, Warning } from '../model';
import type { Piece } from './piece';

/** What isolating needs to know of the page and its sender; rooms that know it hand it in. */
export interface Surroundings {
  /** A window whose DOM the cleaning may use; nothing is shown in it. */
  view: Window;
  /** Address of the page: relative links are resolved against it. */
  url: string;
  /** Title of the post, as the host gives it. */
  title?: string;
  furniture: readonly FurnitureRow[];
  unwrap?: (href: string) => Unwrapped;
  /** Addresses and ids of the person the mail was sent to. */
  recipients: readonly string[];
}

export interface Isolated {
  body: Root;
  opening: Opening;
  notes: Note[];
  warnings: Warning[];
}

/** What the steps hand on: every piece of the post in order, those that went out with the reason why. */
export interface Work {
  pieces: Piece[];
  around: Surroundings;
  opening: Opening;
  /** Decisions other than taking a piece out. */
  notes: Note[];
}

/** What the lines above the text say of it. */
export interface Opening {
  /** The headline as the bulletin writes it, where it agrees with the post's title or is followed by its byline. */
  headline?: string;
  /** Whether the headline agrees with the title of the post. */
  agrees?: boolean;
  /** Whether it is the mail's own, and the title of the post its owner's. */
  own?: true;
  section?: string;
  /** Whether it was marked for release: `FOR IMMEDIATE RELEASE`. */
  release?: true;
  /** Whether an end mark or a contact for the press stood below the text. */
  closed?: true;
  authors?: Person[];
  issued?: Iso;
  /** The words of the byline or date line. */
  byline?: string;
  forwarded?: Forwarded;
}

/** What the header of a forwarded mail tells of it. */
export interface Forwarded {
  subject?: string;
  sender?: string;
  /** Whether the sender's address is at the mailer's own domain, where only agencies have one. */
  byMailer?: true;
  day?: Iso;
}
