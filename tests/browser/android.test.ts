import { expect, it, vi } from 'vitest';

const heard = vi.hoisted(() => new Map<string, unknown[]>());

/** Every API answers with nothing and remembers who listens, but those that Firefox for Android lacks are not there. */
vi.mock('../../src/browser/api', () => {
  const lacking = ['contextMenus', 'menus', 'commands'];
  const stub = (path: string): unknown =>
    new Proxy(() => undefined, {
      get: (_target, name: string) => {
        if (!path && lacking.includes(name)) return undefined;
        if (path && name === 'then') return undefined;
        if (name === 'addListener') return (listener: unknown) => heard.set(path, [...(heard.get(path) ?? []), listener]);
        return stub(path ? `${path}.${name}` : name);
      },
      apply: () => Promise.resolve({}),
    });
  return { browser: stub('') };
});
vi.mock('../../src/browser/words', () => ({ words: (key: string) => key }));
vi.mock('../../src/browser/messages', () => ({ sendMessage: vi.fn(), onMessage: vi.fn() }));
vi.mock('../../src/browser/settings', () => ({ dropOldFields: vi.fn(), loadSettings: vi.fn() }));
vi.mock('../../src/browser/sites', () => ({ syncSites: vi.fn(), isRecognised: vi.fn(), requestSite: vi.fn() }));

it('without context menus and shortcuts the background still hears everything else', async () => {
  const { default: background } = await import('../../entrypoints/background');
  background.main();
  for (const event of [
    'runtime.onMessage',
    'runtime.onInstalled',
    'runtime.onStartup',
    'permissions.onAdded',
    'permissions.onRemoved',
    'tabs.onRemoved',
  ])
    expect(heard.get(event)?.length, event).toBeGreaterThan(0);
  const { makeMenus } = await import('../../src/browser/commands');
  await expect(makeMenus()).resolves.toBeUndefined();
});
