/** A full-screen layer of ours above the page, and the way to take it down. */
export interface Stage {
  /** Where the view is drawn; the page cannot reach it. */
  dialog: HTMLDialogElement;
  root: ShadowRoot;
  leave(): void;
}

const tag = 'bulletin-reader-view';

/**
 * Puts an empty modal dialog above the page, in a closed shadow root: the page behind is inert, Esc leaves, focus comes back.
 * The page's own elements are not touched; after `leave` its markup and scroll position are what they were.
 */
export function setStage(options: { css: string; label: string; left: () => void }): Stage {
  const { scrollX, scrollY } = window;
  const host = document.createElement(tag);
  host.style.setProperty('all', 'initial', 'important');
  host.style.setProperty('display', 'block', 'important');
  const root = host.attachShadow({ mode: 'closed' });
  dress(root, options.css);
  const dialog = document.createElement('dialog');
  dialog.setAttribute('aria-label', options.label);
  root.append(dialog);
  document.documentElement.append(host);
  dialog.showModal();
  window.scrollTo(scrollX, scrollY);
  let on = true;
  const leave = (): void => {
    if (!on) return;
    on = false;
    if (dialog.open) dialog.close();
    host.remove();
    window.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
    options.left();
  };
  dialog.addEventListener('close', leave);
  return { dialog, root, leave };
}

/** Styles for one shadow root; constructed sheets are outside the page's policy, a style element is the way where they are refused. */
function dress(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = document.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}
