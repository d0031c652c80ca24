import { setTimeout } from 'node:timers/promises';
import { beforeEach, expect, it, vi } from 'vitest';
import { changeSettings, loadSettings } from '../../src/browser/settings';
import { syncSites } from '../../src/browser/sites';
import { defaults } from '../../src/settings';

/** A browser whose every answer takes a moment, as a real one's does. */
const fake = vi.hoisted(() => ({ granted: [] as string[], scripts: [] as string[], stored: undefined as unknown }));

vi.mock('../../src/browser/api', () => ({
  browser: {
    permissions: { getAll: async () => ({ origins: [...fake.granted] }) },
    scripting: {
      getRegisteredContentScripts: async () => (fake.scripts.length > 0 ? [{ matches: fake.scripts }] : []),
      unregisterContentScripts: async () => {
        await pause();
        if (fake.scripts.length === 0) throw new Error('Nonexistent script ID');
        fake.scripts = [];
      },
      registerContentScripts: async ([{ matches }]: [{ matches: string[] }]) => {
        await pause();
        if (fake.scripts.length > 0) throw new Error('Duplicate script ID');
        fake.scripts = matches;
      },
    },
  },
}));
vi.mock('@wxt-dev/storage', () => ({
  storage: {
    defineItem: () => ({
      getValue: async () => {
        const value = fake.stored;
        await pause();
        return value;
      },
      setValue: async (value: unknown) => {
        await pause();
        fake.stored = value;
      },
    }),
  },
}));

const pause = (): Promise<void> => setTimeout(1);

beforeEach(() => {
  Object.assign(fake, { granted: [], scripts: [], stored: defaults });
  vi.stubGlobal('navigator', { locks: { request: inLine() } });
});

it('sites that come and go at once: in the end script and list say what the browser grants', async () => {
  fake.granted = ['https://one.example.com/*', 'https://two.example.com/*'];
  const first = syncSites();
  fake.granted = ['*://*.blogspot.com/*', 'https://two.example.com/*'];
  await Promise.all([first, syncSites(), syncSites()]);
  expect(fake.scripts).toEqual(['https://two.example.com/*']);
  expect((await loadSettings()).sites.recognise).toEqual(['https://two.example.com']);
});

it('what the popup stores while a grant is being noted is not lost, nor the other way round', async () => {
  fake.granted = ['https://one.example.com/*'];
  await Promise.all([
    syncSites(),
    changeSettings((settings) => ({ ...settings, sites: { ...settings.sites, open: ['https://one.example.com'] } })),
  ]);
  expect((await loadSettings()).sites).toEqual({ recognise: ['https://one.example.com'], open: ['https://one.example.com'] });
});

/** The browser's locks: one after another for each name. */
function inLine() {
  const lines = new Map<string, Promise<unknown>>();
  return <T>(name: string, work: () => Promise<T>): Promise<T> => {
    const next = (lines.get(name) ?? Promise.resolve()).then(work, work);
    lines.set(name, next);
    return next;
  };
}
