import type { Bulletin, Note, Repost, Warning } from '../model';
import type { Steps } from '../steps';
import { scrub } from '../text/privacy';
import { withoutTraces } from '../text/query';
import { fold } from '../text/space';
import { bodyOf } from './body/body';
import { copyOf, inertDocument } from './copy/copy';
import { noteAttribute } from './copy/note-attribute';
import { peopleIn } from './facts/byline';
import { factsOf } from './facts/facts';
import { sameTitle } from './facts/title';
import { flow } from './flow/flow';
import { textOnly } from './isolate';
import { type Piece, textIn } from './piece';
import { type Article, articleOf } from './steps/readability';
import type { Isolated } from './work';

interface Page {
  bulletin: Bulletin;
  repost: Repost;
  notes: Note[];
  warnings: Warning[];
}

/**
 * The article of any page, as Readability finds it, cleaned like a bulletin. Where it finds none, all there is to read,
 * with a warning; nothing where there is no text.
 */
export function* isolatePage(doc: Document, { view, url }: { view: Window; url: string }): Steps<Page | undefined> {
  const inert = inertDocument(doc);
  inert.title = doc.title;
  for (const meta of doc.querySelectorAll(told)) inert.head.append(inert.importNode(meta, true));
  const copy = copyOf([doc.body], () => undefined, view);
  inert.body.append(...(copy.roots[0]?.firstElementChild?.childNodes ?? []));
  const notes = [...inert.body.querySelectorAll(`aside[${noteAttribute}]`)];
  for (const note of notes) note.remove();
  yield;
  const article = copy.text === undefined ? articleOf(inert) : {};
  yield;
  const roots = article.content ? withNotes(article.content, notes) : copyOf([doc.body], () => undefined, view).roots;
  const around = { url, view, recipients: [] };
  const repost = repostOf({ ...article, title: withoutSite(article.title, doc) }, addressOf(doc, url));
  const pieces = copy.text === undefined ? withoutHeadline(flow(roots, inertDocument(doc)), repost.title) : [];
  const made = copy.text === undefined ? yield* bodyOf(pieces, around) : textOnly(copy.text, []);
  if (made.body.children.length === 0) return undefined;

  const authors = peopleIn(repost.author ?? '');
  const issued = repost.published?.slice(0, 10);
  const opening = { ...(authors.length > 0 && { authors, byline: repost.author }), ...(issued && { issued }) };
  const doubts: Warning[] = [...made.warnings];
  if (!article.content) doubts.unshift({ kind: 'not-isolated' });
  if (copy.flattened) doubts.unshift({ kind: 'too-large' });
  const isolated: Isolated = { body: made.body, opening, notes: made.notes, warnings: doubts };
  const language = article.language || doc.documentElement.lang || undefined;
  return {
    ...factsOf({ isolated, post: { ...(repost.title && { title: repost.title }), language }, mail: {} }),
    repost,
    notes: made.notes,
  };
}

/** The article and its notes, wherever on the page they stand; Readability would leave them out. */
function withNotes(article: Element, notes: readonly Element[]): Element[] {
  const named = new Set([...article.querySelectorAll(`sup[${noteAttribute}]`)].map((mark) => mark.getAttribute(noteAttribute)));
  return [article, ...notes.filter((note) => named.has(note.getAttribute(noteAttribute)))];
}

function repostOf({ title, byline, published, site }: Article, url: string): Repost {
  const author = scrub(fold(byline ?? '')).replace(/^by\s+/i, '');
  return {
    host: 'web',
    blog: { ...(site && { title: scrub(site) }), ...(URL.canParse(url) && { url: new URL(url).origin }) },
    url,
    ...(title && { title: scrub(title) }),
    ...(author && { author }),
    ...(published && /^\d{4}-\d\d-\d\d/.test(published) && { published }),
  };
}

/** `Council hears plan – Harbor Notes` under a heading `Council hears plan`: what follows is the name of the site. */
function withoutSite(title: string | undefined, doc: Document): string | undefined {
  const headings = [...doc.querySelectorAll('h1, h2')].map((heading) => fold(heading.textContent ?? ''));
  const extended = headings.find(
    (heading) => heading.length > 3 && title?.startsWith(heading) && /^\s?[|–—·•»-]\s/.test(title.slice(heading.length)),
  );
  return extended ?? title;
}

/** The title stands above the text: a first heading of the same words is not shown again. */
function withoutHeadline(pieces: Piece[], title = ''): Piece[] {
  const first = pieces.find(({ element }) => textIn(element) !== '');
  if (first && /^h[1-6]$/.test(first.element.localName) && sameTitle(textIn(first.element), title))
    first.gone = { step: 'opening', reason: 'repeated-headline' };
  return pieces;
}

/** The address that the page gives itself, where that is one of the same site and not its front page; else where it was found, without traces. */
function addressOf(doc: Document, found: string): string {
  const own = doc.querySelector('link[rel~="canonical"][href]')?.getAttribute('href') ?? '';
  if (!URL.canParse(found) || !URL.canParse(own, found)) return withoutTraces(found);
  const [at, named] = [new URL(found), new URL(own, found)];
  const usable = named.origin === at.origin && (named.pathname !== '/' || at.pathname === '/');
  return withoutTraces(usable ? named.href : found.replace(/#.*/, ''));
}

/** What Readability reads facts from, besides the text. */
const told = 'meta[property], meta[name], meta[itemprop], script[type="application/ld+json"], link[rel="canonical"]';
