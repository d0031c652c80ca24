import { senderIn } from './govdelivery/sender';
import { signs } from './govdelivery/signs';
import { weigh } from './weigh';

/**
 * Is a post of this page a bulletin, and whose? All the detector does on a page: the same rows as the full reading,
 * over `textContent` and a few selectors. Undefined: no bulletin, or no blog. Changes nothing, keeps nothing running.
 */
export function glance(doc: Document): { issuer?: string } | undefined {
  for (const body of doc.querySelectorAll(bodies)) {
    const { enough, after = '' } = weigh(signs, body);
    if (enough && doc.querySelector(blog)) return { issuer: senderIn(after) };
  }
  return undefined;
}

/** A person may have asked for the detector on sites that are no Blogger blogs. */
const blog = '[content^=blogger i],.widget.Blog,.blog-posts,[id^=post-body-]';

/** Where the blogs' themes keep a post's text. */
const bodies = '.post-body,.entry-content,.article-content,.post-content,[itemprop~=articleBody]';
