import {
  type Blog,
  dataScript,
  dayOf,
  encoded,
  headHtml,
  hourOf,
  isoOf,
  type Page,
  type Post,
  permalink,
  type Theme,
  wordsOf,
} from './blog';

/** The designer themes of 2010 (Simple, Awesome Inc., Watermark, Ethereal, Travel, Picture Window): one markup, different skins. */
export const classic =
  (skin: { name: string; css: string; body?: string }): Theme =>
  (page) => {
    const { blog, kind, posts } = page;
    const title = kind === 'item' || kind === 'page' ? `${blog.title}: ${posts[0]?.title ?? ''}` : blog.title;
    return `<!DOCTYPE html>
<html class='v2' dir='ltr' xmlns='http://www.w3.org/1999/xhtml' xmlns:b='http://www.google.com/2005/gml/b' xmlns:data='http://www.google.com/2005/gml/data' xmlns:expr='http://www.google.com/2005/gml/expr'>
<head>
<meta content='width=1100' name='viewport'/>
${headHtml(page, title)}
<style id='page-skin-1' type='text/css'><!--
/*
-----------------------------------------------
Blogger Template Style
Name:     ${skin.name}
Designer: Blogger
URL:      www.blogger.com
----------------------------------------------- */
${skin.css}
--></style>
</head>
<body class='loading${page.variant ? ` ${page.variant}` : ''}'>
<div class='navbar section' id='navbar' name='Navbar'><div class='widget Navbar' data-version='1' id='Navbar1'></div></div>
<div class='body-fauxcolumns'><div class='fauxcolumn-outer body-fauxcolumn-outer'><div class='cap-top'><div class='cap-left'></div><div class='cap-right'></div></div></div></div>
<div class='content'>
<div class='content-outer'><div class='fauxborder-left content-fauxborder-left'><div class='content-inner'>
<header><div class='header-outer'><div class='region-inner header-inner'><div class='header section' id='header' name='Header'><div class='widget Header' data-version='1' id='Header1'><div id='header-inner'><div class='titlewrapper'><h1 class='title'>
${kind === 'index' ? encoded(blog.title) : `<a href='${blog.home}/'>\n${encoded(blog.title)}\n</a>`}
</h1></div><div class='descriptionwrapper'><p class='description'><span></span></p></div></div></div></div></div></div></header>
<div class='tabs-outer'><div class='tabs section' id='crosscol' name='Cross-Column'></div></div>
<div class='main-outer'><div class='region-inner main-inner'><div class='columns fauxcolumns'><div class='columns-inner'>
<div class='column-center-outer'><div class='column-center-inner'>
<div class='main section' id='main' name='Main'><div class='widget Blog' data-version='1' id='Blog1'>
<div class='blog-posts hfeed'>
${posts.length === 0 ? missing : ''}${posts.map((post) => postHtml(post, page)).join('\n')}
</div>
${pagerHtml(blog)}
<div class='post-feeds'><div class='feed-links'>${wordsOf(blog).subscribe} <a class='feed-link' href='${blog.home}/feeds/posts/default' target='_blank' type='application/atom+xml'>Atom</a></div></div>
</div></div>
</div></div>
<div class='column-right-outer'><div class='column-right-inner'><aside><div class='sidebar section' id='sidebar-right-1'>${asideHtml(page)}</div></aside></div></div>
</div></div></div></div>
<footer><div class='footer-outer'><div class='foot section' id='footer-1'><div class='widget Attribution' data-version='1' id='Attribution1'><div class='widget-content' style='text-align: center;'>Powered by <a href='https://www.blogger.com' target='_blank'>Blogger</a>.</div></div></div></div></footer>
</div></div></div></div>
${dataScript(page)}
</body>
</html>`;
  };

/** What an error page says. */
export const missing =
  "<div class='status-msg-wrap'><div class='status-msg-body'>Sorry, the page you were looking for in this blog does not exist.</div><div class='status-msg-border'><div class='status-msg-bg'><div class='status-msg-hidden'>Sorry, the page you were looking for in this blog does not exist.</div></div></div></div><div style='clear: both;'></div>";

export const skins = {
  simple: {
    name: 'Simple',
    css: 'body { font: normal normal 12px Arial; color: #222222; } .post-body { line-height: 1.4; position: relative; } .mobile .post-body { width: auto; }',
  },
  awesome: {
    name: 'Awesome Inc.',
    css: 'body { font: normal normal 13px Arial; color: #ffffff; background: #000000; } .date-header { color: #999; } .post-body { width: 100%; }',
  },
  watermark: {
    name: 'Watermark',
    css: '.content-outer { background: transparent; } body { color: #333; background: #c0a154; } .post-title { font: normal normal 30px Georgia; }',
  },
  ethereal: { name: 'Ethereal', css: 'body { color: #666666; background: #fb5e53; } .post-body { line-height: 1.5em; }' },
  travel: {
    name: 'Travel',
    css: 'body { color: #333; background: #539bcd; } .main-outer { border-top: 0; } .post-body { font-size: 115%; }',
  },
  pictureWindow: {
    name: 'Picture Window',
    css: 'body { color: #333; background: #111; } .main-outer { padding-top: 10px; } .post-outer { border: dotted 1px #ddd; }',
  },
};

export function pagerHtml(blog: Blog): string {
  const words = wordsOf(blog);
  return `<div class='blog-pager' id='blog-pager'>
<span id='blog-pager-newer-link'><a class='blog-pager-newer-link' href='${blog.home}/2031/01/next.html' id='Blog1_blog-pager-newer-link' title='${words.newer}'>${words.newer}</a></span>
<span id='blog-pager-older-link'><a class='blog-pager-older-link' href='${blog.home}/2019/01/before.html' id='Blog1_blog-pager-older-link' title='${words.older}'>${words.older}</a></span>
<a class='home-link' href='${blog.home}/'>${words.home}</a>
</div><div class='clear'></div>`;
}

export function asideHtml({ blog, aside = '' }: Page): string {
  return `${aside}<div class='widget BlogArchive' data-version='1' id='BlogArchive1'><h2>${wordsOf(blog).archive}</h2><div class='widget-content'><div id='ArchiveList'><ul class='hierarchy'><li class='archivedate expanded'><a class='post-count-link' href='${blog.home}/2025/'>2025</a> <span class='post-count' dir='ltr'>(412)</span><ul class='posts'><li><a href='${blog.home}/2025/03/another.html'>Ferry Timetable Changes on the Northern Route</a></li><li><a href='${blog.home}/2025/03/more.html'>Water Notice Lifted</a></li></ul></li></ul></div></div></div>
<div class='widget PopularPosts' data-version='1' id='PopularPosts1'><h2>Popular Posts</h2><div class='widget-content popular-posts'><ul><li><div class='item-title'><a href='${blog.home}/2024/11/teaser.html'>Quiet Winter Expected, Forecasters Tell Councils</a></div><div class='item-snippet'>View Online Quiet Winter Expected, Forecasters Tell Coun...</div></li></ul></div></div>`;
}

export function commentsHtml({ blog, comments = [] }: Page, post: Post): string {
  const words = wordsOf(blog);
  const list = comments.map(
    (html, at) =>
      `<dt class='comment-author' id='c${at + 1}'><a name='c${at + 1}'></a><span dir='ltr'>Reader ${at + 1}</span> said...</dt><dd class='comment-body' id='Blog1_cmt-${at + 1}'><p>${html}</p></dd><dd class='comment-footer'><span class='comment-timestamp'>March 9, 2025 at 7:1${at} AM</span></dd>`,
  );
  return `<div class='comments' id='comments'><a name='comments'></a><h4>${comments.length > 0 ? words.some(comments.length) : words.none}</h4>
<div id='Blog1_comments-block-wrapper'><dl class='avatar-comment-indent' id='comments-block'>${list.join('')}</dl></div>
<p class='comment-footer'><a href='https://www.blogger.com/comment.g?blogID=${blog.id}&postID=${post.id}&isPopup=true'>${words.comment}</a></p></div>`;
}

function postHtml(post: Post, page: Page): string {
  const { blog, kind } = page;
  const words = wordsOf(blog);
  const url = permalink(blog, post);
  return `<div class="date-outer">
<h2 class='date-header'><span>${dayOf(post, blog)}</span></h2>
<div class="date-posts">
<div class='post-outer'>
<div class='post hentry uncustomized-post-template' itemprop='blogPost' itemscope='itemscope' itemtype='http://schema.org/BlogPosting'>
<meta content='${blog.id}' itemprop='blogId'/>
<meta content='${post.id}' itemprop='postId'/>
<a name='${post.id}'></a>
<h3 class='post-title entry-title' itemprop='name'>
${kind === 'item' || kind === 'page' ? encoded(post.title) : `<a href='${url}'>${encoded(post.title)}</a>`}
</h3>
<div class='post-header'><div class='post-header-line-1'></div></div>
<div class='post-body entry-content' id='post-body-${post.id}' itemprop='${kind === 'item' ? 'description articleBody' : 'articleBody'}'>
${post.html}
<div style='clear: both;'></div>
</div>
<div class='post-footer'>
<div class='post-footer-line post-footer-line-1'><span class='post-author vcard'>
${words.postedBy}
<span class='fn' itemprop='author' itemscope='itemscope' itemtype='http://schema.org/Person'>
${blog.author === 'Unknown' ? 'Unknown' : `<meta content='https://www.blogger.com/profile/03297498913659149933' itemprop='url'/><a class='g-profile' href='https://www.blogger.com/profile/03297498913659149933' rel='author' title='author profile'><span itemprop='name'>${encoded(blog.author)}</span></a>`}
</span></span>
<span class='post-timestamp'>
${words.at}
<meta content='${url}' itemprop='url'/>
<a class='timestamp-link' href='${url}' rel='bookmark' title='permanent link'><abbr class='published' itemprop='datePublished' title='${isoOf(post, blog)}'>${hourOf(post, blog)}</abbr></a>
</span>
<span class='post-icons'><span class='item-control blog-admin pid-1103627731'><a href='https://www.blogger.com/post-edit.g?blogID=${blog.id}&postID=${post.id}&from=pencil' title='Edit Post'><img alt='' class='icon-action' height='18' src='https://resources.blogblog.com/img/icon18_edit_allbkg.gif' width='18'/></a></span></span>
<div class='post-share-buttons goog-inline-block'><a class='goog-inline-block share-button sb-email' href='https://www.blogger.com/share-post.g?blogID=${blog.id}&postID=${post.id}&target=email' target='_blank' title='${words.email}'><span class='share-button-link-text'>${words.email}</span></a></div>
</div>
<div class='post-footer-line post-footer-line-2'><span class='post-labels'>${post.labels ? `${words.labels} ${post.labels.map((label) => `<a href='${blog.home}/search/label/${encodeURIComponent(label)}' rel='tag'>${encoded(label)}</a>`).join(',\n')}` : ''}</span></div>
<div class='post-footer-line post-footer-line-3'></div>
</div>
</div>
${kind === 'item' ? commentsHtml(page, post) : ''}
</div>
</div></div>`;
}
