import { fontsOf, withoutFontsOf } from './fonts';

/** A full-screen layer of ours above the page, and the way to take it down. */
export interface Stage {
  /** Where the view is drawn; the page cannot reach it. */
  dialog: HTMLDialogElement;
  root: ShadowRoot;
  /** Settles once the page rests: its history is what it was, and it has been scrolled. */
  leave(): Promise<void>;
}

interface StageOptions {
  css: string;
  label: string;
  left(): void;
  /** Brings another place of the page before the person's eyes than the one it was left at; false where it did not. */
  land?(): boolean;
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
  const dropStyles = keepStyled(root, options.css);
  if (options.described) host.append(...describing(options.described));
  const dialog = document.createElement('dialog');
  dialog.setAttribute('aria-label', options.label);
  root.append(dialog);
  // A view that was left by an extension that has been updated since: nobody answers for it any more.
  for (const orphan of document.querySelectorAll(`html > ${tag}`)) orphan.remove();
  document.documentElement.append(host);
  dialog.showModal();
  window.scrollTo(scrollX, scrollY);
  const place = { left: scrollX, top: scrollY };
  const settle = (): void => window.scrollTo({ ...place, behavior: 'instant' });
  const giveBackEntry = onBack(() => void leave('back'), settle);
  let left: Promise<void> | undefined;
  const leave = (how?: 'back'): Promise<void> => {
    left ??= (() => {
      if (dialog.open) dialog.close();
      host.remove();
      dropStyles();
      options.left();
      const rest = giveBackEntry(how);
      if (options.land?.()) Object.assign(place, { left: window.scrollX, top: window.scrollY });
      else settle();
      return rest;
    })();
    return left;
  };
  dialog.addEventListener('close', () => void leave());
  return { dialog, root, leave: () => leave() };
}

/**
 * Styles a shadow root, and again whenever a font of the page begins to load: it may have been given the name of one of ours.
 * Gives the way to stop that.
 */
function keepStyled(root: ShadowRoot, css: string): () => void {
  const setSheet = styleSheetOf(root);
  let applied = '';
  const apply = (): void => {
    const fitting = withoutFontsOf(document, css);
    if (fitting !== applied) setSheet(fitting);
    applied = fitting;
  };
  apply();
  const fonts = fontsOf(document);
  fonts?.addEventListener('loading', apply);
  return () => fonts?.removeEventListener('loading', apply);
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

/**
 * Makes the browser's Back leave the layer and not the page: one entry of history is added, and taken back when the layer is left otherwise.
 * The page does not hear of either. `settle` runs after the browser has scrolled the page to where it was at that entry, before that is seen.
 */
function onBack(back: () => void, settle: () => void): (how?: 'back') => Promise<void> {
  let state: 'waiting' | 'added' | 'left' = 'waiting';
  let rested = (): void => {};
  const rest = new Promise<void>((done) => {
    rested = done;
  });
  const heard = (event: Event): void => {
    event.stopImmediatePropagation();
    window.removeEventListener('popstate', heard, { capture: true });
    if (state === 'added') back();
    requestAnimationFrame(() => {
      settle();
      rested();
    });
  };
  const add = (): void => {
    if (state === 'left') return;
    state = 'added';
    history.pushState(history.state, '');
    window.addEventListener('popstate', heard, { capture: true });
  };
  if (returning) void returning.then(add);
  else add();
  return (how) => {
    const added = state === 'added';
    state = 'left';
    if (!added) return returning ?? Promise.resolve();
    if (how !== 'back') history.back();
    const now = Promise.race([rest, new Promise<void>((done) => setTimeout(done, patience))]).then(() => {
      if (returning === now) returning = undefined;
    });
    returning = now;
    return now;
  };
}

/** A layer that was left, until its entry of history is taken back: one added before that would not be its own. */
let returning: Promise<void> | undefined;

/** Milliseconds; a page may keep its history from going back, and a tab that is not seen draws no frame. */
const patience = 500;

/** Light children of the host: the closed root does not show them, reference managers find them. */
function describing({ coins, meta }: NonNullable<StageOptions['described']>): HTMLElement[] {
  const span = document.createElement('span');
  span.className = 'Z3988';
  span.title = coins;
  return [span, ...meta.map(([name, content]) => Object.assign(document.createElement('meta'), { name, content }))];
}
