// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { session } from '../../entrypoints/reader/session';
import type { ReadRequest } from '../../src/browser/messages';
import { unfolded } from '../../src/carried';
import type { Readable, Unquoted } from '../../src/model';
import { inTurns } from '../../src/page/turns';
import type { ArticlePart } from '../../src/page/world';
import { unquotedFrom } from '../../src/unquoted';
import { withOriginal } from '../../src/views/original';

let state: DocumentReadyState;

/** A session whose excerpts are read as the popup reads them: carried over, and kept in the page. */
function begun() {
  const unquoted: ArticlePart['unquoted'] = (excerpt, signal) => inTurns(unquotedFrom(excerpt, window), signal);
  const reading = session(() => ({ article: { unquoted } }));
  const read = async (request: ReadRequest): Promise<Unquoted> => {
    const taken = await reading.read(request);
    if ('wanting' in taken) throw new Error('the article is there');
    const inert = document.implementation.createHTMLDocument('');
    const made = 'reading' in taken ? taken.reading : await unquoted(unfolded(JSON.parse(JSON.stringify(taken.excerpt)), inert));
    const { original } = reading.keep(made);
    return made.kind === 'nothing' ? made : withOriginal(made, original);
  };
  return { ...reading, read };
}

beforeEach(() => {
  vi.useFakeTimers();
  state = 'complete';
  vi.spyOn(document, 'readyState', 'get').mockImplementation(() => state);
  document.body.innerHTML = post(first);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const first = '<p>The harbor is open, and both piers are lit again after three years of work.</p>';
const second = '<p>Ferries to the outer islands leave from the northern pier from now on.</p>';
const sign = '<p>This email was sent using GovDelivery Communications Cloud on behalf of: Harbor Administration of Westmark</p>';
const post = (words: string): string =>
  `<div class="widget Blog"><div class="post hentry"><h3 class="post-title">Piers</h3><div class="post-body">${words}${sign}</div></div></div>`;

const kinds = (reading: object): string[] =>
  'warnings' in reading ? (reading as Readable).warnings.map(({ kind }) => kind) : [];

it('a page that is there is read without a warning', async () => {
  const reading = await begun().read({});
  expect(reading.kind).toBe('bulletin');
  expect(kinds(reading)).not.toContain('still-loading');
});

it('a page that arrives in time is read whole, without a warning', async () => {
  state = 'loading';
  const reading = begun().read({});
  document.body.innerHTML = post(first + second);
  state = 'interactive';
  document.dispatchEvent(new Event('DOMContentLoaded'));
  expect(JSON.stringify(await reading)).toContain('outer islands');
  expect(kinds(await reading)).not.toContain('still-loading');
});

it('a page that is still arriving after three seconds is read as far as it came, and says so', async () => {
  state = 'loading';
  const reading = begun().read({});
  await vi.advanceTimersByTimeAsync(3000);
  expect(JSON.stringify(await reading)).toContain('both piers');
  expect(kinds(await reading)).toContain('still-loading');
});

it('once such a page is there, the reader view and the menus get all of it', async () => {
  state = 'loading';
  const reading = begun();
  const early = reading.read({});
  await vi.advanceTimersByTimeAsync(3000);
  expect(kinds((await reading.readable()) ?? {})).toContain('still-loading');
  expect(JSON.stringify(await early)).not.toContain('outer islands');
  document.body.innerHTML = post(first + second);
  state = 'complete';
  const later = await reading.readable();
  expect(JSON.stringify(later)).toContain('outer islands');
  expect(kinds(later ?? {})).not.toContain('still-loading');
});

it('what was chosen for a page stands when the page leads to a place within itself, and goes with the page', async () => {
  document.body.innerHTML = `<main><h1>Bread</h1>${'<p>Bread and butter, and how a baker of the old town makes both of them, told at length.</p>'.repeat(12)}</main>`;
  const reading = begun();
  expect((await reading.read({ anyway: true })).kind).toBe('article');
  reading.restore([0]);
  location.hash = 'comments';
  expect(await reading.readable()).toBeDefined();
  expect(reading.restored()).toEqual([0]);
  history.pushState(null, '', '/another.html');
  expect(await reading.readable()).toBeUndefined();
  history.replaceState(null, '', '/');
});

it('the work chosen to be cited holds for the page, not for the next one', async () => {
  const reading = begun();
  await reading.read({});
  expect(reading.cited()).toBeUndefined();
  reading.cite('both');
  await reading.read({});
  location.hash = 'comments';
  expect(reading.cited()).toBe('both');
  history.pushState(null, '', '/another.html');
  expect(reading.cited()).toBeUndefined();
  history.replaceState(null, '', '/');
});

it('stopped, it tells who waits for it, and reads again when asked', async () => {
  state = 'loading';
  const one = begun();
  const asked = one.read({});
  one.stop();
  state = 'complete';
  document.dispatchEvent(new Event('DOMContentLoaded'));
  await expect(asked).rejects.toThrow();
  expect((await one.read({})).kind).toBe('bulletin');
});

it('the page that was found for the original is there for popup, reader view and menus, until it is taken back', async () => {
  const reading = begun();
  const found = 'https://harbor.example/found';
  const addresses = async () =>
    [await reading.read({}), await reading.readable()].map((one) => (one as Readable | undefined)?.bulletin.original?.url);
  expect(await addresses()).toEqual([undefined, undefined]);
  reading.takeOriginal(found);
  expect(await addresses()).toEqual([found, found]);
  reading.takeOriginal(undefined);
  expect(await addresses()).toEqual([undefined, undefined]);
});

it('one post of several is read beside what is shown, and changes nothing of it', async () => {
  const two = [first, second].map(
    (words) => `<div class="post hentry"><h3 class="post-title">Piers</h3><div class="post-body">${words}${sign}</div></div>`,
  );
  document.body.innerHTML = `<div class="widget Blog">${two.join('')}</div>`;
  const reading = begun();
  expect(JSON.stringify(await reading.read({ post: '1' }))).toContain('both piers');
  const other = await reading.gather({ post: '2', anyway: false });
  expect(JSON.stringify(other)).toContain('outer islands');
  expect(JSON.stringify(await reading.readable())).toContain('both piers');
  expect(JSON.stringify(await reading.read({}))).toContain('both piers');
});
