import { defineBackground } from 'wxt/utils/define-background';
import { browser, type Runtime } from '../src/browser/api';
import { markTab } from '../src/browser/badge';
import { makeMenus, run } from '../src/browser/commands';
import { keepProgress } from '../src/browser/progress';
import { seenIn } from '../src/browser/seen';
import { syncSites } from '../src/browser/sites';

/** Badge, menus, shortcuts, chosen sites. Everything it knows is in the browser's storage: it may be stopped at any time. */
export default defineBackground(() => {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const seen = seenIn(message);
    if (seen && sender.id === browser.runtime.id && sender.tab?.id !== undefined && !sender.frameId)
      void markTab(sender.tab.id, seen);
    return undefined;
  });
  keepProgress();
  browser.runtime.onInstalled.addListener(() => {
    void makeMenus();
    void syncSites();
  });
  browser.runtime.onStartup.addListener(() => void syncSites());
  browser.permissions.onAdded.addListener(() => void syncSites());
  browser.permissions.onRemoved.addListener(() => void syncSites());
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (tab?.id !== undefined) void run(String(info.menuItemId), tab.id, info.selectionText);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id !== undefined) void run(command, tab.id);
  });
});
