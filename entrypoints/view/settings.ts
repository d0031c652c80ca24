import { loadSettings, saveSettings, watchSettings } from '../../src/browser/settings';
import type { Settings } from '../../src/settings';
import type { Change } from '../../src/views/actions';

/** The settings of one reader view: what is stored, with the changes on their way there. */
export interface ViewSettings {
  now(): Settings;
  /** Makes the change on top of what is stored by then; true when stored. What cannot be stored lasts as long as the view. */
  save(change: Change): Promise<boolean>;
  /** Stops following what other pages of the extension store. */
  stop(): void;
}

/**
 * Loads the settings and follows them: `changed` is called when another page of the extension, or this view, has stored some.
 * No lock is held: in the reader view a lock belongs to the page, which could keep it. So what is stored is read again right before
 * each write, and all the changes that have come up by then (a slider gives dozens a second) go into one write.
 */
export async function viewSettings(changed: () => void): Promise<ViewSettings> {
  let stored = await loadSettings();
  let coming: Change[] = [];
  let writing: Promise<boolean> | undefined;
  const write = async (): Promise<boolean> => {
    let saved = true;
    while (coming.length > 0) {
      const latest = await loadSettings();
      const going = coming;
      stored = applied(latest, going);
      saved = await saveSettings(stored);
      coming = coming.slice(going.length);
    }
    writing = undefined;
    return saved;
  };
  const stop = watchSettings((next) => {
    stored = next;
    changed();
  });
  return {
    now: () => applied(stored, coming),
    save(change) {
      coming = [...coming, change];
      writing ??= write();
      return writing;
    },
    stop,
  };
}

function applied(settings: Settings, changes: readonly Change[]): Settings {
  return changes.reduce((before, change) => change(before), settings);
}
