import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Early } from '../src/browser/tabs';

declare const chrome: {
  tabs: { query(what: object): Promise<{ id?: number; url?: string }[]> };
  scripting: { executeScript(what: object): Promise<unknown[]> };
};

/**
 * First script of the popup: has the reading script put into the tab while the popup's own code is still on its way.
 * A few lines without a library; `reachTab` takes over what comes of it, failures too.
 */
export default defineUnlistedScript({
  globalName: false,
  main() {
    // `?tabId=`: the popup's page in a tab names another tab, which its own code knows how to reach.
    if (location.search) return;
    const put = async (): Promise<Early> => {
      const [{ id, url } = {}] = await chrome.tabs.query({ active: true, currentWindow: true });
      if (id === undefined) return {};
      const target = { tabId: id };
      return chrome.scripting.executeScript({ target, files: ['/reader.js'], injectImmediately: true }).then(
        (frames) => ({ tab: { id, url }, frames }),
        (error) => ({ tab: { id, url }, error: String(error) }),
      );
    };
    Object.assign(globalThis, { early: put() });
  },
});
