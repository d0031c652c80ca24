import type { Anyway, Found, Reading } from '../../src/model';
import { defaults, type Settings } from '../../src/settings';
import type { Clip, Done, SavedFile } from '../../src/views/actions';
import { mount } from '../../src/views/popup/popup';
import type { PopupActions, PopupState } from '../../src/views/popup/state';
import { mountReader } from '../../src/views/reader/reader';
import { speak } from '../views/speak';

/** What left a view: texts for the clipboard, files. */
export interface Left {
  clips: Clip[];
  files: SavedFile[];
}

const words = speak({}, 'en');
const ok: Promise<Done> = Promise.resolve({ ok: true });

/** Draws the popup and looks at every tab: a tab that was never chosen is not drawn. */
export async function drawnPopup(state: PopupState, settings: Settings = defaults): Promise<{ root: HTMLElement; left: Left }> {
  const left: Left = { clips: [], files: [] };
  const root = fresh();
  mount(root, { state, settings, words, actions: actionsInto(left) });
  await settled();
  for (const tab of root.querySelectorAll<HTMLElement>('[role=tab]')) {
    tab.click();
    await settled();
  }
  return { root, left };
}

/** Presses every button that copies or saves. */
export async function pressed(root: HTMLElement): Promise<void> {
  for (const button of root.querySelectorAll<HTMLElement>('.files button, .do, .plain')) button.click();
  await settled();
}

/** Draws the reader view of a reading. */
export async function drawnReader(readable: Found | Anyway): Promise<{ root: HTMLElement; left: Left }> {
  const left: Left = { clips: [], files: [] };
  const { copy, save, linkTo } = actionsInto(left);
  const root = fresh();
  mountReader(root, {
    readable,
    settings: defaults,
    today: '2025-03-08',
    words,
    trusted: () => true,
    actions: { copy, save, linkTo, restore: () => ok, openHere: () => ok, leave: () => {}, print: () => {}, remember: () => {} },
  });
  await settled();
  return { root, left };
}

export const ready = (reading: Found | Anyway): PopupState => ({ kind: 'ready', reading, reader: false, today: '2025-03-08' });

/** The popup's state for any reading. */
export function stateFor(reading: Reading): PopupState {
  if (reading.kind !== 'nothing') return ready(reading);
  return reading.posts?.some(({ bulletin }) => bulletin)
    ? { kind: 'several', posts: reading.posts }
    : { kind: 'nothing', nothing: reading };
}

function fresh(): HTMLElement {
  document.body.replaceChildren();
  return document.body.appendChild(document.createElement('div'));
}

const settled = (): Promise<void> => new Promise((done) => setTimeout(done, 0));

const kept =
  <T>(into: T[]) =>
  (value: T): Promise<Done> => {
    into.push(value);
    return ok;
  };

function actionsInto(left: Left): PopupActions {
  return {
    copy: kept(left.clips),
    copyArticle: () => ok,
    print: () => ok,
    download: kept(left.files),
    findQuote: () => ok,
    linkTo: () => Promise.resolve(undefined),
    checkAgainst: () => ok,
    endCheck: () => ok,
    toggleReader: () => ok,
    readAnyway: () => ok,
    choosePost: () => ok,
    saveToZotero: () => ok,
    searchOriginal: () => ok,
    takeOriginal: () => ok,
    gather: async () => undefined,
    stopGathering: () => ok,
    otherPosts: () => ok,
    restore: () => ok,
    cite: () => ok,
    allow: () => ok,
    alwaysOpen: () => ok,
    alwaysRecognise: () => ok,
    openOptions: () => ok,
    openHelp: () => ok,
    openWelcome: () => ok,
    report: () => '',
    stop: () => ok,
    retry: () => ok,
    save: () => ok,
  };
}
