import { domainOf, isPublicHost } from '../../text/domains';
import { wordSet } from '../../text/word-set';
import type { Fact } from '../mailer';
import type { BodyLink } from './body-links';

export interface OriginalQuery {
  links: readonly BodyLink[];
  title?: string;
  issuer?: string;
  body: readonly Element[];
}

/**
 * The story's address on its agency's own site, by the first row that finds one. Never a social, subscription, help
 * or hosted address, never a home or section page. `from` is the row's name.
 */
export function originalOf(query: OriginalQuery): Fact | undefined {
  const links = query.links.filter(({ to }) => to.kind === 'content' && to.url !== undefined && isStory(to.url));
  for (const { from, look } of places) {
    const url = look(links, query);
    if (url) return { value: url.to.url ?? '', from, text: url.text };
  }
  return undefined;
}

const places: { from: string; look(links: readonly BodyLink[], query: OriginalQuery): BodyLink | undefined }[] = [
  {
    from: 'headline-link',
    look: (links, { title }) => (title ? links.find(({ text }) => sameHeadline(text, title)) : undefined),
  },
  { from: 'heading-link', look: (links, query) => soleHeading(links, query) },
  {
    from: 'read-online-link',
    look: (links) => sole(links.filter(({ text, to }) => readOnline.test(text.toLowerCase()) && isOfficial(to.url, links))),
  },
  {
    from: 'told-address',
    look: (links) => sole(links.filter(({ line, to }) => saysWhere.test(line.toLowerCase()) && isOfficial(to.url, links))),
  },
  {
    from: 'address-like-title',
    look: (links, { title }) =>
      title ? links.find(({ to }) => slugFits(to.url, title) && isOfficial(to.url, links)) : undefined,
  },
];

/** "Read more" in English and Spanish, in lower case; several different targets are a digest, not a story. */
const readOnline =
  /^(?!.*\babout\b)(?:\W*)(?:(?:read|view|see|continue|get|find)\s+(?:reading|online|(?:the\s+)?(?:more|full|complete|entire|whole|rest|original|official|press|news|release|story|article|statement|notice|announcement)\b).*|full (?:story|article|release|text)|(?:leer|ver|lea|vea|siga leyendo|contin[uú]e leyendo)\b.*(?:m[aá]s|complet[oa]|art[ií]culo|comunicado|l[ií]nea|noticia).*|leer m[aá]s|m[aá]s informaci[oó]n)(?:\W*)$/;

/** `The full feature, with more photographs, is at …`, `Announcement: …`. */
const saysWhere =
  /^(?:announcement|(?:news|press|full|original) (?:release|story|text)): ?\S*$|\b(?:full|complete|this) (?:story|feature|article|release|announcement)\b[^.]{0,60}\bis (?:also )?(?:at|on|available)\b/;

function sole(links: readonly BodyLink[]): BodyLink | undefined {
  const targets = new Set(links.map(({ to }) => to.url));
  return targets.size === 1 ? links[0] : undefined;
}

/** The one heading of the mail that is a link; more of them are a digest. */
function soleHeading(links: readonly BodyLink[], { body }: OriginalQuery): BodyLink | undefined {
  const inHeadings = links.filter(
    ({ element }) => element?.closest('h1, h2, [id="main-headline"]') ?? element?.querySelector('h1, h2'),
  );
  const headings = body
    .flatMap((element) => [...element.querySelectorAll('h1, h2')])
    .filter((heading) => /\S/.test(heading.textContent ?? ''));
  return headings.length <= 2 ? sole(inHeadings) : undefined;
}

/** A page of its own: a path of some length that is not a section's front page. */
function isStory(href: string): boolean {
  const url = parsed(href);
  if (!url || !/^https?:$/.test(url.protocol) || isElsewhere(url.hostname)) return false;
  const parts = url.pathname.split('/').filter(Boolean);
  const last = parts.at(-1) ?? '';
  if (parts.length === 0) return false;
  if (url.search === '' && isFrontPage(parts.map((part) => part.toLowerCase()))) return false;
  return parts.length > 1 || /[-_\d]|\.\w+$/.test(last) || url.search !== '';
}

/** `/`, `/en/news`, `/newsroom/press-releases/index.html`: a language, a section, what it lists. */
function isFrontPage(path: readonly string[]): boolean {
  const parts = languages.has(path[0] ?? '') ? path.slice(1) : path;
  return (
    parts.length <= 2 &&
    parts.every((part, at) => (at === 0 && sections.has(part)) || lists.has(part) || /^index\.\w+$/.test(part))
  );
}

const languages = wordSet('en es english spanish espanol');
const sections = wordSet(
  'about about-us accessibility careers contact contact-us events faq faqs help help-center home media news newsroom press press-products press-releases press-room privacy privacy-policy search site-map sitemap subscribe',
);
const lists = wordSet('advisories contracts news-stories photos publications releases videos');

/** Places where an agency is a guest, by the name before a top domain of two or three letters. */
function isElsewhere(host: string): boolean {
  const [name = '', top = ''] = host.toLowerCase().split('.').slice(-2);
  return (guestPlaces.has(name) && top.length <= 3) || /\.blogspot\./i.test(host);
}

const guestPlaces = wordSet(
  'addthis apple bit blogger blogspot bookmark constantcontact eventbrite facebook fb flickr goo google govdelivery granicus instagram linkedin lnks mailchimp medium microsoft nextdoor ow pinterest reddit sharethis snapchat spotify surveymonkey t teams threads tiktok tinyurl tumblr twitter vimeo whatsapp x youtu youtube zoom zoomgov',
);

/** On the agency's site: a public body's top domain, or the domain most of the bulletin's links go to. */
function isOfficial(href: string | undefined, links: readonly BodyLink[]): boolean {
  const host = parsed(href ?? '')?.hostname ?? '';
  if (isPublicHost(host)) return true;
  const domains = links.map(({ to }) => domainOf(parsed(to.url ?? '')?.hostname ?? ''));
  const own = domainOf(host);
  return own !== '' && domains.filter((domain) => domain === own).length * 2 >= domains.length;
}

/** The same words, give or take case, marks and a shortened end. */
function sameHeadline(text: string, title: string): boolean {
  const [a, b] = [wordsOf(text), wordsOf(title)];
  if (a.length < 3 || b.length < 3) return a.length > 0 && a.join(' ') === b.join(' ');
  const shared = a.filter((word) => b.includes(word)).length;
  return shared / Math.max(a.length, b.length) >= 0.75 || (shared === Math.min(a.length, b.length) && shared >= 5);
}

/** Most of the title's longer words stand in the address's last part. */
function slugFits(href: string | undefined, title: string): boolean {
  const slug = wordsOf(decodeURISafe(parsed(href ?? '')?.pathname ?? '').replace(/[-_/.+]/g, ' '));
  const words = [...new Set(wordsOf(title).filter((word) => word.length > 3))];
  return words.length >= 3 && words.filter((word) => slug.includes(word)).length / words.length >= 0.6;
}

function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .normalize('NFKD')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

function decodeURISafe(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function parsed(href: string): URL | undefined {
  try {
    return new URL(href);
  } catch {
    return undefined;
  }
}
