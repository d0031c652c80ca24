/**
 * Draws every state of every view with invented data, in light, dark and forced colours, and asks axe about each.
 * `npx tsx scripts/gallery.ts [filter]` writes `reports/gallery/` and prints what axe found. For development; not shipped.
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = `${root}reports/gallery`;
const filter = process.argv[2] ?? '';

await mkdir(out, { recursive: true });
const locales: Record<string, unknown> = {};
for (const language of ['en', 'es']) {
  const file = `${root}assets/locales/${language}.yml`;
  locales[language] = generateChromeMessages(await parseMessagesFile(file).catch(() => []));
}
await build({
  entryPoints: {
    page: `${root}scripts/gallery/page.tsx`,
    popup: `${root}assets/popup.css`,
    reader: `${root}assets/reader.css`,
    options: `${root}assets/options.css`,
  },
  outdir: out,
  bundle: true,
  format: 'iife',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  banner: { js: `var locales = ${JSON.stringify(locales)};` },
  logLevel: 'warning',
});
const axe = await readFile(`${root}node_modules/axe-core/axe.min.js`, 'utf8');
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
const names = await listed();
const looks = [
  { id: 'light', colorScheme: 'light' },
  { id: 'dark', colorScheme: 'dark' },
  { id: 'forced', colorScheme: 'dark', forcedColors: 'active' },
] as const;
let faults = 0;
for (const { id, ...media } of looks) {
  for (const name of names.filter((one) => one.includes(filter))) {
    const view = name.split('-')[0] ?? '';
    const size = view === 'popup' ? { width: 420, height: 600 } : { width: name.includes('narrow') ? 320 : 1280, height: 800 };
    const context = await browser.newContext({ viewport: size, reducedMotion: 'reduce', ...media });
    const page = await context.newPage();
    page.on('pageerror', (error) => console.log(`${name}: ${error.message}`));
    await page.goto(`file://${await html(view)}?shot=${name}${name.endsWith('-es') ? '&lang=es' : ''}`);
    await page.waitForTimeout(300);
    await page.screenshot({ path: `${out}/${name}.${id}.png` });
    await page.evaluate(axe);
    const found = await page.evaluate(async () => {
      const { violations } = await (
        window as unknown as { axe: { run(o: object): Promise<{ violations: Violation[] }> } }
      ).axe.run({
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      });
      return violations.flatMap((one) =>
        one.nodes.map((node) => `${one.id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
      );
    });
    faults += found.length;
    for (const one of found) console.log(`${name} ${id}: ${one.replaceAll('\n', ' ')}`);
    await context.close();
  }
}
await browser.close();
console.log(`${names.length} states, ${looks.length} looks, axe: ${faults} violations`);

interface Violation {
  id: string;
  nodes: { target: string[]; failureSummary?: string }[];
}

async function html(view: string): Promise<string> {
  const file = `${out}/${view}.html`;
  const style = `<link rel="stylesheet" href="${view}.css">`;
  await writeFile(
    file,
    `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${view}</title>${style}<body><div id="app"></div><script src="page.js"></script></body></html>`,
  );
  return file;
}

async function listed(): Promise<string[]> {
  const page = await browser.newPage();
  await page.goto(`file://${await html('popup')}`);
  const text = (await page.locator('#app').textContent()) ?? '';
  await page.close();
  await rm(`${out}/none`, { force: true });
  return text.split('\n').filter(Boolean);
}
