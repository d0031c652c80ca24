import credits from '../../assets/credits.json';
import { browser } from '../../src/browser/api';
import { save as saveFile } from '../../src/browser/download';
import { changeSettings, loadSettings, watchSettings } from '../../src/browser/settings';
import { forgetSite, grantedSites, watchSites } from '../../src/browser/sites';
import { words } from '../../src/browser/words';
import { forgetZotero } from '../../src/browser/zotero';
import { settingsFrom } from '../../src/settings';
import type { Done } from '../../src/views/actions';
import { mount } from '../../src/views/options/options';
import type { OptionsActions } from '../../src/views/options/props';
import { browserSpeech } from '../../src/views/reader/speech';

const root = document.getElementById('root');
if (root) void start(root);

async function start(place: HTMLElement): Promise<void> {
  document.documentElement.lang = words.language;
  // Firefox for Android has no shortcuts.
  const { commands: shortcuts }: Partial<Pick<typeof browser, 'commands'>> = browser;
  const commands = (await shortcuts?.getAll()) ?? [];
  const fixed = {
    words,
    actions,
    credits,
    ...('speechSynthesis' in window && { speech: browserSpeech(speechSynthesis) }),
    version: browser.runtime.getManifest().version,
    shortcuts: commands.map(({ name = '', description, shortcut }) => ({ name: description || name, keys: shortcut ?? '' })),
  };
  let [settings, recognised] = await Promise.all([loadSettings(), grantedSites()]);
  const draw = (): void => mount(place, { ...fixed, settings, recognised });
  draw();
  watchSettings((changed) => {
    settings = changed;
    draw();
  });
  watchSites((changed) => {
    recognised = changed;
    draw();
  });
}

const actions: OptionsActions = {
  save: async (change) => {
    const saved = await changeSettings(change);
    if (!(await loadSettings()).citation.zotero) await forgetZotero().catch(() => undefined);
    return done(saved);
  },
  forgetSite: async (origin) => settled(forgetSite(origin)),
  openShortcuts: () => settled(openShortcuts()),
  download: async (file) => done(saveFile(file)),
  parse(text) {
    try {
      const stored: unknown = JSON.parse(text);
      return typeof stored === 'object' && stored !== null && 'citation' in stored ? settingsFrom(stored) : undefined;
    } catch {
      return undefined;
    }
  },
};

/** Firefox has a call for it, Chrome and Edge an address. */
async function openShortcuts(): Promise<void> {
  const commands: { openShortcutSettings?: () => Promise<void> } = browser.commands as object;
  await (commands.openShortcutSettings?.() ?? browser.tabs.create({ url: 'chrome://extensions/shortcuts' }));
}

const done = (worked: boolean): Done => (worked ? { ok: true } : { ok: false, reason: 'failed' });

const settled = (work: Promise<unknown>): Promise<Done> => work.then(() => done(true)).catch(() => done(false));
