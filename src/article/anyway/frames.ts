import { countWords } from '../../text/space';
import { sameTitle } from '../facts/title';

/** Takes out of a copy of a page what stands in the article's column and belongs to its site, by the names that many sites give it. */
export function withoutFrames(root: Element): void {
  const whole = countWords(root.textContent ?? '');
  for (const { selector } of frames)
    for (const element of root.querySelectorAll(selector))
      if (countWords(element.textContent ?? '') < whole * 0.2 && !element.querySelector('h1')) element.remove();
}

const frames: { name: string; selector: string }[] = [
  { name: 'edit-links', selector: '.mw-editsection, #siteNotice, #siteSub, .noprint' },
  { name: 'infobox', selector: 'table.infobox, .navbox, .catlinks' },
  { name: 'contents', selector: '#toc, .toc, nav' },
  { name: 'votes', selector: '[class*="vote-count" i], .user-info, .user-card' },
  { name: 'measures', selector: '[class*="article-metrics" i], [class*="article-identifiers" i]' },
  {
    name: 'newsletter',
    selector: '[class*="subscription-widget" i], [class*="newsletter-sign" i], [class*="newsletter-box" i]',
  },
  {
    name: 'related',
    selector:
      'aside[class*="related" i], aside[class*="most-read" i], aside[class*="newsletter" i], [class*="related-links" i], [class*="related-posts" i]',
  },
];

/** The standfirst below the headline, which Readability takes for a part of the page's head. */
export function standfirstOf(root: ParentNode, title: string): Element | undefined {
  const head = [...root.querySelectorAll('h1, h2')].find((one) => sameTitle(one.textContent ?? '', title));
  const near = head?.parentElement?.parentElement;
  for (const one of near?.querySelectorAll(`${standfirsts}, p`) ?? []) {
    const words = countWords(one.textContent ?? '');
    if (!one.matches(standfirsts) && words >= 25) return undefined;
    if (one.matches(standfirsts) && words >= 5 && words <= 70 && !one.querySelector('p + p, h1, time')) return one;
  }
  return undefined;
}

const standfirsts = [
  'standfirst',
  'subtitle',
  'sub-title',
  'subhead',
  'lede',
  'dek',
  'lead-paragraph',
  'article-lead',
  'strapline',
]
  .map((name) => `:is(p, h2, h3, h4, div)[class*="${name}" i]`)
  .join();
