import { factsOf } from './article/facts';
import { isolate } from './article/isolate';
import { isolatePage } from './article/page';
import { furniture as hostFurniture } from './hosts/blogger/furniture';
import type { Post } from './hosts/host';
import { hosts } from './hosts/index';
import { recognise } from './mailers/recognise';
import type { Note, Nothing, PostRef, Readable, Reading } from './model';
import { quotesIn } from './quotes/quote';
import { blocksOf } from './text/blocks';

export interface ReadOptions {
  /** Address of the page. */
  url: string;
  /** Read the page even when it is no bulletin. */
  anyway?: boolean;
  /** Address or id of the post to read on a page that shows several. */
  post?: string;
  /** Which of several posts the person has before their eyes; asked only where nothing else decides. */
  inView?: (body: readonly Element[]) => boolean;
}

/**
 * The whole story: where is this page, who sent the newsletter in it, what does the newsletter say, and in whose words.
 * Takes a document that it never changes; gives plain data. Whatever the page is like, it answers and does not throw.
 */
export function read(doc: Document, options: ReadOptions): Reading {
  try {
    return readingOf(doc, options);
  } catch (error) {
    return nothing('article', [{ step: 'read', reason: 'failed', text: error instanceof Error ? error.message : String(error) }]);
  }
}

function readingOf(doc: Document, options: ReadOptions): Reading {
  if (!doc.body) return nothing('page');
  const host = hosts.find((one) => one.recognise(doc));
  if (!host) return options.anyway ? page(doc, options) : nothing('host');

  const posts = host.posts(doc, options.url).map((post) => ({ post, verdict: recognise(post.body) }));
  if (posts.length === 0) {
    if (host.loading?.(doc)) return nothing('post', [{ step: 'host', reason: 'still-loading' }]);
    return options.anyway ? page(doc, options) : nothing('post');
  }
  const chosen = choose(posts, options);
  if (!chosen)
    return {
      ...nothing(
        'post',
        [],
        posts.flatMap(({ verdict }) => verdict.evidence),
      ),
      posts: posts.map(refOf).sort(bulletinsFirst),
    };

  const { post, verdict } = chosen;
  const { mailer, evidence, recipients } = verdict;
  if (!mailer && !options.anyway)
    return { ...nothing('mailer', [], evidence), ...(posts.length > 1 && { posts: posts.map(refOf) }) };

  const isolated = isolate(post.body, {
    view: viewOf(doc),
    url: post.repost.url || options.url,
    title: post.repost.title,
    furniture: mailer?.furniture ?? [],
    hostFurniture,
    unwrap: mailer?.unwrap,
    recipients,
  });
  if (isolated.body.children.length === 0) return nothing('article', isolated.notes, evidence);
  const { title, published } = post.repost;
  const mail = mailer?.facts(post.body, { title, published, language: post.language }) ?? {};
  const { bulletin, warnings } = factsOf({ isolated, post, mail });
  const readable: Readable = { repost: post.repost, bulletin, ...spoken(bulletin), notes: isolated.notes };
  readable.warnings = [...warnings, ...readable.warnings];
  if (!mailer) return { kind: 'article', ...readable };
  const { account, bulletinId } = mail;
  const known = { ...(account && { account: account.value }), ...(bulletinId && { bulletinId: bulletinId.value }) };
  return { kind: 'bulletin', ...readable, mailer: { name: mailer.name, ...known, evidence } };
}

/** A page of any kind, because the person asked for it. */
function page(doc: Document, { url }: ReadOptions): Reading {
  const found = isolatePage(doc, { view: viewOf(doc), url });
  if (!found) return nothing('article');
  const { bulletin, repost, notes, warnings } = found;
  const readable = { repost, bulletin, ...spoken(bulletin), notes };
  return { kind: 'article', ...readable, warnings: [...warnings, ...readable.warnings] };
}

function spoken({ body, language, title, authors }: Readable['bulletin']): Pick<Readable, 'quotes' | 'people' | 'warnings'> {
  return quotesIn(blocksOf(body), { language, title, authors: authors.map(({ name }) => name) });
}

interface Candidate {
  post: Post;
  verdict: ReturnType<typeof recognise>;
}

/** The post asked for; the only one; the only bulletin; the one in view. Else the person has to choose. */
function choose(posts: Candidate[], { post, inView }: ReadOptions): Candidate | undefined {
  if (post) return posts.find(({ post: { repost } }) => repost.postId === post || repost.url === post);
  if (posts.length === 1) return posts[0];
  const bulletins = posts.filter(({ verdict }) => verdict.mailer);
  if (bulletins.length === 1) return bulletins[0];
  return inView && bulletins.find((one) => inView(one.post.body));
}

function refOf({ post: { repost }, verdict }: Candidate): PostRef {
  const { url, title = '', published } = repost;
  return { ...(url && { url }), title, ...(published && { published }), bulletin: verdict.mailer !== undefined };
}

function bulletinsFirst(one: PostRef, other: PostRef): number {
  return Number(other.bulletin) - Number(one.bulletin);
}

function nothing(missing: Nothing['missing'], notes: Note[] = [], evidence: Nothing['evidence'] = []): Nothing {
  return { kind: 'nothing', missing, evidence, notes };
}

/** The window of a live page; a document parsed aside borrows the one it runs in. */
function viewOf(doc: Document): Window {
  return doc.defaultView ?? window;
}
