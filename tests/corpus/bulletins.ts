import type { Letter } from './content';
import { type FooterName, footers } from './footers';
import { type Gold, goldFacts, goldText } from './gold';
import type { Typing } from './inline';
import { combo } from './mails/combo';
import { flexible } from './mails/flexible';
import { news, newsDivs } from './mails/news';
import type { Paper } from './mails/paper';
import { plain } from './mails/plain';
import { breaks, simple } from './mails/simple';
import * as city from './texts/city';
import * as defence from './texts/defence';
import * as more from './texts/more';
import * as science from './texts/science';
import * as services from './texts/services';
import type { Blog, Page, Post, Theme } from './themes/blog';
import { blogs } from './themes/blogs';
import { classic, skins } from './themes/classic';
import { layouts } from './themes/layouts';
import { corporate, dynamic, mobile, thirdParty } from './themes/others';
import { responsive } from './themes/responsive';
import { type Generation, wrapper } from './wrap';

/** One page of the corpus: a letter, written by a mail editor, reposted on a blog in a theme. */
export interface Case {
  slug: string;
  letter: Letter;
  editor: (paper: Paper) => string;
  links: Generation;
  footer: FooterName;
  theme: Theme;
  blog: Blog;
  typing?: Typing;
  preheader?: Paper['preheader'];
  quirks?: Paper['quirks'];
  page?: Partial<Page>;
  /** Of the address the page was opened at. */
  query?: string;
  /** Where the blog's owner gave the post another title than the subject. */
  postTitle?: string;
  /** Facts the page does not give, or gives otherwise, and why. */
  gold?: { why: string; change: (gold: Gold) => void };
}

export interface Fixture {
  slug: string;
  post: Post;
  source: string;
  text: string;
  facts: Gold;
}

/** Google's own blogs name no author and give a day without a time. */
const dayOnly: NonNullable<Case['gold']> = {
  why: 'the theme shows the day only, and no author',
  change: ({ repost }) => {
    delete repost.author;
    if (repost.published) repost.published = repost.published.slice(0, 10);
  },
};
const { simple: simpleSkin, awesome, watermark, ethereal, travel, pictureWindow } = skins;

export const cases: Case[] = [
  {
    slug: 'news-labels-simple',
    letter: defence.counterparts,
    editor: news,
    links: 'ses',
    footer: 'e',
    theme: classic(simpleSkin),
    blog: blogs.harborwatch,
  },
  {
    slug: 'news-labels-divs-awesome',
    letter: defence.counterparts,
    editor: newsDivs,
    links: 'clear',
    footer: 'e',
    theme: classic(awesome),
    blog: blogs.nordlys,
    quirks: ['no-pixel'],
  },
  {
    slug: 'news-labels-contempo',
    letter: defence.exercise,
    editor: news,
    links: 'ses',
    footer: 'e',
    theme: responsive('Contempo', 'indie_light'),
    blog: blogs.harborwatch,
    typing: 'curly',
  },
  {
    slug: 'news-labels-dynamic',
    letter: science.winter,
    editor: news,
    links: 'jwt',
    footer: 'e',
    theme: dynamic,
    blog: blogs.harborwatch,
  },
  {
    slug: 'news-story-by-emporio',
    letter: more.mechanics,
    editor: news,
    links: 'ses',
    footer: 'a',
    theme: responsive('Emporio', 'porcelain'),
    blog: blogs.tidelines,
    typing: 'curly',
  },
  {
    slug: 'news-mobile',
    letter: defence.counterparts,
    editor: news,
    links: 'ses',
    footer: 'e',
    theme: mobile,
    blog: blogs.harborwatch,
    query: '?m=1',
  },
  {
    slug: 'flexible-feature-travel',
    letter: defence.exercise,
    editor: flexible,
    links: 'ses',
    footer: 'a',
    theme: classic(travel),
    blog: blogs.tidelines,
    typing: 'curly',
    preheader: 'tiny',
    quirks: ['conditional-comments'],
  },
  {
    slug: 'flexible-release-watermark',
    letter: city.reservoir,
    editor: flexible,
    links: 'jwt',
    footer: 'b',
    theme: classic(watermark),
    blog: blogs.millrace,
    typing: 'curly',
    preheader: 'display',
  },
  {
    slug: 'flexible-cards-ethereal',
    letter: city.weekly,
    editor: flexible,
    links: 'ses',
    footer: 'g',
    theme: classic(ethereal),
    blog: blogs.millrace,
    preheader: 'mso',
  },
  {
    slug: 'flexible-cards-soho',
    letter: services.veteransNews,
    editor: flexible,
    links: 'jwt',
    footer: 'c',
    theme: responsive('Soho', 'light'),
    blog: blogs.ledger,
    typing: 'curly',
    preheader: 'white',
  },
  {
    slug: 'flexible-notice-picture-window',
    letter: city.boilNotice,
    editor: flexible,
    links: 'jwt',
    footer: 'replaced',
    theme: classic(pictureWindow),
    blog: blogs.millrace,
  },
  {
    slug: 'flexible-spanish-simple',
    letter: city.refugios,
    editor: flexible,
    links: 'jwt',
    footer: 'spanish',
    theme: classic(simpleSkin),
    blog: blogs.vecinos,
    typing: 'curly',
    preheader: 'class',
  },
  {
    slug: 'flexible-spanish-table-notable',
    letter: services.cortes,
    editor: flexible,
    links: 'ses',
    footer: 'spanish',
    theme: responsive('Notable', 'light'),
    blog: blogs.vecinos,
    preheader: 'display',
  },
  {
    slug: 'flexible-leaked-css-essential',
    letter: more.trails,
    editor: flexible,
    links: 'ses',
    footer: 'h',
    theme: responsive('Essential', 'light'),
    blog: blogs.tidelines,
    quirks: ['leaked-css', 'conditional-comments'],
    preheader: 'tiny',
  },
  {
    slug: 'flexible-list-third-party',
    letter: science.smoke,
    editor: flexible,
    links: 'jwt',
    footer: 'd',
    theme: thirdParty,
    blog: blogs.ledger,
    preheader: 'tiny',
  },
  {
    slug: 'flexible-release-corporate',
    letter: services.platforms,
    editor: flexible,
    links: 'ses',
    footer: 'a',
    theme: corporate,
    blog: blogs.corporate,
    typing: 'curly',
    gold: dayOnly,
  },
  {
    slug: 'flexible-opaque-rounders',
    letter: science.winter,
    editor: flexible,
    links: 'opaque',
    footer: 'h',
    theme: layouts('Rounders'),
    blog: blogs.pegel,
    preheader: 'white',
  },
  {
    slug: 'flexible-british-minima',
    letter: services.bins,
    editor: flexible,
    links: 'ses',
    footer: 'd',
    theme: layouts('Minima'),
    blog: blogs.quai,
    typing: 'curly',
  },
  {
    slug: 'flexible-commented-simple',
    letter: more.bus,
    editor: flexible,
    links: 'jwt',
    footer: 'b',
    theme: classic(simpleSkin),
    blog: blogs.ledger,
    page: {
      comments: ['Thank you for keeping these.', 'My stop moved to the other side of the highway. "Two blocks," they said.'],
    },
  },
  {
    slug: 'combo-cards-contempo',
    letter: city.weekly,
    editor: combo,
    links: 'jwt',
    footer: 'a',
    theme: responsive('Contempo', 'light'),
    blog: blogs.millrace,
    typing: 'curly',
    preheader: 'white',
  },
  {
    slug: 'combo-no-data-table-simple',
    letter: services.veteransNews,
    editor: combo,
    links: 'track',
    footer: 'g',
    theme: classic(simpleSkin),
    blog: blogs.faro,
    preheader: 'display',
  },
  {
    slug: 'combo-table-awesome',
    letter: science.wages,
    editor: combo,
    links: 'jwt',
    footer: 'h',
    theme: classic(awesome),
    blog: blogs.mirante,
  },
  {
    slug: 'combo-table-third-party',
    letter: science.wages,
    editor: combo,
    links: 'track',
    footer: 'c',
    theme: thirdParty,
    blog: blogs.ledger,
    typing: 'curly',
    preheader: 'class',
  },
  {
    slug: 'combo-release-minima',
    letter: services.platforms,
    editor: combo,
    links: 'jwt',
    footer: 'split',
    theme: layouts('Minima'),
    blog: blogs.pegel,
    typing: 'curly',
  },
  {
    slug: 'combo-deep-ethereal',
    letter: city.reservoir,
    editor: combo,
    links: 'jwt-early',
    footer: 'b',
    theme: classic(ethereal),
    blog: blogs.przystan,
    quirks: ['nested-deep'],
  },
  {
    slug: 'combo-byline-soho',
    letter: science.winter,
    editor: combo,
    links: 'track',
    footer: 'd',
    theme: responsive('Soho', 'dark'),
    blog: blogs.gracht,
    typing: 'curly',
    preheader: 'white',
  },
  {
    slug: 'combo-spanish-watermark',
    letter: services.cortes,
    editor: combo,
    links: 'jwt',
    footer: 'spanish',
    theme: classic(watermark),
    blog: blogs.vecinos,
  },
  {
    slug: 'combo-lists-dynamic',
    letter: science.smoke,
    editor: combo,
    links: 'jwt',
    footer: 'shouting',
    theme: dynamic,
    blog: blogs.millrace,
    page: { variant: 'magazine' },
  },
  {
    slug: 'combo-digest-picture-window',
    letter: services.taxDigest,
    editor: combo,
    links: 'jwt',
    footer: 'g',
    theme: classic(pictureWindow),
    blog: blogs.dermaga,
  },
  {
    slug: 'combo-notice-mobile',
    letter: more.bus,
    editor: combo,
    links: 'track',
    footer: 'a',
    theme: mobile,
    blog: blogs.nordlys,
    query: '?m=1',
  },
  {
    slug: 'combo-hijacked-simple',
    letter: services.hijacked,
    editor: combo,
    links: 'ses',
    footer: 'd',
    theme: classic(simpleSkin),
    blog: blogs.tidelines,
  },
  {
    slug: 'simple-old-notice-minima',
    letter: more.orders,
    editor: simple,
    links: 'track',
    footer: 'f',
    theme: layouts('Minima'),
    blog: blogs.ledger,
  },
  {
    slug: 'simple-old-release-rounders',
    letter: city.reservoir,
    editor: simple,
    links: 'track',
    footer: 'f',
    theme: layouts('Rounders'),
    blog: blogs.millrace,
  },
  {
    slug: 'simple-old-spanish-travel',
    letter: city.refugios,
    editor: simple,
    links: 'clear',
    footer: 'g',
    theme: classic(travel),
    blog: blogs.vecinos,
  },
  {
    slug: 'simple-old-digest-japanese',
    letter: services.taxDigest,
    editor: simple,
    links: 'track',
    footer: 'a',
    theme: classic(simpleSkin),
    blog: blogs.minato,
  },
  {
    slug: 'simple-old-tms-essential',
    letter: science.recall,
    editor: simple,
    links: 'odlinks',
    footer: 'c',
    theme: responsive('Essential', 'dark'),
    blog: blogs.tidelines,
  },
  {
    slug: 'breaks-article-simple',
    letter: science.winter,
    editor: breaks,
    links: 'clear',
    footer: 'split',
    theme: classic(simpleSkin),
    blog: blogs.harborwatch,
    quirks: ['no-pixel'],
  },
  {
    slug: 'breaks-release-contempo',
    letter: services.platforms,
    editor: breaks,
    links: 'ses',
    footer: 'replaced',
    theme: responsive('Contempo', 'indie_pink'),
    blog: blogs.ledger,
    typing: 'curly',
  },
  {
    slug: 'breaks-article-awesome',
    letter: more.mechanics,
    editor: breaks,
    links: 'jwt',
    footer: 'e',
    theme: classic(awesome),
    blog: blogs.nordlys,
  },
  {
    slug: 'breaks-notice-emporio',
    letter: city.boilNotice,
    editor: breaks,
    links: 'clear',
    footer: 'split',
    theme: responsive('Emporio', 'flamingo'),
    blog: blogs.millrace,
    quirks: ['no-pixel'],
  },
  {
    slug: 'plain-recall-simple',
    letter: science.recall,
    editor: plain,
    links: 'jwt',
    footer: 'a',
    theme: classic(simpleSkin),
    blog: blogs.millrace,
  },
  {
    slug: 'plain-digest-minima',
    letter: services.taxDigest,
    editor: plain,
    links: 'track',
    footer: 'a',
    theme: layouts('Minima'),
    blog: blogs.ledger,
  },
  {
    slug: 'plain-article-ethereal',
    letter: defence.counterparts,
    editor: plain,
    links: 'ses',
    footer: 'a',
    theme: classic(ethereal),
    blog: blogs.harborwatch,
  },
  {
    slug: 'plain-notice-notable',
    letter: more.bus,
    editor: plain,
    links: 'ses',
    footer: 'a',
    theme: responsive('Notable', 'light'),
    blog: blogs.tidelines,
    typing: 'curly',
  },
  {
    slug: 'forwarded-release-simple',
    letter: city.reservoir,
    editor: combo,
    links: 'jwt',
    footer: 'b',
    theme: classic(simpleSkin),
    blog: blogs.przystan,
    postTitle: 'Fwd: Alder Falls to Begin Repairs on Cold Creek Reservoir',
  },
  {
    slug: 'unknown-author-third-party',
    letter: defence.exercise,
    editor: flexible,
    links: 'ses',
    footer: 'b',
    theme: thirdParty,
    blog: { ...blogs.ledger, author: 'Unknown' },
  },
];

/** The fixture of a case; the same bytes on every run. */
export function compose(given: Case): Fixture {
  const { letter, blog, typing = 'straight' } = given;
  const wrap = wrapper(given.links, {
    seed: given.slug,
    sent: letter.sent,
    recipient: `${blog.home.replace(/^https?:\/\/(www\.)?|\..*$/g, '')}.q7xk2w@blogger.com`,
    utm: true,
  });
  const paper: Paper = {
    letter,
    wrap,
    typing,
    footer: footers[given.footer],
    ...(given.preheader && { preheader: given.preheader }),
    ...(given.quirks && { quirks: given.quirks }),
  };
  const post: Post = {
    id: postId(given.slug),
    title: letter.subject,
    published: new Date(Date.parse(letter.sent) + 95_000).toISOString(),
    path: `/${letter.sent.slice(0, 7).replace('-', '/')}/${pathOf(letter.subject)}.html`,
    html: given.editor(paper),
  };
  const url = `${blog.home}${post.path}${given.query ?? ''}`;
  const facts = goldFacts(letter, { wrap, typing }, { blog, post });
  forget(facts, given, post.html);
  given.gold?.change(facts);
  const source = `<!-- ${JSON.stringify({ url })} -->\n${given.theme({ blog, posts: [post], kind: 'item', ...given.page })}\n`;
  return { slug: given.slug, post, source, text: goldText(letter.body, typing), facts };
}

/** What an editor does not print cannot be expected. */
function forget(facts: Gold, { editor, letter, links }: Case, html: string): void {
  const printed = prints.get(editor) ?? [];
  if (!printed.includes('original')) delete facts.original;
  if (!printed.includes('hosted') || links === 'opaque') delete facts.hosted;
  if (!printed.includes('section')) delete facts.section;
  if (!html.includes(`/${letter.agency.code}/`)) delete facts.account;
  if (letter.dated && !html.includes(letter.dated.x)) delete facts.issued;
  if (!/\/C[LI][01]\/|lnks\.gd\/l\/|govdelivery\.com\/track\?/.test(html)) delete facts.sent;
  // The open-tracking image carries the day in its mailing id, whatever the links are.
  if (!facts.sent && html.includes('govdelivery.com/track?enid=')) facts.sent = letter.sent.slice(0, 10);
}

const prints = new Map<Case['editor'], string[]>([
  [news, ['original', 'hosted', 'section']],
  [newsDivs, ['section']],
  [flexible, ['hosted', 'section']],
  [combo, ['hosted', 'section']],
  [simple, ['hosted']],
  [breaks, ['section']],
  [plain, ['hosted', 'section']],
]);

const pathOf = (subject: string): string =>
  subject
    .normalize('NFD')
    .replace(/[^\w\s-]/g, '')
    .trim()
    .toLowerCase()
    .split(/\s+/)
    .slice(0, 6)
    .join('-');

const postId = (slug: string): string =>
  String(
    [...slug].reduce((sum, letter) => (sum * 131n + BigInt(letter.charCodeAt(0))) % 8_999_999_999_999_999_999n, 7n) +
      1_000_000_000_000_000_000n,
  );
