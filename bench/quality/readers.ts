import { isProbablyReaderable, Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { JSDOM, VirtualConsole } from 'jsdom';
import type { Readable } from '../../src/model';
import { read } from '../../src/read';
import { blocksOf } from '../../src/text/blocks';
import { linksOf } from '../../tests/corpus/compare';

/** What one reader makes of one page. */
export interface Output {
  /** Blocks separated by line breaks. */
  text: string;
  links: string[];
  /** Addresses of the images, to find tracking pixels. */
  images: string[];
  title?: string;
  byline?: string;
  date?: string;
  language?: string;
  site?: string;
  /** Only this project tells a bulletin from other pages. */
  reading?: Readable;
  /** Whether the reader would offer itself on the page. */
  offers?: boolean;
}

export interface Reader {
  name: string;
  read(html: string, url: string, options?: { anyway: boolean }): Promise<Output> | Output;
}

const nothing: Output = { text: '', links: [], images: [] };

export const ours: Reader = {
  name: 'Bulletin Reader',
  read(html, url, { anyway } = { anyway: false }) {
    const reading = read(quiet(html, url).window.document, { url, anyway });
    if (reading.kind === 'nothing') return { ...nothing, offers: false };
    const { bulletin, repost } = reading;
    return {
      text: blocksOf(bulletin.body)
        .map(({ text }) => text)
        .join('\n'),
      links: linksOf(bulletin.body),
      images: JSON.stringify(bulletin.body).match(/https?:[^"\\]+/g) ?? [],
      title: bulletin.title,
      byline: bulletin.authors.map(({ name }) => name).join(', '),
      ...(bulletin.issued && { date: bulletin.issued }),
      ...(bulletin.language && { language: bulletin.language }),
      ...(repost?.blog.title && { site: repost.blog.title }),
      reading,
      offers: true,
    };
  },
};

export const readability: Reader = {
  name: 'Readability',
  read(html, url) {
    const { document } = quiet(html, url).window;
    const offers = isProbablyReaderable(document);
    return { ...fromArticle(new Readability<Node>(document, { serializer: (node) => node }).parse(), document), offers };
  },
};

export const readabilityOnBody: Reader = {
  name: 'Readability on .post-body',
  read(html, url) {
    const { document } = quiet(html, url).window;
    const body = document.querySelector('.post-body, .entry-content');
    if (body) document.body.replaceChildren(body);
    return fromArticle(new Readability<Node>(document, { serializer: (node) => node }).parse(), document);
  },
};

export const defuddle: Reader = {
  name: 'Defuddle',
  async read(html, url) {
    const found = await Defuddle(quiet(html, url), url, { url });
    const { document } = quiet(`<body>${found.content}</body>`, url).window;
    return {
      ...fromElement(document.body),
      title: found.title,
      byline: found.author,
      date: found.published,
      language: found.language,
      site: found.site,
    };
  },
};

export const readers = [ours, readability, readabilityOnBody, defuddle];

type Article = {
  content?: Node | null;
  title?: string | null;
  byline?: string | null;
  publishedTime?: string | null;
  lang?: string | null;
  siteName?: string | null;
} | null;

function fromArticle(article: Article, document: Document): Output {
  if (!article?.content) return nothing;
  const { title, byline, publishedTime, lang, siteName } = article;
  return {
    ...fromElement(document.importNode(article.content, true) as Element),
    ...(title && { title }),
    ...(byline && { byline }),
    ...(publishedTime && { date: publishedTime }),
    ...(lang && { language: lang }),
    ...(siteName && { site: siteName }),
  };
}

const fromElement = (element: Element): Output => ({
  text: linesOf(element),
  links: [...element.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? ''),
  images: [...element.querySelectorAll('img[src]')].map((image) => image.getAttribute('src') ?? ''),
});

/** Text with a line break around every block, as a browser shows it. */
export function linesOf(element: Element): string {
  const lines: string[] = [''];
  const walk = (node: Node): void => {
    if (node.nodeType === 3) lines[lines.length - 1] += node.textContent ?? '';
    if (node.nodeType !== 1 && node.nodeType !== 11) return;
    const name = node.nodeName.toLowerCase();
    if (name === 'style' || name === 'script' || name === 'noscript' || name === 'template') return;
    const apart = !inlineTags.has(name);
    if (apart) lines.push('');
    node.childNodes.forEach(walk);
    if (apart) lines.push('');
  };
  walk(element);
  return lines
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
}

const inlineTags = new Set(
  'a abbr b bdi bdo big cite code del dfn em font i img ins kbd mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** Saved pages have style sheets that no parser likes; jsdom throws on the worst, which are then left out for every reader alike. */
export function quiet(html: string, url = 'https://example.org/'): JSDOM {
  const options = { url, virtualConsole: new VirtualConsole() };
  try {
    return new JSDOM(html, options);
  } catch {
    return new JSDOM(html.replace(/<style[\s\S]*?<\/style>/gi, '').replace(/\sstyle=("[^"]*"|'[^']*')/gi, ''), options);
  }
}
