import { senderIn } from './govdelivery/sender';
import { signs } from './govdelivery/signs';
import { closing, weigh } from './weigh';

/**
 * Is a post of this page a bulletin, and whose? All the detector does on a page: the same rows as the full reading,
 * over `textContent` and a few selectors. Undefined: no bulletin. Changes nothing, keeps nothing running.
 */
export function glance(doc: Document): { issuer?: string } | undefined {
  for (const body of doc.querySelectorAll(bodies)) {
    if (!weigh(signs, [body]).enough) continue;
    const issuer = senderIn(closing(signs, (body.textContent ?? '').slice(-8000).replace(/\s+/g, ' ').trim()).after);
    return issuer ? { issuer } : {};
  }
  return undefined;
}

/** Where the blogs' themes keep a post's text. */
const bodies = '.post-body,.entry-content,.article-content,.post-content,[itemprop~=articleBody]';
