import type { Bulletin, Iso, Note, Person, Repost, Warning } from '../model';
import type { Steps } from '../steps';
import { scrub } from '../text/privacy';
import { withoutTraces } from '../text/query';
import { countWords } from '../text/space';
import { factsOfPage } from './anyway/facts';
import { isFrameLine } from './anyway/frame-lines';
import { standfirstOf } from './anyway/frames';
import { preparedCopy } from './anyway/prepared';
import { writersIn } from './anyway/writers';
import { bodyOf } from './body/body';
import { inertDocument } from './copy/copy';
import { noteAttribute } from './copy/note-attribute';
import { bylineOf } from './facts/byline';
import { factsOf } from './facts/facts';
import { sameTitle } from './facts/title';
import { flow } from './flow/flow';
import { textOnly } from './isolate';
import { type Piece, textIn } from './piece';
import { withCapsJoined } from './steps/drop-caps';
import { withoutEndMatter } from './steps/end-matter';
import { articleOf } from './steps/readability';
import type { Isolated, Surroundings } from './work';

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
export function* isolatePage(
  doc: Document,
  { view, url, recipients }: Pick<Surroundings, 'view' | 'url' | 'recipients'>,
): Steps<Page | undefined> {
  const base = baseOf(doc, url);
  const inert = inertDocument(doc);
  inert.title = doc.title;
  for (const meta of doc.querySelectorAll(told)) inert.head.append(inert.importNode(meta, true));
  const copy = yield* preparedCopy(doc, view, base);
  yield;
  const facts = factsOfPage(doc, copy.roots[0] ?? doc.body, url);
  inert.body.append(...(copy.roots[0]?.firstElementChild?.childNodes ?? []));
  const notes = [...inert.body.querySelectorAll(`aside[${noteAttribute}]`)];
  for (const note of notes) note.remove();
  yield;
  const standfirst = standfirstOf(inert.body, facts.title)?.cloneNode(true) as Element | undefined;
  const article = copy.text === undefined ? articleOf(inert) : {};
  if (standfirst && article.content) withStandfirst(article.content, standfirst);
  yield;
  const roots = article.content ? withNotes(article.content, notes) : (yield* preparedCopy(doc, view, base)).roots;
  const around = { url: base, view, recipients };
  const authors = facts.authors.length > 0 ? facts.authors : signersIn(article.byline ?? '');
  const repost = repostOf({ ...facts, authors, site: article.site, url: addressOf(doc, url) });
  const pieces = copy.text === undefined ? withoutHead(withCapsJoined(yield* flow(roots, inertDocument(doc))), repost.title) : [];
  const made = copy.text === undefined ? yield* bodyOf(pieces, around) : yield* textOnly(copy.text, recipients);
  if (made.body.children.length === 0) return undefined;

  const issued = facts.published?.slice(0, 10);
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

/** Whom Readability takes for the writer; a single word that nobody calls a writer may be any label. */
function signersIn(byline: string): Person[] {
  const found = writersIn(byline);
  return /^by\b/i.test(byline) ? found : found.filter(({ name, organisation }) => !organisation || name.includes(' '));
}

/** Above the article, where Readability left it out. */
function withStandfirst(article: Element, standfirst: Element): void {
  if (textIn(article).includes(textIn(standfirst))) return;
  const paragraph = article.ownerDocument.createElement('p');
  paragraph.append(...standfirst.childNodes);
  article.prepend(paragraph);
}

/** The article and its notes, wherever on the page they stand; Readability would leave them out. */
function withNotes(article: Element, notes: readonly Element[]): Element[] {
  const named = new Set([...article.querySelectorAll(`sup[${noteAttribute}]`)].map((mark) => mark.getAttribute(noteAttribute)));
  return [article, ...notes.filter((note) => named.has(note.getAttribute(noteAttribute)))];
}

function repostOf(told: { title: string; authors: Person[]; published?: Iso; site?: string; url: string }): Repost {
  const { title, authors, published, site, url } = told;
  const author = scrub(authors.map(({ name }) => name).join(', '));
  return {
    host: 'web',
    blog: { ...(site && { title: scrub(site) }), ...(URL.canParse(url) && { url: new URL(url).origin }) },
    url,
    ...(title && { title: scrub(title) }),
    ...(author && { author }),
    ...(published && { published }),
  };
}

/** The title, the writers and the day stand above the text: the first heading and lines that say the same are not shown again, nor the site's own. */
function withoutHead(pieces: Piece[], title = ''): Piece[] {
  const first = pieces.find(({ element }) => textIn(element) !== '');
  if (first && /^h[1-6]$/.test(first.element.localName) && sameTitle(textIn(first.element), title))
    first.gone = { step: 'opening', reason: 'repeated-headline' };
  for (const piece of pieces)
    if (!piece.gone && isFrameLine(textIn(piece.element))) piece.gone = { step: 'leftovers', reason: 'link-bar' };
  const head = pieces.slice(0, 8);
  const edge = head.findIndex((piece) => countWords(textIn(piece.element)) >= 30);
  const lines = (edge < 0 ? head : head.slice(0, edge)).filter((piece) => !piece.gone);
  for (const [index, piece] of lines.entries()) {
    const text = textIn(piece.element);
    const byline = /^(?:p|h[2-6])$/.test(piece.element.localName) && !embargo.test(text) ? bylineOf(text) : undefined;
    if (!byline || (byline.authors.length === 0 && isOfStory(piece, pieces, lines.slice(0, index)))) continue;
    piece.gone = { step: 'opening', reason: byline.authors.length > 0 ? 'byline' : 'date-line' };
  }
  withoutEndMatter(pieces);
  return pieces;
}

/** A day below a line that stays, with more such days further on: each is the day of its own story. */
function isOfStory(piece: Piece, pieces: readonly Piece[], above: readonly Piece[]): boolean {
  return (
    above.some(({ gone }) => !gone) &&
    pieces.some((other) => other !== piece && other.element.localName === 'p' && isDay(textIn(other.element)))
  );
}

function isDay(text: string): boolean {
  return countWords(text) < 12 && bylineOf(text)?.authors.length === 0;
}

/** Until when a text was not to be told is more than its day. */
const embargo = /^embargoed\b/i;

/** Where relative addresses lead: `<base href>` is itself relative to the page. */
function baseOf(doc: Document, url: string): string {
  const own = doc.querySelector('base[href]')?.getAttribute('href') ?? '';
  return own && URL.canParse(own, url) && /^https?:/.test(new URL(own, url).href) ? new URL(own, url).href : url;
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
