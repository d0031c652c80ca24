import type { Page } from 'playwright-core';
import { granting } from '../../tests/e2e/states';
import { places } from './places';

export const looks = ['light', 'dark', 'forced'] as const;
export type Look = (typeof looks)[number];

/** A state, and what is done to get there from the state before it. `whole`: the page in its full length. */
export interface Step {
  name: string;
  act?: ((page: Page) => Promise<unknown>) | undefined;
  whole?: boolean;
}

const press = (selector: string) => (page: Page) => page.locator(`${selector}:visible`).first().click({ timeout: 5000 });
const tab = (id: string) => press(`[data-tab=${id}]`);
const show = (selector: string) => (page: Page) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => element.scrollIntoView({ block: 'start' }));
const then =
  (...acts: ((page: Page) => Promise<unknown>)[]) =>
  async (page: Page): Promise<void> => {
    for (const act of acts) await act(page);
  };

/** What is seen in the popup after a click on the button, page by page. */
export const popupVisits: readonly (readonly [url: string, steps: readonly Step[]])[] = [
  [
    places.news,
    [
      { name: 'quotes' },
      {
        name: 'quotes-end',
        act: (page) => page.locator('.panel:visible > :last-child').evaluate((last) => last.scrollIntoView()),
      },
      { name: 'article', act: tab('article') },
      { name: 'removed', act: then(press('.removed summary'), show('.removed')) },
      { name: 'put-back', act: press('.removed li button') },
      { name: 'citation', act: then(tab('citation')) },
      { name: 'styles', act: show('.citation > h2') },
      { name: 'files', act: show('.files') },
      {
        name: 'fields',
        act: then(press('.fields summary'), show('.fields'), (page) =>
          page.locator('.authors input[type=text]').first().fill('Lindqvist-Hale'),
        ),
      },
      { name: 'both', act: then((page) => page.locator('.segmented input').nth(2).check({ force: true }), show('.segmented')) },
      { name: 'style-menu', act: then(press('.pick'), (page) => page.locator('.menu-items').waitFor()) },
      {
        name: 'copied',
        act: then(
          (page) => page.keyboard.press('Escape'),
          (page) => page.locator('.toast').waitFor({ state: 'detached' }),
          press('.do'),
          (page) => page.locator('.toast').waitFor(),
        ),
      },
      { name: 'more', act: press('.head .icon-button') },
    ],
  ],
  [places.long, [{ name: 'long' }]],
  [
    places.bare,
    [{ name: 'bare' }, { name: 'bare-fields', act: then(tab('citation'), press('.fields summary'), show('.fields')) }],
  ],
  [places.digest, [{ name: 'digest' }, { name: 'digest-article', act: tab('article') }]],
  [places.release, [{ name: 'release' }]],
  [places.notice, [{ name: 'notice' }]],
  [places.spanish, [{ name: 'spanish' }]],
  [places.hijacked, [{ name: 'hijacked' }]],
  [places.breaks, [{ name: 'breaks' }]],
  [places.table, [{ name: 'table', act: then(tab('article'), show('table')) }]],
  [places.several, [{ name: 'several' }, { name: 'several-ticked', act: press('.tick-all input') }]],
  [places.plain, [{ name: 'nothing' }, { name: 'anyway', act: press('.next .main') }]],
  [
    places.arabic,
    [
      { name: 'arabic', act: press('.next .main') },
      { name: 'arabic-article', act: tab('article') },
    ],
  ],
  [places.forbidden, [{ name: 'forbidden' }]],
];

/** With the browser set to text of twice the size, on a screen lower than the popup. */
export const largeVisits: typeof popupVisits = [
  [
    places.news,
    [
      { name: 'large' },
      { name: 'large-quotes', act: show('.quotes') },
      { name: 'large-article', act: then(tab('article'), press('.removed summary'), show('.removed')) },
      { name: 'large-citation', act: then(tab('citation'), show('.segmented')) },
      { name: 'large-fields', act: then(press('.fields summary'), show('.fields')) },
      { name: 'large-styles', act: press('.pick') },
    ],
  ],
  [places.plain, [{ name: 'large-nothing' }]],
];

/** The states that a click does not lead to: no leave to read the page, and a browser that fails or never answers. */
export const tabVisits: readonly (readonly [url: string, steps: readonly Step[]])[] = [
  [places.plain, [{ name: 'permission', act: asked('known') }]],
  [places.plain, [{ name: 'failed', act: asked('broken') }]],
  [places.plain, [{ name: 'reading', act: asked('silent') }]],
];

/** Draws the popup anew where the browser's answer to "which tab?" is: one whose site it has no leave for, an error, none at all. */
function asked(answer: 'known' | 'broken' | 'silent') {
  return async (page: Page): Promise<void> => {
    await page.addInitScript((kind) => {
      type Query = (info: object) => Promise<{ url?: string }[]>;
      const { tabs } = (globalThis as unknown as { chrome: { tabs: { query: Query } } }).chrome;
      const real = tabs.query.bind(tabs);
      tabs.query = async (info) => {
        if (kind === 'broken') throw new Error('Tabs cannot be queried right now');
        if (kind === 'silent') return new Promise(() => undefined);
        return (await real(info)).map((tab) => ({ ...tab, url: 'https://tides.example.org/' }));
      };
    }, answer);
    await page.reload();
    const shown = { known: 'html[data-state=permission]', broken: 'html[data-state=failed]', silent: '.skeleton' }[answer];
    await page.locator(shown).waitFor({ state: 'attached', timeout: 5000 });
  };
}

export const optionsSteps: readonly Step[] = [
  { name: 'whole', whole: true },
  { name: 'sites', act: withSites, whole: true },
  { name: 'zoom-400', act: (page) => page.setViewportSize({ width: 320, height: 256 }), whole: true },
];

/** Sites in both lists; one of them with a long name. */
async function withSites(page: Page): Promise<void> {
  const long = 'https://the-harbour-watch-channel-of-the-northern-straits.example.org';
  await page.addInitScript(granting, ['https://news.example.org', long]);
  await page.evaluate((site) => {
    const { chrome } = globalThis as unknown as { chrome: { storage: { sync: { set(items: object): Promise<void> } } } };
    return chrome.storage.sync.set({ settings: { sites: { open: [site] } } });
  }, long);
  await page.reload();
  await page.locator('.list button').first().waitFor();
}
