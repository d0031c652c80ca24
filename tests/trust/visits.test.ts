import { beforeEach, expect, it, vi } from 'vitest';
import { keepVisits } from '../../src/browser/visits';

type Visit = (message: { data: { progress?: unknown }; sender: object }) => Promise<object>;

const fake = vi.hoisted(() => ({ session: {} as Record<string, unknown>, answer: undefined as unknown }));
vi.mock('../../src/browser/api', () => ({
  browser: {
    storage: {
      session: {
        set: async (values: object) => Object.assign(fake.session, values),
        get: async (key: string) => ({ [key]: fake.session[key] }),
      },
    },
    permissions: { contains: async ({ origins }: { origins: string[] }) => origins[0] === 'https://granted.example/*' },
  },
}));
vi.mock('../../src/browser/messages', () => ({
  onMessage: (_: string, answer: unknown) => {
    fake.answer = answer;
  },
}));

beforeEach(() => {
  fake.session = {};
  keepVisits();
});

const visit: Visit = (message) => (fake.answer as Visit)(message);
const sender = { url: 'https://granted.example/post', tab: { incognito: false } };

it('keeps how far an article was read, by the address that the browser gives', async () => {
  expect(await visit({ data: {}, sender })).toEqual({ granted: true });
  expect(await visit({ data: { progress: 0.5 }, sender })).toEqual({ granted: true, progress: 0.5 });
  expect(await visit({ data: {}, sender: { ...sender, url: 'https://other.example/' } })).toEqual({ granted: false });
});

it.each([[2], [-1], [Number.NaN], ['0.5'], [{ length: 9 }]])('keeps nothing but a part of the whole: %s', async (progress) => {
  await visit({ data: { progress }, sender });
  expect(fake.session).toEqual({});
});

it('keeps nothing of private windows, and answers on pages without an origin', async () => {
  expect(await visit({ data: { progress: 0.5 }, sender: { ...sender, tab: { incognito: true } } })).toEqual({ granted: true });
  expect(fake.session).toEqual({});
  expect(await visit({ data: {}, sender: { url: 'file:///page.html', tab: {} } })).toEqual({ granted: false });
});

it.each([[{ block: 3 }], ['0.5'], [7], [null]])('passes over what another version left behind: %s', async (kept) => {
  fake.session = { 'progress:https://granted.example/post': kept };
  expect(await visit({ data: {}, sender })).toEqual({ granted: true });
  expect(await visit({ data: { progress: 0.5 }, sender })).toEqual({ granted: true, progress: 0.5 });
});
