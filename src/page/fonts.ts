/**
 * A style sheet whose font lists (`--font-…`) do without the families that the page defines: a page's `@font-face` holds in closed
 * shadow roots too, so it could load its own file under the name of a common font and show other words than those that stand there.
 * The last of each list is a generic family, which no page can define.
 */
export function withoutFontsOf(page: Document, css: string): string {
  const taken = new Set<string>();
  fontsOf(page)?.forEach(({ family }) => {
    taken.add(bare(family));
  });
  if (taken.size === 0) return css;
  return css.replace(/(?<![\w-])(--font-[\w-]+\s*:)([^;}]+)/g, (_, name: string, list: string) => {
    const kept = list.split(',').filter((family) => !taken.has(bare(family)));
    return name + (kept.join(',') || 'serif');
  });
}

/** The page's own faces, asked past an element of the page that is called "fonts". Nothing where there are none to ask. */
export function fontsOf(page: Document): FontFaceSet | undefined {
  const view = page.defaultView;
  return view ? (Reflect.get(view.Document.prototype, 'fonts', page) as FontFaceSet | undefined) : undefined;
}

const bare = (family: string): string =>
  family
    .trim()
    .replace(/^(["'])(.*)\1$/, '$2')
    .replace(/\s+/g, ' ')
    .toLowerCase();
