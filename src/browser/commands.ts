import { browser } from './api';
import { signal } from './badge';
import { sendMessage } from './messages';
import { inject, whole } from './tabs';
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
  const problem = await inject(tabId, ...whole);
  const answer = problem ?? (await commands[command as keyof typeof commands](tabId, selection).catch(() => 'gone' as const));
  await signal(tabId, answer === 'copied' || (typeof answer === 'object' && !answer.problem) ? 'done' : 'failed');
}

/** Firefox for Android has neither context menus nor shortcuts. */
const { contextMenus, commands: shortcuts }: Partial<Pick<typeof browser, 'contextMenus' | 'commands'>> = browser;

/** The entries of the page's context menu. Made once, on installation and update. */
export async function makeMenus(): Promise<void> {
  if (!contextMenus) return;
  await contextMenus.removeAll();
  contextMenus.create({ id: 'open-reader', title: words('menu.openReader'), contexts: ['page'] });
  contextMenus.create({ id: 'copy-citation', title: words('menu.copyCitation'), contexts: ['page'] });
  contextMenus.create({ id: 'copy-quotation', title: words('menu.copyQuotation'), contexts: ['selection'] });
}

export function answerMenus(): void {
  contextMenus?.onClicked.addListener((info, tab) => {
    if (tab?.id !== undefined) void run(String(info.menuItemId), tab.id, info.selectionText);
  });
}

export function answerShortcuts(): void {
  shortcuts?.onCommand.addListener((command, tab) => {
    if (tab?.id !== undefined) void run(command, tab.id);
  });
}
