/** The address if a view may offer it: `https:`, `http:` or `mailto:`, and no user name that passes for a site. The tree was checked before; views check again. */
export function safeAddress(url: string | undefined): string | undefined {
  if (!url) return undefined;
  try {
    const { protocol, href, username } = new URL(url);
    return allowed.has(protocol) && username === '' ? href : undefined;
  } catch {
    return undefined;
  }
}

/** The address of a page or file on the web: `https:` or `http:` only. */
export function webAddress(url: string | undefined): string | undefined {
  const address = safeAddress(url);
  return address?.startsWith('http') ? address : undefined;
}

/** What a picture may be drawn from: an address on the web, or the bytes of a raster picture that the post carries itself; never SVG. */
export function safeImage(url: string | undefined): string | undefined {
  return url && raster.test(url) ? url : webAddress(url);
}

/** The site of an address as people read it, without `www.`; nothing for what is no web address. */
export function siteOf(url: string | undefined): string | undefined {
  const address = webAddress(url);
  return address && new URL(address).hostname.replace(/^www\./, '');
}

const allowed: ReadonlySet<string> = new Set(['https:', 'http:', 'mailto:']);
const raster = /^data:image\/(?:png|jpe?g|gif|webp);base64,/i;
