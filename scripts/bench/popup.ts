import type { Page } from 'playwright-core';
import { type Chromium, launchChromium, until } from '../../tests/e2e/chromium';
import { built } from './built';
import { figure, median, percentile, table } from './figures';
import type { Lab } from './lab';
import type { BenchPage } from './pages';
import { type Moments, probed } from './probed';

/** From the click on the toolbar button to the painted answer, and what the time is made of. */
export async function popup(lab: Lab, page: BenchPage, clicks: number): Promise<string> {
  const copy = probed(built);
  const chromium = await launchChromium(lab.site, { extension: copy.folder });
  const diaries: (Moments & { clicked: number })[] = [];
  try {
    for (let i = 0; i <= clicks; i++) {
      const tab = await chromium.open(page.url.href);
      await new Promise((done) => setTimeout(done, 400));
      diaries.push(await clickAndRead(chromium, tab));
      await tab.close();
    }
  } finally {
    await chromium.close();
    copy.remove();
  }
  const later = diaries.slice(1);
  const row = (name: string, from: keyof (typeof diaries)[0], to: keyof (typeof diaries)[0]): string[] => {
    const took = (diary: (typeof diaries)[0]): number => (diary[to] ?? Number.NaN) - (diary[from] ?? Number.NaN);
    const all = later.map(took);
    return [name, figure(took(diaries[0]!)), figure(median(all)), figure(percentile(all, 0.9))];
  };
  return [
    '### From the click to the answer',
    `Wall milliseconds of ${clicks} real clicks on the toolbar button over a bulletin of ${Math.round(page.html.length / 1000)} kB in a fresh tab, after a first one in a fresh browser. The answer is there when the popup is in its state \`ready\` and a frame has shown it.`,
    table(
      ['', 'first click', 'median', 'p90'],
      [
        row('the browser opens the popup', 'clicked', 'navigated'),
        row('the browser loads its page, up to the first script', 'navigated', 'started'),
        row('the popup asks for the tab', 'started', 'inject'),
        row('the reading script is put into the page', 'inject', 'injected'),
        row('the page is read, the answer comes back', 'injected', 'answered'),
        row('the answer is drawn', 'answered', 'drawn'),
        row('and painted', 'drawn', 'painted'),
        row('something is on the screen', 'clicked', 'firstPaint'),
        row('**from the click to the answer**', 'clicked', 'painted'),
        row('of it, from the first script of the popup on', 'started', 'painted'),
      ],
    ),
  ].join('\n\n');
}

/** Clicks the toolbar button over a page, waits for the answer; the probed popup closes by itself. */
export async function clickAndRead(chromium: Chromium, tab: Page): Promise<Moments & { clicked: number }> {
  const clicked = await click(chromium, tab);
  return { ...(await diaryOf(chromium)), clicked };
}

/** A click on the toolbar button, nothing attached to the popup; gives the moment it was sent. */
async function click({ context, extensionId }: Chromium, page: Page): Promise<number> {
  await page.bringToFront();
  const cdp = await context.browser()!.newBrowserCDPSession();
  const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{ type: 'tab' }] } as never);
  const tab = targetInfos.findLast(({ url }) => url === page.url());
  const sent = Date.now();
  await cdp.send('Extensions.triggerAction' as never, { id: extensionId, targetId: tab!.targetId } as never);
  await cdp.detach();
  return sent;
}

async function diaryOf({ worker }: Chromium): Promise<Moments> {
  let diary: Moments | undefined;
  await until('the popup did not come to an answer', async () => {
    diary = (await worker.evaluate(async () => {
      const { diary } = await chrome.storage.session.get('diary');
      if (diary) await chrome.storage.session.remove('diary');
      return diary;
    })) as Moments | undefined;
    return diary !== undefined;
  });
  return diary!;
}
