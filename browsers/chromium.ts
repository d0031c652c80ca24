import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import { browserPath } from './installed';
import type { Site } from './site';

/** A Chromium with the built extension loaded; host names lead to the local site, everything else to nowhere. */
export interface Chromium {
  context: BrowserContext;
  worker: Worker;
  extensionId: string;
  open(url: string): Promise<Page>;
  /** Clicks the toolbar button over a page and gives the real popup. */
  click(page: Page): Promise<Popup>;
  close(): Promise<void>;
}

export interface Popup {
  page: Page;
  /** When the click was sent, milliseconds since the epoch. */
  clickedAt: number;
  close(): Promise<void>;
}

export async function launchChromium(
  site: Pick<Site, 'httpPort' | 'httpsPort'>,
  options: {
    extension?: string;
    headless?: boolean;
    args?: string[];
    colorScheme?: 'light' | 'dark';
    lang?: string;
    /** A second extension gives the browser a voice that says nothing, a sentence in 0.3 seconds. */
    voice?: 'one';
    /** Leaves the tab open that is opened after installing. */
    welcome?: boolean;
  } = {},
): Promise<Chromium> {
  const extension = resolve(options.extension ?? '.output/chrome-mv3');
  const extensions = [extension, ...(options.voice ? [resolve('tests/e2e/voice')] : [])].join();
  const profile = mkdtempSync(join(tmpdir(), 'bulletin-reader-'));
  const hosts = [
    '*.blogspot.com',
    '*.example.org',
    '*.example.com',
    '*.example.gov',
    'content.govdelivery.com',
    'web.archive.org',
  ]
    .flatMap((host) => [`MAP ${host}:80 127.0.0.1:${site.httpPort}`, `MAP ${host}:443 127.0.0.1:${site.httpsPort}`])
    .concat('MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1', 'EXCLUDE localhost');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browserPath('chromium'),
    headless: options.headless ?? true,
    ignoreHTTPSErrors: true,
    viewport: { width: 1100, height: 760 },
    colorScheme: options.colorScheme ?? 'light',
    ...(options.lang && { locale: options.lang }),
    args: [
      '--no-sandbox',
      '--enable-unsafe-extension-debugging',
      '--remote-debugging-port=0',
      `--disable-extensions-except=${extensions}`,
      `--load-extension=${extensions}`,
      `--host-resolver-rules=${hosts.join(',')}`,
      ...(options.lang ? [`--lang=${options.lang}`] : []),
      ...(options.args ?? []),
    ],
    ...(options.lang && { env: { ...process.env, LANGUAGE: options.lang } as Record<string, string> }),
  });
  context.setDefaultTimeout(hangs);
  const ours = (one: Worker): boolean => one.url().endsWith('/background.js');
  const worker =
    context.serviceWorkers().find(ours) ?? (await context.waitForEvent('serviceworker', { timeout: hangs, predicate: ours }));
  const extensionId = new URL(worker.url()).host;
  if (!options.welcome) await closeWelcome(context);
  return {
    context,
    worker,
    extensionId,
    async open(url) {
      const page = await context.newPage();
      await page.goto(url);
      return page;
    },
    async click(page) {
      const clickedAt = await trigger(context, page, extensionId);
      return { clickedAt, ...(await attach(profile, extensionId, options.colorScheme ?? 'light')) };
    },
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** The tab that is opened after installing would stand before the page that a test is about. */
async function closeWelcome(context: BrowserContext): Promise<void> {
  const opened = (): Page | undefined => context.pages().find((page) => page.url().endsWith('/welcome.html'));
  await until('the page for the first minute did not open', async () => opened() !== undefined);
  await opened()?.close();
}

/** What a click on the toolbar button does, without a screen: opens the popup and grants activeTab. Needs the id of the TAB target. */
async function trigger(context: BrowserContext, page: Page, extensionId: string): Promise<number> {
  await page.bringToFront();
  const browser = context.browser();
  if (!browser) throw new Error('no browser');
  const cdp = await browser.newBrowserCDPSession();
  const pageCdp = await context.newCDPSession(page);
  const me = await pageCdp.send('Target.getTargetInfo');
  const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{ type: 'tab' }] } as never);
  const tabs = targetInfos.filter((target) => target.url === me.targetInfo.url);
  const tab = tabs.at(-1);
  if (!tab) throw new Error(`no tab has the address ${me.targetInfo.url}`);
  const clickedAt = performance.timeOrigin + performance.now();
  await cdp.send('Extensions.triggerAction' as never, { id: extensionId, targetId: tab.targetId } as never);
  // A client attaches only to a popup that exists when it connects.
  await until('the popup did not open', async () => {
    const now = await cdp.send('Target.getTargets');
    return now.targetInfos.some((target) => target.type === 'page' && target.url.startsWith(popupUrl(extensionId)));
  });
  await pageCdp.detach();
  await cdp.detach();
  return clickedAt;
}

/** The open popup as a page, over a second connection: the first does not attach to popups. */
async function attach(profile: string, extensionId: string, colorScheme: 'light' | 'dark'): Promise<Omit<Popup, 'clickedAt'>> {
  const port = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')[0];
  const second = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  for (const one of second.contexts()) one.setDefaultTimeout(hangs);
  const found = (): Page | undefined =>
    second
      .contexts()
      .flatMap((context) => context.pages())
      .find((page) => page.url().startsWith(popupUrl(extensionId)));
  await until('the popup could not be attached to', async () => found() !== undefined);
  const page = found();
  if (!page) throw new Error('the popup closed');
  await page.emulateMedia({ colorScheme });
  return {
    page,
    async close() {
      // A popup that stays open takes the keys that are meant for the page, and is found in the place of the next.
      await page.close().catch(() => undefined);
      await second.close();
    },
  };
}

const popupUrl = (extensionId: string): string => `chrome-extension://${extensionId}/popup.html`;

/** Asks again and again until it is so. The limit ends what hangs; it says nothing of how fast a machine has to be. */
export async function until(problem: string, test: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + hangs; Date.now() < end; ) {
    if (await test()) return;
    await new Promise((done) => setTimeout(done, 25));
  }
  throw new Error(problem);
}

/** Milliseconds after which what is waited for never comes. */
export const hangs = 180_000;
