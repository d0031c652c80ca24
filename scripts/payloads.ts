/**
 * Puts a folder of hostile inputs through the built extension in a real browser:
 * `tsx scripts/payloads.ts <folder> [--firefox]`. Each `*.jsonl` holds one `{"payload": markup}` a line; each `*.html` is a whole page.
 * Prints how many cases ran and loaded in a bare page (so that the check is known to work) and how many did in popup and reader view: the bar is 0.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startSite } from '../browsers/site';
import { leakHost, type Payload } from '../tests/payloads/case';
import { hostilePage } from '../tests/payloads/page';
import { chromiumUnder } from './payloads/chromium';
import { firefoxUnder } from './payloads/firefox';
import { host, type Seen, type Served, traps, type UnderTest, wait } from './payloads/served';

const [folder = '', ...flags] = process.argv.slice(2);
const batch = 250;
const started = Date.now();

/** How the cases of a page stand in its post. */
const forms: Record<string, (payloads: Payload[]) => Omit<Served, 'path'>> = {
  // Alive, as the page's script put them there; nothing that stands in them may run, so that whatever does was let loose by us.
  live: (payloads) => ({
    body: hostilePage({ payloads, script: traps }),
    headers: { 'content-security-policy': "script-src 'nonce-page'" },
  }),
  // As text, which only the reading makes into elements. A case that would swallow its neighbours stands in the live form only.
  template: (payloads) => ({
    body: hostilePage({ payloads: payloads.filter((one) => !swallows.test(one.value)), host: 'template', script: traps }),
  }),
};
const swallows = /<\/?(?:plaintext|textarea|title|xmp|noscript|template|script|style|!--)/i;

const cases = casesIn(folder);
const site = await startSite();
const launch = (): Promise<UnderTest> => (flags.includes('--firefox') ? firefoxUnder(site) : chromiumUnder(site));
let browser = await launch();
const control = { ran: 0, loaded: 0 };
const seen: Record<string, Omit<Seen, 'asked'> & { read: number; unread: number; loaded: number }> = {};
try {
  for (const [index, payloads] of batches(cases).entries()) {
    // A browser stops the background of an extension in the course of minutes, and the harness holds on to the first.
    if (index % 8 === 7) await startAnew();
    const bare = await within(browser.bare(serve({ body: hostilePage({ payloads, script: traps }) }))).catch(() => undefined);
    control.ran += bare?.ran ?? 0;
    control.loaded += bare?.loaded ?? 0;
    for (const form of Object.keys(forms)) await read(form, payloads);
  }
} finally {
  await browser.close();
  await site.close();
}
report();

/** Reads a page of cases; one that cannot be read is halved until the case that does it stands alone. */
async function read(form: string, payloads: Payload[]): Promise<void> {
  const sum = seen[form] ?? { read: 0, unread: 0, shown: 0, ran: 0, loaded: 0, faults: [] };
  seen[form] = sum;
  const page = forms[form]?.(payloads);
  if (!page) return;
  const now = await within(browser.read(serve(page))).catch((error: unknown) => String(error).split('\n')[0]);
  if (typeof now !== 'object') await startAnew();
  if (typeof now === 'object') {
    sum.read += payloads.length;
    sum.shown += now.shown;
    sum.ran += now.ran;
    sum.loaded += now.asked.length;
    sum.faults.push(...now.faults);
    for (const url of now.asked) console.log(`${form}: asked for ${url}`);
  } else if (payloads.length === 1) {
    sum.unread += 1;
    console.log(`${form}: ${payloads[0]?.name} could not be read: ${now}\n  ${payloads[0]?.value.slice(0, 200)}`);
  } else {
    const half = Math.ceil(payloads.length / 2);
    await read(form, payloads.slice(0, half));
    await read(form, payloads.slice(half));
  }
}

async function startAnew(): Promise<void> {
  await within(browser.close(), 10).catch(() => undefined);
  browser = await launch();
}

/** A hostile page may keep a browser from ever answering. */
function within<T>(work: Promise<T>, seconds = 60): Promise<T> {
  return Promise.race([
    work,
    wait(seconds * 1000).then((): never => {
      throw new Error(`no answer in ${seconds} s`);
    }),
  ]);
}

function report(): void {
  for (const [form, { faults }] of Object.entries(seen))
    for (const fault of new Set(faults)) console.log(`${form}: fault: ${fault}`);
  console.log(`${cases.length} cases from ${folder}, ${Math.round((Date.now() - started) / 1000)} s`);
  console.table({
    'a bare page': control,
    ...Object.fromEntries(Object.entries(seen).map(([form, sum]) => [form, { ...sum, faults: sum.faults.length }])),
  });
}

function serve(page: Omit<Served, 'path'>): string {
  const path = `/2025/03/part-${site.pages.size + 1}.html`;
  site.pages.set(path, page);
  return `https://${host}${path}`;
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

function batches(all: Payload[]): Payload[][] {
  return Array.from({ length: Math.ceil(all.length / batch) }, (_, index) => all.slice(index * batch, (index + 1) * batch));
}
