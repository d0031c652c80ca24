import type { Repost } from '../model';

/** A place where newsletters get reposted. One file in this folder, one row in `index.ts`. */
export interface Host {
  name: Repost['host'];
  /** Cheap: is the page this kind of place? By markup, never by address alone. Changes nothing. */
  recognise(doc: Document): boolean;
  /** What the host itself puts in or around a post. */
  furniture: readonly HostFurnitureRow[];
  /** The posts of the page, in page order. Empty on error pages. Changes nothing. */
  posts(doc: Document, url: string): Post[];
  /** Whether the page is a shell whose posts its own script has still to write. */
  loading(doc: Document): boolean;
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
  /** What the host itself knows of the post. */
  repost: Repost;
  /** Language the host states for the page or post, BCP 47. */
  language?: string;
  /** Whether the host shows only the beginning of the post ("Read more"). */
  truncated?: boolean;
}
