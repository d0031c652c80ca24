import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { JSDOM } from 'jsdom';
import type { Pages } from '../browsers/site';

/** A page to measure on, and the address it is served at. `blogger`: a Blogger page that is no bulletin; `composed`: a saved one with a bulletin. */
export interface BenchPage {
  name: string;
  kind: 'bulletin' | 'composed' | 'blogger' | 'other';
  html: string;
  url: URL;
}

/**
 * The project's fixtures and, where a folder is named, every HTML file in it at any depth; a saved Blogger page also with a bulletin
 * in the place of its post: fixtures show the structure of a theme, saved pages its weight.
 * A file whose address is unknown gets one by its markup: a Blogger address if it has Blogger's, else a plain one.
 */
export function benchPages(folder?: string): BenchPage[] {
  const bulletins = fixtures('tests/bulletins', () => 'bulletin');
  const strangers = fixtures('tests/strangers', (html) => (isBlogger(html) ? 'blogger' : 'other'));
  const more = folder ? saved(folder) : [];
  return [...bulletins, ...strangers, ...more, ...more.flatMap((page, i) => withBulletin(page, bulletins[i % bulletins.length]))];
}

/**
 * What a local site has to serve: each page at its own address, and at one of another host where the extension does not run.
 * The pages' own scripts are switched off there: only what is measured shall run.
 */
export function served(pages: readonly BenchPage[]): Pages {
  const headers = { 'content-security-policy': "script-src 'none'" };
  return new Map(
    pages.flatMap(({ html, url }) => {
      const page = { body: html, headers };
      return [
        [url.host + url.pathname, page],
        [elsewhere(url).host + url.pathname, page],
      ];
    }),
  );
}

/** The same page on a host that is not Blogger's. */
export function elsewhere(url: URL): URL {
  const other = new URL(url);
  other.host = `${url.host.split('.')[0]}.example.com`;
  return other;
}

function fixtures(folder: string, kindOf: (html: string) => BenchPage['kind']): BenchPage[] {
  return list(folder).map((slug) => {
    const html = readFileSync(join(folder, slug, 'source.html'), 'utf8');
    const url = /^<!--.*?"url":\s*"([^"]+)"/.exec(html)?.[1];
    return { name: slug, kind: kindOf(html), html, url: reachable(url, slug, html) };
  });
}

function saved(folder: string): BenchPage[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.html?$/i.test(path))
    .sort()
    .map((path) => {
      const html = readFileSync(join(folder, path), 'utf8');
      const name = basename(path).replace(/\.html?$/i, '');
      const kind = !isBlogger(html) ? 'other' : /govdelivery\.com|lnks\.gd/i.test(html) ? 'bulletin' : 'blogger';
      return { name, kind, html, url: reachable(undefined, name, html) };
    });
}

/** The saved page with the bulletin's post body in its own. */
function withBulletin(page: BenchPage, bulletin: BenchPage | undefined): BenchPage[] {
  if (page.kind !== 'blogger' || !bulletin) return [];
  const dom = new JSDOM(page.html);
  const body = dom.window.document.querySelector(postBody);
  const inner = new JSDOM(bulletin.html).window.document.querySelector(postBody)?.innerHTML;
  if (!body || !inner) return [];
  body.innerHTML = inner;
  const name = `${page.name}-with-${bulletin.name}`;
  return [{ name, kind: 'composed', html: dom.serialize(), url: reachable(undefined, `with-${page.name}`, page.html) }];
}

const postBody = '.post-body, .entry-content';

const list = (folder: string): string[] => {
  try {
    return readdirSync(folder).filter((slug) => statSync(join(folder, slug)).isDirectory());
  } catch {
    return [];
  }
};

const isBlogger = (html: string): boolean => /<meta[^>]+content=["']blogger["']/i.test(html) || /blogger\.com\/static/.test(html);

/** Only these hosts lead to the local site. */
function reachable(known: string | undefined, slug: string, html: string): URL {
  const url = new URL(known ?? 'https://unknown.invalid/2020/01/post.html');
  url.protocol = 'https:';
  url.search = url.hash = '';
  if (/\.(?:blogspot\.com|example\.org|example\.com)$/.test(url.host)) return url;
  url.host = `${slug.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.${isBlogger(html) ? 'blogspot.com' : 'example.org'}`;
  return url;
}
