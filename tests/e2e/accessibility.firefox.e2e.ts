import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Firefox, launchFirefox } from './firefox';
import { fixture } from './fixture';
import { hostTag } from './reader';
import { type Site, startSite } from './site';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const post = fixture('news-labels-simple');
let site: Site;

beforeAll(async () => {
  site = await startSite();
  site.pages.set(post.path, { body: post.html });
});
afterAll(() => site?.close());

it.each([
  ['light', 1],
  ['dark', 0],
])('no violation of WCAG 2.2 A or AA in Firefox, %s', async (_name, scheme) => {
  const firefox = await launchFirefox(site, { prefs: { 'layout.css.prefers-color-scheme.content-override': scheme } });
  try {
    const page: Page = await firefox.open(`https://${post.host}${post.path}`);
    await firefox.click(page);
    const state = (): Promise<string | undefined> =>
      firefox.popup((content) => content.document.documentElement.dataset.state).catch(() => '');
    await expect.poll(state, { timeout: 15_000 }).toBe('ready');
    expect(await violations(firefox, 'popup')).toEqual([]);
    await firefox.popup((content) => content.document.querySelector<HTMLElement>('[role=switch]')?.click());
    await expect.poll(() => page.$(hostTag).then(Boolean), { timeout: 10_000 }).toBe(true);
    await firefox.closePopup();
    expect(await violations(firefox, 'inTab')).toEqual([]);
  } finally {
    await firefox.close();
  }
});

/** axe, run with the browser's own rights in a sandbox over the page: neither the policy nor the closed root keeps it out. */
function violations(firefox: Firefox, where: 'popup' | 'inTab'): Promise<string[]> {
  const work = `async (content) => {
    await new Promise((done) => content.setTimeout(done, 400));
    const host = content.document.querySelector('${hostTag}');
    const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
    if (host) Object.defineProperty(host.wrappedJSObject ?? host, 'shadowRoot', { value: host.openOrClosedShadowRoot.wrappedJSObject ?? host.openOrClosedShadowRoot, configurable: true });
    Cu.evalInSandbox(${JSON.stringify(axeSource)}, sandbox);
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
    const run = host
      ? "axe.run({ include: [['${hostTag}']] }, { runOnly: " + JSON.stringify(tags) + " })"
      : "axe.run(document, { runOnly: " + JSON.stringify(tags) + " })";
    const found = await Cu.evalInSandbox(run + '.then((r) => JSON.stringify({ passes: r.passes.length, bad: r.violations.map((v) => v.id + ": " + v.nodes.map((n) => n.html.slice(0, 120)).join(" | ")) }))', sandbox);
    const { passes, bad } = JSON.parse(found);
    return passes > 5 ? bad : ['axe looked at next to nothing'];
  }`;
  return firefox[where](new Function(`return ${work}`)() as (content: Window & typeof globalThis) => Promise<string[]>);
}
