import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, vi } from 'vitest';
import type { PopupActions } from '../../src/views/popup/state';
import type { ReaderActions } from '../../src/views/reader/props';
import { WordsContext } from '../../src/views/words';
import { type Messages, speak } from './speak';

/** The words of one language, from its locale file. */
export async function wordsOf(language: string) {
  const file = `${import.meta.dirname}/../../assets/locales/${language}.yml`;
  return speak(generateChromeMessages(await parseMessagesFile(file)) as Messages, language);
}

export const words = await wordsOf('en');

/** A part of a view, drawn into an empty page; returns the place it was drawn into. */
export async function draw(view: ComponentChild): Promise<HTMLElement> {
  document.body.replaceChildren();
  const root = document.body.appendChild(document.createElement('div'));
  takeDown.push(() => render(null, root));
  await act(() => render(<WordsContext.Provider value={words}>{view}</WordsContext.Provider>, root));
  return root;
}

/** What is still drawn when a test ends. */
export const takeDown: (() => void)[] = [];
afterEach(() => act(() => takeDown.splice(0).forEach((one) => void one())));

/** Does something as a person would and waits for the view to follow. */
export async function does(what: () => unknown): Promise<void> {
  await act(async () => {
    await what();
    await new Promise((done) => setTimeout(done));
  });
}

export const click = (element: Element | null | undefined): Promise<void> => does(() => (element as HTMLElement).click());

export const press = (element: Element | null | undefined, key: string): Promise<KeyboardEvent> => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true });
  return does(() => element?.dispatchEvent(event)).then(() => event);
};

/** The button, link or tab of that name. */
export function named(root: ParentNode, name: string): HTMLElement {
  const found = [...root.querySelectorAll<HTMLElement>('button, a, summary, [role=tab], input')].find(
    (element) => (element.getAttribute('aria-label') ?? element.textContent)?.trim() === name,
  );
  if (!found) throw new Error(`nothing is called “${name}”`);
  return found;
}

export const said = (root: ParentNode): string => root.querySelector('[role=status][aria-live]')?.textContent ?? '';

const ok = () => vi.fn(async () => ({ ok: true }) as const);

export function popupActions(): { [K in keyof PopupActions]: ReturnType<typeof vi.fn<PopupActions[K]>> } {
  const names = [
    'copy',
    'copyArticle',
    'print',
    'download',
    'findQuote',
    'checkAgainst',
    'endCheck',
    'saveToZotero',
    'searchOriginal',
    'takeOriginal',
    'toggleReader',
    'readAnyway',
    'choosePost',
    'otherPosts',
    'stopGathering',
    'restore',
    'cite',
    'allow',
    'alwaysRecognise',
    'openOptions',
    'openHelp',
    'openWelcome',
    'stop',
    'retry',
    'save',
  ] as const;
  return {
    ...Object.fromEntries(names.map((name) => [name, ok()])),
    gather: vi.fn(async () => undefined),
    report: vi.fn(() => 'read as: bulletin'),
    linkTo: vi.fn(async () => 'https://strait-notes.blogspot.com/a#:~:text=words'),
  } as never;
}

export function readerActions(): { [K in keyof ReaderActions]: ReturnType<typeof vi.fn<ReaderActions[K]>> } {
  return {
    copy: ok(),
    save: ok(),
    restore: ok(),
    openHere: ok(),
    linkTo: vi.fn(async () => undefined),
    leave: vi.fn(),
    print: vi.fn(),
    remember: vi.fn(),
  } as never;
}
