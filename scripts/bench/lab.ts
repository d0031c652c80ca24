import type { CDPSession, Page } from 'playwright-core';
import { type BrowserContext, chromium } from 'playwright-core';
import { type Chromium, launchChromium } from '../../tests/e2e/chromium';
import { type Site, startSite } from '../../tests/e2e/site';
import { browserPath } from '../browsers';
import { type BenchPage, served } from './pages';

/** Two browsers side by side, alike but for the extension, and the site that serves them. */
export interface Lab {
  site: Site;
  with: Chromium;
  without: { context: BrowserContext };
  close(): Promise<void>;
}

export async function openLab(pages: readonly BenchPage[], extension: string): Promise<Lab> {
  const site = await startSite(served(pages));
  const args = ['--js-flags=--expose-gc'];
  const withIt = await launchChromium(site, { extension, args });
  const plain = await chromium.launch({ executablePath: browserPath('chromium'), args: ['--no-sandbox', rules(site), ...args] });
  const context = await plain.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1100, height: 760 } });
  return {
    site,
    with: withIt,
    without: { context },
    async close() {
      await Promise.allSettled([withIt.close(), plain.close()]);
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

const rules = ({ httpPort, httpsPort }: Pick<Site, 'httpPort' | 'httpsPort'>): string =>
  `--host-resolver-rules=${['*.blogspot.com', '*.example.org', '*.example.com']
    .flatMap((host) => [`MAP ${host}:80 127.0.0.1:${httpPort}`, `MAP ${host}:443 127.0.0.1:${httpsPort}`])
    .concat('MAP * ~NOTFOUND')
    .join(',')}`;
