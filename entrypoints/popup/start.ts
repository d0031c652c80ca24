import type { ReadRequest } from '../../src/browser/messages';
import { loadSettings, watchSettings } from '../../src/browser/settings';
import { words } from '../../src/browser/words';
import { mount } from '../../src/views/popup/popup';
import type { PopupState } from '../../src/views/popup/state';
import { actionsFor } from './actions';
import { type Answer, readTab } from './reading';

/** Draws what comes of reading the tab; every way it can end is a state with words. `first`: the reading already under way. */
export async function start(place: HTMLElement, first: Promise<Answer>): Promise<void> {
  document.documentElement.lang = words.language;
  let settings = await loadSettings();
  let state: PopupState = { kind: 'reading' };
  let origin: string | undefined;
  let wanted: Promise<Answer> | undefined;
  const actions = actionsFor({
    state: () => state,
    origin: () => origin,
    reread,
    stop,
    draw,
  });
  mount(place, { state, settings, actions, words });
  watchSettings((changed) => {
    settings = changed;
    draw(state);
  });
  await show(first);

  async function reread(request: ReadRequest): Promise<void> {
    draw({ kind: 'reading' });
    await show(readTab(request));
  }

  function stop(): void {
    wanted = undefined;
    draw({ kind: 'stopped' });
  }

  async function show(reading: Promise<Answer>): Promise<void> {
    wanted = reading;
    const answer = await reading;
    if (wanted !== reading) return;
    origin = answer.origin;
    draw(answer.state);
    if (!answer.whole) return;
    await shown();
    const whole = await answer.whole();
    if (wanted !== reading || state.kind !== 'ready') return;
    draw(whole.kind === 'ready' ? { ...state, reading: whole.reading, quoting: false } : whole);
  }
  function draw(next: PopupState): void {
    state = next;
    document.documentElement.dataset.state = state.kind === 'ready' && state.quoting ? 'quoting' : state.kind;
    mount(place, { state, settings, actions, words });
  }
}

/** Once a frame has shown what was drawn; soon, where the window shows none. */
function shown(): Promise<void> {
  return new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done));
    setTimeout(done, 100);
  });
}
