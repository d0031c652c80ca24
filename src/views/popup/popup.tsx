import { render } from 'preact';
import type { Settings } from '../../settings';
import { Toasts } from '../components/toast';
import { addressOf } from '../place';
import { type Words, WordsContext } from '../words';
import { ComparisonView } from './comparison';
import { Failed } from './failed';
import { Forbidden } from './forbidden';
import { NothingHere } from './nothing';
import { Ready } from './ready';
import { Several } from './several';
import { Skeleton } from './skeleton';
import type { PopupActions, PopupState } from './state';
import { Loading, Permission, Stopped } from './waiting';

export interface PopupProps {
  state: PopupState;
  settings: Settings;
  actions: PopupActions;
  words: Words;
}

/** The popup in any of its states. */
export function Popup({ words, ...rest }: PopupProps) {
  return (
    <WordsContext.Provider value={words}>
      <Toasts>
        <State {...rest} />
      </Toasts>
    </WordsContext.Provider>
  );
}

/** Draws the popup into `root`, or draws it anew with other props. */
export function mount(root: HTMLElement, props: PopupProps): void {
  root.classList.add('popup');
  root.lang = props.words.language;
  render(<Popup {...props} />, root);
}

function State({ state, settings, actions }: Omit<PopupProps, 'words'>) {
  switch (state.kind) {
    case 'reading':
      return <Skeleton actions={actions} />;
    case 'ready':
      return <Ready key={addressOf(state.reading)} state={state} settings={settings} actions={actions} />;
    case 'checked':
      return <ComparisonView state={state} settings={settings} actions={actions} />;
    case 'nothing':
      return <NothingHere nothing={state.nothing} actions={actions} />;
    case 'several':
      return <Several posts={state.posts} settings={settings} actions={actions} />;
    case 'forbidden':
      return <Forbidden why={state.why} actions={actions} />;
    case 'permission':
      return <Permission site={state.site} actions={actions} />;
    case 'loading':
      return <Loading actions={actions} />;
    case 'stopped':
      return <Stopped actions={actions} />;
    case 'failed':
      return <Failed details={state.details} actions={actions} />;
  }
}
