import { factsOf } from './article/facts/facts';
import { isolate } from './article/isolate';
import { isolatePage } from './article/page';
import { archivedPage, type Lens } from './hosts/archived';
import type { Host, Hosted, Post } from './hosts/host';
import { hosts } from './hosts/index';
import { addresseesOf } from './mailers/govdelivery/addressees';
import type { BulletinFacts } from './mailers/mailer';
import { ownBulletin, type Recognised, recognise } from './mailers/recognise';
import type { Note, Nothing, PostRef, Readable, Unquoted } from './model';
import type { Steps } from './steps';
import { faultOf } from './text/fault';
import { scrubAll } from './text/privacy';

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

/**
 * Where is this page, who sent the newsletter in it, what does the newsletter say. Takes a document that it never changes; gives plain
 * data. Whatever the page is like, it answers and does not throw. None of the steps is long.
 */
export function* unquotedInSteps(doc: Document, options: ReadOptions): Steps<Unquoted> {
  try {
    const lens = doc.body ? archivedPage(doc, options.url) : undefined;
    return yield* lens ? archivedReading(lens, doc, options) : readingOf(doc, options);
  } catch (error) {
    return broken(error);
  }
}

/** A fault of ours is an answer too. */
export function broken(error: unknown): Nothing {
  return { ...nothing('article'), fault: faultOf(error) };
}

/** The page inside a web archive's; what is in view is asked of the page itself. */
function* archivedReading({ doc, url, archived, original }: Lens, shown: Document, options: ReadOptions): Steps<Unquoted> {
  const { inView } = options;
  const seen = inView && ((body: readonly Element[]) => inView(body.map(original)));
  const reading = yield* readingOf(doc, { ...options, url, inView: seen, view: viewOf(shown) });
  return reading.kind === 'nothing' ? reading : { ...reading, archived };
}

function* readingOf(doc: Document, options: ReadOptions): Steps<Unquoted> {
  if (!doc.body) return nothing('page');
  const host = options.host ?? hosts.find((one) => one.recognise(doc, options.url));
  if (!host) return options.anyway ? yield* page(doc, options) : nothing('host');

  const found = host.posts(doc, options.url);
  yield;
  const posts = yield* candidates(host, found);
  if (posts.length === 0) {
    const elsewhere = host.listed?.(doc, options.url) ?? [];
    if (elsewhere.length > 0) return { ...nothing('post'), posts: elsewhere.map(refElsewhere) };
    if (host.owner && !options.anyway) return nothing('post', [{ step: 'host', reason: 'withdrawn' }]);
    if (host.loading(doc)) return nothing('post', [{ step: 'host', reason: 'still-loading' }]);
    return options.anyway ? yield* page(doc, options) : nothing('post');
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
  return { ...(yield* postReading(doc, host, chosen, options)), ...listed };
}

function* postReading(doc: Document, host: Host, { post, verdict }: Candidate, options: ReadOptions): Steps<Unquoted> {
  const { mailer, evidence, recipients } = verdict;
  const isolated = yield* isolate(post.body, {
    view: options.view ?? viewOf(doc),
    url: post.repost?.url || post.hosted?.url || options.url,
    title: post.title,
    furniture: mailer?.furniture ?? [],
    hostFurniture: host.furniture,
    unwrap: mailer?.unwrap,
    recipients,
  });
  if (isolated.body.children.length === 0) return nothing('article', isolated.notes, evidence);
  const { title, language, repost } = post;
  const mail = { ...mailer?.facts(post.body, { title, published: repost?.published, language, recipients }), ...ownFacts(post) };
  yield;
  const { bulletin, warnings } = factsOf({ isolated, post, mail });
  yield;
  const readable: Omit<Readable, 'quotes' | 'people'> = { ...(repost && { repost }), bulletin, warnings, notes: isolated.notes };
  if (!mailer) return scrubAll({ kind: 'article', ...readable }, recipients, scrubbed);
  const { account, bulletinId } = mail;
  const known = { ...(account && { account: account.value }), ...(bulletinId && { bulletinId: bulletinId.value }) };
  return scrubAll({ kind: 'bulletin', ...readable, mailer: { name: mailer.name, ...known, evidence } }, recipients, scrubbed);
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

/** Parts of a reading that were made from scrubbed text. */
const scrubbed = new Set(['body', 'nodes']);

/** A page of any kind, because the person asked for it. */
function* page(doc: Document, { url, view = viewOf(doc) }: ReadOptions): Steps<Unquoted> {
  const recipients = addresseesOf([doc.body]);
  const found = yield* isolatePage(doc, { view, url, recipients });
  yield;
  if (!found) return nothing('article');
  const { bulletin, repost, notes, warnings } = found;
  return scrubAll({ kind: 'article', repost, bulletin, warnings, notes }, recipients, scrubbed);
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

function nothing(missing: Nothing['missing'], notes: Note[] = [], evidence: Nothing['evidence'] = []): Nothing {
  return { kind: 'nothing', missing, evidence, notes };
}

/** The window of a live page; a document parsed aside borrows the one it runs in. */
function viewOf(doc: Document): Window {
  return doc.defaultView ?? window;
}
