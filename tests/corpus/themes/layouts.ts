import { dataScript, dayOf, encoded, headHtml, hourOf, isoOf, type Page, permalink, type Theme, wordsOf } from './blog';
import { asideHtml, commentsHtml, pagerHtml } from './classic';

/** The themes of 2006 (Minima, Rounders): no ids on the post body, no item markup, the title of the blog in an `h1`. */
export const layouts =
  (name: 'Minima' | 'Rounders'): Theme =>
  (page) => {
    const { blog, posts, kind } = page;
    const title = kind === 'item' ? `${blog.title}: ${posts[0]?.title ?? ''}` : blog.title;
    return `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html dir='ltr' xmlns='http://www.w3.org/1999/xhtml' xmlns:b='http://www.google.com/2005/gml/b' xmlns:data='http://www.google.com/2005/gml/data' xmlns:expr='http://www.google.com/2005/gml/expr'>
<head>
${headHtml(page, title)}
<style id='page-skin-1' type='text/css'><!--
/* Blogger Template Style
Name:     ${name}
*/
body { background:#fff; margin:0; color:#333333; } #outer-wrapper { width: 660px; } .post-body blockquote { line-height:1.3em; }
--></style>
</head>
<body>
<div class='navbar section' id='navbar'><div class='widget Navbar' data-version='1' id='Navbar1'></div></div>
<div id='outer-wrapper'><div id='wrap2'>
<div id='header-wrapper'><div class='header section' id='header'><div class='widget Header' data-version='1' id='Header1'><div id='header-inner'><div class='titlewrapper'><h1 class='title'><a href='${blog.home}/'>${encoded(blog.title)}</a></h1></div><div class='descriptionwrapper'><p class='description'><span>Kept by one reader, for the others.</span></p></div></div></div></div></div>
<div id='content-wrapper'>
<div id='main-wrapper'>
<div class='main section' id='main'><div class='widget Blog' data-version='1' id='Blog1'>
<div class='blog-posts hfeed'>
${posts.map((post) => postHtml(post, page)).join('\n')}
</div>
${pagerHtml(blog)}
</div></div>
</div>
<div id='sidebar-wrapper'><div class='sidebar section' id='sidebar'>${asideHtml(page)}</div></div>
<div class='clear'>&nbsp;</div>
</div>
<div id='footer-wrapper'><div class='footer no-items section' id='footer'></div></div>
</div></div>
${dataScript(page)}
</body>
</html>`;
  };

function postHtml(post: Page['posts'][number], page: Page): string {
  const { blog, kind } = page;
  const words = wordsOf(blog);
  return `<div class="date-outer">
<h2 class='date-header'><span>${dayOf(post, blog)}</span></h2>
<div class="date-posts"><div class='post-outer'>
<div class='post hentry'>
<a name='${post.id}'></a>
<h3 class='post-title entry-title'>
<a href='${permalink(blog, post)}'>${encoded(post.title)}</a>
</h3>
<div class='post-header-line-1'></div>
<div class='post-body entry-content'>
${post.html}
<div style='clear: both;'></div>
</div>
<div class='post-footer'>
<div class='post-footer-line post-footer-line-1'><span class='post-author vcard'>
${words.postedBy}
<span class='fn'>${encoded(blog.author)}</span>
</span>
<span class='post-timestamp'>
${words.at}
<a class='timestamp-link' href='${permalink(blog, post)}' rel='bookmark' title='permanent link'><abbr class='published' title='${isoOf(post, blog)}'>${hourOf(post, blog)}</abbr></a>
</span>
<span class='post-icons'><span class='item-action'><a href='https://www.blogger.com/email-post.g?blogID=${blog.id}&postID=${post.id}' title='${words.email}'><img alt="" class="icon-action" src="//www.blogger.com/img/icon18_email.gif"></a></span></span>
</div>
<div class='post-footer-line post-footer-line-2'></div>
</div>
</div>
${kind === 'item' ? commentsHtml(page, post) : ''}
</div></div></div>`;
}
