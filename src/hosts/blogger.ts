import { isSeen } from './blogger/beyond';
import { bodiesOf } from './blogger/bodies';
import { repostOf } from './blogger/facts';
import { furniture } from './blogger/furniture';
import { type Page, readPage } from './blogger/page';
import type { Host, Post } from './host';

/**
 * Blogger on any domain, recognised by what its page builder writes into every page:
 * the generator meta alone, or two of the lesser marks where a saved page lost its head.
 */
export const blogger: Host = {
  name: 'blogger',
  recognise: (doc) =>
    doc.querySelector(generator) !== null || marks.filter((mark) => doc.querySelector(mark) !== null).length >= 2,
  furniture,
  posts: (doc, url) => {
    const page = readPage(doc, url);
    if (page.type === 'error_page') return [];
    const bodies = bodiesOf(doc, page);
    return bodies.map(({ body, frame, truncated, beyond }): Post => {
      const repost = repostOf({ body, frame, page, alone: bodies.length === 1 });
      return {
        body: beyond && !isSeen(body) ? [body, beyond] : [body],
        ...(beyond && isSeen(body) && { beyond }),
        repost,
        ...(repost.title && { title: repost.title }),
        ...(page.language && { language: page.language }),
        ...(truncated && { truncated }),
      };
    });
  },
  loading: (doc) => doc.querySelector(dynamicViews) !== null && bodiesOf(doc, readPage(doc, '')).length === 0 && !isError(doc),
};

const generator = 'meta[name="generator" i][content^="blogger" i], meta[name="generator" i][value^="blogger" i]';

const marks = [
  'link[rel="service.post"], link[href*="/feeds/posts/default"], a[href*="/feeds/posts/default"]',
  '.widget.Blog, .blog-posts.hfeed',
  '[id^="post-body-"], .post.hentry .post-body, .post-outer .post-body',
  'script[src*="blogger.com/static"], link[href*="blogger.com/static"], script[src*="blogblog.com"], link[href*="blogblog.com"]',
  'meta[itemprop="blogId"], a[href*="blogger.com/profile/"], a[href*="blogger.com/comment"]',
  '.post-footer .post-author, .post-footer .post-timestamp, .date-outer .date-header',
];

/** The scripts that build the page of a blog in Dynamic Views. */
const dynamicViews = 'script[src*="/dynamicviews/"]';

function isError(doc: Document): boolean {
  const page: Page = readPage(doc, '');
  return page.type === 'error_page';
}
