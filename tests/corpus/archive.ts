/** How the Wayback Machine shows a page: addresses rewritten, its toolbar and scripts added. Shapes seen in real captures. */
export interface Capture {
  stamp: string;
  /** `''`, `id_`, `mp_`, … on links to pages. */
  flag?: string;
  /** How absolute addresses are written. */
  form?: 'absolute' | 'no-scheme' | 'from-the-root';
  /** Some stored addresses carry the port. */
  port?: string;
}

/** The page as it stands in the archive; `at` is the address there. */
export function archivedTwin(
  html: string,
  url: string,
  { stamp, flag = '', form = 'absolute', port = '' }: Capture,
): { html: string; at: string } {
  const start = { absolute: 'https://web.archive.org', 'no-scheme': '//web.archive.org', 'from-the-root': '' }[form];
  const wrapped = (address: string, kind: string): string =>
    `${start}/web/${stamp}${kind}/${address.replace(/^\/\//, 'https://').replace(/^(http:\/\/[^/]+)/, `$1${port}`)}`;
  const attributes = html
    .replace(
      /(\s(?:href|action|content|data-[\w-]+)\s*=\s*)(["'])((?:https?:)?\/\/[^"']*)\2/gi,
      (_, name: string, mark: string, address: string) => `${name}${mark}${wrapped(address, flag)}${mark}`,
    )
    .replace(
      /(\ssrc\s*=\s*)(["'])((?:https?:)?\/\/[^"']*)\2/gi,
      (_, name: string, mark: string, address: string) => `${name}${mark}${wrapped(address, 'im_')}${mark}`,
    )
    .replace(
      /('(?:canonicalUrl|homepageUrl|canonicalHomepageUrl)'\s*:\s*')(https?:[^']*)'/g,
      (_, name: string, address: string) => `${name}${wrapped(address, '')}'`,
    );
  const head = `<script src="https://web-static.archive.org/_static/js/bundle-playback.js"></script><script>__wm.init("https://web.archive.org/web");__wm.wombat("${url}","${stamp.padEnd(14, '0')}","https://web.archive.org/","web","https://web-static.archive.org/_static/","1741305600");</script><link rel="stylesheet" href="https://web-static.archive.org/_static/css/banner-styles.css"/>`;
  const bar = `<!-- BEGIN WAYBACK TOOLBAR INSERT --><div id="wm-ipp-base" lang="en"><div id="wm-ipp">${stamp} captures · About this capture</div></div><!-- END WAYBACK TOOLBAR INSERT -->`;
  const told = attributes.replace(/<head[^>]*>/i, (tag) => tag + head).replace(/<body[^>]*>/i, (tag) => tag + bar);
  return {
    html: `${told}\n<!--\n FILE ARCHIVED ON ${stamp} AND RETRIEVED FROM THE INTERNET ARCHIVE\n-->`,
    at: `https://web.archive.org/web/${stamp}${flag}/${url}`,
  };
}
