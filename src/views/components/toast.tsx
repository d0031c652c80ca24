import { type ComponentChildren, createContext } from 'preact';
import { useCallback, useContext, useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Clip, Done, Reason } from '../actions';
import { useWords } from '../words';
import { Icon } from './icon';

/** Does what was asked and says how it went. `clip` is offered to be copied by hand where the clipboard is denied. */
export type Run = (action: Promise<Done>, success?: string, clip?: Clip) => Promise<boolean>;

/** How any view below reports what came of an action. */
export function useRun(): Run {
  return useContext(RunContext);
}

/** The live region at the foot of a view; everything below it can report to it. */
export function Toasts({ children }: { children: ComponentChildren }) {
  const words = useWords();
  const [toast, setToast] = useState<Toast>();
  const shown = useRef(0);
  const run = useCallback<Run>(
    async (action, success, clip) => {
      const done = await action.catch((): Done => ({ ok: false, reason: 'failed' }));
      const id = ++shown.current;
      if (done.ok) {
        if (success) setToast({ id, text: success, tone: 'ok' });
      } else if (done.reason === 'denied' && clip) {
        setToast({ id, text: words('toast.deniedCopy'), tone: 'bad', byHand: clip.text });
      } else {
        setToast({ id, text: done.say ?? words(reasons[done.reason]), tone: 'bad' });
      }
      return done.ok;
    },
    [words],
  );
  useEffect(() => {
    if (!toast || toast.byHand !== undefined) return;
    const timer = setTimeout(() => setToast(undefined), toast.tone === 'ok' ? 4000 : 8000);
    return () => clearTimeout(timer);
  }, [toast]);
  const dismiss = (): void => setToast(undefined);
  return (
    <RunContext.Provider value={run}>
      {children}
      <div class="toasts">
        <div role="status" aria-live="polite" aria-atomic="true">
          {toast && (
            <p key={toast.id} class={`toast ${toast.tone}`}>
              <Icon name={toast.tone === 'ok' ? 'check' : 'warn'} />
              <span>{toast.text}</span>
            </p>
          )}
        </div>
        {toast?.byHand !== undefined && <ByHand key={toast.id} text={toast.byHand} close={dismiss} />}
      </div>
    </RunContext.Provider>
  );
}

interface Toast {
  id: number;
  text: string;
  tone: 'ok' | 'bad';
  byHand?: string;
}

const RunContext = createContext<Run>(async (action) => (await action).ok);

const reasons = {
  denied: 'toast.denied',
  gone: 'toast.gone',
  missing: 'toast.missing',
  private: 'toast.private',
  failed: 'toast.failed',
} as const satisfies Record<Reason, string>;

/** The text, selected, where the browser lets nobody write to the clipboard but the person. */
function ByHand({ text, close }: { text: string; close: () => void }) {
  const words = useWords();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const before = useRef<Element | null>(null);
  const leave = (): void => {
    close();
    if (before.current instanceof HTMLElement) before.current.focus();
  };
  useEffect(() => {
    const root = field.current?.getRootNode() as Document | ShadowRoot | undefined;
    before.current = root?.activeElement ?? null;
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <section
      class="by-hand"
      aria-label={words('toast.byHand')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        leave();
      }}
    >
      <label for={id}>{words('toast.byHand')}</label>
      <textarea id={id} ref={field} readOnly rows={4} value={text} />
      <button type="button" class="plain" onClick={leave}>
        {words('toast.dismiss')}
      </button>
    </section>
  );
}
