import { readdirSync, readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { browserPath } from '../../browsers/installed';
import { type Kind, kinds, pageOf } from '../../tests/payloads/kinds';
import { address } from '../../tests/payloads/page';
import { figure, table, times } from '../figures';
import { bundle } from './engines';

/**
 * How long a tab does not answer while a page of each hostile kind is read: the longest step of the reading at 4n, and how the whole
 * grows from n to 2n to 4n, in both browsers. CPU milliseconds of the page's main thread, which Linux keeps for every thread.
 */
export async function blocks(wanted = ''): Promise<string> {
  const chosen = kinds.filter(({ name }) => name.includes(wanted));
  const parts = ['### How long a tab does not answer'];
  for (const [which, name] of [
    ['chromium', 'Chromium'],
    ['firefox', 'Firefox'],
  ] as const) {
    const rows: string[][] = [];
    for (const kind of chosen) rows.push(await rowOf(kind, which));
    parts.push(
      `In ${name}:`,
      table(
        ['in the bulletin', 'n', '2n', '4n', '2n / n', '4n / 2n', 'longest step', 'quotations, in the popup', 'answer'],
        rows,
      ),
    );
  }
  return parts.join('\n\n');
}

interface Lab {
  show(html: string): Promise<unknown>;
  run(source: string): Promise<unknown>;
  clocks(): Map<string, number>;
  close(): Promise<void>;
}

async function rowOf(kind: Kind, which: 'chromium' | 'firefox'): Promise<string[]> {
  const all: Taken[] = [];
  for (const factor of [1, 2, 4]) {
    // A browser of its own: what another page left behind is not collected at the cost of this one.
    const lab = await launch(which);
    all.push(await readingOf(lab, pageOf(kind.html(kind.n * factor))).finally(() => lab.close()));
  }
  const [one = 0, two = 0, four = 0] = all.map(({ steps }) => steps.reduce((sum, step) => sum + step, 0));
  const last = all.at(-1);
  const longest = Math.max(...(last?.steps ?? []));
  return [
    `${kind.name}, n = ${kind.n}`,
    ...[one, two, four].map(figure),
    times(two / one),
    times(four / two),
    `${figure(longest)} (${(last?.steps.indexOf(longest) ?? 0) + 1} of ${last?.steps.length})`,
    figure(last?.quoted ?? Number.NaN),
    last?.answer ?? '',
  ];
}

interface Taken {
  steps: number[];
  quoted: number;
  answer: string;
}

async function readingOf(lab: Lab, html: string): Promise<Taken> {
  await lab.show(html);
  await lab.run(script);
  await lab.run('bench.begin()');
  const steps: number[] = [];
  for (;;) {
    const { time, answer } = await timed(lab, 'bench.step()');
    steps.push(time);
    if (answer) return { steps, answer: String(answer), quoted: (await timed(lab, 'bench.quoted()')).time };
  }
}

async function timed(lab: Lab, source: string): Promise<{ time: number; answer: unknown }> {
  const before = lab.clocks();
  const answer = await lab.run(source);
  return { time: Math.max(...[...lab.clocks()].map(([id, time]) => time - (before.get(id) ?? time))), answer };
}

const script = bundle(
  `let steps, unquoted;
   function* unquotedInSteps() {
     return yield* unquotedFrom(yield* excerptInSteps(document, { url: ${JSON.stringify(address)} }), window);
   }
   globalThis.bench = {
     begin() { steps = unquotedInSteps(); },
     step() {
       const { done, value } = steps.next();
       if (done) unquoted = value;
       return done ? [value.kind, value.fault, ...(value.warnings ?? []).map(({ kind }) => kind)].filter(Boolean).slice(0, 3).join(', ') : '';
     },
     quoted: () => quoted(unquoted) && '',
   };`,
  "import { excerptInSteps } from './src/excerpt'; import { unquotedFrom } from './src/unquoted'; import { quoted } from './src/quoted';",
);

async function launch(which: 'chromium' | 'firefox'): Promise<Lab> {
  const browser = await puppeteer.launch({
    browser: which === 'firefox' ? 'firefox' : 'chrome',
    executablePath: browserPath(which),
    headless: true,
    args: which === 'firefox' ? [] : ['--no-sandbox'],
    protocolTimeout: 600_000,
  });
  const page = await browser.newPage();
  return {
    show: (html) => page.setContent(html, { timeout: 120_000 }),
    run: (source) => page.evaluate(source),
    clocks: () => clocks(browser.process()?.pid ?? 0),
    close: () => browser.close(),
  };
}

/** CPU milliseconds that the main thread of each process of a browser has had. */
function clocks(browser: number): Map<string, number> {
  const parents = new Map<string, string>();
  const found = new Map<string, number>();
  for (const id of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      parents.set(id, /\) \S (\d+)/.exec(readFileSync(`/proc/${id}/stat`, 'utf8'))?.[1] ?? '');
      found.set(id, Number(readFileSync(`/proc/${id}/schedstat`, 'utf8').split(' ')[0]) / 1e6);
    } catch {
      // It has ended meanwhile.
    }
  }
  const within = (id: string): boolean => Number(id) > 1 && (parents.get(id) === `${browser}` || within(parents.get(id) ?? ''));
  return new Map([...found].filter(([id]) => within(id)));
}
