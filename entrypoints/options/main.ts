import credits from '../../assets/credits.json';
import { browser } from '../../src/browser/api';
import { save as saveFile } from '../../src/browser/download';
import { changeSettings, loadSettings, watchSettings } from '../../src/browser/settings';
import { openShortcuts, shortcutsSet } from '../../src/browser/shortcuts';
import { forgetSite, grantedSites, watchSites } from '../../src/browser/sites';
import { openOwn } from '../../src/browser/welcome';
import { words } from '../../src/browser/words';
import { forgetZotero } from '../../src/browser/zotero';
import { settingsFrom } from '../../src/settings';
import type { Done } from '../../src/views/actions';
import { mount } from '../../src/views/options/options';
import type { OptionsActions } from '../../src/views/options/props';
import { browserSpeech } from '../../src/views/reader/speech';

async function start(place: HTMLElement): Promise<void> {
  document.documentElement.lang = words.language;
  const fixed = {
    words,
    actions,
    credits,
    ...('speechSynthesis' in window && { speech: browserSpeech(speechSynthesis) }),
    home: browser.runtime.getManifest().homepage_url ?? '',
    version: browser.runtime.getManifest().version,
    shortcuts: await shortcutsSet(),
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
  openWelcome: () => settled(openOwn('welcome')),
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

const done = (worked: boolean): Done => (worked ? { ok: true } : { ok: false, reason: 'failed' });

const settled = (work: Promise<unknown>): Promise<Done> => work.then(() => done(true)).catch(() => done(false));

// Last: what is above it exists by then.
const root = document.getElementById('root');
if (root) void start(root);
