import { launchChromium } from '../../browsers/chromium';
import { viewHost } from '../../browsers/reader';
import { figure, median, percentile, table } from '../figures';
import { type Lab, meter } from '../lab';
import type { BenchPage } from '../pages';
import { built } from './built';
import { clickAndRead } from './popup';
import { probed } from './probed';

interface Turn {
  wall: number;
  script: number;
  layout: number;
}

/** The reader view opened and closed again and again in one page: how long until the frame that shows it, and what stays in memory. */
export async function toggle(lab: Lab, page: BenchPage, times: number): Promise<string> {
  const copy = probed(built);
  const chromium = await launchChromium(lab.site, { extension: copy.folder, args: ['--js-flags=--expose-gc'] });
  try {
    const tab = await chromium.open(page.url.href);
    // Grants the access to the page that a shortcut would give.
    await clickAndRead(chromium, tab);
    const gauge = await meter(tab);
    const send = (): Promise<number> =>
      chromium.worker.evaluate(async (url) => {
        const tabs = await chrome.tabs.query({});
        const id = tabs.find((one) => one.url === url)?.id ?? tabs.find((one) => one.active)?.id;
        const sent = performance.timeOrigin + performance.now();
        await chrome.scripting.executeScript({
          target: { tabId: id! },
          files: ['/base.js', '/reader.js', '/names.js', '/article.js', '/quotes.js', '/shared.js', '/view.js'],
          injectImmediately: true,
        });
        await chrome.tabs.sendMessage(id!, { id: Math.random(), type: 'reader', data: 'toggle', timestamp: Date.now() });
        return sent;
      }, page.url.href);
    const turn = async (): Promise<Turn> => {
      const before = await gauge.now();
      await tab.evaluate(watchReader, viewHost);
      const sent = await send();
      const shown = (await tab.evaluate('readerChanged')) as number | undefined;
      if (shown === undefined) throw new Error('the reader view did not open or close');
      const after = await gauge.now();
      return { wall: shown - sent, script: after.script - before.script, layout: after.layout - before.layout };
    };
    const opened: Turn[] = [];
    const closed: Turn[] = [];
    const memory = async (): Promise<{ heap: number; nodes: number; listeners: number }> => {
      await gauge.collectGarbage();
      await gauge.collectGarbage();
      return gauge.now();
    };
    let warm = await memory();
    const warmAfter = Math.min(5, times - 1);
    for (let i = 0; i < times; i++) {
      opened.push(await turn());
      closed.push(await turn());
      if (i + 1 === warmAfter) warm = await memory();
    }
    const end = await memory();
    const rows = ([name, turns]: [string, Turn[]]): string[] => [
      name,
      figure(turns[0]!.wall),
      ...(['wall', 'script', 'layout'] as const).map((what) => figure(median(turns.slice(1).map((one) => one[what])))),
      figure(
        percentile(
          turns.slice(1).map(({ wall }) => wall),
          0.9,
        ),
      ),
    ];
    const grown = (what: 'heap' | 'nodes' | 'listeners'): number => end[what] - warm[what];
    return [
      '### The reader view',
      `Milliseconds from the command to the frame that shows the change, ${times} times open and close over a bulletin of ${Math.round(page.html.length / 1000)} kB.`,
      table(
        ['', 'first', 'median', 'scripts (CPU)', 'style and layout (CPU)', 'p90'],
        (
          [
            ['open', opened],
            ['close', closed],
          ] as [string, Turn[]][]
        ).map(rows),
      ),
      `From the ${warmAfter}th to the ${times}th time, after collection: heap ${figure(grown('heap') / 1000)} kB, DOM nodes ${grown('nodes')}, listeners ${grown('listeners')}; heap at the end ${figure(end.heap / 1e6)} MB.`,
    ].join('\n\n');
  } finally {
    await chromium.close();
    copy.remove();
  }
}

/** Runs in the page: promises the moment after the frame in which the reader view comes or goes. */
function watchReader(tag: string): void {
  Object.assign(globalThis, {
    readerChanged: new Promise<number | undefined>((done) => {
      const late = setTimeout(done, 10_000, undefined);
      const there = document.querySelector(tag) !== null;
      new MutationObserver((_changes, observer) => {
        if ((document.querySelector(tag) !== null) === there) return;
        observer.disconnect();
        clearTimeout(late);
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => done(performance.timeOrigin + performance.now());
          port2.postMessage(undefined);
        });
      }).observe(document.documentElement, { childList: true });
    }),
  });
}
