import { fontsOf, withoutFontsOf } from './fonts';

/**
 * Styles a layer of ours: anew whenever a font of the page begins to load, as it may have been given the name of one of ours, and
 * whenever the page changes the zoom of its root element, which holds for the layer too. Gives the way to stop that.
 */
export function keepStyled(host: Element, root: ShadowRoot, css: string): () => void {
  const setSheet = styleSheetOf(root);
  let applied = '';
  const apply = (): void => {
    const fitting = `${withoutFontsOf(document, css)}\n:host { zoom: ${1 / zoomOf(document.documentElement)} !important }`;
    if (fitting !== applied) setSheet(fitting);
    applied = fitting;
  };
  apply();
  const fonts = fontsOf(document);
  fonts?.addEventListener('loading', apply);
  // As wide as the window in pixels of its own: they change with the zoom.
  const resized = typeof ResizeObserver === 'function' ? new ResizeObserver(apply) : undefined;
  resized?.observe(host);
  return () => {
    fonts?.removeEventListener('loading', apply);
    resized?.disconnect();
  };
}

/** Sets the rules of one shadow root. A constructed sheet is outside the page's policy; where it is refused, a style element is the way. */
function styleSheetOf(root: ShadowRoot): (css: string) => void {
  try {
    const sheet = new CSSStyleSheet();
    root.adoptedStyleSheets = [sheet];
    return (css) => sheet.replaceSync(css);
  } catch {
    const style = document.createElement('style');
    root.append(style);
    return (css) => {
      style.textContent = css;
    };
  }
}

function zoomOf(element: Element): number {
  const zoom = Number.parseFloat(getComputedStyle(element).getPropertyValue('zoom'));
  return zoom > 0 ? zoom : 1;
}
