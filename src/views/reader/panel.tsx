import { useEffect, useRef } from 'preact/hooks';
import type { Settings } from '../../settings';
import type { Change } from '../actions';
import { Switch } from '../components/choice';
import { ReadingSettings } from '../components/reading-settings';
import { useWords } from '../words';

interface PanelProps {
  settings: Settings;
  origin?: string;
  change: (what: Change) => void;
  close: () => void;
}

/** The settings of the “Aa” menu; Esc or a click beside it closes it. */
export function Panel({ settings, origin, change, close }: PanelProps) {
  const words = useWords();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const always = origin !== undefined && settings.sites.open.includes(origin);
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
        {origin && (
          <Switch
            label={words('settings.openHere')}
            on={always}
            change={(on) =>
              change((before) => {
                const others = before.sites.open.filter((site) => site !== origin);
                return { ...before, sites: { ...before.sites, open: on ? [...others, origin] : others } };
              })
            }
          />
        )}
      </div>
    </>
  );
}
