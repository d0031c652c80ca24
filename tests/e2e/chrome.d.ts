/** The extension APIs, for functions that run inside the extension's own contexts. */
declare const chrome: import('webextension-polyfill').Browser;
