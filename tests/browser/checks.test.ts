import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Kept } from '../../src/browser/checks';
import { beginCheck, checkIn, followChecks, takeOriginal } from '../../src/browser/checks';

const { memory, manifest, tabs } = vi.hoisted(() => ({
  memory: new Map<string, unknown>(),
  manifest: { version: '1.0.0' },
  tabs: { created: (_tab: object) => {}, removed: (_id: number) => {} },
}));
vi.mock('../../src/browser/api', () => ({
  browser: {
    runtime: { getManifest: () => manifest },
    tabs: {
      get: async () => ({ incognito: false, windowId: 1, index: 0 }),
      create: async () => ({ id: 7 }),
      update: async () => undefined,
      onCreated: { addListener: (listener: (tab: object) => void) => Object.assign(tabs, { created: listener }) },
      onRemoved: { addListener: (listener: (id: number) => void) => Object.assign(tabs, { removed: listener }) },
    },
    storage: {
      session: {
        get: async (key: string) => ({ [key]: memory.get(key) }),
        set: async (values: object) => Object.entries(values).forEach(([key, value]) => void memory.set(key, value)),
        remove: async (key: string) => void memory.delete(key),
      },
    },
  },
}));

const reading = { kind: 'article', bulletin: {} } as Kept;

beforeEach(() => {
  memory.clear();
  manifest.version = '1.0.0';
});

describe('a reading that waits to be held against another page', () => {
  it('is there for the tab it waits for', async () => {
    await beginCheck({ reading, from: 1 }, 'https://a.example/');
    expect(await checkIn(7)).toEqual({ reading, from: 1 });
    expect(await checkIn(8)).toBeUndefined();
  });

  it('is not taken over from another version of the extension', async () => {
    await beginCheck({ reading, from: 1 }, 'https://a.example/');
    manifest.version = '1.1.0';
    expect(await checkIn(7)).toBeUndefined();
  });

  it.each([reading, null, 'x', [], {}, { check: { reading } }])(
    'is not made of anything else that stands there: %j',
    async (value) => {
      memory.set('check:7', value);
      expect(await checkIn(7)).toBeUndefined();
    },
  );

  it('remembers the page that was taken as the original, until that is taken back', async () => {
    await beginCheck({ reading, from: 1 }, 'https://a.example/');
    expect(await takeOriginal(7, 'https://a.example/found')).toMatchObject({ from: 1, original: 'https://a.example/found' });
    expect(await checkIn(7)).toMatchObject({ original: 'https://a.example/found' });
    await takeOriginal(7, undefined);
    expect(await checkIn(7)).toEqual({ reading, from: 1 });
    expect(await takeOriginal(8, 'https://a.example/')).toBeUndefined();
  });

  it('goes along to tabs that are opened from a search, not from any other page, never into a private window', async () => {
    followChecks();
    await beginCheck({ reading, from: 1, search: true }, 'https://search.example/');
    tabs.created({ id: 9, openerTabId: 7, incognito: false });
    tabs.created({ id: 10, openerTabId: 7, incognito: true });
    await vi.waitFor(async () => expect(await checkIn(9)).toMatchObject({ from: 1 }));
    expect(await checkIn(10)).toBeUndefined();
    tabs.removed(7);
    await vi.waitFor(async () => expect(await checkIn(7)).toBeUndefined());
    await beginCheck({ reading, from: 1 }, 'https://a.example/');
    tabs.created({ id: 11, openerTabId: 7, incognito: false });
    await new Promise((done) => setTimeout(done));
    expect(await checkIn(11)).toBeUndefined();
  });
});
