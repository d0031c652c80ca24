import { dataScript, encoded, headHtml, isoOf, longDayOf, type Page, type Post, permalink, type Theme, wordsOf } from './blog';
import { asideHtml, missing } from './classic';

/** The themes of 2017 and later (Contempo, Soho, Emporio, Notable, Essential): second widget generation, JSON-LD whose publisher is "Blogger". */
export const responsive =
  (name: 'Contempo' | 'Soho' | 'Emporio' | 'Notable' | 'Essential', variant: string): Theme =>
  (page) => {
    const { blog, posts, kind } = page;
    const single = kind === 'item' || kind === 'page';
    return `<!DOCTYPE html>
<html dir='ltr' lang='${blog.locale}'>
<head>
<meta content='width=device-width, initial-scale=1' name='viewport'/>
<!-- Chrome, Firefox OS and Opera -->
<meta content='#eeeeee' name='theme-color'/>
${headHtml(page, single ? (posts[0]?.title ?? '') : blog.title)}
<style id='page-skin-1' type='text/css'><!--
/* Blogger Template Style
Name: ${name}
Designer: Blogger
*/
.post-body { overflow-wrap: break-word; } .hidden, .invisible { display: none; } .sidebar-invisible { visibility: hidden; }
--></style>
</head>
<body class='${single ? 'item-view' : 'homepage-view'} version-1-3-3 variant-${variant}'>
<a class='skip-navigation' href='#main' tabindex='0'>Skip to main content</a>
<div class='page'>
<div class='bg-photo-overlay'></div>
<div class='page_body'>
<div class='centered'>
<header class='centered-top-container' role='banner'><div class='centered-top'>
<div class='search'><button aria-label='Search' class='search-expand touch-icon-button'></button></div>
<div class='header section' id='header' name='Header'><div class='widget Header' data-version='2' id='Header1'><div class='header-widget'><div><h1><a href='${blog.home}/'>
${encoded(blog.title)}
</a></h1></div><p></p></div></div></div>
</div></header>
<main class='centered-bottom' id='main' role='main' tabindex='-1'>
<div class='main section' id='page_body' name='Page Body'>
${single ? '' : featuredHtml(page)}
<div class='widget Blog' data-version='2' id='Blog1'>
<div class='blog-posts hfeed container'>
${posts.length === 0 ? `<div class='post-outer-container'>${missing}</div>` : ''}${posts.map((post) => (single ? postHtml(post, page, name) : snippetHtml(post, page))).join('\n')}
</div>
</div>
<div class='widget PopularPosts' data-version='2' id='PopularPosts1'><h3 class='title'>Popular posts from this blog</h3><div class='widget-content'><div role='feed'><article class='post' role='article'><h3 class='post-title'><a href='${blog.home}/2024/11/teaser.html'>Quiet Winter Expected, Forecasters Tell Councils</a></h3><div class='item-content float-container'><div class='popular-posts-snippet snippet-container r-snippet-container'><div class='r-snippetized'>View Online Quiet Winter Expected, Forecasters Tell Councils The Office of Tides and Climate expects a quiet winter …</div></div></div></article></div></div></div>
</div>
</main>
</div>
</div>
<footer class='footer section' id='footer' name='Footer'><div class='widget Attribution' data-version='2' id='Attribution1'><div class='widget-content'><div class='blogger'><a href='https://www.blogger.com' rel='nofollow'>Powered by Blogger</a></div><div class='image-attribution'>Theme images by <a href='https://example.com/photos'>A. Example</a></div></div></div></footer>
</div>
<aside class='sidebar-container container sidebar-invisible' role='complementary'><div class='sidebar_top section' id='sidebar_top'>${asideHtml(page)}</div></aside>
${dataScript(page)}
</body>
</html>`;
  };

/** Blogger's JSON-LD as it stands in the page: the publisher is always "Blogger". */
function linkedData(post: Post, { blog }: Page): string {
  const data = {
    '@context': 'http://schema.org',
    '@type': 'BlogPosting',
    mainEntityOfPage: { '@type': 'WebPage', '@id': permalink(blog, post) },
    headline: post.title,
    description: '',
    datePublished: isoOf(post, blog),
    dateModified: isoOf({ ...post, published: new Date(Date.parse(post.published) + 3_600_000).toISOString() }, blog),
    image: { '@type': 'ImageObject', url: 'https://lh3.googleusercontent.com/example=w1200', height: 348, width: 1200 },
    publisher: {
      '@type': 'Organization',
      name: 'Blogger',
      logo: { '@type': 'ImageObject', url: 'https://lh3.googleusercontent.com/example=h60', width: 206, height: 60 },
    },
    author: { '@type': 'Person', name: blog.author },
  };
  return `<script type='application/ld+json'>${JSON.stringify(data, null, 2).replaceAll('<', '\\u003c')}</script>`;
}

const timeHtml = (post: Post, { blog }: Page): string =>
  `<span class='byline post-timestamp'><meta content='${permalink(blog, post)}'/><a class='timestamp-link' href='${permalink(blog, post)}' rel='bookmark' title='permanent link'><time class='published' datetime='${isoOf(post, blog)}' title='${isoOf(post, blog)}'>
${longDayOf(post, blog)}
</time></a></span>`;

const shareHtml = (post: Post, { blog }: Page): string =>
  `<div class='byline post-share-buttons goog-inline-block'><div class='sharing' data-title='${encoded(post.title)}'><button class='sharing-button touch-icon-button' role='button'><div class='flat-icon-button ripple'></div></button><div class='share-buttons-container'><ul aria-hidden='true' aria-label='Share' class='share-buttons hidden' role='menu'>${['Get link', 'Facebook', 'X', 'Pinterest', 'Email', 'Other Apps'].map((to) => `<li><span aria-label='${to}' class='sharing-platform-button' data-url='${permalink(blog, post)}' role='menuitem'><span class='platform-sharing-text'>${to}</span></span></li>`).join('')}</ul></div></div></div>`;

function postHtml(post: Post, page: Page, name: string): string {
  const { blog } = page;
  const author =
    name === 'Contempo'
      ? ''
      : `<span class='byline post-author vcard'><span class='post-author-label'>${wordsOf(blog).postedBy}</span> <span class='fn'><meta content='https://www.blogger.com/profile/0329'/><a class='g-profile' href='https://www.blogger.com/profile/0329' rel='author' title='author profile'><span>${encoded(blog.author)}</span></a></span></span>`;
  return `<article class='post-outer-container'>
<div class='post-outer'>
<div class='post'>
${linkedData(post, page)}
<a name='${post.id}'></a>
<h3 class='post-title entry-title'>
${encoded(post.title)}
</h3>
<div class='post-share-buttons post-share-buttons-top'>${shareHtml(post, page)}</div>
<div class='post-header'><div class='post-header-line-1'>${author}${timeHtml(post, page)}</div></div>
<div class='post-body entry-content float-container' id='post-body-${post.id}'>
${post.html}
</div>
<div class='post-bottom'><div class='post-footer float-container'><div class='post-footer-line post-footer-line-1'><span class='byline post-icons'></span></div><div class='post-footer-line post-footer-line-2'><span class='byline post-labels'>${(post.labels ?? []).map((label) => `<a href='${blog.home}/search/label/${encodeURIComponent(label)}' rel='tag'>${encoded(label)}</a>`).join('\n')}</span></div></div>
<div class='post-share-buttons post-share-buttons-bottom invisible'>${shareHtml(post, page)}</div></div>
</div>
</div>
<section class='comments' data-num-comments='0' id='comments'><a name='comments'></a><h3 class='title'>Comments</h3><div id='Blog1_comments-block-wrapper'></div><p class='comment-footer'><a href='https://www.blogger.com/comment/frame/${blog.id}?po=${post.id}'>${wordsOf(blog).comment}</a></p></section>
</article>`;
}

/** On index pages these themes show the beginning of a post only. */
function snippetHtml(post: Post, page: Page): string {
  const { blog } = page;
  const words = post.html
    .replace(/<style[\s\S]*?<\/style>|<!--[\s\S]*?-->/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 260);
  return `<article class='post-outer-container'><div class='post-outer'><div class='snippet-thumbnail'></div><div class='post-content container'><div class='post-title-container'><a name='${post.id}'></a><h3 class='post-title entry-title'><a href='${permalink(blog, post)}'>${encoded(post.title)}</a></h3></div><div class='post-header-container container'><div class='post-header'><div class='post-header-line-1'>${timeHtml(post, page)}</div></div></div><div class='container post-body entry-content' id='post-snippet-${post.id}'><div class='post-snippet snippet-container r-snippet-container'><div class='snippet-item r-snippetized'>
${words}
</div><a class='snippet-fade r-snippet-fade hidden' href='${permalink(blog, post)}'></a></div></div><div class='post-bottom'><div class='post-footer'><div class='jump-link flat-button'><a href='${permalink(blog, post)}' title='${encoded(post.title)}'>${wordsOf(blog).more}</a></div></div></div></div></div></article>`;
}

const featuredHtml = ({ blog }: Page): string =>
  `<div class='widget FeaturedPost' data-version='2' id='FeaturedPost1'><div class='widget-content'><div role='feed'><article class='post' role='article'><h3 class='post-title'><a href='${blog.home}/2020/02/hello.html'>Hello, and what this blog is for</a></h3><div class='post-snippet'>A few words on why I keep these letters.</div></article></div></div></div>`;
