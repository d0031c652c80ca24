import { useRun } from '../components/toast';
import { type PlainKey, useWords } from '../words';
import { Message } from './message';
import type { PopupActions, PopupState } from './state';

type Why = Extract<PopupState, { kind: 'forbidden' }>['why'];

/** A page that the browser keeps extensions out of. */
export function Forbidden({ why, actions }: { why: Why; actions: PopupActions }) {
  const words = useWords();
  const run = useRun();
  return (
    <Message icon="lock" title={words('states.forbiddenTitle')} hint={words(hints[why])}>
      <div class="next">
        <button type="button" onClick={() => run(actions.openOptions())}>
          {words('popup.options')}
        </button>
      </div>
    </Message>
  );
}

const hints: Record<Why, PlainKey> = {
  browser: 'states.forbiddenBrowser',
  store: 'states.forbiddenStore',
  file: 'states.forbiddenFile',
  viewer: 'states.forbiddenViewer',
};
