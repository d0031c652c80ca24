import { beyond, isSeen } from './beyond';
import type { Page } from './page';

export interface Found {
  /** Holds the post's text. */
  body: Element;
  /** The largest element around it that holds no other post: title, date and author stand in it. */
  frame: Element;
  truncated: boolean;
  /** What the theme would not have put below the body. */
  beyond?: Element;
}

/** The posts' bodies in page order; on the page of one post, its own body only. */
export function bodiesOf(doc: Document, page: Page): Found[] {
  for (const theme of themes) {
    const elements = [...doc.querySelectorAll(theme.selector)].filter((element) => element.closest(elsewhere) === null);
    const among = new Set(elements);
    const outermost = elements.filter((element) => !above(element).some((other) => among.has(other)));
    const filled = outermost.map((element) => theme.inner?.(element) ?? element).filter(isSeen);
    const bodies =
      filled.length > 0
        ? filled
        : outermost.filter((element) => beyond(element, frameOf(element, sharedBy(outermost)), outermost));
    if (bodies.length === 0) continue;
    const shared = sharedBy(bodies);
    const all = bodies.map((body): Found => {
      const frame = frameOf(body, shared);
      const more = beyond(body, frame, bodies);
      return { body, frame, truncated: isTruncated(body, frame), ...(more && { beyond: more }) };
    });
    return ofOnePost(page) ? own(all, page) : all;
  }
  return [];
}

interface Theme {
  name: string;
  selector: string;
  /** Where the text really is, when not in the element itself. */
  inner?(element: Element): Element | undefined;
}

/** Best first: the first row that finds a filled element wins. */
const themes: Theme[] = [
  { name: 'google', selector: '.post-body .post-content, .post .post-content[itemprop~="articleBody"]', inner: templateIn },
  { name: 'blogger', selector: '.post-body, [id^="post-body-"]' },
  { name: 'dynamic-views', selector: '.viewitem-panel .article-content, .viewitem-content .entry-content' },
  { name: 'dynamic-views', selector: '.article-content' },
  { name: 'hentry', selector: '.hentry .entry-content, .hentry [itemprop~="articleBody"]' },
  { name: 'microdata', selector: '[itemtype*="BlogPosting"] [itemprop~="articleBody"], [itemprop~="articleBody"]' },
  {
    name: 'third-party',
    selector: '.post-outer .post-content, .blog-post .post-content, .post .post-content, .post .post-entry, .post-article',
  },
  { name: 'old', selector: '.blog-posts .entry-content, .Blog .entry-content, .post .entry, .entry-content' },
];

/** Lists of other posts, comments and side columns, which themes build from the same class names. */
const elsewhere =
  '.PopularPosts, .FeaturedPost, .popular-posts, .related-posts, .related-post, #related-posts, .comments, #comments, aside, .sidebar:not(body), footer';

/**
 * Google's own blogs keep the text in `<script type="text/template">` and, for readers without script, in `<noscript>`;
 * once the page's script ran, the text stands in the element itself.
 */
function templateIn(element: Element): Element | undefined {
  const own = [...element.children].filter((child) => !/^(script|noscript|style)$/i.test(child.tagName));
  if (own.length > 0 && own.some(isSeen)) return element;
  const noscript = element.querySelector('noscript');
  if (noscript && noscript.children.length > 0) return noscript;
  const source = element.querySelector('script[type="text/template"]')?.textContent ?? noscript?.textContent;
  const Parser = element.ownerDocument.defaultView?.DOMParser ?? globalThis.DOMParser;
  if (!source || !Parser) return undefined;
  return new Parser().parseFromString(`<!DOCTYPE html><body>${source}`, 'text/html').body;
}

function frameOf(body: Element, shared: ReadonlySet<Element>): Element {
  let frame = body;
  for (const next of above(body)) {
    if (shared.has(next) || next.matches('body, html, .widget, .section, main, #main, .blog-posts')) break;
    frame = next;
  }
  return frame;
}

/** The elements that hold more than one of the bodies. */
function sharedBy(bodies: readonly Element[]): Set<Element> {
  const seen = new Set<Element>(bodies);
  const shared = new Set<Element>();
  for (const body of bodies) for (const element of above(body)) (seen.has(element) ? shared : seen).add(element);
  return shared;
}

function above(element: Element): Element[] {
  const chain: Element[] = [];
  for (let next = element.parentElement; next; next = next.parentElement) chain.push(next);
  return chain;
}

function isTruncated(body: Element, frame: Element): boolean {
  return (
    body.matches('.post-snippet, [id^="post-snippet"], .mobile-index-contents *') ||
    body.querySelector('.snippet-item, .snippet-container, .post-snippet') !== null ||
    frame.querySelector('.jump-link, a[href$="#more"]') !== null
  );
}

function ofOnePost(page: Page): boolean {
  return page.type === 'item' || page.type === 'static_page';
}

/** The page of one post may also show the beginnings of others. */
function own(all: Found[], page: Page): Found[] {
  const id = page.blog.postId;
  const named = id ? all.filter(({ body }) => body.id.endsWith(id)) : [];
  if (named.length > 0) return named.slice(0, 1);
  const whole = all.filter(({ truncated }) => !truncated);
  return (whole.length > 0 ? whole : all).slice(0, 1);
}
