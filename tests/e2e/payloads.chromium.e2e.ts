import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Everywhere, launchEverywhere } from '../../browsers/everywhere';
import { reader, viewHost } from '../../browsers/reader';
import { type Site, startSite } from '../../browsers/site';
import { defaults } from '../../src/settings';
import { markupPayloads } from '../payloads/all';
import { leakHost, stain } from '../payloads/case';
import { everyButton, foreign } from '../payloads/clips';
import { faultsIn } from '../payloads/faults';
import { after, before } from '../payloads/page';
import { lendingPage, registeringPage } from '../payloads/registered';
import { rawPage, servedPages } from '../payloads/served';

const host = 'quay-reader.blogspot.com';
const pages = servedPages();
let site: Site;
let chromium: Everywhere;

beforeAll(async () => {
  site = await startSite();
  chromium = await launchEverywhere(site);
  await chromium.context.addInitScript(() => {
    Object.assign(window, { traces: [], ran: (number: number) => (window as unknown as Traced).traces.push(number) });
  });
  await chromium.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await chromium.worker.evaluate((settings) => chrome.storage.sync.set({ settings }), {
    ...defaults,
    reader: { ...defaults.reader, images: false },
    citation: { ...defaults.citation, cite: 'both' as const },
  });
});

afterEach(async () => {
  for (const page of chromium.context.pages().slice(1)) await page.close();
});

afterAll(async () => {
  await chromium?.close();
  await site?.close();
});

describe('hostile pages in Chromium', () => {
  it('the same cases do run and load where nobody stops them', async () => {
    site.pages.set('/raw.html', { body: rawPage() });
    const page = await chromium.open(`https://${host}/raw.html`);
    await page.waitForTimeout(1000);
    expect(new Set(await traces(page)).size).toBeGreaterThan(30);
    expect(new Set(leaks()).size).toBeGreaterThan(30);
  });

  it.each(pages.filter(({ clobbers }) => !clobbers))(
    '$name: nothing runs, loads, colours or stays',
    async ({ path, body, headers }) => {
      site.pages.set(path, { body, ...(headers && { headers }) });
      const page = await chromium.open(`https://${host}${path}`);
      await quiet();
      const [markup, look] = [await markupOf(page), await lookOf(page)];
      const [asked, ran] = [site.requests.length, (await traces(page)).length];
      const popup = await chromium.popupFor(page);
      const clips = await popup.evaluate(everyButton);
      expect(await popup.evaluate(faultsInSource)).toEqual([]);
      expect(await traces(popup)).toEqual([]);
      expect(clips.filter(({ type }) => type === 'text/html').length).toBeGreaterThan(1);
      expect(clips.filter(({ type, text }) => type === 'text/html' && foreign.test(text))).toEqual([]);
      await popup.locator('.reader-switch').click();
      const view = await reader(page);
      await view.waitOpen();
      expect(await view.inside(faultsInView)).toEqual([]);
      expect(await lookOf(page)).toEqual(look);
      await page.bringToFront();
      await page.keyboard.press('Escape');
      await view.waitClosed();
      await quiet();
      expect(await markupOf(page)).toBe(markup);
      expect(await lookOf(page)).toEqual(look);
      expect((await traces(page)).slice(ran)).toEqual([]);
      expect(leaks(asked).filter((leak) => !ownTime.has(leak))).toEqual([]);
      expect(site.requests.slice(asked).filter((request) => request.host !== leakHost)).toEqual([]);
    },
  );

  it.each(pages.filter(({ clobbers }) => clobbers))(
    '$name: what takes the names of the DOM away hides no word',
    async ({ path, body, headers, clobbers }) => {
      site.pages.set(path, { body, ...(headers && { headers }) });
      const page = await chromium.open(`https://${host}${path}`);
      const popup = await chromium.popupFor(page);
      expect(await popup.evaluate(faultsInSource)).toEqual([]);
      const text = (await popup.locator('body').textContent()) ?? '';
      for (const { number, name } of clobbers ?? []) {
        expect(text, name).toContain(before(number));
        expect(text, name).toContain(after(number));
      }
    },
  );

  it('a page that registers the names of our colours and sizes changes neither', async () => {
    site.pages.set('/2025/03/registered.html', { body: registeringPage() });
    const page = await chromium.open(`https://${host}/2025/03/registered.html`);
    expect(await page.evaluate(probe)).toBe(stain);
    const popup = await chromium.popupFor(page);
    await popup.locator('.reader-switch').click();
    const view = await reader(page);
    await view.waitOpen();
    expect(await view.inside(faultsInView)).toEqual([]);
    expect(await view.inside(sizeOfText)).toBe(`${defaults.reader.size}px`);
  });

  it.each(['first', 'late'] as const)(
    'a page that lends its fonts under the names of ours shows no word in them (%s)',
    async (when) => {
      site.pages.set(`/2025/03/fonts-${when}.html`, { body: lendingPage(when) });
      const page = await chromium.open(`https://${host}/2025/03/fonts-${when}.html`);
      const asked = site.requests.length;
      const popup = await chromium.popupFor(page);
      await popup.locator('.reader-switch').click();
      const view = await reader(page);
      await view.waitOpen();
      await expect.poll(() => view.inside(fontOfText)).toBe('serif');
      if (when === 'first') expect(leaks(asked)).toEqual([]);
    },
  );
});

interface Traced {
  traces: number[];
}

const probe = "getComputedStyle(document.getElementById('probe')).color";
const sizeOfText = (root: ShadowRoot): string => {
  const said = [...root.querySelectorAll('article p')].find((one) => one.textContent?.includes('dredging work'));
  return said ? getComputedStyle(said).fontSize : 'no text';
};

const fontOfText = (root: ShadowRoot): string => {
  const said = [...root.querySelectorAll('article p')].find((one) => one.textContent?.includes('dredging work'));
  return said ? getComputedStyle(said).fontFamily : 'no text';
};

/** Both run in the browser, as source text. */
const faultsInSource = `(${faultsIn.toString()})(document, ${JSON.stringify(stain)})`;
const faultsInView = new Function('root', `return (${faultsIn.toString()})(root, ${JSON.stringify(stain)})`) as (
  root: ShadowRoot,
) => ReturnType<typeof faultsIn>;

const traces = (page: Page): Promise<number[]> => page.evaluate('Array.from(window.traces)') as Promise<number[]>;
const leaks = (since = 0): string[] =>
  site.requests
    .slice(since)
    .filter((request) => request.host === leakHost)
    .map(({ path }) => path);

/** What a live page asks for when it likes: an animation that goes on, a variable set again, a background that was lost. Inert in a template, the same cases ask nothing. */
const ownTime = new Set(
  markupPayloads
    .filter(({ name }) => /svg-(?:animate|set)-href|style-attribute\/variable|load\/(?:table|td|body)-background/.test(name))
    .map(({ number }) => `/${number}`),
);

/** The page as it stands, asked past whatever the page put in the way. */
const markupOf = (page: Page): Promise<string> => page.evaluate(() => new XMLSerializer().serializeToString(document));

/** Colours, size and place of what the page shows. */
const lookOf = (page: Page): Promise<string[]> =>
  page.evaluate((ours) => {
    const looks: string[] = [];
    const walker = Document.prototype.createTreeWalker.call(document, document, 1);
    for (let node = walker.nextNode() as Element | null; node; node = walker.nextNode() as Element | null) {
      // Our view, and the citation it leaves in the head for reference managers.
      if (node.matches(ours) || node.localName === 'meta' || node.classList.contains('Z3988') || looks.length > 400) continue;
      const { color, backgroundColor, fontFamily, fontSize, display, visibility } = getComputedStyle(node);
      looks.push([node.localName, color, backgroundColor, fontFamily, fontSize, display, visibility].join(' '));
    }
    return looks;
  }, viewHost);

/** Waits until the page has asked for nothing for a while. */
async function quiet(): Promise<void> {
  for (let last = -1; last !== site.requests.length; ) {
    last = site.requests.length;
    await new Promise((done) => setTimeout(done, 150));
  }
}
