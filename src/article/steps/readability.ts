import { Readability } from '@mozilla/readability';
import { inertDocument } from '../copy/copy';
import type { Piece } from '../piece';

/**
 * The only door to Readability: which of these pieces does it take for the article?
 * It is given the unwrapped column (it is quadratic in depth and its table rules fit web pages, not mail)
 * in a document of its own, which it may change; the answer is read off marks that survive its rewriting.
 * A text below 500 signs, its own threshold, it tries again with looser and looser rules.
 */
export function readableOf(pieces: readonly Piece[], title: string): Set<Piece> {
  const first = pieces[0];
  if (!first) return new Set();
  const doc = inertDocument(first.element.ownerDocument);
  doc.title = title;
  const article = doc.body.appendChild(doc.createElement('article'));
  pieces.forEach((piece, index) => {
    const copy = doc.importNode(piece.element, true);
    copy.setAttribute(mark, String(index));
    for (const picture of copy.querySelectorAll('img[src^="data:"]')) picture.setAttribute('src', 'data:,');
    article.append(copy);
  });
  setBackByCopy(doc.body);
  const content = new Readability<Node>(doc, { serializer: (node) => node, disableJSONLD: true }).parse()?.content;
  const kept = new Set<Piece>();
  for (const element of (content as Element | undefined)?.querySelectorAll(`[${mark}]`) ?? []) {
    const piece = pieces[Number(element.getAttribute(mark))];
    if (piece) kept.add(piece);
  }
  return kept;
}

/**
 * The article of a whole page of any kind, as Readability alone finds it.
 * `page` is an inert copy and is used up.
 */
export function articleOf(page: Document): Article {
  // An address of megabytes would be parsed again at every look at it.
  const pictures = [...page.querySelectorAll('img[src^="data:"]')].map((image) => image.getAttribute('src') ?? '');
  page.querySelectorAll('img[src^="data:"]').forEach((image, index) => {
    if ((pictures[index] ?? '').length > 2000) image.setAttribute('src', `${aside}${index}`);
  });
  setBackByCopy(page.body);
  const read = new Readability<Node>(page, { serializer: (node) => node }).parse();
  if (!read) return {};
  for (const image of (read.content as Element | undefined)?.querySelectorAll(`img[src^="${aside}"]`) ?? []) {
    image.setAttribute('src', pictures[Number(image.getAttribute('src')?.slice(aside.length))] ?? '');
  }
  return {
    content: (read.content as Element | null) ?? undefined,
    title: read.title ?? undefined,
    byline: read.byline ?? undefined,
    published: read.publishedTime ?? undefined,
    site: read.siteName ?? undefined,
    language: read.lang ?? undefined,
  };
}

/**
 * Before it tries again with looser rules, Readability sets the body back to the markup it had. Here that is a copy of the elements:
 * where trusted types are required, as in our own pages, no markup can be made from a string.
 */
function setBackByCopy(body: Element): void {
  let kept: Element | undefined;
  Object.defineProperty(body, 'innerHTML', {
    get: () => {
      kept = body.cloneNode(true) as Element;
      return '';
    },
    // More than once: each of its rules is loosened in turn.
    set: () => body.replaceChildren(...(kept?.cloneNode(true).childNodes ?? [])),
  });
}

/** What Readability says of a page; absent where it says nothing. */
export interface Article {
  content?: Element;
  title?: string;
  byline?: string;
  published?: string;
  site?: string;
  language?: string;
}

const mark = 'data-piece';
const aside = 'https://picture.invalid/';
