import { ownEntry } from './entry';
import { keepStyled } from './sheet';

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

/**
 * Puts an empty modal dialog above the page, in a closed shadow root: the page behind is inert, Esc leaves, focus comes back.
 * The page's own elements are not touched; after `leave` its markup and scroll position are what they were.
 */
export function setStage(options: StageOptions): Stage {
  const { scrollX, scrollY } = window;
  const host = document.createElement('div');
  host.setAttribute(mark, '');
  const root = host.attachShadow({ mode: 'closed' });
  if (options.described) host.append(...describing(options.described));
  const told = (): void => {
    if (options.described) document.dispatchEvent(new Event(lookAgain, { bubbles: true }));
  };
  const dialog = document.createElement('dialog');
  dialog.setAttribute('aria-label', options.label);
  // A page that makes itself a text to write in (`designMode`) would write in here too.
  dialog.contentEditable = 'false';
  root.append(dialog);
  // A view that was left by an extension that has been updated since: nobody answers for it any more.
  for (const orphan of document.querySelectorAll(`html > [${mark}]`)) orphan.remove();
  document.documentElement.append(host);
  told();
  const dropStyles = keepStyled(host, root, options.css);
  dialog.showModal();
  window.scrollTo(scrollX, scrollY);
  const place = { left: scrollX, top: scrollY };
  const settle = (): void => window.scrollTo({ ...place, behavior: 'instant' });
  const giveBackEntry = ownEntry(() => void leave('back'), settle);
  const stopWatching = onceGone(host, () => void leave());
  let left: Promise<void> | undefined;
  const leave = (how?: 'back'): Promise<void> => {
    left ??= (() => {
      if (dialog.open) dialog.close();
      host.remove();
      told();
      stopWatching();
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

/** By which Zotero looks anew for what a page says of its works. */
const lookAgain = 'ZoteroItemUpdated';

/** By which the host is known. Its element is a built-in one: a page can define elements of any other name, and is given their roots. */
const mark = 'data-bulletin-reader';

/** Hears of it when the page takes the host out or puts it elsewhere: the view is then seen no more, or is no layer any more. */
function onceGone(host: Element, gone: () => void): () => void {
  const observer = new MutationObserver(() => {
    if (!host.isConnected || host.parentNode !== document.documentElement) gone();
  });
  for (const place of [document, document.documentElement]) observer.observe(place, { childList: true });
  return () => observer.disconnect();
}

/** Light children of the host: the closed root does not show them, reference managers find them. */
function describing({ coins, meta }: NonNullable<StageOptions['described']>): HTMLElement[] {
  const span = document.createElement('span');
  span.className = 'Z3988';
  span.title = coins;
  return [span, ...meta.map(([name, content]) => Object.assign(document.createElement('meta'), { name, content }))];
}
