import { type Packed, packed, unpacked } from './article/copy/packed';
import type { Excerpt } from './excerpt';

/** An excerpt as a message carries it from the page to where the reading goes on. */
export type Carried = Excerpt<Packed>;

export function carried(excerpt: Excerpt): Carried {
  return { ...excerpt, copy: { ...excerpt.copy, roots: excerpt.copy.roots.map(packed) } };
}

/** `doc`: an inert document, in which the copy of the post is made again. */
export function unfolded(excerpt: Carried, doc: Document): Excerpt {
  return { ...excerpt, copy: { ...excerpt.copy, roots: excerpt.copy.roots.map((root) => unpacked(root, doc)) } };
}
