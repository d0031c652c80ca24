import type { Archived, Iso } from '../model';

/** A page of a web archive, seen as the page it was. */
export interface Lens {
  /** A copy of the document in which addresses are the page's own and nothing of the archive stands. The page itself is not touched. */
  doc: Document;
  /** The page's own address. */
  url: string;
  archived: Archived;
  /** The element of the page that an element of the copy stands for. */
  original(element: Element): Element;
}

/**
 * A lens in front of the hosts: a page seen through the Wayback Machine reads as the page it is.
 * Its address is `https://web.archive.org/web/<4 to 14 digits><flags>/<address>`; the links inside are rewritten to the same form,
 * absolute, without the scheme or from the root, in attributes, scripts and styles. Undefined for a page of no archive.
 */
export function archivedPage(doc: Document, address: string): Lens | undefined {
  const named = captureOf(address);
  // Of a capture that names its moment the scripts have nothing to add.
  const saved = named?.stamp.length === captureDigits ? undefined : savedFrom(doc);
  const at = named ?? saved;
  if (!at) return undefined;
  const copy = doc.cloneNode(true) as Document;
  const originals = paired(doc, copy);
  for (const element of copy.querySelectorAll(toolbar)) element.remove();
  for (const element of copy.querySelectorAll('*')) unwrapAttributes(element);
  for (const element of copy.querySelectorAll('script:not([src]), style')) {
    const text = element.textContent ?? '';
    if (mayHoldPrefix(text)) element.textContent = withoutArchive(text);
  }
  const stamp = at.stamp.length === captureDigits ? at.stamp : (saved?.stamp ?? linkedStamp(doc));
  return {
    doc: copy,
    url: at.url,
    archived: {
      ...(stamp && { url: `https://web.archive.org/web/${stamp}/${at.url}` }),
      ...momentOf(stamp ?? at.stamp),
    },
    original: (element) => originals.get(element) ?? element,
  };
}

interface Capture {
  /** The 4 to 14 digits of its moment. */
  stamp: string;
  url: string;
}

/** The address inside an archive's own, without a default port: `https://web.archive.org/web/20250307120000id_/http://a.example:80/b`. */
function captureOf(address: string): Capture | undefined {
  const [, stamp, rest] = capture.exec(address) ?? [];
  if (!stamp || !rest) return undefined;
  const url = withScheme(rest);
  return URL.canParse(url) ? { stamp, url: withoutPort(url) } : undefined;
}

const capture = /^(?:https?:)?\/\/web\.archive\.org(?::\d+)?\/web\/(\d{4,14})(?:[a-z]{2}_)?\/(\S+)$/i;

/** A slash may have been lost on the way (`https:/blog.example/…`), or the scheme not have been written at all. */
function withScheme(rest: string): string {
  return /^https?:/i.test(rest) ? rest.replace(/^(https?:)\/+/i, '$1//') : `http://${rest}`;
}

function withoutPort(url: string): string {
  return url.replace(/^(http:\/\/[^/:]+):80(?=\/|$)|^(https:\/\/[^/:]+):443(?=\/|$)/i, '$1$2');
}

/** A saved page no longer has the archive's address; the archive's own script in it names it. */
function savedFrom(doc: Document): Capture | undefined {
  for (const script of doc.querySelectorAll('script:not([src])')) {
    const head = (script.textContent ?? '').slice(0, scriptHead);
    if (!head.includes('__wm.wombat')) continue;
    const [, url, stamp] = wombat.exec(head) ?? [];
    if (url && stamp) return captureOf(`https://web.archive.org/web/${stamp}/${url}`);
  }
  return undefined;
}

/** `__wm.wombat("https://blog.example/post.html","20250307120000","https://web.archive.org/",…)` */
const wombat = /__wm\.wombat\(\s*["']([^"'\s]{8,2000})["']\s*,\s*["'](\d{14})["']/;
const scriptHead = 20_000;

/** The moment of the capture where neither the address nor the archive's script has all of it: the archive writes it into its links. */
function linkedStamp(doc: Document): string | undefined {
  const counts = new Map<string, number>();
  for (const link of doc.querySelectorAll('a[href*="/web/"]')) {
    const stamp = /\/web\/(\d{14})\//.exec(link.getAttribute('href') ?? '')?.[1];
    if (stamp) counts.set(stamp, (counts.get(stamp) ?? 0) + 1);
  }
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0];
}

/** Digits of a capture's own stamp; a shorter one asks the archive for the nearest capture and names none. */
const captureDigits = 14;

function momentOf(stamp: string): { captured?: Iso } {
  const [, year, month, day, hour, minute, second] = /^(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?/.exec(stamp) ?? [];
  if (!year) return {};
  const date = [year, month, day].filter(Boolean).join('-');
  return { captured: second ? `${date}T${hour}:${minute}:${second}Z` : date };
}

/** What the archive puts into a page that is saved as it is shown. */
const toolbar =
  '#wm-ipp-base, #wm-ipp, #wm-ipp-print, #donato, script[src*="archive.org/"], script[src^="/_static/"], link[href*="archive.org/_static/"], link[href^="/_static/"]';

function unwrapAttributes(element: Element): void {
  for (const { name, value } of [...element.attributes]) {
    if (mayHoldPrefix(value)) element.setAttribute(name, withoutArchive(value));
  }
}

function mayHoldPrefix(text: string): boolean {
  return text.includes('/web/') || text.includes('\\/web\\/');
}

/**
 * Takes one layer of the archive off every address: a link that the writer set to an archive keeps its own.
 * `\/` is how scripts write a slash.
 */
function withoutArchive(text: string): string {
  return text.replace(prefix, (_, scheme: string) => (scheme.includes(':') ? scheme : `https:${scheme}`)).replace(port, '$1');
}

const prefix =
  /(?<![\w/\\])(?:(?:https?:)?\\?\/\\?\/web\.archive\.org(?::\d+)?)?\\?\/web\\?\/\d{4,14}(?:[a-z]{2}_)?\\?\/(https?:\\?\/(?:\\?\/)?|\\?\/\\?\/|mailto:)/gi;
const port = /\b(http:\/\/[\w.-]+):80(?=\/|$)/gi;

/** Both trees are alike: the nth element of one is the nth of the other. */
function paired(doc: Document, copy: Document): Map<Element, Element> {
  const pairs = new Map<Element, Element>();
  const originals = doc.querySelectorAll('*');
  copy.querySelectorAll('*').forEach((element, index) => {
    const original = originals[index];
    if (original) pairs.set(element, original);
  });
  return pairs;
}
