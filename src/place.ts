/** Where a text was found, and when. */

/** ISO 8601, as exact as the source was: `2025`, `2025-03`, `2025-03-06` or a full time with its zone. */
export type Iso = string;

/** Where the text was found: the blog post (`blogger`), or any page read on request (`web`). */
export interface Repost {
  host: 'blogger' | 'web';
  blog: { title?: string; url?: string };
  /** Permalink; recipient addresses and subscriber tokens never stand in it. */
  url: string;
  postId?: string;
  title?: string;
  author?: string;
  published?: Iso;
}

/** A capture of the page that was read, in a web archive. */
export interface Archived {
  /** The capture's own address, with the 14 digits of its moment; absent where the page does not tell them. */
  url?: string;
  /** When it was captured. */
  captured?: Iso;
}

/** One post of a page that shows several, or a bulletin that it links to. */
export interface PostRef {
  /** Blogger's id of the post, or its place in the page (`1`, `2`, …) where it has none of its own. */
  id: string;
  url?: string;
  title: string;
  published?: Iso;
  /** Whether the post is a bulletin of a known mailer. */
  bulletin: boolean;
  /** It stands on a page of its own, at `url`. */
  elsewhere?: true;
}
