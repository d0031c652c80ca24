import { launchFirefox } from '../../browsers/firefox';
import { viewHost } from '../../browsers/reader';
import type { Site } from '../../browsers/site';
import { anew, check, host, quiet, settings, shownIn, type UnderTest, wait } from './served';

export async function firefoxUnder(site: Site): Promise<UnderTest> {
  const firefox = await launchFirefox(site);
  const asked = (): string[] => [
    ...site.requests.filter((request) => request.host !== host).map((request) => request.host + request.path),
    ...firefox.refused,
  ];
  const count = (): number => asked().length;
  const open = async (url: string) => {
    const page = await firefox.browser.newPage();
    // A hostile page may never be done with loading.
    await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 10_000 });
    return page;
  };
  const shut = async (): Promise<void> => {
    await firefox.closePopup().catch(() => undefined);
    for (const page of (await firefox.browser.pages()).slice(1)) await page.close().catch(() => undefined);
  };
  await firefox.click(await open(`https://${host}/`));
  await firefox.popup(
    new Function('content', `return content.wrappedJSObject.chrome.storage.sync.set(${storable})`) as () => Promise<void>,
  );
  await shut();
  return {
    async bare(url) {
      const from = count();
      const page = await open(url).catch(() => undefined);
      await wait(1000);
      const ran = Number(await page?.evaluate('window.ran.length').catch(() => 0));
      await shut();
      return { ran, loaded: count() - from };
    },
    async read(url) {
      const start = count();
      try {
        const page = await open(url);
        await quiet(count, (source) => page.evaluate(source));
        const [own, from, before] = [asked().slice(start), count(), Number(await page.evaluate('window.ran.length'))];
        await firefox.click(page);
        await firefox.popup(everyTab);
        const faults = await firefox.popup(checkIn('content.document'));
        const shown = shownIn(await firefox.popup((content) => content.document.body.textContent ?? ''));
        await firefox.popup((content) => content.document.querySelector<HTMLElement>('[role=switch]')?.click());
        for (let tries = 0; tries < 100 && !(await page.$(`html > ${viewHost}`)); tries++) await wait(100);
        faults.push(
          ...(await firefox.inTab(checkIn(`content.document.querySelector('html > ${viewHost}').openOrClosedShadowRoot`))),
        );
        await wait(200);
        const inPopup = await firefox.popup((content) => (content as unknown as { ranHere: string[] }).ranHere.length);
        return {
          ran: inPopup + Number(await page.evaluate('window.ran.length')) - before,
          asked: anew(asked().slice(from), own),
          shown,
          faults,
        };
      } finally {
        await shut();
      }
    },
    close: () => firefox.close(),
  };
}

/** As an object that the popup's own window may read. */
const storable = `Components.utils.cloneInto(${JSON.stringify({ settings })}, content)`;

/** Waits for the reading, sets the traps and draws every tab; runs with the browser's rights, beside the popup's own scripts. */
async function everyTab(content: Window & typeof globalThis): Promise<void> {
  const pause = (time: number) => new Promise((done) => content.setTimeout(done, time));
  for (let tries = 0; tries < 100 && content.document.documentElement.dataset.state !== 'ready'; tries++) await pause(100);
  if (content.document.documentElement.dataset.state !== 'ready') throw new Error('the popup is not ready');
  const ranHere: string[] = [];
  const { Components } = globalThis as unknown as {
    Components: { utils: { exportFunction(work: (said: unknown) => string, scope: Window, options: object): void } };
  };
  for (const name of ['alert', 'prompt', 'confirm', 'print', 'xss', 'javascript'])
    Components.utils.exportFunction(
      (said) => {
        ranHere.push(String(said));
        return '';
      },
      content,
      { defineAs: name },
    );
  Object.assign(content, { ranHere });
  for (const tab of content.document.querySelectorAll<HTMLElement>('[role=tab]')) {
    tab.click();
    await pause(20);
  }
}

const checkIn = (root: string): ((content: Window) => string[]) =>
  new Function(
    'content',
    `const { document } = content; const getComputedStyle = content.getComputedStyle.bind(content); ${check(root)}`,
  ) as (content: Window) => string[];
