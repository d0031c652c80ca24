/**
 * Keeps the page behind off the paper: while the browser prints, everything but the reader is not displayed. Only then, and by a
 * constructed style sheet where the browser lets a content script have one. Returns the way to stop.
 */
export function printAlone(root: Node): () => void {
  const { ownerDocument: doc } = root;
  const top = root.getRootNode();
  const host = top instanceof ShadowRoot ? top.host : root;
  const { defaultView: view, body } = doc ?? {};
  if (!doc || !view || !body || body.contains(host)) return () => {};
  let show = (): void => {};
  const before = (): void => {
    show();
    show = hide(doc, body);
  };
  const after = (): void => show();
  view.addEventListener('beforeprint', before);
  view.addEventListener('afterprint', after);
  return () => {
    view.removeEventListener('beforeprint', before);
    view.removeEventListener('afterprint', after);
    show();
  };
}

function hide(doc: Document, body: HTMLElement): () => void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('body { display: none !important }');
    doc.adoptedStyleSheets = [...doc.adoptedStyleSheets, sheet];
    return () => {
      doc.adoptedStyleSheets = [...doc.adoptedStyleSheets].filter((one) => one !== sheet);
    };
  } catch {
    // Firefox keeps the page's list of sheets from content scripts.
    const had = body.getAttribute('style');
    body.style.setProperty('display', 'none', 'important');
    return () => {
      if (had === null) body.removeAttribute('style');
      else body.setAttribute('style', had);
    };
  }
}
