import { cases, compose } from './bulletins';
import * as foreign from './mails/foreign';
import * as ordinary from './texts/ordinary';
import type { Blog, Page, Post, Theme } from './themes/blog';
import { blogs } from './themes/blogs';
import { classic, skins } from './themes/classic';
import { layouts } from './themes/layouts';
import { corporate, dynamic, dynamicShell, mobile, thirdParty } from './themes/others';
import { responsive } from './themes/responsive';

/** A page that must not be read as a bulletin. */
export interface Stranger {
  slug: string;
  source: string;
  why: string;
  /** What a page with several posts must list. */
  posts?: { title: string; bulletin: boolean }[];
}

const contempo = responsive('Contempo', 'indie_light');
const simple = classic(skins.simple);

/** Ordinary posts in every theme. */
const themes: [string, Theme, ordinary.Ordinary, Blog][] = [
  ['simple', simple, ordinary.plums, blogs.ledger],
  ['awesome', classic(skins.awesome), ordinary.pass, blogs.nordlys],
  ['watermark', classic(skins.watermark), ordinary.buch, blogs.pegel],
  ['ethereal', classic(skins.ethereal), ordinary.knitting, blogs.przystan],
  ['travel', classic(skins.travel), ordinary.pass, blogs.tidelines],
  ['picture-window', classic(skins.pictureWindow), ordinary.birds, blogs.gracht],
  ['minima', layouts('Minima'), ordinary.marche, blogs.quai],
  ['rounders', layouts('Rounders'), ordinary.compiler, blogs.ledger],
  ['contempo', contempo, ordinary.compiler, blogs.harborwatch],
  ['soho', responsive('Soho', 'light'), ordinary.film, blogs.faro],
  ['emporio', responsive('Emporio', 'flamingo'), ordinary.plums, blogs.mirante],
  ['notable', responsive('Notable', 'light'), ordinary.knitting, blogs.vecinos],
  ['essential', responsive('Essential', 'light'), ordinary.birds, blogs.tidelines],
  ['corporate', corporate, ordinary.agencyBlog, blogs.corporate],
  ['dynamic', dynamic, ordinary.film, blogs.dermaga],
  ['third-party', thirdParty, ordinary.compiler, blogs.minato],
  ['mobile', mobile, ordinary.plums, blogs.ledger],
];

/** Posts that have something of a bulletin about them. */
const lookalikes: [string, Theme, ordinary.Ordinary, string][] = [
  ['links-to-sign-up', simple, ordinary.signup, 'it only links to a sign-up form'],
  ['sign-up-form', contempo, ordinary.signupForm, 'it holds a sign-up form of the mailer and no letter'],
  ['about-the-mailer', responsive('Soho', 'light'), ordinary.about, 'it talks about GovDelivery and was not sent by it'],
  ['quotes-the-footer', layouts('Minima'), ordinary.quoting, 'it quotes the sent-by sentence in an essay about it'],
  ['warns-of-phishing', simple, ordinary.phishing, 'it warns of abused accounts and quotes their footer and links'],
  [
    'explains-unsubscribing',
    classic(skins.travel),
    ordinary.unsubscribing,
    'it explains the preferences pages and links to them',
  ],
  ['directory-of-lists', simple, ordinary.directory, 'it lists sign-up pages of many accounts'],
  ['points-to-hosted-copy', contempo, ordinary.pointing, 'it links to a hosted bulletin and comments on it in words of its own'],
  ['one-short-link', classic(skins.awesome), ordinary.shortlinks, 'one short link of the mailer among other reading'],
  ['decodes-links', thirdParty, ordinary.decoding, 'it explains tracked links and shows them as code'],
  ['hotlinked-picture', responsive('Essential', 'light'), ordinary.hotlinked, 'only a picture comes from the mailer'],
  ['copied-release', layouts('Rounders'), ordinary.copiedRelease, 'a release copied by hand, without a trace of a mailer'],
  ['agency-own-blog', simple, ordinary.agencyBlog, 'the agency writes the blog itself and offers its list under each post'],
];

const otherMail: [string, Theme, string, string, string][] = [
  ['mailchimp', simple, 'Spring letter', foreign.mailchimp, 'a Mailchimp newsletter'],
  ['constant-contact', contempo, 'Auditions', foreign.constantContact, 'a Constant Contact newsletter'],
  ['substack', responsive('Notable', 'light'), 'On benches', foreign.substack, 'a Substack letter'],
  ['govuk-notify', simple, 'Canal licences', foreign.notify, 'a GOV.UK notification, sent by another system'],
  [
    'sendgrid',
    classic(skins.watermark),
    'The tool library is open again',
    foreign.sendgrid,
    '"sent to … on behalf of" by another mailer',
  ],
  ['feedburner', layouts('Minima'), 'Quiet water', foreign.feedburner, "a blog's own mail"],
  ['forwarded-mail', simple, "Your cousin's boat", foreign.personal, 'a private letter, forwarded to the blog'],
];

export function strangers(): Stranger[] {
  const bulletin = bodies('combo-byline-soho', 'flexible-release-watermark', 'breaks-article-simple');
  const [winter, reservoir, short] = bulletin as [Post, Post, Post];
  const own = (one: ordinary.Ordinary, at = 0): Post => postOf(one, 40 + at);
  const page = (
    slug: string,
    theme: Theme,
    why: string,
    given: Partial<Page> & { posts: Post[] },
    blog: Blog = blogs.ledger,
    path?: string,
  ): Stranger => ({
    slug,
    why,
    source: sourceOf(theme({ blog, kind: 'item', ...given }), `${blog.home}${path ?? given.posts[0]?.path ?? '/'}`),
  });
  const several = (
    slug: string,
    theme: Theme,
    why: string,
    posts: Post[],
    path: string,
    kind: Page['kind'] = 'index',
  ): Stranger => ({
    ...page(slug, theme, why, { posts, kind }, blogs.ledger, path),
    posts: posts.map((post) => ({ title: post.title, bulletin: bulletin.includes(post) })),
  });
  const sentBy =
    'This email was sent to reader@example.org using GovDelivery Communications Cloud on behalf of: City of Alder Falls · 221 Mill Street · Alder Falls, WM 55901';
  return [
    ...themes.map(([name, theme, one, blog]) => page(`ordinary-${name}`, theme, 'an ordinary post', { posts: [own(one)] }, blog)),
    ...lookalikes.map(([name, theme, one, why]) => page(name, theme, why, { posts: [own(one)] })),
    ...otherMail.map(([name, theme, title, html, why]) => page(name, theme, why, { posts: [own({ title, html })] })),
    page('comment-holds-footer', simple, 'the footer stands in a comment, not in the post', {
      posts: [own(ordinary.birds)],
      comments: [`I got this today. ${sentBy}`, 'Me too.'],
    }),
    page('sidebar-widget', simple, "the mailer's widget stands in the side column", {
      posts: [own(ordinary.film)],
      aside: `<div class='widget HTML' id='HTML1'><h2 class='title'>City bulletins</h2><div class='widget-content'><script src='https://content.govdelivery.com/accounts/WMALDERFALLS/widgets/WMALDERFALLS_WIDGET_1.js'></script><div class='gd-widget'><a href='https://content.govdelivery.com/bulletins/gd/WMALDERFALLS-3ab9c44?wgt_ref=WMALDERFALLS_WIDGET_1'>Repairs on Cold Creek Reservoir</a> 07/22/2024 11:30 AM EDT<br><a href='https://public.govdelivery.com/accounts/WMALDERFALLS/subscriber/new'>Get email updates</a></div><p>${sentBy}</p></div></div>`,
    }),
    page('static-page', simple, "the blog's page about itself", {
      posts: [{ ...own(ordinary.signup), title: 'About this blog', path: '/p/about.html' }],
      kind: 'page',
    }),
    several(
      'index-ordinary',
      simple,
      'a start page without a bulletin',
      [own(ordinary.plums), own(ordinary.film, 1), own(ordinary.birds, 2)],
      '/',
    ),
    several(
      'index-of-bulletins',
      simple,
      'a start page with three bulletins: a list to choose from',
      [winter, reservoir, short],
      '/',
    ),
    several(
      'label-mixed',
      classic(skins.ethereal),
      'a label page with two bulletins among ordinary posts',
      [own(ordinary.pass), winter, own(ordinary.knitting, 1), reservoir],
      '/search/label/News',
    ),
    several(
      'archive-minima',
      layouts('Minima'),
      "a month's archive with two bulletins",
      [reservoir, own(ordinary.compiler, 1), winter],
      '/2024/11/',
      'archive',
    ),
    page(
      'index-contempo-snippets',
      contempo,
      'a start page that shows beginnings only',
      { posts: [own(ordinary.plums), own(ordinary.film, 1)], kind: 'index' },
      blogs.ledger,
      '/',
    ),
    page('not-found-simple', simple, 'an error page', { posts: [], kind: 'index' }, blogs.ledger, '/2024/01/nothing-here.html'),
    page(
      'not-found-contempo',
      contempo,
      'an error page',
      { posts: [], kind: 'index' },
      blogs.ledger,
      '/2024/01/nothing-here.html',
    ),
    page('dynamic-shell', dynamicShell, 'Dynamic Views before its script has built the post', { posts: [own(ordinary.plums)] }),
    {
      slug: 'wordpress-repost',
      why: 'a GovDelivery bulletin, but not on Blogger',
      source: sourceOf(wordpress(winter), 'https://notes.example.net/2024/11/quiet-winter/'),
    },
    {
      slug: 'empty-page',
      why: 'there is nothing on it',
      source: sourceOf('<!DOCTYPE html><html><head><title></title></head><body></body></html>', 'https://nothing.example.org/'),
    },
    {
      slug: 'blogspot-address-only',
      why: 'the address looks like Blogger, the page is of something else',
      source: sourceOf(wordpress(postOf(ordinary.plums, 3)), 'https://looks-like.blogspot.com/2024/01/plums.html'),
    },
  ];
}

const sourceOf = (html: string, url: string): string => `<!-- ${JSON.stringify({ url })} -->\n${html}\n`;

const postOf = ({ title, html }: ordinary.Ordinary, at: number): Post => ({
  id: String(2_000_000_000_000_000_000n + BigInt(at) * 77_777_777n),
  title,
  html,
  published: `2025-03-0${(at % 8) + 1}T10:1${at % 6}:00.000Z`,
  path: `/2025/03/${title
    .normalize('NFD')
    .replace(/[^\w\s-]/g, '')
    .toLowerCase()
    .split(/\s+/)
    .slice(0, 5)
    .join('-')}.html`,
});

/** The posts of some bulletins of the corpus, as they stand on a page of several. */
const bodies = (...slugs: string[]): Post[] =>
  slugs.map((slug) => {
    const given = cases.find((one) => one.slug === slug);
    if (!given) throw new Error(`No bulletin ${slug}.`);
    return compose(given).post;
  });

const wordpress = ({ title, html }: Post): string => `<!DOCTYPE html>
<html lang="en-US"><head><meta charset="UTF-8"><meta name="generator" content="WordPress 6.5.3"><title>${title} &#8211; Notes</title></head>
<body class="post-template-default single single-post"><header><h1 class="site-title"><a href="https://notes.example.net/">Notes</a></h1></header>
<main><article class="post type-post hentry"><header class="entry-header"><h1 class="entry-title">${title}</h1><time class="entry-date published" datetime="2024-11-13T08:00:00+00:00">November 13, 2024</time></header>
<div class="entry-content">${html}</div></article></main><footer>Proudly powered by WordPress</footer></body></html>`;
