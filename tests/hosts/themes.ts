/** Small pages in the structures of Blogger's theme families; names and texts are invented. */

const generator = '<meta content="blogger" name="generator">';
const url = 'https://westmark-notes.blogspot.com/2025/03/basin-closes.html';
const text = '<p>The east basin closes on Monday.</p>';
const feed =
  '<link rel="alternate" type="application/atom+xml" title="Westmark Notes - Atom" href="https://westmark-notes.blogspot.com/feeds/posts/default">';
const page = (head: string, body: string, classes = ''): string =>
  `<!DOCTYPE html><html><head>${generator}<title>Westmark Notes: Basin closes</title>${feed}${head}</head><body class="${classes}">${body}</body></html>`;
const canonical = `<link rel="canonical" href="${url}">`;

export const themes: Record<string, string> = {
  'layouts of 2009 to 2016 (Simple, Awesome Inc, Watermark, Ethereal, Travel, Picture Window)': page(
    canonical,
    `<div class="main section"><div class="widget Blog" id="Blog1"><div class="blog-posts hfeed"><div class="date-outer"><h2 class="date-header"><span>Friday, March 7, 2025</span></h2>
    <div class="date-posts"><div class="post-outer"><div class="post hentry" itemscope itemtype="http://schema.org/BlogPosting"><meta content="4242" itemprop="postId"><a name="4242"></a>
    <h3 class="post-title entry-title" itemprop="name">Basin closes</h3><div class="post-body entry-content" id="post-body-4242">${text}</div>
    <div class="post-footer"><span class="post-author vcard">Posted by <span class="fn" itemprop="author"><a rel="author" href="https://www.blogger.com/profile/1"><span itemprop="name">Ada Lindqvist</span></a></span></span>
    <span class="post-timestamp">at <a class="timestamp-link" href="${url}"><abbr class="published" itemprop="datePublished" title="2025-03-07T06:00:00-08:00">6:00 AM</abbr></a></span></div></div>
    <div class="comments" id="comments"><span class="fn">A commenter</span></div></div></div></div></div></div></div>`,
  ),
  'before 2009 (Minima, Rounders, TicTac)': page(
    canonical,
    `<div id="main"><h2 class="date-header">Friday, March 07, 2025</h2><div class="post"><a name="4242"></a><h3 class="post-title">Basin closes</h3>
    <div class="post-body"><div style="clear:both;"></div>${text}</div><p class="post-footer"><em>posted by Ada Lindqvist at <a href="${url}" title="permanent link">6:00 AM</a></em></p></div></div>`,
  ),
  'since 2017 (Contempo, Soho, Emporio, Notable, Essential)': page(
    `${canonical}<script type="application/ld+json">{"@type":"BlogPosting","headline":"Basin closes","datePublished":"2025-03-07T06:00:00-08:00","publisher":{"@type":"Organization","name":"Blogger"},"author":{"@type":"Person","name":"Ada Lindqvist"}}</script>`,
    `<main><div class="widget Blog" data-version="2" id="Blog1"><div class="blog-posts hfeed container"><article class="post-outer-container"><div class="post-outer"><div class="post">
    <script type="text/javascript">var x = 1;</script><a name="4242"></a><h3 class="post-title entry-title">Basin closes</h3>
    <div class="post-header"><span class="byline post-timestamp"><a class="timestamp-link" href="${url}"><time class="published" datetime="2025-03-07T06:00:00-08:00">March 07, 2025</time></a></span></div>
    <div class="post-body entry-content float-container" id="post-body-4242">${text}</div></div></div></article></div></div>
    <div class="widget PopularPosts"><article class="post"><h3 class="post-title"><a href="/2024/01/old.html">An old one</a></h3><div class="post-body snippet-container">Older text</div></article></div></main>`,
    'item-view version-1-3-3',
  ),
  'the mobile page': page(
    `<link rel="canonical" href="${url}?m=1">`,
    `<div class="widget Blog"><div class="blog-posts hfeed"><div class="mobile-date-outer date-outer"><h2 class="date-header"><span>Friday, March 7, 2025</span></h2><div class="mobile-post-outer"><div class="post hentry">
    <h3 class="post-title entry-title">Basin closes</h3><div class="post-body entry-content" id="post-body-4242">${text}</div>
    <div class="post-footer"><span class="post-author vcard"><span class="fn">Ada Lindqvist</span></span><abbr class="published" title="2025-03-07T06:00:00-08:00">6:00 AM</abbr></div></div></div></div></div></div>`,
    'mobile',
  ),
  'Dynamic Views, written': page(
    '<script src="//www.blogblog.com/dynamicviews/fea0/js/common.js"></script>',
    `<div id="content"><div class="viewitem-panel"><div class="viewitem-content"><div class="article hentry" itemscope itemtype="http://schema.org/BlogPosting"><meta itemprop="blogId" content="1"><meta itemprop="postId" content="4242">
    <h1 class="title entry-title"><a href="${url}" rel="bookmark" data-item-type="post" data-id="4242">Basin closes</a></h1><div class="article-content entry-content">${text}</div>
    <div class="article-footer">Posted <abbr class="time published" title="2025-03-07T14:00:00.001Z">1 hour ago</abbr> by <a class="url fn" rel="author" href="#">Ada Lindqvist</a></div></div></div></div></div>`,
    'variant-sidebar sidebar viewitem-open',
  ),
  'Google’s corporate theme, without script': page(
    canonical,
    `<div class="widget Blog" id="Blog1"><div class="post" data-id="4242"><h2 class="title" itemprop="name"><a href="${url}">Basin closes</a></h2><div class="post-header"><div class="published"><span class="publishdate" itemprop="datePublished">March 7, 2025</span></div></div>
    <div class="post-body"><div class="post-content" itemprop="articleBody"><script type="text/template">${text}</script><noscript>${text}</noscript></div></div>
    <span itemprop="author"><a rel="author" href="#">Ada Lindqvist</a></span></div></div><script>_WidgetManager._SetDataContext([{'name': 'blog', 'data': {'pageType': 'item', 'postId': '4242'}}]);</script>`,
  ),
  'a third party’s theme': page(
    canonical,
    `<div class="blog-post hentry item-post"><h1 class="post-title">Basin closes</h1><div class="post-meta"><span class="post-author"><a href="#">Ada Lindqvist</a></span><span class="post-date published" datetime="2025-03-07T06:00:00-08:00">March 07, 2025</span></div>
    <div class="post-body post-content" id="post-body-4242">${text}</div></div><div class="related-posts"><div class="post-body">Another story</div></div>`,
    'item',
  ),
};

/** A page without the head that a saving program dropped. */
export const headless = `<html><body><div class="widget Blog"><div class="post hentry"><h3 class="post-title">Basin closes</h3><div class="post-body" id="post-body-4242">${text}</div></div></div></body></html>`;

export const dynamicShell = page(
  '<script src="//www.blogblog.com/dynamicviews/fea0/js/common.js"></script>',
  '<div id="content"></div>',
  'variant-magazine',
);

export const errorPage = page(
  '',
  '<div class="status-msg-body">Sorry, the page you were looking for in this blog does not exist.</div><div class="post-body">A popular one</div>',
  'error-view',
);

const onIndex = (id: string, title: string, date: string, more: string): string =>
  `<div class="date-outer"><h2 class="date-header"><span>${date}</span></h2><div class="post-outer"><div class="post hentry"><h3 class="post-title entry-title"><a href="https://westmark-notes.blogspot.com/2025/03/${id}.html">${title}</a></h3>
  <div class="post-body entry-content" id="post-body-${id}"><p>Text of ${title}.</p></div>${more}<div class="post-footer"><span class="fn">Unknown</span></div></div></div></div>`;

export const indexPage = page(
  '<link rel="canonical" href="https://westmark-notes.blogspot.com/">',
  `<div class="widget Blog"><div class="blog-posts hfeed">${onIndex('111', 'First', 'Friday, March 7, 2025', '')}${onIndex('222', 'Second', 'Thursday, March 6, 2025', '<div class="jump-link"><a href="https://westmark-notes.blogspot.com/2025/03/222.html#more">Read more »</a></div>')}</div></div>`,
);

export const wordpress =
  '<html><head><meta name="generator" content="WordPress 6.5"></head><body><article class="post hentry"><h1 class="entry-title">Basin closes</h1><div class="entry-content"><p>Text</p></div></article></body></html>';
