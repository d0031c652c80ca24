import type { Page } from 'playwright-core';
import { type Chromium, launchChromium, until } from '../../browsers/chromium';
import { figure, median, percentile, table } from '../figures';
import { type Lab, slowDown, slowedBy } from '../lab';
import type { BenchPage } from '../pages';
import { built } from './built';
import { type Moments, probed } from './probed';

type Diary = Moments & { clicked: number };

/**
 * From the click on the toolbar button to the painted answer, and what the time is made of. `against`: folder of another build of the
 * extension, clicked by turns with this one. `slower`: page and popup on a processor that is so many times slower.
 */
export async function popup(
  lab: Lab,
  page: BenchPage,
  { clicks, slower, against }: { clicks: number; slower: number; against?: string | undefined },
): Promise<string> {
  const builds = [built, ...(against ? [against] : [])];
  const stands = await Promise.all(builds.map((folder) => standFor(lab, folder, slower)));
  const diaries: Diary[][] = builds.map(() => []);
  try {
    for (let i = 0; i <= clicks; i++)
      for (const [at, { chromium }] of stands.entries()) diaries[at]?.push(await oneClick(chromium, page, slower));
  } finally {
    await Promise.all(stands.map(({ close }) => close()));
  }
  return [
    '### From the click to the answer',
    `Wall milliseconds of ${clicks} real clicks on the toolbar button over a bulletin of ${Math.round(page.html.length / 1000)} kB in a fresh tab, after a first one in a fresh browser. Title, citation and text can be used when the popup is in its state \`quoting\`, the quotations when it is \`ready\`, and a frame has shown it.${slowedBy(slower)}`,
    ...builds.map((folder, at) => `${against ? `${folder}\n\n` : ''}${tableOf(diaries[at] ?? [])}`),
  ].join('\n\n');
}

async function standFor(lab: Lab, folder: string, slower: number) {
  const copy = probed(folder);
  const chromium = await launchChromium(lab.site, { extension: copy.folder });
  // All pages of an extension share a process: this one stays open for the popup's sake.
  if (slower !== 1) await slowDown(await chromium.open(`chrome-extension://${chromium.extensionId}/options.html`), slower);
  const close = async (): Promise<void> => {
    await chromium.close();
    copy.remove();
  };
  return { chromium, close };
}

async function oneClick(chromium: Chromium, page: BenchPage, slower: number): Promise<Diary> {
  const tab = await chromium.open(page.url.href);
  await slowDown(tab, slower);
  await new Promise((done) => setTimeout(done, 400));
  const diary = await clickAndRead(chromium, tab);
  await tab.close();
  // A build that shows everything at once.
  return { usable: diary.drawn, usablePainted: diary.painted, ...diary };
}

function tableOf([first, ...later]: readonly Diary[]): string {
  const took = (diary: Diary | undefined, from: keyof Diary, to: keyof Diary): number =>
    (diary?.[to] ?? Number.NaN) - (diary?.[from] ?? Number.NaN);
  const row = (name: string, from: keyof Diary, to: keyof Diary): string[] => {
    const all = later.map((diary) => took(diary, from, to));
    return [name, figure(took(first, from, to)), figure(median(all)), figure(percentile(all, 0.9))];
  };
  return table(
    ['', 'first click', 'median', 'p90'],
    [
      row('the browser opens the popup', 'clicked', 'navigated'),
      row('the browser loads its page, up to the first script', 'navigated', 'started'),
      row('the popup asks for the tab', 'started', 'inject'),
      row('the reading script is put into the page', 'inject', 'injected'),
      row('the page is read, the answer comes back', 'injected', 'answered'),
      row('title, citation and text are drawn', 'answered', 'usable'),
      row('the quotations are drawn', 'usable', 'drawn'),
      row('something is on the screen', 'clicked', 'firstPaint'),
      row('**from the click to title, citation and text**', 'clicked', 'usablePainted'),
      row('of it, from the first script of the popup on', 'started', 'usablePainted'),
      row('**from the click to the quotations**', 'clicked', 'painted'),
      row('of it, from the first script of the popup on', 'started', 'painted'),
    ],
  );
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
