import { launchEverywhere } from '../../browsers/everywhere';
import { reader } from '../../browsers/reader';
import type { Site } from '../../browsers/site';
import { anew, check, host, quiet, settings, shownIn, traps, type UnderTest, wait } from './served';

export async function chromiumUnder(site: Site): Promise<UnderTest> {
  const chromium = await launchEverywhere(site);
  await chromium.worker.evaluate(async (settings) => {
    await chrome.storage.sync.set({ settings });
  }, settings);
  const asked: string[] = [];
  chromium.context.on('request', (request) => asked.push(request.url()));
  const outside = (from: number): string[] => [
    ...new Set(asked.slice(from).filter((url) => !/^(?:chrome-extension|blob|data|about):/.test(url) && !url.includes(host))),
  ];
  const open = async (url: string) => {
    const page = await chromium.context.newPage();
    page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
    // A hostile page may never be done with loading.
    await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 10_000 });
    return page;
  };
  const shut = async (): Promise<void> => {
    for (const page of chromium.context.pages().slice(1)) await page.close().catch(() => undefined);
  };
  return {
    async bare(url) {
      const from = asked.length;
      const page = await open(url).catch(() => undefined);
      await wait(1000);
      const ran = Number(await page?.evaluate('window.ran.length').catch(() => 0));
      await shut();
      return { ran, loaded: outside(from).length };
    },
    async read(url) {
      const start = asked.length;
      try {
        const page = await open(url);
        await quiet(
          () => asked.length,
          (source) => page.evaluate(source),
        );
        const [own, from, before] = [outside(start), asked.length, Number(await page.evaluate('window.ran.length'))];
        const popup = await chromium.popupFor(page);
        await popup.evaluate(traps);
        const faults = (await popup.evaluate(`(() => { ${check('document')} })()`)) as string[];
        const shown = shownIn(String(await popup.evaluate('document.body.textContent')));
        await popup.locator('.reader-switch').click();
        const view = await reader(page);
        await view.waitOpen();
        faults.push(...(await view.inside(new Function('root', check('root')) as (root: ShadowRoot) => string[])));
        await wait(200);
        const ran = Number(await popup.evaluate('window.ran.length')) + Number(await page.evaluate('window.ran.length')) - before;
        return { ran, asked: anew(outside(from), own), shown, faults };
      } finally {
        await shut();
      }
    },
    close: () => chromium.close(),
  };
}
