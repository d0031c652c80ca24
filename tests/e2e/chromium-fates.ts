import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Chromium } from '../../browsers/chromium';

/** What a person can do to an extension in Chromium's own pages. Each needs a browser of its own: they start the extension anew. */
export const fates = {
  /** Answers the question about a site with yes: allowed in the list of extensions, then asked for as the popup does. */
  async allow({ context, extensionId }: Chromium, origin: string): Promise<boolean> {
    await inExtensions(context, ['addHostPermission', extensionId, `${origin}/*`]);
    const options = await context.newPage();
    await options.goto(`chrome-extension://${extensionId}/options.html`);
    const granted = await options.evaluate((site) => chrome.permissions.request({ origins: [`${site}/*`] }), origin);
    await options.close();
    return granted;
  },

  /** Takes the access to a site back. */
  revoke: ({ context, extensionId }: Chromium, origin: string): Promise<void> =>
    inExtensions(context, ['removeHostPermission', extensionId, `${origin}/*`]),

  /** "On click" in the menu of the toolbar button: no site without a click, Blogger's neither. */
  onlyOnClick: ({ context, extensionId }: Chromium): Promise<void> =>
    inExtensions(context, ['updateExtensionConfiguration', { extensionId, hostAccess: 'ON_CLICK' }]),

  onAllSites: ({ context, extensionId }: Chromium): Promise<void> =>
    inExtensions(context, ['updateExtensionConfiguration', { extensionId, hostAccess: 'ON_ALL_SITES' }]),

  /** Lets the extension into private windows. */
  async allowPrivate({ context, extensionId }: Chromium): Promise<void> {
    // Started anew, an unpacked extension is kept out where the developers' mode is off.
    await inExtensions(context, ['updateProfileConfiguration', { inDeveloperMode: true }]);
    await inExtensions(context, ['updateExtensionConfiguration', { extensionId, incognitoAccess: true }]);
  },
};

/** Sends a click on the toolbar button over the newest tab at an address, in whatever window; a popup need not come of it. */
export async function press({ context, extensionId }: Chromium, url: string): Promise<void> {
  const cdp = await context.browser()?.newBrowserCDPSession();
  const targets = await cdp?.send('Target.getTargets', { filter: [{ type: 'tab' }] } as never);
  const targetId = targets?.targetInfos.findLast((target) => target.url === url)?.targetId;
  await cdp?.send('Extensions.triggerAction' as never, { id: extensionId, targetId } as never);
  await cdp?.detach();
}

/** Where another client reaches this browser. */
export async function debuggerOf({ context }: Chromium): Promise<string> {
  const page = await context.newPage();
  await page.goto('chrome://version/');
  const profile = await page.locator('#profile_path').innerText();
  await page.close();
  return `http://127.0.0.1:${readFileSync(join(profile, '..', 'DevToolsActivePort'), 'utf8').split('\n')[0]}`;
}

async function inExtensions(context: Chromium['context'], [name, ...args]: [string, ...unknown[]]): Promise<void> {
  const page: Page = await context.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(
    ([call, given]) => {
      const { developerPrivate } = chrome as unknown as {
        developerPrivate: Record<string, (...given: unknown[]) => Promise<void>>;
      };
      return developerPrivate[call]?.(...given);
    },
    [name, args] as const,
  );
  await page.close();
}
