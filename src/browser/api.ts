/** The only door to the extension APIs. */

export type { Menus, Permissions, Runtime, Tabs } from 'webextension-polyfill';
export { default as browser } from 'webextension-polyfill';
