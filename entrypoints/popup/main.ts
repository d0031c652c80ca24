import type { ReadRequest } from '../../src/browser/messages';
import { loadSettings, watchSettings } from '../../src/browser/settings';
import { words } from '../../src/browser/words';
import { mount } from '../../src/views/popup/popup';
import type { PopupState } from '../../src/views/popup/state';
import { actionsFor } from './actions';
import { readTab } from './reading';

const root = document.getElementById('root');
if (root) void start(root);

/** Reads the tab the popup was opened on and draws what came of it; every way it can end is a state with words. */
async function start(place: HTMLElement): Promise<void> {
  document.documentElement.lang = words.language;
  let settings = await loadSettings();
  let state: PopupState = { kind: 'reading' };
  let origin: string | undefined;
  const actions = actionsFor({
    state: () => state,
    origin: () => origin,
    reread,
    draw,
  });
  mount(place, { state, settings, actions, words });
  watchSettings((changed) => {
    settings = changed;
    draw(state);
  });
  await reread({});

  async function reread(request: ReadRequest): Promise<void> {
    draw({ kind: 'reading' });
    const answer = await readTab(request);
    origin = answer.origin;
    draw(answer.state);
  }
  function draw(next: PopupState): void {
    state = next;
    document.documentElement.dataset.state = state.kind;
    mount(place, { state, settings, actions, words });
  }
}
