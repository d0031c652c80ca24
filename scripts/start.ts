/**
 * The main job on an included sample: builds the extension, serves a sample post on a Blogger-like address that leads to this machine,
 * and opens it in Chromium with the extension loaded. Without a display it does the job itself, prints what it got and writes pictures.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { launchChromium } from '../browsers/chromium';
import { browserPath } from '../browsers/installed';
import { reader } from '../browsers/reader';
import { startSite } from '../browsers/site';
import { loadPage } from '../src/cli/load';
import { reportOf } from '../src/cli/report';
import { read } from '../src/read';

const sample = 'tests/bulletins/news-labels-simple/source.html';
const pictures = 'screenshots/start';

try {
  await main();
} catch (error) {
  console.error(`\nIt did not work: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}

async function main(): Promise<void> {
  console.log(`Chromium: ${browserPath('chromium')}`);
  console.log('Building the extension ...');
  const { status, stderr, stdout } = spawnSync('node_modules/.bin/wxt', ['build'], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`the build failed:\n${stdout}${stderr}`);

  const html = readFileSync(sample, 'utf8');
  const url = new URL(/"url":\s*"([^"]+)"/.exec(html)?.[1] ?? 'https://sample.blogspot.com/2025/03/post.html');
  const site = await startSite(new Map([[url.pathname, { body: html }]]));
  const display = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  const chromium = await launchChromium(site, { headless: !display });
  try {
    if (display) await letThePersonTry();
    else await doTheMainJob();
  } finally {
    await chromium.close().catch(() => undefined);
    await site.close();
  }

  async function letThePersonTry(): Promise<void> {
    await chromium.open(url.href);
    console.log(`\nOpen in Chromium: ${url.href}\nClick the Bulletin Reader button in the toolbar. Close the browser to end.`);
    await new Promise<void>((done) => chromium.context.on('close', () => done()));
  }

  async function doTheMainJob(): Promise<void> {
    mkdirSync(pictures, { recursive: true });
    const page = await chromium.open(url.href);
    await page.screenshot({ path: `${pictures}/1-post.png` });
    const popup = await chromium.click(page);
    await popup.page.getByRole('button', { name: /Copy citation/ }).waitFor();
    await popup.page.screenshot({ path: `${pictures}/2-popup.png` });
    const { doc, close } = await loadPage(sample, url.href);
    console.log(`\n${reportOf(read(doc, { url: url.href }))}`);
    close();
    await chromium.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await popup.page.getByRole('button', { name: /Copy citation/ }).click();
    await popup.page
      .getByText(/copied/i)
      .first()
      .waitFor();
    console.log(
      `\nOn the clipboard, after one click in the popup:\n${await popup.page.evaluate(() => navigator.clipboard.readText())}`,
    );
    await popup.page.getByRole('switch').click();
    const view = await reader(page);
    await view.waitOpen();
    await page.screenshot({ path: `${pictures}/3-reader.png` });
    await popup.close().catch(() => undefined);
    console.log(`\nPictures: ${pictures}/1-post.png, 2-popup.png, 3-reader.png`);
  }
}
