import { type AddressInfo, connect, createServer, type Server } from 'node:net';
import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { until } from './chromium';
import { browserPath } from './installed';
import type { Site } from './site';

export const id = 'bulletin-reader@bulletin-reader.github.io';
export const uuid = '11111111-2222-4333-8444-555555555555';

/** A Firefox with the built extension installed; the hosts of the tests lead to the local site, everything else is refused and noted. */
export interface Firefox {
  browser: Browser;
  /** Requests that went anywhere else. */
  refused: string[];
  open(url: string): Promise<Page>;
  /** The toolbar button's badge over the page in front. */
  badge(): Promise<string>;
  /** Clicks the toolbar button over a page, or over the tab in front. */
  click(page?: Page): Promise<void>;
  /** Runs a function in the open popup; the function must not use anything outside itself and its argument. */
  popup<T>(work: (content: Window & typeof globalThis) => T | Promise<T>): Promise<T>;
  closePopup(): Promise<void>;
  popupPicture(): Promise<Buffer>;
  /** Runs a function in the tab's page with the browser's own rights: it sees closed shadow roots. */
  inTab<T>(work: (content: Window & typeof globalThis) => T | Promise<T>): Promise<T>;
  /** Runs a function in Firefox's own window. */
  inChrome<T>(work: (...args: never[]) => T | Promise<T>, ...args: unknown[]): Promise<T>;
  clipboard(flavour?: string): Promise<string>;
  /** From now on everything happens in this window. */
  turnTo(which: 'first' | 'newest'): void;
  close(): Promise<void>;
}

interface Bidi {
  connection: { send(method: string, params: object): Promise<{ result: Record<string, never> }> };
}

export async function launchFirefox(
  site: Pick<Site, 'httpPort' | 'httpsPort'>,
  options: { extension?: string; prefs?: Record<string, unknown> } = {},
): Promise<Firefox> {
  const refused: string[] = [];
  const proxy = await startProxy(site, refused);
  const port = (proxy.address() as AddressInfo).port;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: browserPath('firefox'),
    headless: true,
    // Lets the preference below take effect in a release build.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    acceptInsecureCerts: true,
    defaultViewport: { width: 1100, height: 760 },
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'services.settings.server': 'data:,#remote-settings-dummy/v1',
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': port,
      'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
      ...options.prefs,
    },
  });
  const installed = await browser.installExtension(resolve(options.extension ?? '.output/firefox-mv3'));
  if (installed !== id) throw new Error(`Firefox installed ${installed}`);

  const send = async (method: string, params: object): Promise<Record<string, unknown>> =>
    (await (browser as unknown as Bidi).connection.send(method, params)).result as Record<string, unknown>;

  let meant: 'first' | 'newest' = 'first';
  const inChrome = async <T>(work: (...args: never[]) => T | Promise<T>, ...args: unknown[]): Promise<T> => {
    const { contexts } = (await send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as {
      contexts: { url: string; context: string }[];
    };
    const window = contexts.filter(({ url }) => url.endsWith('browser.xhtml')).at(meant === 'first' ? 0 : -1);
    const answer = (await send('script.evaluate', {
      target: { context: window?.context },
      awaitPromise: true,
      // A function compiled by tsx names its inner functions by a helper that does not exist over there.
      expression: `(async () => { const __name = (it) => it; return JSON.stringify((await (${work.toString()})(...${JSON.stringify(args)})) ?? null); })()`,
    })) as { type: string; exceptionDetails?: { text: string }; result: { value: string } };
    if (answer.type !== 'success') throw new Error(answer.exceptionDetails?.text ?? 'failed');
    return JSON.parse(answer.result.value) as T;
  };

  const inContent = <T>(selector: string, work: (content: Window & typeof globalThis) => T | Promise<T>): Promise<T> =>
    inChrome(
      async (source: string, where: string) => {
        const browsers = [...document.querySelectorAll(where)] as unknown as {
          isConnected: boolean;
          messageManager: Record<string, (...args: unknown[]) => void>;
        }[];
        const element = browsers.at(-1);
        if (!element) throw new Error(`no ${where}`);
        const name = `e2e:${Math.random()}`;
        return await new Promise<T>((done, fail) => {
          const script = `data:,${encodeURIComponent(
            `if (!this[${JSON.stringify(name)}]) { this[${JSON.stringify(name)}] = true; sendAsyncMessage(${JSON.stringify(name)}, { begun: true }); (async () => { const __name = (it) => it; try { sendAsyncMessage(${JSON.stringify(name)}, { value: await (${source})(content) }); } catch (error) { sendAsyncMessage(${JSON.stringify(name)}, { error: String(error) }); } })(); }`,
          )}`;
          const send = (): void => element.messageManager.loadFrameScript?.(script, false);
          let begun = false;
          // A popup that is just opening loses what is sent to it: it is sent again until it says that it has begun. One that closes
          // goes from the window. However slow the machine is, one of the two happens.
          const watch = setInterval(() => {
            if (!element.isConnected) {
              clearInterval(watch);
              fail(new Error(`${where} has closed`));
            } else if (!begun) send();
          }, 250);
          element.messageManager.addMessageListener?.(name, (message: { data: { begun?: true; error?: string; value: T } }) => {
            begun = true;
            if (message.data.begun) return;
            clearInterval(watch);
            if (message.data.error) fail(new Error(message.data.error));
            else done(message.data.value);
          });
          send();
        });
      },
      work.toString(),
      selector,
    );

  const popup: Firefox['popup'] = (work) => inContent('browser.webextension-popup-browser', work);

  return {
    browser,
    refused,
    inChrome,
    popup,
    inTab: (work) => inContent('tabpanels .deck-selected browser, #tabbrowser-tabpanels .deck-selected browser', work),
    async open(url) {
      const page = await browser.newPage();
      await page.goto(url);
      return page;
    },
    async click(page) {
      await page?.bringToFront();
      await inChrome(async (extension: string) => {
        const w = globalThis as unknown as FirefoxWindow;
        const { ExtensionParent } = w.ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        await ExtensionParent.apiManager.global
          .browserActionFor(w.WebExtensionPolicy.getByID(extension).extension)
          .triggerAction(w);
      }, id);
      await until('the popup did not open', () =>
        popup((content) => content.document.documentElement.dataset.state !== undefined).catch(() => false),
      );
    },
    badge: () =>
      inChrome((extension: string) => {
        const w = globalThis as unknown as FirefoxWindow;
        const { ExtensionParent } = w.ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        const button = ExtensionParent.apiManager.global.browserActionFor(w.WebExtensionPolicy.getByID(extension).extension);
        return button.action.getProperty(w.gBrowser.selectedTab, 'badgeText') ?? '';
      }, id),
    async closePopup() {
      await inChrome(() => {
        for (const panel of document.querySelectorAll('panel[open], panel[panelopen]'))
          (panel as unknown as { hidePopup(): void }).hidePopup();
      });
      await until('the popup did not close', () =>
        inChrome(() => document.querySelector('browser.webextension-popup-browser') === null),
      );
    },
    async popupPicture() {
      const png = await inChrome(async () => {
        const element = document.querySelector('browser.webextension-popup-browser') as unknown as {
          browsingContext: {
            currentWindowGlobal: { drawSnapshot(rect: null, scale: number, background: string): Promise<ImageBitmap> };
          };
        };
        const image = await element.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
        const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas') as HTMLCanvasElement;
        canvas.width = image.width;
        canvas.height = image.height;
        canvas.getContext('2d')?.drawImage(image, 0, 0);
        return canvas.toDataURL('image/png');
      });
      return Buffer.from(png.split(',')[1] ?? '', 'base64');
    },
    clipboard: (flavour = 'text/plain') =>
      inChrome((type: string) => {
        const w = globalThis as unknown as FirefoxWindow;
        const transferable = w.Cc['@mozilla.org/widget/transferable;1'].createInstance(w.Ci.nsITransferable);
        transferable.init(null);
        transferable.addDataFlavor(type);
        w.Services.clipboard.getData(transferable, w.Services.clipboard.kGlobalClipboard);
        const out: { value?: { QueryInterface(id: unknown): { data: string } } } = {};
        transferable.getTransferData(type, out);
        return out.value?.QueryInterface(w.Ci.nsISupportsString).data ?? '';
      }, flavour),
    turnTo(which) {
      meant = which;
    },
    async close() {
      await browser.close();
      proxy.close();
    },
  };
}

/** Firefox's own globals, as far as the tests use them. */
interface FirefoxWindow {
  gBrowser: { selectedTab: unknown };
  ChromeUtils: {
    importESModule(url: string): {
      ExtensionParent: {
        apiManager: {
          global: {
            browserActionFor(e: unknown): {
              triggerAction(w: unknown): Promise<void>;
              action: { getProperty(tab: unknown, name: string): string | null };
            };
          };
        };
      };
    };
  };
  WebExtensionPolicy: { getByID(id: string): { extension: unknown } };
  Cc: Record<string, { createInstance(id: unknown): Transferable }> & {
    '@mozilla.org/widget/transferable;1': { createInstance(id: unknown): Transferable };
  };
  Ci: { nsITransferable: unknown; nsISupportsString: unknown };
  Services: { clipboard: { getData(t: Transferable, which: number): void; kGlobalClipboard: number } };
}

interface Transferable {
  init(context: null): void;
  addDataFlavor(type: string): void;
  getTransferData(type: string, out: object): void;
}

function startProxy(site: Pick<Site, 'httpPort' | 'httpsPort'>, refused: string[]): Promise<Server> {
  const server = createServer((down) => {
    down.on('error', () => down.destroy());
    down.once('data', (first) => {
      const [method = '', target = ''] = first.toString('latin1').split('\r\n', 1)[0]?.split(' ') ?? [];
      const tunnel = method === 'CONNECT';
      const host = tunnel ? target.replace(/:\d+$/, '') : URL.canParse(target) ? new URL(target).hostname : '';
      if (
        !/\.(?:blogspot\.com|example\.org|example\.com|example\.gov)$|^(?:content\.govdelivery\.com|web\.archive\.org)$/.test(
          host,
        )
      ) {
        refused.push(`${method} ${target}`);
        down.end('HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\n\r\n');
        return;
      }
      const up = connect(tunnel ? site.httpsPort : site.httpPort, '127.0.0.1', () => {
        if (tunnel) down.write('HTTP/1.1 200 OK\r\n\r\n');
        else up.write(first);
        down.pipe(up).pipe(down);
      });
      up.on('error', () => down.destroy());
    });
  });
  return new Promise((done) => server.listen(0, '127.0.0.1', () => done(server)));
}
