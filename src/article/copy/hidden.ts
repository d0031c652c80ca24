/** A way of hiding text in a page or mail. */
interface HiddenRow {
  name: string;
  hides(style: Map<string, string>, element: Element): boolean;
}

/**
 * Name of the first row by which an element keeps its text from readers, if any.
 * Text hidden by a tiny font is left to `flow`: a font size is inherited until a descendant resets it.
 */
export function hiddenBy(element: Element): string | undefined {
  if (!['style', 'hidden', 'class'].some((name) => element.hasAttribute(name))) return undefined;
  const style = styleOf(element.getAttribute('style') ?? '');
  return rows.find((row) => row.hides(style, element))?.name;
}

/** Font size of at most 1 px (or 0 in any unit), a larger size, or nothing said. */
export function fontIsTiny(element: Element): boolean | undefined {
  const size = styleOf(element.getAttribute('style') ?? '').get('font-size');
  if (!size) return undefined;
  const value = Number.parseFloat(size);
  if (Number.isNaN(value)) return false;
  return value === 0 || (value <= 1 && /px|pt/.test(size));
}

/** Declarations of a `style` attribute: lower-case names, the last one wins. */
export function styleOf(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const part of text.split(';')) {
    const colon = part.indexOf(':');
    if (colon > 0) {
      const name = part.slice(0, colon).trim().toLowerCase();
      const value = part.slice(colon + 1).replace(/!\s*important/i, '');
      found.set(name, value.trim().toLowerCase());
    }
  }
  return found;
}

const rows: HiddenRow[] = [
  { name: 'hidden-attribute', hides: (_, element) => element.hasAttribute('hidden') },
  { name: 'display-none', hides: (style) => style.get('display') === 'none' },
  { name: 'visibility', hides: (style) => /hidden|collapse/.test(style.get('visibility') ?? '') },
  { name: 'mso-hide', hides: (style) => style.get('mso-hide') === 'all' },
  { name: 'opacity-zero', hides: (style) => style.has('opacity') && Number.parseFloat(style.get('opacity') ?? '') === 0 },
  {
    name: 'zero-size',
    hides: (style) =>
      /hidden|clip/.test(style.get('overflow') ?? '') &&
      ['max-height', 'height', 'max-width', 'width'].some((side) => /^0(\.0+)?(px|pt|em|%)?$/.test(style.get(side) ?? '')),
  },
  {
    name: 'off-screen',
    hides: (style) =>
      Number.parseFloat(style.get('text-indent') ?? '0') < -900 ||
      (style.get('position') === 'absolute' &&
        [style.get('left'), style.get('top')].some((v) => Number.parseFloat(v ?? '0') < -900)),
  },
  {
    name: 'same-colour',
    // A link is there to be found: an editor that recolours links may paint one in the colour of its button.
    hides: (style, element) =>
      element.localName !== 'a' && !element.querySelector('a[href]') && sameAsGround(colourOf(style.get('color')), element),
  },
  {
    name: 'preheader-class',
    hides: (_, element) =>
      /(^|\s)(preheader|preheader-text|pre-header|hidden-preheader|preview-text)(\s|$)/i.test(
        element.getAttribute('class') ?? '',
      ) && !element.querySelector('a[href], img'),
  },
];

/** Whether text of this colour stands on a ground declared in the very same colour. */
function sameAsGround(colour: string | undefined, element: Element): boolean {
  if (!colour) return false;
  let at: Element | null = element;
  for (let levels = 0; at && levels < 12; levels += 1, at = at.parentElement) {
    const style = styleOf(at.getAttribute('style') ?? '');
    if (style.has('background-image') || /url\(/.test(style.get('background') ?? '') || at.hasAttribute('background'))
      return false;
    const ground = colourOf(style.get('background-color') ?? style.get('background') ?? at.getAttribute('bgcolor') ?? undefined);
    if (ground) return ground === colour && !hasOwnColours(element, colour);
  }
  return false;
}

/** A descendant may set its own colour or ground (a button in a white cell): then the text is not hidden as a whole. */
function hasOwnColours(element: Element, colour: string): boolean {
  return [...element.querySelectorAll('[style*="color"], [style*="background"], [bgcolor], font[color]')].some((inner) => {
    const style = styleOf(inner.getAttribute('style') ?? '');
    const own = colourOf(style.get('color') ?? inner.getAttribute('color') ?? undefined);
    return (own && own !== colour) || style.has('background-color') || style.has('background') || inner.hasAttribute('bgcolor');
  });
}

/** `#rrggbb` for the notations that mail editors write. */
function colourOf(value: string | undefined): string | undefined {
  if (!value) return undefined;
  const word = /^(white|black)\b/i.exec(value.trim())?.[1]?.toLowerCase();
  if (word) return word === 'white' ? '#ffffff' : '#000000';
  const hex = /#([0-9a-f]{6}|[0-9a-f]{3})\b/i.exec(value)?.[1]?.toLowerCase();
  if (hex) return hex.length === 6 ? `#${hex}` : `#${[...hex].map((digit) => digit + digit).join('')}`;
  const rgb = /rgb\(\s*(\d+)[,\s]+(\d+)[,\s]+(\d+)\s*\)/.exec(value);
  return rgb
    ? `#${rgb
        .slice(1, 4)
        .map((part) => Number(part).toString(16).padStart(2, '0'))
        .join('')}`
    : undefined;
}
