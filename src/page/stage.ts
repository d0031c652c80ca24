/** A full-screen layer of ours above the page, and the way to take it down. */
export interface Stage {
  /** Where the view is drawn; the page cannot reach it. */
  dialog: HTMLDialogElement;
  root: ShadowRoot;
  leave(): void;
}

interface StageOptions {
  css: string;
  label: string;
  left(): void;
  /** What other tools may read in the page while the layer is up: `citation_*` pairs and a COinS title. Not shown. */
  described?: { coins: string; meta: [name: string, content: string][] };
}

const tag = 'bulletin-reader-view';

/**
 * Puts an empty modal dialog above the page, in a closed shadow root: the page behind is inert, Esc leaves, focus comes back.
 * The page's own elements are not touched; after `leave` its markup and scroll position are what they were.
 */
export function setStage(options: StageOptions): Stage {
  const { scrollX, scrollY } = window;
  const host = document.createElement(tag);
  const root = host.attachShadow({ mode: 'closed' });
  dress(root, options.css);
  if (options.described) host.append(...describing(options.described));
  const dialog = document.createElement('dialog');
  dialog.setAttribute('aria-label', options.label);
  root.append(dialog);
  // A view that was left by an extension that has been updated since: nobody answers for it any more.
  for (const left of document.querySelectorAll(`html > ${tag}`)) left.remove();
  document.documentElement.append(host);
  dialog.showModal();
  window.scrollTo(scrollX, scrollY);
  const stopBack = onBack(() => leave('back'));
  let on = true;
  const leave = (how?: 'back'): void => {
    if (!on) return;
    on = false;
    stopBack(how);
    if (dialog.open) dialog.close();
    host.remove();
    window.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
    options.left();
  };
  dialog.addEventListener('close', () => leave());
  return { dialog, root, leave: () => leave() };
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

/**
 * Makes the browser's Back leave the layer and not the page: one entry of history is added, and taken back when the layer is left otherwise.
 * The page does not hear of either.
 */
function onBack(back: () => void): (how?: 'back') => void {
  let mine = true;
  const heard = (event: Event): void => {
    event.stopImmediatePropagation();
    window.removeEventListener('popstate', heard, { capture: true });
    if (mine) back();
  };
  history.pushState(history.state, '');
  window.addEventListener('popstate', heard, { capture: true });
  return (how) => {
    mine = false;
    if (how !== 'back') history.back();
  };
}

/** Light children of the host: the closed root does not show them, reference managers find them. */
function describing({ coins, meta }: NonNullable<StageOptions['described']>): HTMLElement[] {
  const span = document.createElement('span');
  span.className = 'Z3988';
  span.title = coins;
  return [span, ...meta.map(([name, content]) => Object.assign(document.createElement('meta'), { name, content }))];
}
