import { useRun } from '../components/toast';
import { useWords } from '../words';
import { Message } from './message';
import type { PopupActions } from './state';

/** The browser wants to be asked first. */
export function Permission({ site, actions }: { site: string; actions: PopupActions }) {
  const words = useWords();
  const run = useRun();
  return (
    <Message icon="lock" title={words('states.permissionTitle')} hint={words('states.permissionHint', { site })}>
      <div class="next">
        <button type="button" class="main" onClick={() => run(actions.allow())}>
          {words('states.allow')}
        </button>
      </div>
    </Message>
  );
}

/** The page has not arrived yet. */
export function Loading({ actions }: { actions: PopupActions }) {
  const words = useWords();
  return <Again title={words('states.loadingTitle')} hint={words('states.loadingHint')} actions={actions} />;
}

/** The person did not want to wait for a long page. */
export function Stopped({ actions }: { actions: PopupActions }) {
  const words = useWords();
  return <Again title={words('states.stoppedTitle')} hint={words('states.stoppedHint')} actions={actions} />;
}

/** Nothing was read, and reading again is what there is to do. */
function Again({ title, hint, actions }: { title: string; hint: string; actions: PopupActions }) {
  const words = useWords();
  const run = useRun();
  return (
    <Message icon="clock" title={title} hint={hint}>
      <div class="next">
        <button type="button" class="main" onClick={() => run(actions.retry())}>
          {words('popup.retry')}
        </button>
      </div>
    </Message>
  );
}
