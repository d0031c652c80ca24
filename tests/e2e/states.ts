import { readFileSync } from 'node:fs';
import type { Site } from '../../browsers/site';
import { fixture } from './fixture';

/** What is done to come to a state: each a selector of what is pressed, typed into or waited for, in this order. */
export interface State {
  name: string;
  press?: string;
  type?: [selector: string, text: string];
  shown?: string;
}

const slugs = {
  news: 'news-labels-simple',
  warned: 'breaks-article-simple',
  hijacked: 'combo-hijacked-simple',
  digest: 'flexible-cards-ethereal',
  table: 'flexible-spanish-table-notable',
  notice: 'flexible-notice-picture-window',
} as const;

const own = {
  several: 'https://clerksledger.blogspot.com/',
  plain: 'https://tides.example.org/plain.html',
  arabic: 'https://tides.example.org/arabic.html',
  hosted: 'https://content.govdelivery.com/accounts/WMDCD/bulletins/3d5e7f1',
  archived: 'https://web.archive.org/web/20250307120501/https://harborwatch-channel.blogspot.com/2025/03/archived.html',
} as const;

export type PlaceName = keyof typeof slugs | keyof typeof own;

/** Address of a page that states are shown on. */
export function addressOf(place: PlaceName): string {
  if (place in own) return own[place as keyof typeof own];
  const { host, path } = fixture(slugs[place as keyof typeof slugs]);
  return `https://${host}${path}`;
}

/** The states of the popup that a click leads to, page by page (UX.md 2). `first`: the state of the popup after the click. */
export const popupStates: { place: PlaceName; first: string; states: State[] }[] = [
  {
    place: 'news',
    first: 'ready',
    states: [
      { name: 'key quotes' },
      { name: 'the style menu', press: '.pick', shown: '.split .menu-items' },
      { name: 'more actions', press: '.head .icon-button', shown: '.kicker .menu-items' },
      { name: 'all quotations', press: '.wide-button' },
      { name: 'the article', press: '[data-tab=article]' },
      { name: 'what was removed', press: '.removed summary' },
      { name: 'a piece put back, and the toast that says so', press: '.removed li button', shown: '.toast' },
      { name: 'the citation', press: '[data-tab=citation]' },
      { name: 'the fields', press: '.fields summary' },
      { name: 'another author', press: '.authors + button', shown: '.authors > :nth-child(2)' },
      { name: 'an author that is a body', press: '.author-row [value=body]', shown: '[data-part=literal]' },
      { name: 'a date that is none', type: ['div.field:nth-of-type(3) input', 'last spring'], shown: '.from.bad' },
      { name: 'both works', press: '.segmented [value=both]' },
    ],
  },
  { place: 'warned', first: 'ready', states: [{ name: 'warnings' }] },
  {
    place: 'hosted',
    first: 'ready',
    states: [{ name: 'a hosted copy' }, { name: 'its citation', press: '[data-tab=citation]' }],
  },
  {
    place: 'archived',
    first: 'ready',
    states: [
      { name: 'an archived copy' },
      { name: 'its citation', press: '[data-tab=citation]' },
      { name: 'its fields', press: '.fields summary' },
    ],
  },
  { place: 'hijacked', first: 'ready', states: [{ name: 'content that does not fit its sender' }] },
  {
    place: 'digest',
    first: 'ready',
    states: [
      { name: 'nobody is quoted' },
      { name: 'no quotations', press: '[data-tab=quotes]' },
      { name: 'a story to cite', press: '[data-tab=citation]' },
    ],
  },
  { place: 'table', first: 'ready', states: [{ name: 'a table', press: '[data-tab=article]' }] },
  {
    place: 'several',
    first: 'several',
    states: [{ name: 'several posts' }, { name: 'several ticked', press: '.tick-all input', shown: '.together' }],
  },
  {
    place: 'plain',
    first: 'nothing',
    states: [
      { name: 'no bulletin' },
      { name: 'a report of a wrong reading', press: '.looked .plain', shown: '.report' },
      { name: 'the report closed', press: '.report button:last-child' },
      { name: 'an article read anyway', press: '.next .main', shown: 'html[data-state=ready] [role=tab]' },
    ],
  },
  {
    place: 'arabic',
    first: 'nothing',
    states: [{ name: 'from right to left', press: '.next .main', shown: 'html[data-state=ready] [role=tab]' }],
  },
];

/** The states of the popup that no click leads to: what the browser answers when it is asked for the tab. */
export const askedStates = { silent: 'reading', closed: 'loading', known: 'permission', broken: 'failed' } as const;
export type Asked = keyof typeof askedStates;

/** Runs in the popup before its own scripts: the browser answers as `kind` says. Uses nothing outside itself. */
export function answering(kind: string): void {
  type Query = (info: object) => Promise<{ id?: number; url?: string }[]>;
  const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', { tabs: { query: Query } } | undefined>;
  for (const api of [browser, chrome]) {
    const query = api?.tabs?.query.bind(api.tabs);
    if (!api || !query) continue;
    api.tabs.query = async (info) => {
      if (kind === 'broken') throw new Error('Tabs cannot be queried right now');
      if (kind === 'silent') return new Promise(() => undefined);
      if (kind === 'closed') return [{ id: 987_654_321, url: 'https://tides.example.org/' }];
      return (await query(info)).map((tab) => ({ ...tab, url: 'https://tides.example.org/' }));
    };
  }
}

/** The states of the reader view (UX.md 4), page by page. */
export const readerStates: { place: PlaceName; states: State[] }[] = [
  {
    place: 'news',
    states: [
      { name: 'key quotes beside the text' },
      { name: 'what was removed', press: '.removed summary' },
      { name: 'a piece put back, and the toast that says so', press: '.removed li button', shown: '.removed li.back' },
      { name: 'the settings', press: '.aa', shown: '.settings-panel' },
      { name: 'sepia', press: '.themes [value=sepia]', shown: '.reader[data-theme=sepia]' },
      { name: 'high contrast', press: '.themes [value=contrast]', shown: '.reader[data-theme=contrast]' },
      { name: 'the theme of the system again', press: '.themes [value=system]', shown: '.reader[data-theme=system]' },
      { name: 'the settings closed', press: '.menu-shade' },
      { name: 'reading aloud', press: '[aria-pressed]', shown: '.player' },
    ],
  },
  { place: 'warned', states: [{ name: 'warnings' }] },
  { place: 'digest', states: [{ name: 'stories' }] },
  { place: 'table', states: [{ name: 'a wide table' }] },
  { place: 'notice', states: [{ name: 'plain text' }] },
];

/** Sites for both lists of the options: what the browser grants, and settings that another browser of the same person may have made. */
export const withSites = {
  granted: ['https://news.example.org', 'https://clerks.example.com'],
  settings: { sites: { open: ['https://news.example.org', 'https://elsewhere.example.com'] } },
};

/** Runs in the options before their own scripts: the browser grants these sites, as after a person's yes. Uses nothing outside itself. */
export function granting(sites: readonly string[]): void {
  type GetAll = () => Promise<{ origins: string[] }>;
  const { browser, chrome } = globalThis as unknown as Record<
    'browser' | 'chrome',
    { permissions: { getAll: GetAll } } | undefined
  >;
  for (const api of [browser, chrome])
    if (api) api.permissions.getAll = async () => ({ origins: sites.map((site) => `${site}/*`) });
}

/** Serves all of it. */
export function serveStates(site: Site): void {
  for (const slug of Object.values(slugs)) {
    const { host, path, html } = fixture(slug);
    site.pages.set(host + path, { body: html });
  }
  const index = readFileSync('tests/strangers/index-of-bulletins/source.html', 'utf8');
  // No post in the middle of the window: nothing is guessed.
  site.pages.set('clerksledger.blogspot.com/', {
    body: index.replace(/<body[^>]*>/, '$&<div style="block-size: 200vh">Ledger</div>'),
  });
  site.pages.set('tides.example.org/plain.html', { body: plain });
  site.pages.set('tides.example.org/arabic.html', { body: arabic });
  for (const [url, source] of [
    [own.hosted, 'tests/hosts/hosted-copy.html'],
    [own.archived, 'tests/bulletins/news-labels-simple/source.html'],
  ] as const)
    site.pages.set(url.replace('https://', ''), { body: readFileSync(source, 'utf8') });
}

const plain = `<!doctype html><html lang="en"><title>Tide tables</title><h1>Tide tables</h1>${'<p>The harbour office prints the tide tables for the coming year in November, and they can be had at the counter.</p>'.repeat(8)}`;

const arabic = `<!doctype html><html lang="ar" dir="rtl"><title>خطة جديدة لتعميق القناة الشمالية</title><article><h1>خطة جديدة لتعميق القناة الشمالية</h1>
<p>قالت لينا عكاوي، رئيسة إدارة الموانئ: «إن عمل المرشدين البحريين في المضيق مهم جدا لنا، ونحن نقدر كثيرا ما يقومون به كل يوم».</p>
${'<p>ستنشر الإدارة قياسات الأعماق كل أسبوع، ويمكن الاطلاع عليها في مكتب الميناء أو على لوحة الإعلانات عند المدخل الرئيسي.</p>'.repeat(6)}</article>`;
