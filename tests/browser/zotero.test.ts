import { createServer, type Server } from 'node:http';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { requestZotero, saveToZotero } from '../../src/browser/zotero';
import { type Answers, connector } from '../e2e/connector';

const asked = vi.hoisted(() => ({ permissions: [] as object[] }));
vi.mock('../../src/browser/api', () => ({
  browser: { permissions: { request: async (what: object) => asked.permissions.push(what) > 0 } },
}));

const items = [{ id: 'a', itemType: 'webpage', title: 'Ships' }];
const page = 'https://strait-notes.blogspot.com/a';
let server: Server | undefined;
const told: { path: string; headers: Record<string, unknown>; body: unknown }[] = [];

/** Something answers where Zotero should, at a port of its own. */
const answering = async (answers: Partial<Answers>) => {
  const began = createServer(connector(told, answers));
  server = began;
  await new Promise<void>((done) => began.listen(0, '127.0.0.1', done));
  const { port } = began.address() as { port: number };
  const real = globalThis.fetch;
  vi.stubGlobal('fetch', (url: string, init: RequestInit) => real(url.replace(':23119', `:${port}`), init));
};

beforeEach(() => {
  told.length = 0;
});
afterEach(async () => {
  vi.unstubAllGlobals();
  server?.closeAllConnections();
  await new Promise((done) => (server ? server.close(done) : done(undefined)));
  server = undefined;
});

describe('handing works to Zotero', () => {
  it('asks for this computer only', async () => {
    await requestZotero();
    expect(asked.permissions).toEqual([{ origins: ['http://127.0.0.1/*'] }]);
  });

  it('tells it the works and the page they were read on, once it has said that it is Zotero', async () => {
    await answering({});
    expect(await saveToZotero(items, page)).toBe('saved');
    expect(told.map(({ path }) => path)).toEqual(['/connector/ping', '/connector/saveItems']);
    expect(told[0]?.body).toEqual({});
    expect(told[1]?.body).toMatchObject({ uri: page, items, sessionID: expect.stringMatching(/^[\da-f-]{36}$/) });
    expect(told[1]?.headers).toMatchObject({ 'content-type': 'application/json', 'zotero-allowed-request': 'true' });
  });

  it('tells nothing to another program', async () => {
    await answering({ version: null });
    expect(await saveToZotero(items, page)).toBe('another-program');
    expect(told.map(({ body }) => body)).toEqual([{}]);
  });

  it.each([
    ['refused', { save: [400] }],
    ['refused', { save: [500] }],
    ['read-only', { save: [500], body: { libraryEditable: false } }],
    ['refused', { save: [409, 409] }],
    ['saved', { save: [409, 201] }],
    ['not-running', { save: ['nothing'] }],
    ['not-running', { ping: 'nothing' }],
  ] as const)('says that it is %s where Zotero answers %j', async (outcome, answers) => {
    await answering(answers as unknown as Partial<Answers>);
    expect(await saveToZotero(items, page)).toBe(outcome);
  });

  it('says that Zotero is not running where nobody listens', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    expect(await saveToZotero(items, page)).toBe('not-running');
  });

  it('follows nobody elsewhere', async () => {
    await answering({ save: [307] });
    expect(await saveToZotero(items, page)).toBe('not-running');
  });
});
