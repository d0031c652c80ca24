// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { reachTab } from '../../src/browser/tabs';

const asked = vi.hoisted(() => ({ tabs: 0, scripts: 0 }));

vi.mock('../../src/browser/api', () => ({
  browser: {
    tabs: {
      query: async () => {
        asked.tabs += 1;
        return [{ id: 7, url: 'https://strait-notes.blogspot.com/' }];
      },
    },
    scripting: {
      executeScript: async () => {
        asked.scripts += 1;
        return [{}];
      },
    },
  },
}));

const begun = (early: object): void => void Object.assign(globalThis, { early: Promise.resolve(early) });

beforeEach(() => {
  asked.tabs = 0;
  asked.scripts = 0;
});

it('takes up what the first script of the popup began, and puts no second script into the page', async () => {
  begun({ tab: { id: 3 }, frames: [{}] });
  expect(await reachTab()).toEqual({ tab: { id: 3 }, problem: undefined });
  expect(asked).toEqual({ tabs: 0, scripts: 0 });
});

it('takes it up once: another try asks the browser again', async () => {
  begun({ tab: { id: 3 }, error: 'Error: The tab was closed.' });
  expect((await reachTab()).problem).toBe('closed');
  expect(await reachTab()).toMatchObject({ tab: { id: 7 }, problem: undefined });
  expect(asked).toEqual({ tabs: 1, scripts: 1 });
});

it.each([
  ['says no', { error: 'Error: Cannot access contents of the page.' }],
  ['runs the script nowhere, as Firefox in its own pages', { frames: [null] }],
])('knows a forbidden page where the browser %s', async (_, early) => {
  begun({ tab: { id: 3 }, ...early });
  expect((await reachTab()).problem).toBe('forbidden');
});

it('knows that there is no tab', async () => {
  begun({});
  expect((await reachTab()).tab).toBeUndefined();
});
