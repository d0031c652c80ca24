import { useEffect, useRef, useState } from 'preact/hooks';
import type { Settings } from '../../settings';
import type { Change } from '../actions';
import { Switch } from '../components/choice';
import { ReadingSettings } from '../components/reading-settings';
import { useRun } from '../components/toast';
import { useWords } from '../words';
import type { ReaderActions } from './props';

interface PanelProps {
  settings: Settings;
  origin?: string;
  change: (what: Change) => void;
  actions: Pick<ReaderActions, 'openHere'>;
  close: () => void;
}

/** The settings of the “Aa” menu; Esc or a click beside it closes it. */
export function Panel({ settings, origin, change, actions, close }: PanelProps) {
  const words = useWords();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <>
      <div class="menu-shade" onClick={close} aria-hidden="true" />
      <div
        class="settings-panel"
        role="dialog"
        aria-label={words('reader.settings')}
        tabIndex={-1}
        ref={box}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          event.stopPropagation();
          close();
        }}
      >
        <ReadingSettings value={settings.reader} change={(reader) => change((before) => ({ ...before, reader }))} />
        {origin && <OpenHere on={settings.sites.open.includes(origin)} actions={actions} />}
      </div>
    </>
  );
}

/** Stays off where the browser gave no leave to read the site without a click. */
function OpenHere({ on: given, actions }: { on: boolean; actions: PanelProps['actions'] }) {
  const words = useWords();
  const run = useRun();
  const [on, setOn] = useState({ now: given });
  useEffect(() => setOn({ now: given }), [given]);
  const change = async (to: boolean): Promise<void> => {
    const said = words(to ? 'toast.opens' : 'toast.opensNot');
    const done = await run(actions.openHere(to ? 'on' : 'off'), said);
    setOn({ now: done ? to : !to });
  };
  return <Switch label={words('settings.openHere')} on={on.now} change={change} />;
}
