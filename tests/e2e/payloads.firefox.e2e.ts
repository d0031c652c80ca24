import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { hangs } from '../../browsers/chromium';
import { viewHost } from '../../browsers/reader';
import { defaults } from '../../src/settings';
import { markupPayloads } from '../payloads/all';
import { leakHost, stain } from '../payloads/case';
import { everyButton, foreign } from '../payloads/clips';
import { faultsIn } from '../payloads/faults';
import { after, before } from '../payloads/page';
import { lendingPage, registeringPage } from '../payloads/registered';
import { rawPage, servedPages } from '../payloads/served';
import { firefoxStand } from './firefox-stand';

const host = 'quay-reader.blogspot.com';
const pages = servedPages();
// Firefox counts the seconds from a click to what it allows; a busy machine may need more of them than a person.
const stand = firefoxStand({ prefs: { 'dom.user_activation.transient.timeout': hangs } });

describe('hostile pages in Firefox', () => {
  it('the same cases do run and load where nobody stops them', async () => {
    const page = await opened('/raw.html', { body: rawPage() });
    await expect.poll(() => page.evaluate('new Set(window.traces).size')).toBeGreaterThan(20);
    expect(new Set(leaks()).size).toBeGreaterThan(30);
  });

  it.each(pages.filter(({ clobbers }) => !clobbers))('$name: nothing runs, loads, colours or stays', async (served) => {
    const page = await opened(served.path, served);
    await page.evaluate('window.traces = []; window.ran = (number) => window.traces.push(number)');
    await quiet(page);
    const markup = await page.evaluate(markupOf);
    const asked = stand.site.requests.length;
    await click(page);
    const clips = await stand.firefox.popup(clipsOfPopup);
    expect(clips.filter(({ type }) => type === 'text/html').length).toBeGreaterThan(1);
    expect(clips.filter(({ type, text }) => type === 'text/html' && foreign.test(text))).toEqual([]);
    // Firefox itself puts a page around what it keeps.
    expect((await stand.firefox.clipboard('text/html')).replace(/<\/?(?:html|head|body)>/g, '')).not.toMatch(foreign);
    expect(await stand.firefox.popup(faultsInPopup)).toEqual([]);
    await stand.flip();
    await stand.viewOpens(page);
    expect(await stand.firefox.inTab(faultsInReader)).toEqual([]);
    await stand.flip();
    await stand.viewCloses(page);
    await quiet(page);
    expect(await page.evaluate(markupOf)).toBe(markup);
    expect(await page.evaluate('window.traces')).toEqual([]);
    expect(leaks(asked).filter((leak) => !content.has(leak))).toEqual([]);
  });

  it.each(pages.filter(({ clobbers }) => clobbers))(
    '$name: what takes the names of the DOM away hides no word',
    async (served) => {
      const page = await opened(served.path, served);
      await click(page);
      expect(await stand.firefox.popup(faultsInPopup)).toEqual([]);
      const text = await stand.firefox.popup((content) => content.document.body.textContent ?? '');
      for (const { number, name } of served.clobbers ?? []) {
        expect(text, name).toContain(before(number));
        expect(text, name).toContain(after(number));
      }
    },
  );

  it('a page that registers the names of our colours and sizes changes neither', async () => {
    const page = await opened('/2025/03/registered.html', { body: registeringPage() });
    expect(await page.evaluate("getComputedStyle(document.getElementById('probe')).color")).toBe(stain);
    await click(page);
    await stand.flip();
    await stand.viewOpens(page);
    expect(await stand.firefox.inTab(faultsInReader)).toEqual([]);
    expect(await stand.firefox.inTab(lookOfText('fontSize'))).toBe(`${defaults.reader.size}px`);
  });

  it.each(['first', 'late'] as const)(
    'a page that lends its fonts under the names of ours shows no word in them (%s)',
    async (when) => {
      const page = await opened(`/2025/03/fonts-${when}.html`, { body: lendingPage(when) });
      const asked = stand.site.requests.length;
      await click(page);
      await stand.flip();
      await stand.viewOpens(page);
      await expect.poll(() => stand.firefox.inTab(lookOfText('fontFamily'))).toBe('serif');
      if (when === 'first') expect(leaks(asked)).toEqual([]);
    },
  );
});

/** Run in the browser, as source text. */
const faultsInPopup = checking('content.document');
const faultsInReader = checking(`content.document.querySelector('html > ${viewHost}').openOrClosedShadowRoot`);
const clipsOfPopup = new Function(
  'content',
  `const sandbox = Components.utils.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
   Components.utils.exportFunction(() => content.document.notifyUserGestureActivation(), content.document, { defineAs: 'notifyUserGestureActivation' });
   return Components.utils.evalInSandbox(${JSON.stringify(`const __name = (it) => it; (${everyButton.toString()})().then(JSON.stringify)`)}, sandbox).then(JSON.parse);`,
) as (content: Window) => Promise<{ type: string; text: string }[]>;
const lookOfText = (property: 'fontSize' | 'fontFamily'): ((content: Window) => string) =>
  new Function(
    'content',
    `const root = content.document.querySelector('html > ${viewHost}').openOrClosedShadowRoot;
   const said = [...root.querySelectorAll('article p')].find((one) => one.textContent.includes('dredging work'));
   return said ? content.getComputedStyle(said).${property} : 'no text';`,
  ) as (content: Window) => string;
const markupOf = 'new XMLSerializer().serializeToString(document)';

function checking(root: string): (content: Window & typeof globalThis) => ReturnType<typeof faultsIn> {
  return new Function(
    'content',
    `const { document } = content; const getComputedStyle = content.getComputedStyle.bind(content);
    return (${faultsIn.toString()})(${root}, ${JSON.stringify(stain)});`,
  ) as (content: Window) => ReturnType<typeof faultsIn>;
}

/** Pictures that a reader view shows as content, and what a live page asks for when it likes (see the suite for Chromium). */
const content = new Set(
  markupPayloads
    .filter(
      ({ name, value }) =>
        /<im(?:g|age)\b[^>]*\bsrc=/.test(value) ||
        /svg-(?:animate|set)-href|style-attribute\/variable|load\/(?:table|td|body)-background/.test(name),
    )
    .map(({ number }) => `/${number}`),
);

const leaks = (since = 0): string[] =>
  stand.site.requests
    .slice(since)
    .filter((request) => request.host === leakHost)
    .map(({ path }) => path);

async function opened(path: string, page: { body: string; headers?: Record<string, string> }): Promise<Page> {
  stand.site.pages.set(path, { body: page.body, ...(page.headers && { headers: page.headers }) });
  return stand.open(`https://${host}${path}`);
}

async function click(page: Page): Promise<void> {
  await stand.click(page);
  await stand.firefox.popup(async (content) => {
    for (const tab of content.document.querySelectorAll<HTMLElement>('[role=tab]')) {
      tab.click();
      await new Promise((done) => content.setTimeout(done, 20));
    }
  });
}

/** Waits until the page has nothing left to do, and asks for nothing more. */
async function quiet(page: Page): Promise<void> {
  for (let last = -1; last !== stand.site.requests.length; ) {
    last = stand.site.requests.length;
    for (let turn = 0; turn < 3; turn++) await page.evaluate('new Promise((done) => requestIdleCallback(done))');
    await new Promise((done) => setTimeout(done, 150));
  }
}
