import { type Firefox, id } from '../../browsers/firefox';

/** What can befall an extension in Firefox, done with the browser's own rights. */
export const fates = {
  /** Stops the background, as Firefox does when it has been idle. */
  stopBackground: (firefox: Firefox): Promise<string> =>
    run(firefox, `await extension.terminateBackground({ ignoreDevToolsAttached: true }); return extension.backgroundState;`),

  /** What an update does: the same extension is started anew, and its scripts of before stay behind in open pages. */
  reload: (firefox: Firefox): Promise<boolean> =>
    run(firefox, `const addon = await AddonManager.getAddonByID('${id}'); await addon.reload(); return addon.isActive;`),

  /** What the person does in the add-ons manager: gives the access to sites. */
  grant: (firefox: Firefox, ...origins: string[]): Promise<void> =>
    run(
      firefox,
      `await ExtensionPermissions.add('${id}', { permissions: [], origins: ${JSON.stringify(origins.map((one) => `${one}/*`))} }, extension);`,
    ),

  /** Answers yes to what is asked before something is handed to Zotero: this computer, and the text of pages. */
  grantZotero: (firefox: Firefox): Promise<void> =>
    run(
      firefox,
      `await ExtensionPermissions.add('${id}', { permissions: [], origins: ['http://127.0.0.1/*'], data_collection: ['websiteContent'] }, extension);`,
    ),

  /** What the person does there as well: takes the access to a site back. */
  revoke: (firefox: Firefox, origin: string): Promise<void> =>
    run(firefox, `await ExtensionPermissions.remove('${id}', { permissions: [], origins: ['${origin}/*'] }, extension);`),

  /** Opens an address in a private window, in which the extension may run. The window is then the newest. */
  async openPrivate(firefox: Firefox, url: string): Promise<void> {
    await run(
      firefox,
      `await ExtensionPermissions.add('${id}', { permissions: ['internal:privateBrowsingAllowed'], origins: [] }, extension);
       await (await AddonManager.getAddonByID('${id}')).reload();`,
    );
    await openWindow(firefox, url, { private: true });
  },

  /** Opens an address of the browser's or the extension's own in a tab in front; WebDriver does not follow there. */
  openTab: (firefox: Firefox, url: string): Promise<void> =>
    run(
      firefox,
      `gBrowser.selectedTab = gBrowser.addTab('${url}', { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() });
       await arrived(gBrowser.selectedBrowser, '${url}');`,
    ),

  closeTab: (firefox: Firefox): Promise<void> => run(firefox, 'gBrowser.removeTab(gBrowser.selectedTab);'),

  openWindow: (firefox: Firefox, url: string): Promise<void> => openWindow(firefox, url, { private: false }),

  closeWindow: (firefox: Firefox): Promise<void> => run(firefox, 'window.close();'),

  setOffline: (firefox: Firefox, how: 'on' | 'off'): Promise<void> => run(firefox, `Services.io.offline = ${how === 'on'};`),
};

function openWindow(firefox: Firefox, url: string, options: { private: boolean }): Promise<void> {
  return run(
    firefox,
    `const opened = OpenBrowserWindow(${JSON.stringify(options)});
     await new Promise((done) => opened.addEventListener('load', done, { once: true }));
     while (!opened.gBrowserInit?.delayedStartupFinished) await new Promise((done) => setTimeout(done, 50));
     const tab = opened.gBrowser.selectedBrowser;
     tab.fixupAndLoadURIString('${url}', { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() });
     await arrived(tab, '${url}');`,
  );
}

const run = <T>(firefox: Firefox, source: string): Promise<T> =>
  firefox.inChrome(
    new Function(`return (async () => {
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID('${id}');
      const arrived = async (tab, url) => {
        while (tab.currentURI.spec !== url || tab.webProgress.isLoadingDocument) await new Promise((done) => setTimeout(done, 50));
      };
      ${source}
    })()`) as () => Promise<T>,
  );
