import type { Browser } from 'webextension-polyfill';

/** The only door to the extension APIs, which every browser that the manifest admits has with promises, under one name or the other. */
export const browser = extension();

export type { Menus, Permissions, Runtime, Tabs } from 'webextension-polyfill';

function extension(): Browser {
  const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Browser>;
  return browser ?? chrome;
}
