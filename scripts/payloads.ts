/**
 * Puts a folder of hostile inputs through the built extension in a real browser:
 * `tsx scripts/payloads.ts <folder> [--firefox]`. Each `*.jsonl` holds one `{"payload": markup}` a line; each `*.html` is a whole page.
 * Prints how many cases ran and loaded in a bare page (so that the check is known to work) and how many did in popup and reader view: the bar is 0.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchEverywhere } from '../tests/e2e/everywhere';
import { launchFirefox } from '../tests/e2e/firefox';
import { reader } from '../tests/e2e/reader';
import { startSite } from '../tests/e2e/site';
import { leakHost, type Payload, stain } from '../tests/payloads/case';
import { faultsIn } from '../tests/payloads/faults';
import { hostilePage } from '../tests/payloads/page';

const [folder = '', ...flags] = process.argv.slice(2);
const batch = 250;
const host = 'quay-reader.blogspot.com';

/** What a case calls where it runs: whatever such collections call. */
const traps =
  "window.ran = []; for (const name of ['alert', 'prompt', 'confirm', 'print', 'xss', 'javascript']) window[name] = (said) => { ran.push(String(said)); return ''; };";
const check = (root: string): string =>
  `const __name = (it) => it; return (${faultsIn.toString()})(${root}, ${JSON.stringify(stain)}).map(({ what }) => what)`;

interface Figures {
  pages: number;
  unread: number;
  ran: number;
  loaded: number;
  faults: string[];
}

const cases = casesIn(folder);
console.log(`${cases.length} cases from ${folder}`);
const pages = Array.from({ length: Math.ceil(cases.length / batch) }, (_, index) => {
  const payloads = cases.slice(index * batch, (index + 1) * batch);
  return {
    inert: hostilePage({
      payloads: payloads.filter(
        ({ value }) => !/<\/?(?:plaintext|textarea|title|xmp|noscript|template|script|style|!--)/i.test(value),
      ),
      host: 'template',
      script: traps,
    }),
    alive: hostilePage({ payloads, script: traps }),
  };
});
const site = await startSite();
site.pages.set('/blank.html', { body: '<!doctype html><title>Blank</title>' });
try {
  console.table(flags.includes('--firefox') ? await inFirefox() : await inChromium());
} finally {
  await site.close();
}

/** A case of its own for every line and page; the numbers in their addresses are theirs to choose. */
function casesIn(path: string): Payload[] {
  const found = readdirSync(path).flatMap((name) => {
    const text = readFileSync(join(path, name), 'utf8');
    if (name.endsWith('.html')) return [text.replaceAll('leaking.via', leakHost)];
    if (!name.endsWith('.jsonl')) return [];
    return text.split('\n').flatMap((line) => (line.trim() ? [String((JSON.parse(line) as { payload: unknown }).payload)] : []));
  });
  return found.map((value, index) => ({ name: `case ${index + 1}`, kind: 'markup', value, number: index + 1 }));
}

async function inChromium(): Promise<Record<string, unknown>> {
  const chromium = await launchEverywhere(site);
  const asked: string[] = [];
  chromium.context.on('request', (request) => asked.push(request.url()));
  const outside = (from: number): string[] =>
    asked.slice(from).filter((url) => !/^(?:chrome-extension|blob|data|about):/.test(url) && !url.includes(host));
  const figures: Figures = { pages: 0, unread: 0, ran: 0, loaded: 0, faults: [] };
  let control = { ran: 0, loaded: 0 };
  try {
    await chromium.worker.evaluate(() => chrome.storage.sync.set({ settings: { reader: { images: false } } }));
    for (const [index, { inert, alive }] of pages.entries()) {
      site.pages.set('/alive.html', { body: alive });
      const from = asked.length;
      const bare = await chromium.open(`https://${host}/alive.html`).catch(() => undefined);
      await bare?.waitForTimeout(600);
      const ranBare = await bare?.evaluate('window.ran.length').catch(() => 0);
      control = { ran: control.ran + Number(ranBare ?? 0), loaded: control.loaded + new Set(outside(from)).size };
      await bare?.close();

      const path = `/2025/03/part-${index + 1}.html`;
      site.pages.set(path, { body: inert });
      const page = await chromium.open(`https://${host}${path}`);
      const quiet = asked.length;
      figures.pages += 1;
      try {
        const popup = await chromium.popupFor(page);
        await popup.evaluate(traps);
        figures.faults.push(...((await popup.evaluate(`(() => { ${check('document')} })()`)) as string[]));
        await popup.locator('.reader-switch').click();
        const view = await reader(page);
        await view.waitOpen();
        figures.faults.push(...(await view.inside(new Function('root', check('root')) as (root: ShadowRoot) => string[])));
        await page.waitForTimeout(200);
        figures.ran += Number(await popup.evaluate('window.ran.length')) + Number(await page.evaluate('window.ran.length'));
        await popup.close();
      } catch (error) {
        figures.unread += 1;
        console.log(`part ${index + 1}: ${String(error).split('\n')[0]}`);
      }
      figures.loaded += new Set(outside(quiet)).size;
      await page.close();
    }
  } finally {
    await chromium.close();
  }
  return report(control, figures);
}

async function inFirefox(): Promise<Record<string, unknown>> {
  const firefox = await launchFirefox(site);
  const figures: Figures = { pages: 0, unread: 0, ran: 0, loaded: 0, faults: [] };
  const seen = (): number => site.requests.filter((request) => request.host !== host).length + firefox.refused.length;
  let control = { ran: 0, loaded: 0 };
  try {
    for (const [index, { inert, alive }] of pages.entries()) {
      site.pages.set('/alive.html', { body: alive });
      const from = seen();
      const bare = await firefox.open(`https://${host}/alive.html`).catch(() => undefined);
      await new Promise((done) => setTimeout(done, 600));
      const ranBare = await bare?.evaluate('window.ran.length').catch(() => 0);
      control = { ran: control.ran + Number(ranBare ?? 0), loaded: control.loaded + seen() - from };
      await bare?.close();

      const path = `/2025/03/part-${index + 1}.html`;
      site.pages.set(path, { body: inert });
      const page = await firefox.open(`https://${host}${path}`);
      const quiet = seen();
      figures.pages += 1;
      try {
        await firefox.click(page);
        await firefox.popup(async (content) => {
          const wait = (time: number) => new Promise((done) => content.setTimeout(done, time));
          for (let tries = 0; tries < 100 && content.document.documentElement.dataset.state !== 'ready'; tries++) await wait(100);
          for (const tab of content.document.querySelectorAll<HTMLElement>('[role=tab]')) {
            tab.click();
            await wait(20);
          }
        });
        const look = new Function('content', `const { document, getComputedStyle } = content; ${check('content.document')}`);
        figures.faults.push(...(await firefox.popup(look as (content: Window) => string[])));
        figures.ran += Number(await page.evaluate('window.ran.length'));
        await firefox.closePopup();
      } catch (error) {
        figures.unread += 1;
        console.log(`part ${index + 1}: ${String(error).split('\n')[0]}`);
      }
      figures.loaded += seen() - quiet;
      await page.close();
    }
  } finally {
    await firefox.close();
  }
  return report(control, figures);
}

function report(control: { ran: number; loaded: number }, { faults, ...figures }: Figures): Record<string, unknown> {
  for (const fault of new Set(faults)) console.log(`fault: ${fault}`);
  return {
    cases: cases.length,
    'ran in a bare page': control.ran,
    'loaded in a bare page': control.loaded,
    ...figures,
    faults: faults.length,
  };
}
