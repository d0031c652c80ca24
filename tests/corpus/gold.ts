import type { Block, GoldQuote, Letter } from './content';
import { linksOf, quotesOf, type Typing, textOf, textsOf } from './inline';
import { hostedUrl } from './mails/paper';
import { type Blog, isoOf, type Post, permalink } from './themes/blog';
import type { Wrapper } from './wrap';

/** The truth about one page of the corpus, known from what it was made of; the reader never had a hand in it. */
export interface Gold {
  kind: 'bulletin';
  title: string;
  issuer: string;
  authors: string[];
  section?: string;
  issued?: string;
  /** A full time where the links tell it, else the day. */
  sent?: string;
  language: string;
  form: Letter['form'];
  original?: string;
  hosted?: string;
  account?: string;
  repost: { url: string; title: string; author?: string; published?: string; postId?: string; blogTitle?: string };
  quotes: GoldQuote[];
  /** Targets in reading order, without tracking parameters; opaque links are left out. */
  links: string[];
  warnings: string[];
  items?: { title: string; url?: string; date?: string }[];
  /** Strings that must stand nowhere in the result. */
  secrets: string[];
}

export function goldText(body: readonly Block[], typing: Typing): string {
  return `${body
    .flatMap((block) =>
      textsOf(block).map((x) => `${block.t === 'maybe' || (block.t === 'h' && block.maybe) ? '~ ' : ''}${textOf(x, typing)}`),
    )
    .join('\n\n')}\n`;
}

export function goldFacts(
  letter: Letter,
  { wrap, typing }: { wrap: Wrapper; typing: Typing },
  { blog, post }: { blog: Blog; post: Post },
): Gold {
  const { agency, body } = letter;
  return {
    kind: 'bulletin',
    title: letter.headline ?? letter.subject,
    issuer: agency.name,
    authors: letter.authors ?? [],
    ...(letter.section && { section: letter.section }),
    ...(letter.dated && { issued: letter.dated.iso }),
    ...(wrap.sent && { sent: wrap.sent }),
    language: letter.language ?? 'en',
    form: letter.form,
    ...(letter.original && { original: agency.site + letter.original }),
    ...(letter.hosted && { hosted: hostedUrl(letter) }),
    account: agency.code,
    repost: {
      url: permalink(blog, post),
      title: post.title,
      ...(blog.author !== 'Unknown' && { author: blog.author }),
      published: isoOf(post, blog),
      postId: post.id,
      blogTitle: blog.title,
    },
    quotes: quotesOf(body, typing),
    links: body
      .flatMap(textsOf)
      .flatMap(linksOf)
      .filter((url) => wrap.generation !== 'opaque' && /^(https?|mailto):/.test(url)),
    warnings: [...(letter.warnings ?? []), ...(wrap.generation === 'opaque' ? ['opaque-links'] : [])].sort(),
    ...(itemsOf(body).length > 0 && { items: itemsOf(body) }),
    secrets: wrap.secrets,
  };
}

const itemsOf = (body: readonly Block[]): { title: string; url?: string; date?: string }[] =>
  body.flatMap((block) =>
    block.t === 'card'
      ? [{ title: block.title, url: block.href }]
      : block.t === 'story'
        ? [{ title: block.title, url: block.href, date: block.date }]
        : [],
  );
