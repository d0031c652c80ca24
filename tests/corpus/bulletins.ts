import type { Letter } from './content';
import { type FooterName, footers } from './footers';
import { type Gold, goldFacts, goldText } from './gold';
import type { Typing } from './inline';
import { flexible } from './mails/flexible';
import { news, newsDivs } from './mails/news';
import type { Paper } from './mails/paper';
import * as city from './texts/city';
import * as defence from './texts/defence';
import type { Blog, Page, Post, Theme } from './themes/blog';
import { blogs } from './themes/blogs';
import { classic, skins } from './themes/classic';
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
  /** Facts the page does not give, or gives otherwise, and why. */
  gold?: { why: string; change: (gold: Gold) => void };
}

export interface Fixture {
  slug: string;
  source: string;
  text: string;
  facts: Gold;
}

export const cases: Case[] = [
  {
    slug: 'news-labels-simple',
    letter: defence.counterparts,
    editor: news,
    links: 'ses',
    footer: 'e',
    theme: classic(skins.simple),
    blog: blogs.harborwatch,
  },
  {
    slug: 'news-labels-divs-awesome',
    letter: defence.counterparts,
    editor: newsDivs,
    links: 'clear',
    footer: 'e',
    theme: classic(skins.awesome),
    blog: blogs.nordlys,
    quirks: ['no-pixel'],
  },
  {
    slug: 'flexible-feature-travel',
    letter: defence.exercise,
    editor: flexible,
    links: 'ses',
    footer: 'a',
    theme: classic(skins.travel),
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
    theme: classic(skins.watermark),
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
    theme: classic(skins.ethereal),
    blog: blogs.millrace,
    preheader: 'mso',
  },
  {
    slug: 'flexible-notice-picture-window',
    letter: city.boilNotice,
    editor: flexible,
    links: 'jwt',
    footer: 'replaced',
    theme: classic(skins.pictureWindow),
    blog: blogs.millrace,
    preheader: 'none',
  },
  {
    slug: 'flexible-spanish-simple',
    letter: city.refugios,
    editor: flexible,
    links: 'jwt',
    footer: 'spanish',
    theme: classic(skins.simple),
    blog: blogs.vecinos,
    typing: 'curly',
    preheader: 'class',
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
  const url = `${blog.home}${post.path}`;
  const facts = goldFacts(letter, { wrap, typing }, { blog, post });
  given.gold?.change(facts);
  const source = `<!-- ${JSON.stringify({ url })} -->\n${given.theme({ blog, posts: [post], kind: 'item', ...given.page })}\n`;
  return { slug: given.slug, source, text: goldText(letter.body, typing), facts };
}

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
