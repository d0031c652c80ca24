import { mkdirSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { firefoxStand } from './firefox-stand';

const pictures = 'screenshots/firefox';
// The browser's own question about access is answered yes: it is no page that a test could reach.
const stand = firefoxStand({ prefs: { 'extensions.webextOptionalPermissionPrompts': false } });
let here = '';

beforeAll(() => {
  mkdirSync(pictures, { recursive: true });
  here = stand.serve('news-labels-simple');
});

describe('in Firefox', () => {
  it('a click shows the reading, and copies the citation', async () => {
    await stand.read(here);
    const text = await stand.popupText();
    expect(text).toContain('Westmark Department of Coastal Defense');
    expect(text).toContain('Daniel Okonjo');
    writeFileSync(`${pictures}/popup.png`, await stand.firefox.popupPicture());
    await stand.firefox.popup((content) => {
      (content.document as unknown as { notifyUserGestureActivation(): void }).notifyUserGestureActivation();
      const button = [...content.document.querySelectorAll('button')].find((one) => one.textContent?.includes('Copy citation'));
      button?.click();
    });
    await expect.poll(stand.popupText).toMatch(/copied/i);
    expect(await stand.firefox.clipboard()).toMatch(/^Lindqvist, M\. \(2025, March 6\)\./);
    expect(await stand.firefox.clipboard('text/html')).toContain('<i>');
  });

  it('the source fields show the whole of a long title', async () => {
    await stand.read(here);
    const shown = await stand.firefox.popup(async (content) => {
      const { document } = content;
      document.querySelector<HTMLElement>('[data-tab=citation]')?.click();
      await new Promise((done) => setTimeout(done, 200));
      document.querySelector<HTMLElement>('.fields summary')?.click();
      await new Promise((done) => setTimeout(done, 200));
      const { scrollHeight = 0, clientHeight = 0 } = document.querySelector('.growing textarea') ?? {};
      return { whole: scrollHeight <= clientHeight, lines: clientHeight > 40 };
    });
    expect(shown).toEqual({ whole: true, lines: true });
  });

  it('works on a domain of its own', async () => {
    await stand.read(`https://news.example.org${new URL(here).pathname}`);
    expect(await stand.popupText()).toContain('Daniel Okonjo');
  });

  it('a site of its own is recognised always, once its reader chooses so, and opens in the reader view', async () => {
    const url = `https://blog.example.com${new URL(here).pathname}`;
    await stand.read(url);
    expect(await stand.firefox.badge()).toBe('');
    await choose('Always recognise');
    await stand.firefox.closePopup();
    const page = await stand.open(url);
    await stand.badgeIs('❝');
    await stand.click(page);
    await choose('Always open bulletins');
    await stand.firefox.closePopup();
    await stand.viewOpens(await stand.open(url));
  });

  it('the reader view opens and leaves, and the page is what it was', async () => {
    const page = await stand.read(here);
    const before = await page.evaluate(() => new XMLSerializer().serializeToString(document));
    await stand.flip();
    await stand.viewOpens(page);
    await stand.firefox.closePopup();
    expect(await stand.firefox.inTab(textOfView)).toContain('Norhaven');
    await page.screenshot({ path: `${pictures}/reader.png` });
    await page.keyboard.press('Escape');
    await stand.viewCloses(page);
    expect(await page.evaluate(() => new XMLSerializer().serializeToString(document))).toBe(before);
  });

  it('reading asks the network for nothing', async () => {
    const page = await stand.open(here);
    await new Promise((done) => setTimeout(done, 500));
    const [asked, refused] = [stand.site.requests.length, stand.firefox.refused.length];
    await stand.click(page);
    await stand.flip();
    await stand.viewOpens(page);
    expect(stand.site.requests.slice(asked).filter(({ path }) => path !== '/favicon.ico')).toEqual([]);
    expect(stand.firefox.refused.slice(refused)).toEqual([]);
  });
});

describe('the shortcuts in Firefox', () => {
  it('Alt+Shift+G opens the popup', async () => {
    await stand.open(here);
    await stand.press('G');
    await stand.popupIs('ready');
  });

  it('Alt+Shift+E opens the reader view and leaves it', async () => {
    const page = await stand.open(here);
    await stand.press('E');
    await stand.viewOpens(page);
    await stand.badgeIs('✓');
    await stand.press('E');
    await stand.viewCloses(page);
  });

  it('Alt+Shift+K copies the citation; where nobody clicked in the page Firefox forbids that, and it stands there to be copied', async () => {
    const page = await stand.open(here);
    await fill('nothing yet');
    await stand.press('K');
    await stand.badgeIs('!');
    await stand.viewOpens(page);
    expect(await stand.firefox.inTab(textOfView)).toContain('Lindqvist, M. (2025, March 6).');
    expect(await stand.firefox.clipboard()).toBe('nothing yet');
    await page.keyboard.press('Escape');
    await stand.viewCloses(page);
    await page.mouse.click(5, 5);
    await stand.press('K');
    await expect.poll(() => stand.firefox.clipboard()).toMatch(/^Lindqvist, M\. \(2025, March 6\)\./);
    await stand.badgeIs('✓');
  });

  it('Alt+Shift+Q copies the selected words with the citation, and says on the button where there are none', async () => {
    const page = await stand.open(here);
    await stand.badgeIs('❝');
    await fill('nothing yet');
    await stand.press('Q');
    await stand.badgeIs('!');
    expect(await stand.firefox.clipboard()).toBe('nothing yet');
    await page.evaluate((words) => {
      const { find } = window as unknown as { find(text: string): boolean };
      find(words);
    }, 'Our governor is interested in quiet water');
    await stand.press('Q');
    await expect.poll(() => stand.firefox.clipboard()).toMatch(/^“Our governor is interested in quiet water” — Daniel Okonjo/);
  });
});

/** What stands in the layer above the page, also in its fields. Runs in the tab. */
function textOfView(content: Window): string {
  const host = content.document.querySelector('html > div[data-bulletin-reader]') as {
    openOrClosedShadowRoot?: ShadowRoot;
  } | null;
  const root = host?.openOrClosedShadowRoot;
  return [root?.textContent, root?.querySelector('textarea')?.value].join(' ');
}

/** Puts words on the clipboard. */
const fill = (words: string): Promise<void> =>
  stand.firefox.inChrome((text: string) => {
    const { Cc, Ci } = globalThis as unknown as {
      Cc: Record<string, { getService(id: unknown): { copyString(text: string): void } }>;
      Ci: { nsIClipboardHelper: unknown };
    };
    Cc['@mozilla.org/widget/clipboardhelper;1']?.getService(Ci.nsIClipboardHelper).copyString(text);
  }, words);

/** Chooses an entry of the popup's menu. */
async function choose(entry: string): Promise<void> {
  await stand.firefox.popup((content) =>
    content.document.querySelector<HTMLElement>('button[aria-haspopup][aria-label*="More"]')?.click(),
  );
  await expect
    .poll(() => stand.firefox.popup((content) => content.document.querySelectorAll('[role=menuitem]').length))
    .toBeGreaterThan(1);
  const choice = entry.replaceAll("'", '');
  await stand.firefox.popup(
    new Function(
      'content',
      `content.document.notifyUserGestureActivation();
       [...content.document.querySelectorAll('[role=menuitem]')].find((one) => one.textContent.includes('${choice}')).click();`,
    ) as (content: Window & typeof globalThis) => void,
  );
  await expect
    .poll(() => stand.firefox.popup((content) => content.document.querySelector('.toasts')?.textContent ?? ''))
    .not.toBe('');
}
