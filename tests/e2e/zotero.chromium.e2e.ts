import { createServer, type Server } from 'node:http';
import { afterEach, expect, it } from 'vitest';
import { fates } from './chromium-fates';
import { type Answers, connector } from './connector';
import { stand } from './stand';

const here = stand();
const told: Parameters<typeof connector>[0] = [];
let server: Server | undefined;

afterEach(async () => {
  server?.closeAllConnections();
  await new Promise((done) => (server ? server.close(done) : done(undefined)));
  server = undefined;
});

/** Something answers at Zotero's own address. */
const answering = async (answers: Partial<Answers> = {}) => {
  told.length = 0;
  const begun = createServer(connector(told, answers));
  server = begun;
  await new Promise<void>((done) => begun.listen(23119, '127.0.0.1', done));
};

const offered = async () => {
  const { popup } = await here.read('news-labels-simple');
  await popup.locator('[data-tab=citation]').click();
  return popup.getByRole('button', { name: 'Save to Zotero' });
};

const switchOn = () => here.chromium.worker.evaluate(() => chrome.storage.sync.set({ settings: { citation: { zotero: true } } }));

it('is not offered until it is switched on', async () => {
  expect(await (await offered()).count()).toBe(0);
});

it('hands the reference and the key quotes to Zotero, says so, and says what went wrong', async () => {
  // The person's yes to the browser's question: nothing is asked where it was given.
  const options = await here.open(`chrome-extension://${here.chromium.extensionId}/options.html`);
  await fates.allow(here.chromium, 'http://127.0.0.1');
  await options.close();
  await switchOn();
  const button = await offered();
  const popup = button.page();
  await button.click();
  await popup.getByText('Zotero did not answer.').waitFor();

  await answering();
  await button.click();
  await popup.getByText('Saved to Zotero').waitFor();
  expect(told.map(({ path }) => path)).toEqual(['/connector/ping', '/connector/saveItems']);
  const { items, uri } = told.at(-1)!.body as {
    uri: string;
    items: { notes: { note: string }[]; creators: { lastName: string }[] }[];
  };
  expect(items[0]).toMatchObject({ itemType: 'webpage', creators: [{ lastName: 'Lindqvist' }], date: '2025-03-06' });
  expect(items[0]?.notes[0]?.note).toContain('<blockquote><p>“');
  expect(uri).toMatch(/^https:/);
  server?.closeAllConnections();
  await new Promise((done) => server?.close(done));

  await answering({ version: null });
  await button.click();
  await popup.getByText('another program answers').waitFor();
  expect(told.map(({ body }) => body)).toEqual([{}]);
  server?.closeAllConnections();
  await new Promise((done) => server?.close(done));

  await answering({ save: [500, 400], body: { libraryEditable: false } });
  await button.click();
  await popup.getByText('The library open in Zotero cannot be changed').waitFor();
});

it('switched off, the permission is given back; this computer is no site of the list', async () => {
  const options = await here.open(`chrome-extension://${here.chromium.extensionId}/options.html`);
  const granted = () => options.evaluate(async () => (await chrome.permissions.getAll()).origins);
  expect(await granted()).toContain('http://127.0.0.1/*');
  expect(await options.locator('body').innerText()).not.toContain('127.0.0.1');
  await options.getByRole('switch', { name: /Save to Zotero/ }).uncheck({ force: true });
  await expect.poll(granted).not.toContain('http://127.0.0.1/*');
});
