import type { Repost } from '../../model';
import { attr, everyOne, said } from './look';
import type { Page } from './page';
import { permalink } from './permalink';

/** The blog that a page belongs to, by its feed, the page builder or its own header. */
export function blogOf(page: Page, url: string): Repost['blog'] {
  const feed = page.doc.querySelector('link[rel="alternate"][type="application/atom+xml"][title]');
  // A header that is never closed takes in the whole page.
  const headings = everyOne(page, '.Header h1, .Header .title, #header h1, #header .title');
  const heading = headings.find((one) => !one.querySelector('.post-body, .post, .hentry'));
  const title =
    feed?.getAttribute('title')?.replace(/\s-\s(Atom|RSS)$/i, '') ||
    page.blog.title ||
    attr(page.doc, 'meta[property="og:site_name"]', 'content') ||
    heading?.textContent ||
    everyOne(page, '.Header img[alt], #header img[alt]')[0]?.getAttribute('alt');
  const home = permalink(page.blog.canonicalHomepageUrl ?? page.blog.homepageUrl ?? '', '') ?? origin(url);
  const name = said(title);
  return { ...(name && !/^blogger$/i.test(name) && { title: name }), ...(home && { url: home }) };
}

function origin(url: string): string | undefined {
  try {
    return `${new URL(url).origin}/`;
  } catch {
    return undefined;
  }
}
