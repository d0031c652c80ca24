import { setTimeout } from 'node:timers/promises';
import { beforeEach, expect, it, vi } from 'vitest';
import { changeSettings, dropOldFields, loadSettings } from '../../src/browser/settings';
import { grantedSites, syncSites } from '../../src/browser/sites';
import { defaults, type Settings } from '../../src/settings';

/** A browser whose every answer takes a moment, as a real one's does. */
const fake = vi.hoisted(() => ({
  granted: [] as string[],
  scripts: [] as string[],
  registrations: 0,
  stored: undefined as unknown,
  failing: false,
}));

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
        fake.registrations++;
      },
    },
  },
}));
vi.mock('../../src/browser/plain-api', () => ({
  plainApi: () => ({
    storage: {
      sync: {
        get: async () => {
          if (fake.failing) throw new Error('storage is busy');
          const settings = fake.stored;
          await pause();
          return { settings };
        },
        set: async ({ settings }: { settings: unknown }) => {
          await pause();
          fake.stored = settings;
        },
      },
    },
  }),
}));

const pause = (): Promise<void> => setTimeout(1);

beforeEach(() => {
  Object.assign(fake, { granted: [], scripts: [], registrations: 0, stored: defaults, failing: false });
  vi.stubGlobal('navigator', { locks: { request: inLine() } });
});

it('sites that come and go at once: in the end the script runs where the browser grants it, and nothing is stored', async () => {
  fake.granted = ['https://one.example.com/*', 'https://two.example.com/*'];
  const first = syncSites();
  fake.granted = ['*://*.blogspot.com/*', 'https://two.example.com/*'];
  await Promise.all([first, syncSites(), syncSites()]);
  expect(fake.scripts).toEqual(['https://two.example.com/*']);
  expect(await grantedSites()).toEqual(['https://two.example.com']);
  expect(fake.stored).toBe(defaults);
});

it('where script and grants agree already, a start leaves the script in place', async () => {
  fake.granted = ['https://two.example.com/*', 'https://one.example.com/*'];
  fake.scripts = ['https://one.example.com/*', 'https://two.example.com/*'];
  await syncSites();
  expect(fake.scripts).toHaveLength(2);
  expect(fake.registrations).toBe(0);
});

it.each([
  ['all of Blogger', ['*://*.blogspot.com/*'], []],
  ['one blog of Blogger’s', ['https://harbor.blogspot.com/*'], []],
  ['this computer, where Zotero is', ['http://127.0.0.1/*'], []],
  ['a site with a like name', ['https://myblogspot.com/*'], ['https://myblogspot.com']],
  ['all of a domain', ['https://*.example.org/*'], ['https://*.example.org']],
  ['every site', ['*://*/*'], ['*://*']],
  ['every site, written the other way', ['<all_urls>'], ['<all_urls>']],
])('granted %s', async (_what, granted, sites) => {
  fake.granted = granted;
  expect(await grantedSites()).toEqual(sites);
  await syncSites();
  expect(fake.scripts).toEqual(sites.length > 0 ? granted : []);
});

it('settings changed at once in two pages are both kept', async () => {
  await Promise.all([
    changeSettings((settings) => ({ ...settings, speech: { ...settings.speech, rate: 2 } })),
    changeSettings((settings) => ({ ...settings, sites: { open: ['https://one.example.com'] } })),
  ]);
  expect(await loadSettings()).toEqual({
    ...defaults,
    speech: { voice: '', rate: 2 },
    sites: { open: ['https://one.example.com'] },
  });
});

it('the list of sites that version 0.1.0 stored is not read, and is taken out of the storage', async () => {
  const old = { ...defaults, sites: { recognise: ['https://one.example.com'], open: ['https://two.example.com'] } };
  fake.stored = old;
  const kept: Settings = { ...defaults, sites: { open: ['https://two.example.com'] } };
  expect(await loadSettings()).toEqual(kept);
  expect(fake.stored).toBe(old);
  await dropOldFields();
  expect(fake.stored).toEqual(kept);
});

it.each([defaults, null, { later: { unknown: true } }])(
  'settings without that list are left as they are (%j)',
  async (stored) => {
    fake.stored = stored;
    await dropOldFields();
    expect(fake.stored).toBe(stored);
  },
);

/** The browser's locks: one after another for each name. */
function inLine() {
  const lines = new Map<string, Promise<unknown>>();
  return <T>(name: string, work: () => Promise<T>): Promise<T> => {
    const next = (lines.get(name) ?? Promise.resolve()).then(work, work);
    lines.set(name, next);
    return next;
  };
}

it('where the storage cannot be read, nothing is written over what it holds', async () => {
  const kept: Settings = { ...defaults, sites: { ...defaults.sites, open: ['https://one.example.com'] } };
  Object.assign(fake, { stored: kept, failing: true });
  expect(await changeSettings((settings) => ({ ...settings, citation: { ...settings.citation, style: 'mla' } }))).toBe(false);
  expect(fake.stored).toBe(kept);
});
