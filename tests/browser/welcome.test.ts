import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { inject } from '../../src/browser/tabs';
import { welcome } from '../../src/browser/welcome';
import { plainPage } from '../../src/cli/dom/window';
import { read } from '../../src/read';

const opened = vi.hoisted((): string[] => []);
vi.mock('../../src/browser/api', () => ({
  browser: {
    runtime: { getURL: (path: string) => `extension://ours${path}` },
    tabs: {
      create: async ({ url }: { url: string }) => void opened.push(url),
      get: async (id: number) => ({ url: id === 1 ? 'extension://ours/sample.html#note' : 'extension://ours/options.html' }),
    },
    scripting: {
      executeScript: async () => {
        throw new Error('Cannot access contents of the page.');
      },
    },
  },
}));

beforeEach(() => {
  opened.length = 0;
});

describe('the page for the first minute', () => {
  it('opens after installing', async () => {
    await welcome({ reason: 'install', temporary: false });
    expect(opened).toEqual(['extension://ours/welcome.html']);
  });

  it.each(['update', 'browser_update'] as const)('never opens at an %s', async (reason) => {
    await welcome({ reason, temporary: false });
    expect(opened).toEqual([]);
  });

  it('does not open for a temporary installation', async () => {
    await welcome({ reason: 'install', temporary: true });
    expect(opened).toEqual([]);
  });
});

describe('the sample', () => {
  it('can be read though no script can be put into it, other pages of the extension cannot', async () => {
    expect(await inject(1, 'reader')).toBeUndefined();
    expect(await inject(2, 'reader')).toBe('forbidden');
  });

  it('is a bulletin with speakers, an original and pieces that are taken out', () => {
    const html = readFileSync('entrypoints/sample/index.html', 'utf8');
    const reading = read(plainPage(html), { url: 'extension://ours/sample.html' });
    if (reading.kind !== 'bulletin') throw new Error(reading.kind);
    expect(reading.quotes.map(({ speaker }) => speaker?.name)).toEqual(['Ines Calloway', 'Tomas Ek']);
    expect(reading.bulletin).toMatchObject({
      title: 'New Dock Opens in Westmark',
      issuer: 'Harbor Administration of Westmark',
      authors: [{ name: 'Lena Ortiz' }],
      issued: '2025-03-06',
    });
    expect(reading.notes.length).toBeGreaterThan(2);
    expect(JSON.stringify(reading)).not.toContain('reader@example.org');
  });
});
