/** A post's address without what one visit added: query (`?m=1`, `?showComment=…`), fragment, doubled slashes. */
export function permalink(href: string, base: string): string | undefined {
  try {
    const url = base ? new URL(href, base) : new URL(href);
    if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
    return `${url.origin}${url.pathname.replace(/\/{2,}/g, '/')}`;
  } catch {
    return undefined;
  }
}

/** `/2025/03/name.html` of a post or `/p/name.html` of a static page. */
export function isPermalink(url: string): boolean {
  return /^https?:\/\/[^/]+\/(\d{4}\/\d{2}\/|p\/)[^/]+\.html$/.test(url);
}

/** Year and month of publication, which Blogger writes into each post's address. */
export function monthOf(url: string): string | undefined {
  const [, year, month] = /^https?:\/\/[^/]+\/(\d{4})\/(\d{2})\/[^/]+$/.exec(url) ?? [];
  return year && month ? `${year}-${month}` : undefined;
}
