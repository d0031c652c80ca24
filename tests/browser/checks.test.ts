import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Kept } from '../../src/browser/checks';
import { beginCheck, checkIn } from '../../src/browser/checks';

const { memory, manifest } = vi.hoisted(() => ({ memory: new Map<string, unknown>(), manifest: { version: '1.0.0' } }));
vi.mock('../../src/browser/api', () => ({
  browser: {
    runtime: { getManifest: () => manifest },
    tabs: {
      get: async () => ({ incognito: false, windowId: 1, index: 0 }),
      create: async () => ({ id: 7 }),
      update: async () => undefined,
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
    await beginCheck(reading, 'https://a.example/', 1);
    expect(await checkIn(7)).toEqual(reading);
    expect(await checkIn(8)).toBeUndefined();
  });

  it('is not taken over from another version of the extension', async () => {
    await beginCheck(reading, 'https://a.example/', 1);
    manifest.version = '1.1.0';
    expect(await checkIn(7)).toBeUndefined();
  });

  it.each([reading, null, 'x', [], {}, { reading }])('is not made of anything else that stands there: %j', async (value) => {
    memory.set('check:7', value);
    expect(await checkIn(7)).toBeUndefined();
  });
});
