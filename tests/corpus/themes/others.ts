import { dataScript, encoded, headHtml, isoOf, longDayOf, type Post, permalink, type Theme, wordsOf } from './blog';
import { asideHtml, commentsHtml } from './classic';

/** Google's own blogs: the text sits in a script template and in `noscript` until a script runs; the date has no time. */
export const corporate: Theme = (page) => {
  const { blog, posts } = page;
  const [post] = posts as [Post];
  return `<!DOCTYPE html>
<html class='v2 detail-page' dir='ltr' itemscope='' itemtype='http://schema.org/Blog' lang='en' xmlns='http://www.w3.org/1999/xhtml'>
<head>
${headHtml(page, `\n${blog.title}: ${post.title}\n`)}
<meta content='${encoded(blog.title)}' property='og:site_name'/>
<style>.post-content { line-height: 26px; } .loading { opacity: 1; }</style>
</head>
<body>
<div class='header-outer'><div class='header-inner'><div class='section' id='header'><div class='widget Header' data-version='1' id='Header1'><div class='header-left'><div class='header-title'><a href='/.'><h2>
${encoded(blog.title)}
</h2></a></div><div class='header-desc'>The latest from us</div></div></div></div></div></div>
<div class='cols-wrapper loading'><div class='col-main-wrapper'><div class='col-main'>
<div class='section' id='main'><div class='widget Blog' data-version='1' id='Blog1'>
<div class='post' data-id='${post.id}' itemscope='' itemtype='http://schema.org/BlogPosting'>
<h2 class='title' itemprop='name'>
<a href='${permalink(blog, post)}' itemprop='url' title='${encoded(post.title)}'>
${encoded(post.title)}
</a>
</h2>
<div class='post-header'><div class='published'><span class='publishdate' itemprop='datePublished'>
${longDayOf(post, blog)}
</span></div></div>
<div class='post-body'>
<div class='post-content' itemprop='articleBody'>
<script type='text/template'>
${post.html}
<span itemprop='author' itemscope='itemscope' itemtype='http://schema.org/Person'><meta content='https://plus.example.com/116899029375914044550' itemprop='url'/></span>
</script>
<noscript>
${post.html}
<span itemprop='author' itemscope='itemscope' itemtype='http://schema.org/Person'><meta content='https://plus.example.com/116899029375914044550' itemprop='url'/></span>
</noscript>
</div>
</div>
<div class='share'><span class='twitter-custom social-wrapper' data-href='http://twitter.com/share?url=${permalink(blog, post)}'><img alt='Share on Twitter' height='24' src='https://www.gstatic.com/images/icons/material/system/2x/post_twitter_black_24dp.png' width='24'/></span></div>
<div class='post-footer'><div class='cmt_iframe_holder' data-href='${permalink(blog, post)}' data-viewtype='FILTERED_POSTMOD'></div><div class='label-footer'></div></div>
${commentsHtml(page, post)}
</div>
</div></div>
</div></div></div>
${dataScript(page)}
</body>
</html>`;
};

/** Dynamic Views after its script has built the post. */
export const dynamic: Theme = (page) => {
  const { blog, posts } = page;
  const [post] = posts as [Post];
  return `<!DOCTYPE html>
<html class="v2" dir="ltr"><head>
${headHtml(page, `${blog.title}: ${post.title}`)}
<meta content="!" name="fragment" />
<meta content="dynamic" name="blogger-template" />
<style id="subscribecss" class="singleton-element">#subscribe { text-align: left; margin: 10px; }</style>
</head>
<body class="variant-${page.variant ?? 'sidebar'} ${page.variant ?? 'sidebar'} notouch instant viewitem-open headless">
<div id="header-container"><div id="header" class="header"><div class="header-bar"><span class="title"><a href="${blog.home}/">${encoded(blog.title)}</a></span></div></div></div>
<div id="main"><div id="content"><div class="item-list"><ol id="items"><li class="item selected"><h3 class="title entry-title">${encoded(post.title)}</h3></li><li class="item"><h3 class="title entry-title">Quiet Winter Expected</h3></li></ol></div></div></div>
<div class="viewitem-panel"><div class="viewitem-wrap"><div class="viewitem-inner"><div class="viewitem-content" tabindex="0">
<div class="article hentry bulletins " itemscope="" itemtype="http://schema.org/BlogPosting">
<meta itemprop="blogId" content="${blog.id}" />
<meta itemprop="postId" content="${post.id}" />
<div class="article-header">
<a class="ribbon date " title="1 hour ago" href="${permalink(blog, post)}" itemprop="url"><div class="top ribbon-piece">${post.published.slice(5, 7)}</div><div class="bottom ribbon-piece">${post.published.slice(8, 10)}</div><div class="tail"><div class="left ribbon-piece"></div><div class="right ribbon-piece"></div></div></a>
<h1 class="title entry-title" itemprop="name">
<a href="${permalink(blog, post)}" rel="bookmark" itemprop="url" data-item-type="post" data-id="${post.id}">
${encoded(post.title)}</a>
</h1>
<span class="blog-admin"><a class="edit" href="//www.blogger.com/post-edit.g?blogID=${blog.id}&amp;postID=${post.id}&amp;from=pencil" target="_self" title="Edit"></a></span>
</div>
<div class="article-content entry-content" itemprop="articleBody">${post.html}</div>
<div class="article-footer"><div class="share-controls"></div><div class="publish-info">Posted <abbr class="time published" title="${isoOf(post, blog)}">1 hour ago</abbr> by <a class="url fn" href="https://www.blogger.com/profile/0329" rel="author" itemprop="author"><span>${encoded(blog.author)}</span></a></div></div>
</div>
</div></div></div></div>
</body></html>`;
};

/** What Dynamic Views sends before its script has run: no post at all. */
export const dynamicShell: Theme = (page) => {
  const { blog, posts } = page;
  return `<!DOCTYPE html>
<html class='v2' dir='ltr' lang='${blog.locale}'>
<head>
${headHtml(page, `${blog.title}: ${posts[0]?.title ?? ''}`)}
<meta content='!' name='fragment'/>
<meta content='dynamic' name='blogger-template'/>
</head>
<body class='variant-magazine'>
<div class='content'><div class='content-outer'><div class='fauxborder-left content-fauxborder-left'><div class='content-inner'><div class='main-outer'><div class='main section' id='main'></div></div></div></div></div></div>
<script type='text/javascript'>window.onload = function() { blogger.ui().configure().view(); };</script>
${dataScript(page)}
</body>
</html>`;
};

/** A bought theme: breadcrumb, `h1`, its own class names beside `post-body`, an advertisement in front of the text. */
export const thirdParty: Theme = (page) => {
  const { blog, posts } = page;
  const [post] = posts as [Post];
  return `<!DOCTYPE html>
<html class='ltr' dir='ltr' lang='${blog.locale}'>
<head>
${headHtml(page, `${post.title} - ${blog.title}`)}
<meta content='article' property='og:type'/>
<meta content='${encoded(blog.title)}' property='og:site_name'/>
<style id='page-skin-1' type='text/css'>/* Theme Name: SwiftMag | Free Version */ #outer-wrapper { max-width: 1100px; } .entry-content { padding: 10px 0; }</style>
</head>
<body class="item">
<div id="outer-wrapper"><header id="header-wrap"><div class="header-logo section" id="header-logo"><div class="widget Header" data-version="2" id="Header1"><a class="logo-text" href="${blog.home}/">${encoded(blog.title)}</a></div></div><nav id="menu"><ul><li><a href="/">Home</a></li><li><a href="/search/label/News">News</a></li><li><a href="/p/contact.html">Contact</a></li></ul></nav></header>
<div id="content-wrapper"><div id="main-wrapper"><div class="main section" id="main"><div class="widget Blog" data-version="2" id="Blog1"><div class="blog-posts hfeed item-post-wrap">
<article class="blog-post hentry item-post">
<script type="application/ld+json">${JSON.stringify({ '@context': 'http://schema.org', '@type': 'BlogPosting', mainEntityOfPage: { '@type': 'WebPage', '@id': permalink(blog, post) }, headline: post.title, datePublished: isoOf(post, blog), publisher: { '@type': 'Organization', name: 'Blogger' }, author: { '@type': 'Person', name: blog.author } })}</script>
<nav id="breadcrumb"><a href="${blog.home}/">Home</a><em class="delimiter"></em><a class="b-label" href="${blog.home}/search/label/News">News</a><em class="delimiter"></em><span class="current">${encoded(post.title)}</span></nav>
<h1 class="post-title">
${encoded(post.title)}
</h1>
<div class="post-meta"><span class="post-author"><a href="https://www.blogger.com/profile/0329" target="_blank" title="${encoded(blog.author)}">${encoded(blog.author)}</a></span><span class="post-date published" datetime="${isoOf(post, blog)}">${longDayOf(post, blog)}</span></div>
<div class="inline-ad"><ins class="adsbygoogle" data-ad-client="ca-pub-0" style="display: block;"></ins></div>
<div class="post-body post-content">
${post.html}
</div>
<div class="post-labels"><span>Tags</span><div class="label-head Label"><a class="label-link" href="${blog.home}/search/label/News" rel="tag">News</a></div></div>
<div class="post-reactions"><ul class="post-share"><li class="facebook"><a href="https://www.facebook.com/sharer.php?u=${permalink(blog, post)}">Facebook</a></li></ul></div>
</article>
<div id="related-wrap"><h3>You may like these posts</h3><div class="related-posts"><a href="${blog.home}/2024/11/teaser.html">Quiet Winter Expected</a></div></div>
</div></div></div></div>
<div id="sidebar-wrapper"><div class="sidebar section" id="sidebar">${asideHtml(page)}</div></div></div></div>
${dataScript(page)}
</body>
</html>`;
};

/** The mobile page, `?m=1`. */
export const mobile: Theme = (page) => {
  const { blog, posts } = page;
  const [post] = posts as [Post];
  const words = wordsOf(blog);
  return `<!DOCTYPE html>
<html class='v2' dir='ltr' xmlns='http://www.w3.org/1999/xhtml'>
<head>
<meta content='width=device-width,initial-scale=1.0,minimum-scale=1.0,maximum-scale=1.0' name='viewport'/>
${headHtml(page, `${blog.title}: ${post.title}`)}
<style id='page-skin-1' type='text/css'><!-- .mobile .post-outer { margin: 0 -.3em; } --></style>
</head>
<body class='loading mobile'>
<div class='content'><div class='content-outer'><div class='content-inner'>
<header><div class='header section' id='header'><div class='widget Header' data-version='1' id='Header1'><h1 class='title'><a href='${blog.home}/?m=1'>${encoded(blog.title)}</a></h1></div></div></header>
<div class='main section' id='main'><div class='widget Blog' data-version='1' id='Blog1'>
<div class='blog-posts hfeed'>
<div class='mobile-date-outer date-outer'>
<div class='date-posts'><div class='post-outer'><div class='post hentry uncustomized-post-template' itemscope='itemscope' itemtype='http://schema.org/BlogPosting'>
<a name='${post.id}'></a>
<h3 class='post-title entry-title' itemprop='name'>
${encoded(post.title)}
</h3>
<div class='post-header'><div class='post-header-line-1'></div></div>
<div class='post-body entry-content' id='post-body-${post.id}' itemprop='description articleBody'>
${post.html}
<div style='clear: both;'></div>
</div>
<div class='post-footer'><div class='post-footer-line post-footer-line-1'>
<span class='post-author vcard'><span class='fn' itemprop='author'><span itemprop='name'>${encoded(blog.author)}</span></span></span>
<span class='post-timestamp'>${words.at} <meta content='${permalink(blog, post)}' itemprop='url'/><a class='timestamp-link' href='${permalink(blog, post)}?m=1' rel='bookmark' title='permanent link'><abbr class='published' itemprop='datePublished' title='${isoOf(post, blog)}'>${isoOf(post, blog).slice(11, 16)}</abbr></a></span>
</div><div class='post-footer-line post-footer-line-2'><a href='https://www.blogger.com/share-post.g?target=email'>Share</a></div></div>
</div>
${commentsHtml(page, post)}
</div></div></div>
</div>
<div class='blog-pager' id='blog-pager'><div class='mobile-link-button' id='blog-pager-newer-link'><a class='blog-pager-newer-link' href='${blog.home}/2031/01/next.html?m=1'>&lsaquo;</a></div><div class='mobile-link-button' id='blog-pager-home-link'><a class='home-link' href='${blog.home}/?m=1'>${words.home}</a></div><div class='mobile-desktop-link'><a class='home-link' href='${permalink(blog, post)}?m=0'>View web version</a></div></div>
</div></div>
</div></div></div>
${dataScript(page)}
</body>
</html>`;
};
