import { bytesOf } from './bytes';
import { decode } from './charset';
import { plainPage } from './dom/window';
import { shallow } from './shallow';

/** A saved page, parsed; no script runs and nothing is fetched. */
export interface Loaded {
  doc: Document;
  url: string;
  close(): void;
}

/** Reads and parses a saved page, or throws an error whose message is a plain reason. */
export async function loadPage(file: string, url?: string): Promise<Loaded> {
  return parsed(await loadText(file), url);
}

/** Markup as a page; its address is the one given, or the one it names itself. */
export function parsed(html: string, url?: string): Loaded {
  const address = url ?? addressIn(html) ?? '';
  const doc = plainPage(shallow(withoutMiddle(html)), address || undefined);
  return { doc, url: address, close: () => doc.documentElement?.remove() };
}

/** The text of a file, or of what is piped in (`-`), or throws an error whose message is a plain reason. */
export async function loadText(file: string): Promise<string> {
  return textOf(await bytesOf(file));
}

/** Bytes as text, or throws an error whose message is a plain reason. */
export function textOf(bytes: Buffer): string {
  if (bytes.length === 0) throw new Error('the file is empty');
  const kind = binaries.find(([magic]) => bytes.subarray(0, magic.length).toString('latin1') === magic)?.[1];
  if (kind) throw new Error(`the file is ${kind}, not a web page`);
  const text = decode(bytes);
  if (text.slice(0, 8192).includes('\0')) throw new Error('the file is binary, not a web page');
  if (text.trim() === '') throw new Error('the file is empty');
  return text;
}

/** A page may say where it was saved from: a first-line comment, the canonical link, or its Open Graph address. */
function addressIn(html: string): string | undefined {
  const head = html.slice(0, 200_000);
  const tags = head.match(/<(?:link|meta)\b[^<>]*>/gi) ?? [];
  const tagged = (test: RegExp): string => tags.find((tag) => test.test(tag)) ?? '';
  const found =
    /^\s*<!--\s*\{[^}]*"url"\s*:\s*"([^"]+)"/.exec(head)?.[1] ??
    /\bhref\s*=\s*["']?([^"'\s>]+)/i.exec(tagged(/^<link\b.*\brel\s*=\s*["']?canonical\b/is))?.[1] ??
    /\bcontent\s*=\s*["']?([^"'\s>]+)/i.exec(tagged(/^<meta\b.*\bproperty\s*=\s*["']?og:url\b/is))?.[1] ??
    /<!--\s*saved from url=\(\d+\)(\S+)/i.exec(head)?.[1];
  const url = found?.replace(/&amp;/g, '&');
  return url && /^https?:\/\//i.test(url) && URL.canParse(url) ? url : undefined;
}

/**
 * Both ends of a page that is too long to parse: a post begins in the one, and what tells a bulletin stands at the
 * end of the other. Pictures that carry their own bytes do not count, they cost the parser nothing.
 */
function withoutMiddle(html: string): string {
  if (html.length <= most) return html;
  const bare = html.replace(/"data:[^"]*"/g, (picture) => (picture.length > 10_000 ? '""' : picture));
  if (bare.length <= most) return html;
  const [end, start] = [(most * 3) / 4, bare.length - most / 4];
  const [last, first] = [bare.lastIndexOf('<', end), bare.indexOf('<', start)];
  return bare.slice(0, end - last < 10_000 ? last : end) + bare.slice(first >= 0 && first - start < 10_000 ? first : start);
}

/** UTF-16 units of markup that are parsed in a second or two. */
const most = 6_000_000;

const binaries: [magic: string, kind: string][] = [
  ['%PDF', 'a PDF'],
  ['PK\u0003\u0004', 'a ZIP archive or office document'],
  ['\u0089PNG', 'a picture'],
  ['\u00ff\u00d8\u00ff', 'a picture'],
  ['GIF8', 'a picture'],
  ['\u001f\u008b', 'compressed'],
];
