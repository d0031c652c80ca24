import type { Browser } from 'webextension-polyfill';

export type { Menus, Permissions, Runtime, Tabs } from 'webextension-polyfill';

/**
 * The only door to the extension APIs. In manifest 3 every browser answers with promises under one of these names; an element of the page
 * that calls itself `browser` is no property of the global object's own.
 */
export const browser = own('browser') ?? (own('chrome') as Browser);

function own(name: 'browser' | 'chrome'): Browser | undefined {
  return Object.hasOwn(globalThis, name) ? ((globalThis as { [name: string]: unknown })[name] as Browser) : undefined;
}
