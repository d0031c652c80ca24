// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { start } from '../../entrypoints/popup/start';
import { readerView } from '../../entrypoints/view/view';
import { defaults, type Settings } from '../../src/settings';
import type { ReaderProps } from '../../src/views/reader/props';
import { click, does, named } from './draw';
import { bulletin } from './samples';

/** One storage for every page of the extension; each answer takes a moment, as a real one's does. */
const browser = vi.hoisted(() => ({
  stored: undefined as unknown,
  writes: 0,
  watchers: new Set<(changes: object) => void>(),
  reader: undefined as unknown,
}));
vi.mock('../../src/browser/plain-api', () => {
  const sync = {
    get: async () => {
      const settings = browser.stored;
      await pause();
      return { settings };
    },
    set: async ({ settings }: { settings: unknown }) => {
      await pause();
      browser.stored = settings;
      browser.writes++;
      for (const watcher of browser.watchers) watcher({ settings: { newValue: settings } });
    },
    onChanged: {
      addListener: (watcher: (changes: object) => void) => browser.watchers.add(watcher),
      removeListener: (watcher: (changes: object) => void) => browser.watchers.delete(watcher),
    },
  };
  return { plainApi: () => ({ storage: { sync } }) };
});
vi.mock('../../src/browser/api', () => ({ browser: {} }));
vi.mock('../../src/browser/messages', () => ({ sendMessage: async () => ({ granted: true }) }));
vi.mock('../../src/browser/sites', () => ({ requestSite: async () => true, isRecognised: async () => true }));
vi.mock('../../src/browser/words', async () => ({ words: (await import('./draw')).words }));
vi.mock('../../src/page/tokens', () => ({ tokens: () => ({ own: (name: string) => name, sheet: () => '' }) }));
vi.mock('../../src/page/place', () => ({ placeInView: () => undefined, showPlace: () => false }));
vi.mock('../../src/page/stage', () => ({
  setStage: ({ left }: { left(): void }) => ({ dialog: document.createElement('div'), leave: async () => left() }),
}));
vi.mock('../../src/views/reader/reader', () => ({
  mountReader: (_root: unknown, props: unknown) => {
    browser.reader = props;
    return {
      update: (next: unknown) => {
        browser.reader = next;
      },
      unmount: () => {},
    };
  },
}));

const pause = (): Promise<void> => new Promise((done) => setTimeout(done, 1));
const rest = (): Promise<void> => act(() => new Promise((done) => setTimeout(done, 40)));
const stored = (): Settings => browser.stored as Settings;
const shown = (): ReaderProps => browser.reader as ReaderProps;
const origin = 'https://strait-notes.blogspot.com';

beforeEach(() => {
  let last: Promise<unknown> = Promise.resolve();
  const request = (_name: string, work: () => Promise<unknown>) => {
    last = last.then(work);
    return last;
  };
  Object.defineProperty(navigator, 'locks', { value: { request }, configurable: true });
  browser.watchers.clear();
  Object.assign(browser, { stored: defaults, writes: 0, reader: undefined });
});

async function popup(): Promise<HTMLElement> {
  document.body.replaceChildren();
  const root = document.body.appendChild(document.createElement('div'));
  const state = { kind: 'ready', reading: bulletin, reader: true, today: '2025-03-08', opens: false } as const;
  await act(() => start(root, Promise.resolve({ state, origin })));
  return root;
}

async function reader() {
  const view = readerView({ readable: async () => bulletin, restored: () => [], cited: () => undefined, restore: () => {} });
  await view.reader('open');
  return view;
}

const size = (points: number) => (settings: Settings) => ({ ...settings, reader: { ...settings.reader, size: points } });

describe('the popup', () => {
  it('a style that is chosen after “Always open” leaves that as it is', async () => {
    const root = await popup();
    await click(named(root, 'More actions'));
    await click(named(root, 'Always open bulletins on this site in the reader view'));
    await rest();
    expect(stored().sites.open).toEqual([origin]);
    await click(named(root, 'Citation style: APA 7'));
    await click(named(root, 'MLA 9'));
    await rest();
    expect(stored().citation.style).toBe('mla');
    expect(stored().sites.open).toEqual([origin]);
  });

  it('shows what another page has set meanwhile, and stores no more than its own change', async () => {
    const root = await popup();
    const elsewhere: Settings = { ...defaults, citation: { ...defaults.citation, style: 'ieee', accessed: true } };
    browser.stored = elsewhere;
    await does(() => browser.watchers.forEach((one) => void one({ settings: { newValue: elsewhere } })));
    await click(named(root, 'Citation style: IEEE'));
    await click(named(root, 'MLA 9'));
    await rest();
    expect(stored().citation).toEqual({ ...elsewhere.citation, style: 'mla' });
  });
});

describe('the reader view', () => {
  it('stores no more than its own change, on top of what is stored by then', async () => {
    await reader();
    browser.stored = { ...defaults, citation: { ...defaults.citation, style: 'mla' } };
    expect(await shown().actions.save(size(30))).toEqual({ ok: true });
    expect(stored()).toMatchObject({ citation: { style: 'mla' }, reader: { size: 30 } });
  });

  it('stays as it was set when a piece is put back', async () => {
    const view = await reader();
    await shown().actions.save(size(30));
    view.redraw();
    await rest();
    expect(shown().settings.reader.size).toBe(30);
  });

  it('follows what another page sets, as long as it stands open', async () => {
    const view = await reader();
    const elsewhere = { ...defaults, reader: { ...defaults.reader, theme: 'dark' } };
    for (const one of browser.watchers) one({ settings: { newValue: elsewhere } });
    await rest();
    expect(shown().settings.reader.theme).toBe('dark');
    await view.leave();
    expect(browser.watchers.size).toBe(0);
  });

  it('keeps the last of many quick changes before the eyes, and does not write each of them', async () => {
    await reader();
    const saves = [20, 22, 24, 26, 28].map((points) => shown().actions.save(size(points)));
    await pause();
    expect(shown().settings.reader.size === 19 || shown().settings.reader.size === 28).toBe(true);
    await Promise.all(saves);
    await rest();
    expect(stored().reader.size).toBe(28);
    expect(shown().settings.reader.size).toBe(28);
    expect(browser.writes).toBeLessThan(4);
  });
});

it('popup and reader view change settings while both are open: nothing is lost, and each shows both', async () => {
  const root = await popup();
  await reader();
  await click(named(root, 'Citation style: APA 7'));
  await click(named(root, 'MLA 9'));
  await rest();
  await shown().actions.save(size(30));
  await rest();
  await click(named(root, 'Citation style: MLA 9'));
  await click(named(root, 'Vancouver'));
  await rest();
  expect(stored()).toEqual({
    ...defaults,
    citation: { ...defaults.citation, style: 'vancouver' },
    reader: { ...defaults.reader, size: 30 },
  });
  expect(shown().settings).toEqual(stored());
  expect(named(root, 'Citation style: Vancouver')).toBeTruthy();
});
