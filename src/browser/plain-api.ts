import type { browser } from './api';

/**
 * What is the same in every browser, under one name: the scripts that clicks put into pages need nothing around it. Asked anew each time: it goes away when the extension is reloaded under a page.
 */
export const plainApi = (): Pick<typeof browser, 'runtime' | 'i18n' | 'storage'> =>
  (globalThis as unknown as { chrome: typeof browser }).chrome;
