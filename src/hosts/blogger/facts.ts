import type { Iso, Repost } from '../../model';
import { blogOf } from './blog';
import { headerDate, stamp } from './dates';
import { attr, everyOne, said } from './look';
import { nameOf } from './names';
import type { Page } from './page';
import { isPermalink, monthOf, permalink } from './permalink';

interface Place {
  body: Element;
  frame: Element;
  page: Page;
  /** Whether it is the only post of the page, so that the page's own facts are the post's. */
  alone: boolean;
}

/** What Blogger itself says of a post: each fact from the first of its places that has one. */
export function repostOf(place: Place): Repost {
  const url = first(urls, place) ?? place.page.url;
  const title = first(titles, place);
  const author = first(authors, place);
  const postId = first(ids, place);
  const published = first(dates, place) ?? headerDateOf(place, monthOf(url));
  return {
    host: 'blogger',
    blog: blogOf(place.page, url),
    url,
    ...(postId && { postId }),
    ...(title && { title }),
    ...(author && { author }),
    ...(published && { published }),
  };
}

type Look = (place: Place) => string | null | undefined;

const urls: Look[] = [
  ({ page, alone }) => (alone ? onlyPermalink(attr(page.doc, 'link[rel="canonical"]', 'href'), page.url) : undefined),
  ({ frame, page }) => onlyPermalink(attr(frame, 'meta[itemprop="url"][content*=".html"]', 'content'), page.url),
  ({ frame, page }) => onlyPermalink(attr(frame, '.post-title a, .entry-title a', 'href'), page.url),
  ({ body, page }) => onlyPermalink(body.closest('a')?.getAttribute('href'), page.url),
  ({ frame, page }) => onlyPermalink(attr(frame, 'a.timestamp-link, a[rel="bookmark"]', 'href'), page.url),
  ({ page, alone }) => (alone ? onlyPermalink(attr(page.doc, 'meta[property="og:url"]', 'content'), page.url) : undefined),
  ({ page, alone }) => (alone ? onlyPermalink(page.blog.canonicalUrl, page.url) : undefined),
  ({ page, alone }) => (alone ? onlyPermalink(page.postings[0]?.url, page.url) : undefined),
  ({ frame, page }) => onlyPermalink(attr(frame, '.jump-link a, a[href$="#more"]', 'href'), page.url),
  ({ page }) => permalink(page.url, ''),
];

const titles: Look[] = [
  ({ frame, body }) =>
    outside(frame, body, '.post-title, .entry-title, h1[itemprop~="name"], h2[itemprop~="name"], [itemprop~="headline"]'),
  ({ frame, body }) => above(frame, body, 'h2.title, h3.title, .title[itemprop], .post-header h1, .post-header h2, h1, h3'),
  ({ page, alone }) => (alone ? attr(page.doc, 'meta[property="og:title"]', 'content') : undefined),
  ({ page, alone }) => (alone ? page.blog.pageName : undefined),
  ({ page, alone }) => (alone ? page.postings[0]?.headline : undefined),
  ({ page, alone }) => (alone ? withoutBlog(page) : undefined),
];

const authors: Look[] = [
  '.post-author [itemprop="name"]',
  '[itemprop="author"] [itemprop="name"]',
  '.post-author .fn, .vcard .fn, .fn.url, a.fn, .fn',
  '.post-author',
  '[itemprop="author"]',
  'a[rel~="author"], .author-name, .post-author-name, .post-meta .author',
  '.p-author, [class*="__author"], [class*="entry-author"]',
]
  .map(
    (selector): Look =>
      (place) =>
        nameOf(outside(place.frame, place.body, selector)),
  )
  .concat(
    ({ frame, body }) => nameOf(byline.exec(said(outside(frame, body, '.post-footer, .byline, .post-header, .post-meta')))?.[0]),
    ({ page, alone }) => (alone ? nameOf(page.postings[0]?.author) : undefined),
  );

/** Templates before 2006 have no element of its own for the name: "posted by Ada at 9:00 AM". */
const byline =
  /\b(?:posted by|publicado por|eingestellt von|publié par|pubblicato da|geplaatst door) [^@|·,]{2,60}? (?=(?:at|@|on|um|à|a las|alle|om)\s|\d)/i;

const ids: Look[] = [
  ({ body }) => /^post-(?:body|snippet)-(\d+)$/.exec(body.id)?.[1],
  ({ frame }) => attr(frame, 'meta[itemprop="postId"]', 'content'),
  ({ frame }) => attr(frame, '[data-item-type="post"][data-id]', 'data-id'),
  ({ frame }) => /^post-(?:body|snippet)-(\d+)$/.exec(attr(frame, '[id^="post-body-"], [id^="post-snippet-"]', 'id') ?? '')?.[1],
  ({ page, alone }) => (alone ? page.blog.postId : undefined),
  ({ frame }) => attr(frame, 'a[name]', 'name')?.match(/^\d{4,}$/)?.[0],
  ({ frame }) => /[?&]postID=(\d+)/i.exec(attr(frame, 'a[href*="postID="]', 'href') ?? '')?.[1],
];

const dates: Look[] = [
  ...['abbr.published', 'time.published', '.published', '[itemprop~="datePublished"]', 'abbr[title], time[datetime]'].map(
    (selector): Look =>
      ({ frame, body }) =>
        stampIn(frame, body, selector),
  ),
  ({ page, alone }) => (alone ? stamp(page.postings[0]?.published) : undefined),
  ({ page, alone }) => (alone ? stamp(attr(page.doc, 'meta[property="article:published_time"]', 'content')) : undefined),
];

/** The dates that are written for people: the post's own, or the header above the posts of one day; at last the address. */
function headerDateOf({ frame, body, page }: Place, month?: Iso): Iso | undefined {
  const own = [...frame.querySelectorAll('.date-header, .publishdate, .published, .post-date, .post-timestamp, time')].filter(
    (element) => !body.contains(element),
  );
  const above = everyOne(page, '.date-header')
    .filter((header) => (header.compareDocumentPosition(body) & 4) !== 0)
    .reverse()
    .slice(0, 1);
  for (const element of [...own, ...above]) {
    const date = headerDate(element.textContent ?? '', page.language, month);
    if (date) return date;
  }
  return month;
}

function first(looks: readonly Look[], place: Place): string | undefined {
  for (const look of looks) {
    const found = said(look(place));
    if (found) return found;
  }
  return undefined;
}

function onlyPermalink(href: string | null | undefined, base: string): string | undefined {
  const url = href ? permalink(href, base) : undefined;
  return url && isPermalink(url) ? url : undefined;
}

/** Text of the first match that stands outside the post's body and is meant to be seen. */
function outside(frame: Element, body: Element, selector: string): string | undefined {
  const found = [...frame.querySelectorAll(selector)].find(
    (element) =>
      !body.contains(element) &&
      element.closest('#comments, .comments') === null &&
      !/display:\s*none/i.test(element.getAttribute('style') ?? '') &&
      /\S/.test(element.textContent ?? ''),
  );
  return found?.textContent ?? undefined;
}

function above(frame: Element, body: Element, selector: string): string | undefined {
  return (
    [...frame.querySelectorAll(selector)].find((element) => (element.compareDocumentPosition(body) & 4) !== 0)?.textContent ??
    undefined
  );
}

function stampIn(frame: Element, body: Element, selector: string): Iso | undefined {
  for (const element of frame.querySelectorAll(selector)) {
    if (body.contains(element)) continue;
    const found = ['datetime', 'title', 'content'].map((name) => stamp(element.getAttribute(name))).find(Boolean);
    if (found) return found;
  }
  return undefined;
}

/** `<title>` is "Blog: Post" in Blogger's own themes. */
function withoutBlog(page: Page): string | undefined {
  const title = said(page.doc.title);
  const blog = said(page.blog.title);
  if (!title || title === blog) return undefined;
  return blog && title.startsWith(`${blog}:`) ? title.slice(blog.length + 1) : title;
}
