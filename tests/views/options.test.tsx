// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { defaults, type Settings, settingsFrom } from '../../src/settings';
import type { Change } from '../../src/views/actions';
import { mount } from '../../src/views/options/options';
import type { OptionsProps } from '../../src/views/options/props';
import type { Speech, Voice } from '../../src/views/reader/speech';
import { click, does, named, said, words } from './draw';

const ok = async () => ({ ok: true }) as const;

async function options(more: Partial<OptionsProps> = {}) {
  document.body.replaceChildren();
  const root = document.body.appendChild(document.createElement('div'));
  const actions = {
    save: vi.fn(ok) as ReturnType<typeof vi.fn<(change: Change) => ReturnType<typeof ok>>>,
    forgetSite: vi.fn(ok),
    openShortcuts: vi.fn(ok),
    openWelcome: vi.fn(ok),
    download: vi.fn(ok),
    parse: (text: string) => settingsFrom(JSON.parse(text)),
  };
  const props = {
    settings: defaults,
    recognised: [],
    words,
    shortcuts: [],
    version: '1',
    home: 'https://home.example',
    credits: [],
    ...more,
  };
  await act(() => mount(root, { ...props, actions }));
  return { root, actions };
}

function speaking(...voices: Voice[]) {
  const speech: Speech = { voices: () => voices, onVoices: () => () => {}, speak: vi.fn(), stop: vi.fn() };
  return speech;
}

const ada = { id: 'ada', name: 'Ada', language: 'en-GB' };
const ines = { id: 'ines', name: 'Inés', language: 'es_MX' };

describe('reading aloud', () => {
  it('has its voice and speed, the same settings as in the reader view', async () => {
    const { root, actions } = await options({ speech: speaking(ines, ada) });
    const [voice, speed] = [...root.querySelectorAll<HTMLSelectElement>('.speaking select')];
    expect([...(voice?.querySelectorAll('optgroup') ?? [])].map(({ label }) => label)).toEqual(['English', 'Spanish']);
    await choose(voice, 'ines');
    await choose(speed, '1.5');
    expect(actions.save.mock.lastCall?.[0](defaults).speech).toEqual({ voice: 'ines', rate: 1.5 });
    expect(said(root)).toBe('Saved');
  });

  it('can be tried', async () => {
    const speech = speaking(ada);
    const { root } = await options({ speech, settings: { ...defaults, speech: { voice: 'ada', rate: 0.8 } } });
    await click(named(root, 'Listen'));
    expect(speech.speak).toHaveBeenCalledWith(
      expect.stringContaining('newsletters'),
      expect.objectContaining({ voice: 'ada', rate: 0.8 }),
      expect.anything(),
    );
  });

  it('is not there where the browser has no voice', async () => {
    expect((await options({ speech: speaking() })).root.querySelector('.speaking')).toBeNull();
    expect((await options()).root.querySelector('.speaking')).toBeNull();
  });
});

describe('the sites where bulletins are recognised', () => {
  const recognised = ['https://news.example.org', '*://*'];
  const listed = (root: HTMLElement): string[] => [...root.querySelectorAll('.list span')].map((one) => one.textContent ?? '');

  it('are those the browser grants, whatever the settings hold', async () => {
    const stored = settingsFrom({ sites: { recognise: ['https://elsewhere.example.com'], open: [] } });
    const { root } = await options({ settings: stored, recognised });
    expect(listed(root)).toEqual(['https://news.example.org', 'every site']);
  });

  it('are given back to the browser, and stay in the list until it says so', async () => {
    const { root, actions } = await options({ recognised });
    await click(named(root, 'Remove every site'));
    expect(actions.forgetSite).toHaveBeenCalledWith('*://*');
    expect(actions.save).not.toHaveBeenCalled();
    expect(said(root)).toBe('every site removed');
    expect(listed(root)).toHaveLength(2);
  });

  it('come from no file, not even one of version 0.1.0 that lists some', async () => {
    const { root, actions } = await options({ recognised: [] });
    const file = new File([JSON.stringify({ ...defaults, sites: { recognise: ['https://a.example.org'], open: [] } })], 'a.json');
    const input = root.querySelector<HTMLInputElement>('[type=file]');
    if (!input) throw new Error('no file can be chosen');
    Object.defineProperty(input, 'files', { value: [Object.assign(file, { text: () => readText(file) })] });
    await does(() => input.dispatchEvent(new Event('change', { bubbles: true })));
    await vi.waitFor(() => expect(said(root)).toBe('Settings imported'));
    expect(actions.save.mock.lastCall?.[0](settingsFrom({ citation: { style: 'mla' } }))).toEqual(defaults);
    expect(listed(root)).toEqual([]);
  });
});

describe('a file of 10 MB', () => {
  it('is not opened, and the page says why', async () => {
    const { root, actions } = await options({ recognised: [] });
    const text = vi.fn(async () => JSON.stringify(defaults).padEnd(10_000_000));
    const input = root.querySelector<HTMLInputElement>('[type=file]');
    Object.defineProperty(input, 'files', { value: [{ size: 10_000_000, text }] });
    await does(() => input?.dispatchEvent(new Event('change', { bubbles: true })));
    await vi.waitFor(() => expect(said(root)).toBe('That file is too large to contain Bulletin Reader settings.'));
    expect(text).not.toHaveBeenCalled();
    expect(actions.save).not.toHaveBeenCalled();
  });
});

describe('the sites whose bulletins open in the reader', () => {
  it('are taken out of what is stored by then; of Blogger’s own the permission is given back, too', async () => {
    const sites = { open: ['https://harbor.blogspot.com', 'https://news.example.org'] };
    const { root, actions } = await options({ settings: { ...defaults, sites } });
    await click(named(root, 'Remove https://harbor.blogspot.com'));
    const meanwhile = settingsFrom({ citation: { style: 'mla' }, sites });
    expect(actions.save.mock.lastCall?.[0](meanwhile)).toEqual({ ...meanwhile, sites: { open: ['https://news.example.org'] } });
    expect(actions.forgetSite.mock.calls).toEqual([['https://harbor.blogspot.com']]);
    await click(named(root, 'Remove https://news.example.org'));
    expect(actions.forgetSite).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['https://news.example.org', [], false],
    ['https://news.example.org', ['https://news.example.org'], true],
    ['https://news.example.org', ['https://other.example.org'], false],
    ['https://news.example.org', ['https://*.example.org'], true],
    ['https://example.org', ['*://*.example.org'], true],
    ['https://badexample.org', ['https://*.example.org'], false],
    ['http://news.example.org', ['https://news.example.org'], false],
    ['https://news.example.org', ['*://*'], true],
    ['https://news.example.org', ['<all_urls>'], true],
    ['https://harbor.blogspot.com', [], true],
  ])('say so where this browser does not allow it yet: %s with %j', async (site, recognised, allowed) => {
    const { root } = await options({ settings: { ...defaults, sites: { open: [site] } }, recognised });
    const [row] = [...root.querySelectorAll('.list:last-of-type li')]
      .filter((one) => one.textContent?.startsWith(site))
      .slice(-1);
    expect(row?.textContent?.includes('Not allowed in this browser yet')).toBe(!allowed);
  });
});

describe('settings from elsewhere', () => {
  it('keep what is known', () => {
    const stored: Settings = {
      ...defaults,
      speech: { voice: 'ada', rate: 1.5 },
      citation: { ...defaults.citation, style: 'mla' },
    };
    expect(settingsFrom(JSON.parse(JSON.stringify(stored)))).toEqual(stored);
  });

  it.each<[string, unknown]>([
    ['a style that does not exist here', { citation: { style: 'apa-8' } }],
    ['a theme that does not exist here', { reader: { theme: 'paper' } }],
    ['a size no one could read', { reader: { size: 400 } }],
    ['a line height below the lines', { reader: { line: 0 } }],
    ['a speed that no voice has', { speech: { rate: 40 } }],
    ['words for numbers', { reader: { size: 'large', width: null } }],
    ['no settings at all', []],
    ['nothing', undefined],
  ])('are the usual ones instead of %s', (_what, stored) => {
    expect(settingsFrom(stored)).toEqual(defaults);
  });
});

/** jsdom's files cannot be asked for their text. */
const readText = (file: File): Promise<string> =>
  new Promise((done) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result));
    reader.readAsText(file);
  });

const choose = (select: HTMLSelectElement | undefined, value: string): Promise<void> =>
  does(() => {
    if (!select) throw new Error('no such choice');
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
