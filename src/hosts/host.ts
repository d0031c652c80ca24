import type { Iso, Mailer, Repost } from '../model';

/** A place where newsletters can be read. One file in this folder, one row in `index.ts`. */
export interface Host {
  name: 'blogger' | 'hosted' | 'mail';
  /** Cheap: is the page this kind of place? A blog by its markup, never by its address. Changes nothing. */
  recognise(doc: Document, url: string): boolean;
  /** What the host itself puts in or around a post. */
  furniture: readonly HostFurnitureRow[];
  /** The posts of the page, in page order. Empty on error pages. Changes nothing. */
  posts(doc: Document, url: string): Post[];
  /** Bulletins that the page only links to. */
  listed?(doc: Document, url: string): { url: string; title: string }[];
  /** Whether the page is a shell whose posts its own script has still to write. */
  loading(doc: Document): boolean;
  /** The mailer whose own site this is. */
  owner?: Owner;
}

/** One kind of thing that the host, not the writer, put in or around a post. */
export interface HostFurnitureRow {
  name: string;
  /** CSS selector of whole elements, to be looked for in and around the body. */
  selector: string;
}

/** One post, still in the page. */
export interface Post {
  /** The element(s) that hold the post's text, in order. Never changed. */
  body: Element[];
  /** A copy of what stands right below the body without being the theme's: the rest of the mail, if a mailer's signs stand in it. */
  beyond?: Element;
  /** What the host itself knows of the post; absent where the page is no repost. */
  repost?: Repost;
  /** What the mailer's own site says of the bulletin it holds. */
  hosted?: Hosted;
  /** The headline as the host gives it. */
  title?: string;
  /** Language the host states for the page or post, BCP 47. */
  language?: string;
  /** Whether the host shows only the beginning of the post ("Read more"). */
  truncated?: boolean;
}

/** A bulletin's copy on the mailer's own site, as the page around it names it. */
export interface Hosted {
  /** Without what one visit added. */
  url?: string;
  account?: string;
  bulletinId?: string;
  title?: string;
  issuer?: string;
  sent?: Iso;
  /** The line that gave issuer and time. */
  line?: string;
}

/** Who sends from a place that is the mailer's own: there every bulletin is its. */
export type Owner = Mailer['name'];
