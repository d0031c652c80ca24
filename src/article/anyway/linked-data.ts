/** An object of JSON-LD. */
export type Thing = Record<string, unknown>;

/** What a page says of itself in JSON-LD: its article, if it names one, and the things around it. */
export interface LinkedData {
  article?: Thing;
  /** The page as a page; its dates may be those of the template. */
  page?: Thing;
  sites: Thing[];
  /** A thing that is only named by its `@id`, looked up. */
  whole(value: unknown): unknown;
}

/** Reads every block of JSON-LD in any of its legal shapes; broken ones are skipped. `title` tells the article from those it recommends. */
export function linkedDataOf(doc: Document, isTitle: (headline: string) => boolean): LinkedData {
  const things: Thing[] = [];
  for (const script of doc.querySelectorAll('script[type*="ld+json" i]')) gather(parsed(script.textContent ?? ''), things);
  const byId = new Map(
    things.flatMap((thing) =>
      typeof thing['@id'] === 'string' && Object.keys(thing).length > 1 ? [[thing['@id'], thing] as const] : [],
    ),
  );
  const articles = things.filter((thing) => isOf(thing, article));
  return {
    article: articles.find((thing) => isTitle(wordsOf(thing.headline ?? thing.name))) ?? articles[0],
    page: things.find((thing) => isOf(thing, /^(?:\w*Page|WebContent)$/)),
    sites: things.filter((thing) => isOf(thing, /^(?:WebSite|Blog|NewsMediaOrganization|Periodical|Newspaper)$/)),
    whole: (value) => (isThing(value) && typeof value['@id'] === 'string' ? { ...byId.get(value['@id']), ...value } : value),
  };
}

/** Text of a value: a string, `{"@value": …}`, or the first of several. */
export function wordsOf(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number') return unescaped(String(value)).trim();
  if (Array.isArray(value)) return value.length > 0 ? wordsOf(value[0]) : '';
  return isThing(value) ? wordsOf(value['@value'] ?? '') : '';
}

/** Templates write `&#8216;` and `&amp;` into strings that are no markup. */
function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text
    .replace(/&#(?:x([\da-f]{1,6})|(\d{1,7}));/gi, (whole, hex: string | undefined, figures: string | undefined) => {
      const code = hex ? Number.parseInt(hex, 16) : Number(figures);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    })
    .replace(/&(amp|quot|apos|lt|gt|nbsp|[lr]squo|[lr]dquo|[nm]dash|hellip);/g, (_, name: string) => named[name] ?? '');
}

const named: Record<string, string> = {
  ...{ amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”' },
  ...{ ndash: '–', mdash: '—', hellip: '…' },
};

/** The members of a value, however lists are nested in it. */
export function membersOf(value: unknown, depth = 0): unknown[] {
  if (depth > 6 || value === undefined || value === null) return [];
  if (Array.isArray(value)) return value.slice(0, 100).flatMap((one) => membersOf(one, depth + 1));
  return isThing(value) && '@list' in value ? membersOf(value['@list'], depth + 1) : [value];
}

export function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isOf(thing: Thing, type: RegExp): boolean {
  return membersOf(thing['@type']).some((name) => typeof name === 'string' && type.test(name.replace(/^.*[/#:]/, '')));
}

const article = /^(?:\w*Article|\w*Posting|Report|\w*Review|(?:(?!Announcement)\w)*Announcement\w*|PressRelease|Recipe|HowTo)$/;

function parsed(text: string): unknown {
  const bare = text.replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>|\]\]>|;)\s*$/g, '');
  for (const form of [bare, bare.replace(/\p{Cc}+/gu, ' ')]) {
    try {
      return JSON.parse(form);
    } catch {
      // Written by hand or by a template: the next form, or none.
    }
  }
  return undefined;
}

/** Things in the order in which they stand; what a thing merely mentions or recommends is not gathered. */
function gather(value: unknown, things: Thing[], depth = 0): void {
  if (depth > 8 || things.length > 2000) return;
  if (Array.isArray(value)) for (const one of value) gather(one, things, depth + 1);
  if (!isThing(value)) return;
  things.push(value);
  for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'author', 'creator', 'publisher', 'isPartOf'])
    gather(value[key], things, depth + 1);
}
