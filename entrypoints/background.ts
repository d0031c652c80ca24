import { defineBackground } from 'wxt/utils/define-background';
import { browser, type Runtime } from '../src/browser/api';
import { openIfWanted } from '../src/browser/autoopen';
import { markTab } from '../src/browser/badge';
import { followChecks } from '../src/browser/checks';
import { answerMenus, answerShortcuts, makeMenus } from '../src/browser/commands';
import { seenIn } from '../src/browser/seen';
import { dropOldFields } from '../src/browser/settings';
import { syncSites } from '../src/browser/sites';
import { answerAllow, keepVisits } from '../src/browser/visits';
import { welcome } from '../src/browser/welcome';

/** Badge, menus, shortcuts, chosen sites. Everything it knows is in the browser's keeping: it may be stopped at any time. */
export default defineBackground({
  // Chunks that it has in common with our own pages are in the package once.
  type: 'module',
  main() {
    browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
      const seen = seenIn(message);
      const { tab, url, frameId, id } = sender;
      if (!seen || id !== browser.runtime.id || tab?.id === undefined || frameId) return undefined;
      void markTab(tab.id, seen);
      if (!seen.left && url) void openIfWanted(tab.id, new URL(url).origin);
      return undefined;
    });
    keepVisits();
    answerAllow();
    followChecks();
    browser.runtime.onInstalled.addListener((details) => {
      void welcome(details);
      void makeMenus();
      void dropOldFields();
      void syncSites();
    });
    browser.runtime.onStartup.addListener(() => {
      void dropOldFields();
      void syncSites();
    });
    browser.permissions.onAdded.addListener(() => void syncSites());
    browser.permissions.onRemoved.addListener(() => void syncSites());
    answerMenus();
    answerShortcuts();
  },
});
