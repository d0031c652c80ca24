import { type Locale, locales } from './locale';

export interface Blog {
  title: string;
  /** `https://name.blogspot.com` or a domain of its own, no slash at the end. */
  home: string;
  /** As the blog shows it; `Unknown` is what Blogger writes for a deleted profile. */
  author: string;
  locale: Locale;
  id: string;
  /** Minutes east of Greenwich. */
  zone: number;
}

export interface Post {
  id: string;
  title: string;
  /** UTC. */
  published: string;
  path: string;
  html: string;
  labels?: string[];
}

/** One saved page: a theme lays out the posts of a blog. */
export interface Page {
  blog: Blog;
  posts: Post[];
  kind: 'item' | 'index' | 'archive' | 'page';
  /** Readers' comments under the post, as HTML. */
  comments?: string[];
  /** Something in the side column, as HTML. */
  aside?: string;
  /** Name of the variant of the theme, e.g. `variant-bold`. */
  variant?: string;
}

export type Theme = (page: Page) => string;

export const encoded = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll("'", '&#39;')
    .replaceAll('"', '&quot;');

export const permalink = (blog: Blog, post: Post): string => `${blog.home}${post.path}`;

/** ISO time with the blog's own zone, as Blogger writes it into `abbr.published`. */
export function isoOf(post: Post, blog: Blog): string {
  const local = new Date(Date.parse(post.published) + blog.zone * 60_000).toISOString().slice(0, 19);
  if (blog.zone === 0) return `${local}Z`;
  const size = Math.abs(blog.zone);
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  return `${local}${blog.zone < 0 ? '-' : '+'}${two(size / 60)}:${two(size % 60)}`;
}

const localDate = (post: Post, blog: Blog): Date => new Date(Date.parse(post.published) + blog.zone * 60_000);

export const dayOf = (post: Post, blog: Blog): string =>
  new Intl.DateTimeFormat(blog.locale, { dateStyle: 'full', timeZone: 'UTC' }).format(localDate(post, blog));

export const longDayOf = (post: Post, blog: Blog): string =>
  new Intl.DateTimeFormat(blog.locale, { dateStyle: 'long', timeZone: 'UTC' }).format(localDate(post, blog));

export const hourOf = (post: Post, blog: Blog): string =>
  new Intl.DateTimeFormat(blog.locale, { timeStyle: 'short', timeZone: 'UTC' }).format(localDate(post, blog));

/** What Blogger puts into every head. */
export function headHtml({ blog, posts, kind }: Page, title: string): string {
  const post = kind === 'item' || kind === 'page' ? posts[0] : undefined;
  const url = post ? permalink(blog, post) : `${blog.home}/`;
  const name = encoded(blog.title);
  const comments =
    post && kind === 'item'
      ? `\n<link rel="alternate" type="application/atom+xml" title="${name} - Atom" href="${blog.home}/feeds/${post.id}/comments/default" />`
      : '';
  return `<meta content='text/html; charset=UTF-8' http-equiv='Content-Type'/>
<meta content='blogger' name='generator'/>
<link href='${blog.home}/favicon.ico' rel='icon' type='image/x-icon'/>
<link href='${url}' rel='canonical'/>
<link rel="alternate" type="application/atom+xml" title="${name} - Atom" href="${blog.home}/feeds/posts/default" />
<link rel="alternate" type="application/rss+xml" title="${name} - RSS" href="${blog.home}/feeds/posts/default?alt=rss" />
<link rel="service.post" type="application/atom+xml" title="${name} - Atom" href="https://www.blogger.com/feeds/${blog.id}/posts/default" />${comments}
<!--Can't find substitution for tag [blog.ieCssRetrofitLinks]-->
<meta content='${url}' property='og:url'/>
<meta content='${encoded(post?.title ?? blog.title)}' property='og:title'/>
<meta content='' property='og:description'/>
<title>${encoded(title)}</title>
<link type='text/css' rel='stylesheet' href='https://www.blogger.com/static/v1/widgets/3597120983-css_bundle_v2.css' />
<link href='https://www.blogger.com/dyn-css/authorization.css?targetBlogID=${blog.id}&amp;zx=1a1ae382' media='none' rel='stylesheet'/>`;
}

/** The page data Blogger's own script registers at the end of the body. */
export function dataScript({ blog, posts, kind }: Page): string {
  const post = posts[0];
  const url = post && kind !== 'index' && kind !== 'archive' ? permalink(blog, post) : `${blog.home}/`;
  const type = kind === 'page' ? 'static_page' : kind;
  const literal = (text: string): string =>
    `'${text.replaceAll('\\', '\\x5c').replaceAll("'", '\\x27').replaceAll('&', '\\x26').replaceAll('<', '\\x3c')}'`;
  return `<script type="text/javascript" src="https://www.blogger.com/static/v1/widgets/2271878333-widgets.js"></script>
<script type='text/javascript'>
window['__wavt'] = 'AOuZoY5'; _WidgetManager._Init('//www.blogger.com/rearrange?blogID\\x3d${blog.id}','//${blog.home.slice(8)}/','${blog.id}');
_WidgetManager._SetDataContext([{'name': 'blog', 'data': {'blogId': '${blog.id}', 'title': ${literal(blog.title)}, 'url': ${literal(url)}, 'canonicalUrl': ${literal(url)}, 'homepageUrl': '${blog.home}/', 'hasCustomDomain': ${!blog.home.includes('.blogspot.')}, 'locale': '${blog.locale}', 'languageDirection': 'ltr', 'isMobile': false, 'pageType': '${type}'${kind === 'item' && post ? `, 'postId': '${post.id}'` : ''}, 'pageName': ${literal(post?.title ?? '')}}}]);
</script>`;
}

export const wordsOf = (blog: Blog) => locales[blog.locale];
