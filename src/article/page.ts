import type { Bulletin, Note, Repost, Warning } from '../model';
import { fold } from '../text/space';
import { bodyOf } from './body';
import { copyOf, inertDocument } from './copy';
import { factsOf } from './facts';
import { flow } from './flow';
import { articleOf } from './readability';

/** The article of any page, as Readability finds it, cleaned like a bulletin; nothing when there is none. */
export function isolatePage(
  doc: Document,
  { view, url }: { view: Window; url: string },
): { bulletin: Bulletin; repost: Repost; notes: Note[]; warnings: Warning[] } | undefined {
  const inert = inertDocument(doc);
  inert.title = doc.title;
  for (const meta of doc.querySelectorAll(told)) inert.head.append(inert.importNode(meta, true));
  const copy = copyOf([doc.body], () => undefined, view);
  const root = copy.roots[0]?.firstElementChild;
  if (root) inert.body.append(...root.childNodes);
  const article = articleOf(inert);
  if (!article.content) return undefined;
  const pieces = flow([article.content], inertDocument(doc));
  const made = bodyOf(pieces, { url, view, recipients: [] });
  if (made.body.children.length === 0) return undefined;
  const author = fold(article.byline ?? '').replace(/^by\s+/i, '');
  const published = article.published && /^\d{4}-\d\d-\d\d/.test(article.published) ? article.published : undefined;
  const repost: Repost = {
    host: 'web',
    blog: { ...(article.site && { title: article.site }), ...(URL.canParse(url) && { url: new URL(url).origin }) },
    url,
    ...(article.title && { title: article.title }),
    ...(author && { author }),
    ...(published && { published }),
  };
  const isolated = { body: made.body, opening: {}, notes: made.notes, warnings: made.warnings };
  const { bulletin, warnings } = factsOf({
    isolated,
    post: { repost, language: article.language || doc.documentElement.lang || undefined },
    mail: {},
  });
  return {
    bulletin,
    repost,
    notes: made.notes,
    warnings: [...(copy.flattened ? [{ kind: 'too-large' } as const] : []), ...warnings],
  };
}

/** What Readability reads facts from, besides the text. */
const told = 'meta[property], meta[name], meta[itemprop], script[type="application/ld+json"], link[rel="canonical"]';
