import type { CDPSession, Page } from 'playwright-core';
import { type BrowserContext, chromium } from 'playwright-core';
import { browserPath } from '../browsers/installed';
import { type Site, startSite } from '../browsers/site';
import { type BenchPage, served } from './pages';

/** A browser without the extension, and the local site that serves the pages to it and to others. */
export interface Lab {
  site: Site;
  context: BrowserContext;
  /** A browser context whose pages share nothing with any other: code that runs in it runs for the first time. */
  fresh(): Promise<BrowserContext>;
  close(): Promise<void>;
}

export async function openLab(pages: readonly BenchPage[]): Promise<Lab> {
  const site = await startSite(served(pages));
  const browser = await chromium.launch({
    executablePath: browserPath('chromium'),
    args: ['--no-sandbox', rules(site), '--js-flags=--expose-gc'],
  });
  const fresh = (): Promise<BrowserContext> =>
    browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1100, height: 760 } });
  return {
    site,
    context: await fresh(),
    fresh,
    async close() {
      await browser.close();
      await site.close();
    },
  };
}

/** CPU time of one thread of a page, in milliseconds: it does not depend on what else the machine does. */
export interface Meter {
  page: Page;
  cdp: CDPSession;
  now(): Promise<Reading>;
  /** CPU time that the page's scripts take to run the expression once. */
  script(expression: string): Promise<number>;
  collectGarbage(): Promise<void>;
}

interface Reading {
  script: number;
  task: number;
  layout: number;
  heap: number;
  nodes: number;
  listeners: number;
}

export async function meter(page: Page): Promise<Meter> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const now = async (): Promise<Reading> => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    const value = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
    return {
      script: value('ScriptDuration') * 1000,
      task: value('TaskDuration') * 1000,
      layout: (value('LayoutDuration') + value('RecalcStyleDuration')) * 1000,
      heap: value('JSHeapUsedSize'),
      nodes: value('Nodes'),
      listeners: value('JSEventListeners'),
    };
  };
  return {
    page,
    cdp,
    now,
    async script(expression) {
      const before = await now();
      // Only work in a task of the page's own counts as script time.
      const { exceptionDetails } = await cdp.send('Runtime.evaluate', {
        expression: `new Promise((done, fail) => setTimeout(() => { try { ${expression}; done(); } catch (error) { fail(error); } }))`,
        awaitPromise: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return (await now()).script - before.script;
    },
    async collectGarbage() {
      await cdp.send('HeapProfiler.collectGarbage');
    },
  };
}

/** Lets the process of a page run as on a processor that is so many times slower. What else lives in that process is slower with it. */
export async function slowDown(page: Page, times: number): Promise<void> {
  if (times === 1) return;
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: times });
}

/** For the caption of a table. */
export const slowedBy = (times: number): string => (times === 1 ? '' : ` The processor is slowed down ${times} times.`);

const rules = ({ httpPort, httpsPort }: Pick<Site, 'httpPort' | 'httpsPort'>): string =>
  `--host-resolver-rules=${['*.blogspot.com', '*.example.org', '*.example.com']
    .flatMap((host) => [`MAP ${host}:80 127.0.0.1:${httpPort}`, `MAP ${host}:443 127.0.0.1:${httpsPort}`])
    .concat('MAP * ~NOTFOUND')
    .join(',')}`;
