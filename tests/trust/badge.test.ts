import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { signal } from '../../src/browser/badge';

/** The badge of tab 7, as the browser keeps it. */
const badge = vi.hoisted(() => ({ text: '' }));
vi.mock('../../src/browser/api', () => ({
  browser: {
    action: {
      getBadgeText: async () => badge.text,
      setBadgeText: async ({ text }: { text: string }) => {
        badge.text = text;
      },
    },
  },
}));
vi.mock('../../src/browser/words', () => ({ words: (key: string) => key }));

beforeEach(() => {
  vi.useFakeTimers();
  badge.text = '❝';
});
afterEach(() => {
  vi.useRealTimers();
});

it('shows how it went, then the badge is what it was', async () => {
  await signal(7, 'done');
  expect(badge.text).toBe('✓');
  await vi.advanceTimersByTimeAsync(2000);
  expect(badge.text).toBe('❝');
});

it('two signals in short order leave the badge as it was before both', async () => {
  await signal(7, 'done');
  await vi.advanceTimersByTimeAsync(1500);
  await signal(7, 'failed');
  expect(badge.text).toBe('!');
  await vi.advanceTimersByTimeAsync(2000);
  expect(badge.text).toBe('❝');
});

it('a page that came meanwhile keeps its own badge', async () => {
  await signal(7, 'done');
  badge.text = '';
  await vi.advanceTimersByTimeAsync(2000);
  expect(badge.text).toBe('');
});
