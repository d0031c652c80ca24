import { browser } from './api';
import { signal } from './badge';
import { sendMessage } from './messages';
import { inject } from './tabs';
import { words } from './words';

/** What menus and shortcuts do in the page of a tab; a click or key grants access to that tab, as the toolbar button does. */
export const commands = {
  'open-reader': (tabId: number) => sendMessage('reader', 'toggle', tabId),
  'copy-citation': (tabId: number) => sendMessage('copy', { what: 'citation' }, tabId),
  'copy-quotation': (tabId: number, selection?: string) => sendMessage('copy', { what: 'quotation', selection }, tabId),
};

/** Runs one command in a tab and shows on the toolbar button how it went. `selection`: the words the menu was opened on. */
export async function run(command: string, tabId: number, selection?: string): Promise<void> {
  if (!(command in commands)) return;
  const problem = await inject(tabId, 'reader', 'view');
  const answer = problem ?? (await commands[command as keyof typeof commands](tabId, selection).catch(() => 'gone' as const));
  await signal(tabId, answer === 'copied' || (typeof answer === 'object' && !answer.problem) ? 'done' : 'failed');
}

/** The entries of the page's context menu. Made once, on installation and update. */
export async function makeMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: 'open-reader', title: words('menu.openReader'), contexts: ['page'] });
  browser.contextMenus.create({ id: 'copy-citation', title: words('menu.copyCitation'), contexts: ['page'] });
  browser.contextMenus.create({ id: 'copy-quotation', title: words('menu.copyQuotation'), contexts: ['selection'] });
}
