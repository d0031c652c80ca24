import { useRun } from '../components/toast';
import { useWords } from '../words';
import { Message } from './message';
import type { PopupActions } from './state';

/** Something nobody foresaw; the details can be copied into a report. */
export function Failed({ details, actions }: { details: string; actions: PopupActions }) {
  const words = useWords();
  const run = useRun();
  const clip = { text: details };
  return (
    <Message icon="warn" title={words('states.failedTitle')} hint={words('states.failedHint')}>
      <div class="next">
        <button type="button" class="main" onClick={() => run(actions.retry())}>
          {words('popup.retry')}
        </button>
        <button type="button" onClick={() => run(actions.copy(clip), words('toast.detailsCopied'), clip)}>
          {words('states.copyDetails')}
        </button>
      </div>
      <details class="aside">
        <summary>{words('states.details')}</summary>
        <pre>{details}</pre>
      </details>
    </Message>
  );
}
