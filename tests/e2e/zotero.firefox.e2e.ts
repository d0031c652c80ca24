import { createServer, type Server } from 'node:http';
import { afterEach, expect, it } from 'vitest';
import { type Answers, connector } from './connector';
import { fates } from './firefox-fates';
import { firefoxStand } from './firefox-stand';

const stand = firefoxStand();
const told: Parameters<typeof connector>[0] = [];
let server: Server | undefined;

const stop = async () => {
  server?.closeAllConnections();
  await new Promise((done) => (server ? server.close(done) : done(undefined)));
  server = undefined;
};
afterEach(stop);

const answering = async (answers: Partial<Answers> = {}) => {
  told.length = 0;
  const begun = createServer(connector(told, answers));
  server = begun;
  await new Promise<void>((done) => begun.listen(23119, '127.0.0.1', done));
};

const press = () =>
  stand.firefox.popup((content) => {
    (content.document as unknown as { notifyUserGestureActivation(): void }).notifyUserGestureActivation();
    [...content.document.querySelectorAll('button')].find((one) => one.textContent === 'Save to Zotero')?.click();
  });
const says = (words: string) => expect.poll(() => stand.popupText()).toContain(words);

it('hands the reference and the key quotes to Zotero in Firefox, where the person gave both permissions', async () => {
  await stand.inExtension('await browser.storage.sync.set({ settings: { citation: { zotero: true } } });');
  await fates.grantZotero(stand.firefox);
  await stand.read(stand.serve('news-labels-simple'));
  await stand.firefox.popup((content) => content.document.querySelector<HTMLElement>('[data-tab=citation]')?.click());
  await press();
  await says('Zotero did not answer.');
  await answering();
  await press();
  await says('Saved to Zotero');
  expect(told.map(({ path }) => path)).toEqual(['/connector/ping', '/connector/saveItems']);
  expect(told[1]?.body).toMatchObject({ items: [{ itemType: 'webpage', creators: [{ lastName: 'Lindqvist' }] }] });
  await stop();
  await answering({ version: null });
  await press();
  await says('another program answers');
  expect(told.map(({ body }) => body)).toEqual([{}]);
  expect(stand.firefox.refused.filter((one) => one.includes('127.0.0.1'))).toEqual([]);
});
