import type { Settings } from '../../settings';
import type { Change, Done, SavedFile } from '../actions';
import type { Speech } from '../reader/speech';
import type { Words } from '../words';

export interface OptionsProps {
  settings: Settings;
  /** Sites besides Blogger's that the browser lets the extension look at, e.g. `https://news.example.org`. */
  recognised: readonly string[];
  words: Words;
  actions: OptionsActions;
  /** The extension's commands as the browser lists them; `keys` empty where none is set. */
  shortcuts: { name: string; keys: string }[];
  /** Reading aloud; leave out where the browser cannot. */
  speech?: Speech;
  version: string;
  /** Address of the project. */
  home: string;
  /** Software that ships inside, for the credits. */
  credits: { name: string; version: string; licence: string; url?: string }[];
}

/** What the options page can ask for. Every promise settles; none rejects. */
export interface OptionsActions {
  /** Makes the change on top of what is stored by then. */
  save(change: Change): Promise<Done>;
  /** Takes the permission for the site back too. */
  forgetSite(origin: string): Promise<Done>;
  /** Opens the browser's own page for shortcuts. */
  openShortcuts(): Promise<Done>;
  /** Opens the page that is shown after installing. */
  openWelcome(): Promise<Done>;
  download(file: SavedFile): Promise<Done>;
  /** The settings in the text of a file that was exported before, checked; nothing if it holds none. */
  parse(text: string): Settings | undefined;
}
