import { describe, expect, it } from 'vitest';
import { plainPage } from '../../src/cli/dom/window';
import { blogger } from '../../src/hosts/blogger';
import { dynamicShell, errorPage, headless, indexPage, themes, wordpress } from './themes';

const at = 'https://westmark-notes.blogspot.com/2025/03/basin-closes.html?m=1#comments';
const docOf = (html: string): Document => plainPage(html);

describe.each(Object.entries(themes))('%s', (_, html) => {
  const doc = docOf(html);
  const before = doc.documentElement.innerHTML;
  const posts = blogger.posts(doc, at);

  it('is recognised, has one post, and is left as it was', () => {
    expect(blogger.recognise(doc, at)).toBe(true);
    expect(posts).toHaveLength(1);
    expect(posts[0]!.body.map((element) => element.textContent?.trim())).toEqual(['The east basin closes on Monday.']);
    expect(posts[0]!.truncated).toBeUndefined();
    expect(doc.documentElement.innerHTML).toBe(before);
  });

  it('tells what Blogger knows of it', () => {
    const { published, ...repost } = posts[0]!.repost!;
    expect(repost).toEqual({
      host: 'blogger',
      blog: { title: 'Westmark Notes', url: 'https://westmark-notes.blogspot.com/' },
      url: 'https://westmark-notes.blogspot.com/2025/03/basin-closes.html',
      postId: '4242',
      title: 'Basin closes',
      author: 'Ada Lindqvist',
    });
    expect(['2025-03-07T06:00:00-08:00', '2025-03-07T14:00:00.001Z', '2025-03-07']).toContain(published);
  });
});

describe('other pages of a blog', () => {
  it('lists the posts of an index page, each with its own facts', () => {
    expect(
      blogger
        .posts(docOf(indexPage), 'https://westmark-notes.blogspot.com/')
        .map(({ repost, truncated }) => ({ ...repost, blog: undefined, truncated })),
    ).toEqual([
      {
        host: 'blogger',
        postId: '111',
        title: 'First',
        url: 'https://westmark-notes.blogspot.com/2025/03/111.html',
        published: '2025-03-07',
      },
      {
        host: 'blogger',
        postId: '222',
        title: 'Second',
        url: 'https://westmark-notes.blogspot.com/2025/03/222.html',
        published: '2025-03-06',
        truncated: true,
      },
    ]);
  });

  it('knows a page whose posts are still to be written', () => {
    expect(blogger.loading(docOf(dynamicShell))).toBe(true);
    expect(blogger.posts(docOf(dynamicShell), at)).toEqual([]);
    expect(Object.values(themes).some((html) => blogger.loading(docOf(html)))).toBe(false);
  });

  it('finds no post on an error page', () => {
    expect(blogger.posts(docOf(errorPage), at)).toEqual([]);
    expect(blogger.loading(docOf(errorPage))).toBe(false);
  });

  it('recognises a page that lost its head, and no other system’s', () => {
    expect(blogger.recognise(docOf(headless), at)).toBe(true);
    expect(blogger.posts(docOf(headless), at)[0]?.repost).toMatchObject({
      title: 'Basin closes',
      url: at.replace(/\?.*/, ''),
      published: '2025-03',
    });
    expect(blogger.recognise(docOf(wordpress), at)).toBe(false);
    expect(blogger.recognise(docOf(''), at)).toBe(false);
  });

  it.each(['Unknown', 'Blogger', 'Unbekannt', 'noreply@blogger.com', 'Lagt inn av Unknown', 'Posted by'])(
    'never calls the author %s',
    (name) => {
      const html = (themes['a third party’s theme'] ?? '').replace('Ada Lindqvist', name);
      expect(blogger.posts(docOf(html), at)[0]?.repost?.author).toBeUndefined();
    },
  );

  it('survives records that are broken', () => {
    const html = `<html><head><meta name="generator" content="blogger"><script type="application/ld+json">{"@type":</script><script>_WidgetManager._SetDataContext([{'name': 'blog', 'data': {'title': 'It\\x27s a \\u0026 blog', 'pageType': }}]);</script></head><body><div class="post-body"><p>Text</p></div></body></html>`;
    expect(blogger.posts(docOf(html), 'not an address')[0]?.repost).toEqual({
      host: 'blogger',
      blog: { title: "It's a & blog" },
      url: 'not an address',
    });
  });
});
