import { readFileSync } from 'node:fs';

export interface Fixture {
  html: string;
  host: string;
  path: string;
}

/** A bulletin of the corpus, and the address it is served at. */
export function fixture(slug: string): Fixture {
  const html = readFileSync(`tests/bulletins/${slug}/source.html`, 'utf8');
  const url = new URL(/"url":\s*"([^"]+)"/.exec(html)?.[1] ?? 'https://sample.blogspot.com/2025/01/post.html');
  return { html, host: url.host, path: url.pathname };
}
