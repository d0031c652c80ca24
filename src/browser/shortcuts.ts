import { browser } from './api';

/** The commands and their keys, as the browser has them; Firefox for Android has none. */
export async function shortcutsSet(): Promise<{ name: string; keys: string }[]> {
  const { commands }: Partial<Pick<typeof browser, 'commands'>> = browser;
  const all = (await commands?.getAll()) ?? [];
  return all.map(({ name = '', description, shortcut }) => ({ name: description || name, keys: shortcut ?? '' }));
}

/** The browser's own page for them: Firefox has a call for it, Chrome and Edge an address. */
export async function openShortcuts(): Promise<void> {
  const commands: { openShortcutSettings?: () => Promise<void> } = browser.commands as object;
  await (commands.openShortcutSettings?.() ?? browser.tabs.create({ url: 'chrome://extensions/shortcuts' }));
}
