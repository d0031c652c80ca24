import { useEffect, useId, useRef } from 'preact/hooks';
import { useRun } from '../components/toast';
import { useWords } from '../words';
import type { PopupActions } from './state';

/** A report for whoever mends the reading: shown before it is copied, and sent by nobody but the person. */
export function Report({ text, actions, close }: { text: string; actions: PopupActions; close: () => void }) {
  const words = useWords();
  const run = useRun();
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  const clip = { text };
  return (
    <section
      class="by-hand report"
      role="dialog"
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        close();
      }}
    >
      <h2 id={id}>{words('report.title')}</h2>
      <p>{words('report.hint')}</p>
      <p>{words('report.where')}</p>
      <textarea readOnly rows={8} aria-label={words('states.details')} value={text} />
      <div class="tool-row">
        <button
          type="button"
          class="main"
          ref={button}
          onClick={() => run(actions.copy(clip), words('toast.detailsCopied'), clip)}
        >
          {words('report.copy')}
        </button>
        <button type="button" onClick={close}>
          {words('toast.dismiss')}
        </button>
      </div>
    </section>
  );
}
