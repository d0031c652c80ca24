/** What a Blogger page says of itself, outside its posts. */
export interface Page {
  doc: Document;
  /** Address it was read from; empty when unknown. */
  url: string;
  /** Blogger's own word: `item`, `index`, `archive`, `static_page`, `error_page`, … */
  type?: string;
  language?: string;
  /** Fields of the `blog` record in the page's `_WidgetManager._SetDataContext([...])` call. */
  blog: Partial<Record<BlogField, string>>;
  /** The JSON-LD `BlogPosting` records. */
  postings: Posting[];
}

type BlogField = (typeof blogFields)[number];

export interface Posting {
  url?: string;
  headline?: string;
  published?: string;
  author?: string;
}

/** Reads the page's own records; anything broken in them counts as absent. */
export function readPage(doc: Document, url: string): Page {
  const blog = blogRecord(doc);
  const type = blog.pageType ?? typeByClass(doc);
  const language = languageOf(doc, blog.locale);
  return { doc, url, blog, postings: postingsOf(doc), ...(type && { type }), ...(language && { language }) };
}

const blogFields = [
  'pageType',
  'postId',
  'title',
  'canonicalUrl',
  'homepageUrl',
  'canonicalHomepageUrl',
  'locale',
  'pageName',
] as const;

/** Fixture of the record's form: `widgetmanager-post.js` (2022), keys and values in single quotes, `\x27` for a quote. */
function blogRecord(doc: Document): Page['blog'] {
  const script = [...doc.querySelectorAll('script:not([src])')]
    .map((element) => element.textContent ?? '')
    .find((text) => text.includes('_SetDataContext'));
  if (!script) return {};
  const start = script.indexOf('_SetDataContext');
  const end = script.indexOf("'name': 'features'", start);
  const record = script.slice(start, end > start ? end : start + 20_000);
  const found: Page['blog'] = {};
  for (const field of blogFields) {
    const value = new RegExp(`['"]${field}['"]\\s*:\\s*'((?:[^'\\\\\\n]|\\\\.)*)'`).exec(record)?.[1];
    if (value) found[field] = entities(unescapeScript(value));
  }
  return found;
}

function unescapeScript(text: string): string {
  return text
    .replace(/\\x([0-9a-f]{2})|\\u([0-9a-f]{4})/gi, (_, two, four) => String.fromCharCode(Number.parseInt(two ?? four, 16)))
    .replace(/\\(.)/g, '$1');
}

/** Blogger writes a title with entities into its script (`Weinlachgummi&#180;s` on a Watermark blog). */
function entities(text: string): string {
  const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return text
    .replace(/&#(\d{1,6});/g, (whole, code) => safeChar(Number(code)) ?? whole)
    .replace(/&(amp|lt|gt|quot|apos);/g, (whole, name: string) => named[name] ?? whole);
}

function safeChar(code: number): string | undefined {
  return code > 31 && code < 0x110000 ? String.fromCodePoint(code) : undefined;
}

/** Themes since 2017 name the view in the body's class. */
function typeByClass(doc: Document): string | undefined {
  const list = doc.body?.classList;
  if (list?.contains('error-view')) return 'error_page';
  if (list?.contains('item-view') || list?.contains('item')) return 'item';
  if (list?.contains('page-view')) return 'static_page';
  return undefined;
}

function languageOf(doc: Document, locale?: string): string | undefined {
  const root = doc.documentElement;
  const stated =
    locale ??
    root?.getAttribute('lang') ??
    root?.getAttribute('xml:lang') ??
    doc.querySelector('meta[property="og:locale"]')?.getAttribute('content');
  const tag = stated?.trim().replaceAll('_', '-');
  return tag && /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(tag) ? tag : undefined;
}

function postingsOf(doc: Document): Posting[] {
  return [...doc.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) => {
    try {
      return listed(JSON.parse(script.textContent ?? '')).flatMap(posting);
    } catch {
      return [];
    }
  });
}

function listed(data: unknown): unknown[] {
  if (Array.isArray(data)) return data;
  const graph = field(data, '@graph');
  return Array.isArray(graph) ? graph : [data];
}

function posting(data: unknown): Posting[] {
  if (!/Posting|Article/.test(String(field(data, '@type')))) return [];
  const page = field(data, 'mainEntityOfPage');
  const author = listed(field(data, 'author'))[0];
  const record: Posting = {
    url: string(field(page, '@id')) ?? string(page) ?? string(field(data, 'url')),
    headline: string(field(data, 'headline')),
    published: string(field(data, 'datePublished')),
    author: string(field(author, 'name')) ?? string(author),
  };
  return [record];
}

function field(data: unknown, key: string): unknown {
  return typeof data === 'object' && data !== null ? Reflect.get(data, key) : undefined;
}

function string(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
