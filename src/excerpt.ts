import type { Copy } from './article/copy/copy';
import { copyOfPost } from './article/copy/post';
import { archivedPage, type Lens } from './hosts/archived';
import type { Host, Hosted, Post } from './hosts/host';
import { hosts } from './hosts/index';
import { addresseesOf } from './mailers/govdelivery/addressees';
import type { BulletinFacts } from './mailers/mailer';
import { ownBulletin, type Recognised, recognise } from './mailers/recognise';
import type { Archived, Evidence, Mailer, Nothing, PostRef } from './model';
import { broken, nothing } from './nothing';
import type { Steps } from './steps';

export interface ReadOptions {
  /** Address of the page. */
  url: string;
  /** Read the page even when it is no bulletin. */
  anyway?: boolean;
  /** Id (`PostRef.id`) or address of the post to read on a page that shows several. */
  post?: string;
  /** The place where the page lives, if it is known already: a post out of a feed comes without its page. */
  host?: Host;
  /** Which of several posts the person has before their eyes; asked only where nothing else decides. */
  inView?: (body: readonly Element[]) => boolean;
  /** A window whose DOM the cleaning may use, where the document has none of its own. */
  view?: Window;
}

/** What only the page can tell of a post. With its elements packed it is plain data, and the rest of the reading may be done elsewhere. */
export interface Excerpt<Tree = Element> {
  kind: 'excerpt';
  copy: Copy<Tree>;
  /** Address against which relative links are resolved. */
  url: string;
  post: Pick<Post, 'title' | 'language' | 'truncated' | 'repost'>;
  mailer?: Mailer['name'];
  evidence: Evidence[];
  /** Addresses and ids of the person the mail was sent to. */
  recipients: string[];
  mail: BulletinFacts;
  posts?: PostRef[];
  archived?: Archived;
  /** The page had not arrived whole. */
  unfinished?: true;
}

/** A page of any kind, which the person asked for: it is read where it stands. */
export interface AnyPage {
  kind: 'page';
  doc: Document;
  url: string;
  view: Window;
  recipients: string[];
  archived?: Archived;
  unfinished?: true;
}

export type Excerpted = Excerpt | AnyPage | Nothing;

/**
 * Where is this page, who sent the newsletter in it, and a copy of the post that holds it. Takes a document that it never changes.
 * Whatever the page is like, it answers and does not throw. None of the steps is long.
 */
export function* excerptInSteps(doc: Document, options: ReadOptions): Steps<Excerpted> {
  try {
    const lens = doc.body ? archivedPage(doc, options.url) : undefined;
    return yield* lens ? archivedExcerpt(lens, doc, options) : excerptOf(doc, options);
  } catch (error) {
    return broken(error);
  }
}

/** The page inside a web archive's; what is in view is asked of the page itself. */
function* archivedExcerpt({ doc, url, archived, original }: Lens, shown: Document, options: ReadOptions): Steps<Excerpted> {
  const { inView } = options;
  const seen = inView && ((body: readonly Element[]) => inView(body.map(original)));
  const found = yield* excerptOf(doc, { ...options, url, inView: seen, view: viewOf(shown) });
  return found.kind === 'nothing' ? found : { ...found, archived };
}

function* excerptOf(doc: Document, options: ReadOptions): Steps<Excerpted> {
  if (!doc.body) return nothing('page');
  const host = options.host ?? hosts.find((one) => one.recognise(doc, options.url));
  if (!host) return options.anyway ? page(doc, options) : nothing('host');

  const found = host.posts(doc, options.url);
  yield;
  const posts = yield* candidates(host, found);
  if (posts.length === 0) {
    const elsewhere = host.listed?.(doc, options.url) ?? [];
    if (elsewhere.length > 0) return { ...nothing('post'), posts: elsewhere.map(refElsewhere) };
    if (host.owner && !options.anyway) return nothing('post', [{ step: 'host', reason: 'withdrawn' }]);
    if (host.loading(doc)) return nothing('post', [{ step: 'host', reason: 'still-loading' }]);
    return options.anyway ? page(doc, options) : nothing('post');
  }
  const listed =
    posts.length > 1 ? { posts: posts.map(refOf).sort((one, other) => Number(other.bulletin) - Number(one.bulletin)) } : {};
  const chosen = choose(posts, options);
  if (!chosen) {
    const evidence = posts.flatMap(({ verdict }) => verdict.evidence);
    return { ...nothing('post', [], evidence), ...listed };
  }
  if (!chosen.verdict.mailer && !options.anyway) return { ...nothing('mailer', [], chosen.verdict.evidence), ...listed };
  yield;
  return { ...(yield* postExcerpt(doc, host, chosen, options)), ...listed };
}

function* postExcerpt(doc: Document, host: Host, { post, verdict }: Candidate, options: ReadOptions): Steps<Excerpt> {
  const { mailer, evidence, recipients } = verdict;
  const copy = yield* copyOfPost(post.body, host.furniture, options.view ?? viewOf(doc));
  yield;
  const { title, language, truncated, repost } = post;
  const mail = { ...mailer?.facts(post.body, { title, published: repost?.published, language, recipients }), ...ownFacts(post) };
  const told = { ...(title !== undefined && { title }), ...(language && { language }), ...(truncated && { truncated }) };
  return {
    kind: 'excerpt',
    copy,
    url: repost?.url || post.hosted?.url || options.url,
    post: { ...told, ...(repost && { repost }) },
    ...(mailer && { mailer: mailer.name }),
    evidence,
    recipients,
    mail,
  };
}

/** What the mailer's own page says of the bulletin it holds goes before what the mail tells. */
function ownFacts({ hosted }: Post): BulletinFacts {
  if (!hosted) return {};
  const fact = (name: keyof BulletinFacts & keyof Hosted, from: string, value = hosted[name]): BulletinFacts =>
    value ? { [name]: { value, from, ...(from === 'hosted-dateline' && hosted.line && { text: hosted.line }) } } : {};
  return {
    ...fact('issuer', 'hosted-dateline'),
    ...fact('sent', 'hosted-dateline'),
    ...fact('account', 'hosted-address'),
    ...fact('bulletinId', 'hosted-address'),
    ...(hosted.url && { hosted: { value: hosted.url, from: 'hosted-address' } }),
  };
}

function page(doc: Document, { url, view = viewOf(doc) }: ReadOptions): AnyPage {
  return { kind: 'page', doc, url, view, recipients: addresseesOf([doc.body]) };
}

interface Candidate {
  id: string;
  post: Post;
  verdict: Recognised;
}

/** Each with an id that no other post of the page has. */
function* candidates(host: Host, posts: readonly Post[]): Steps<Candidate[]> {
  const ids = posts.map(({ repost }) => repost?.postId);
  const made: Candidate[] = [];
  for (const [index, one] of posts.entries()) {
    const post = yield* whole(one);
    const own = ids[index];
    const id = own && ids.indexOf(own) === ids.lastIndexOf(own) ? own : `${index + 1}`;
    made.push({ id, post, verdict: host.owner ? ownBulletin(host.owner, post.body) : yield* recognise(post.body) });
    yield;
  }
  return made;
}

/** A mail that closed its box too early goes on below it. */
function* whole({ beyond, ...post }: Post): Steps<Post> {
  return beyond && (yield* recognise([beyond])).mailer ? { ...post, body: [...post.body, beyond] } : post;
}

/**
 * The post asked for; the only one; the only bulletin; the bulletin in view; where any post will do, the one in view.
 * Else the person has to choose.
 */
function choose(posts: readonly Candidate[], { anyway, post, inView }: ReadOptions): Candidate | undefined {
  if (post) return posts.find(({ id }) => id === post) ?? only(posts.filter((one) => one.post.repost?.url === post));
  const bulletins = posts.filter(({ verdict }) => verdict.mailer);
  const seen = (one: Candidate): boolean => inView?.(one.post.body) ?? false;
  return only(posts) ?? only(bulletins) ?? bulletins.find(seen) ?? (anyway ? posts.find(seen) : undefined);
}

function only<T>(all: readonly T[]): T | undefined {
  return all.length === 1 ? all[0] : undefined;
}

function refOf({ id, post: { repost, title = '' }, verdict }: Candidate): PostRef {
  const { url, published } = repost ?? {};
  return { id, ...(url && { url }), title, ...(published && { published }), bulletin: verdict.mailer !== undefined };
}

function refElsewhere({ url, title }: { url: string; title: string }): PostRef {
  return { id: url, url, title, bulletin: true, elsewhere: true };
}

/** The window of a live page; a document parsed aside borrows the one it runs in. */
function viewOf(doc: Document): Window {
  return doc.defaultView ?? window;
}
