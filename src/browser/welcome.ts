import { browser, type Runtime } from './api';

/** Where the pages of the extension are that a person is led to. */
export const addresses = {
  welcome: '/welcome.html',
  sample: '/sample.html',
  help: '/options.html#help',
} as const;

/** The page for the first minute, opened once: after installing, never after an update, never for a developer's temporary installation. */
export async function welcome({
  reason,
  temporary,
}: Pick<Runtime.OnInstalledDetailsType, 'reason' | 'temporary'>): Promise<void> {
  if (reason === 'install' && !temporary) await openOwn('welcome');
}

/** Opens a page of the extension in a tab of its own. */
export async function openOwn(page: keyof typeof addresses): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(addresses[page]) });
}
