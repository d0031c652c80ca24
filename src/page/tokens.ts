/** The custom properties of one view under names that nobody else knows. */
export interface Tokens {
  /** `--ink` becomes `--ink-` and a random number. */
  own(name: string): string;
  /** A style sheet with every name replaced. */
  sheet(css: string): string;
}

/**
 * Names for one view. A page can register custom properties (`@property`, `CSS.registerProperty`) for its whole document, closed shadow
 * roots too, and a registered one no longer inherits or takes our values: only names that the page cannot know are safe.
 */
export function tokens(): Tokens {
  const mark = Array.from(crypto.getRandomValues(new Uint32Array(2)), (part) => part.toString(36)).join('');
  const own = (name: string): string => `${name}-${mark}`;
  return { own, sheet: (css) => css.replace(/(?<![\w-])--[a-z][\w-]*/gi, own) };
}
