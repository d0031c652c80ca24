import { browser } from '../../src/browser/api';
import { openShortcuts, shortcutsSet } from '../../src/browser/shortcuts';
import { openOwn } from '../../src/browser/welcome';
import { words } from '../../src/browser/words';
import type { Done } from '../../src/views/actions';
import { mount } from '../../src/views/welcome/welcome';

const root = document.getElementById('root');
if (root) void start(root);

async function start(place: HTMLElement): Promise<void> {
  document.documentElement.lang = words.language;
  const actions = {
    openSample: () => settled(openOwn('sample')),
    openOptions: () => settled(browser.runtime.openOptionsPage()),
    openShortcuts: () => settled(openShortcuts()),
  };
  mount(place, { words, actions, shortcuts: await shortcutsSet() });
}

const settled = (work: Promise<unknown>): Promise<Done> =>
  work.then(() => ({ ok: true }) as const).catch(() => ({ ok: false, reason: 'failed' }) as const);
