import { useEffect, useRef } from 'preact/hooks';
import type { Settings } from '../../settings';
import { Switch } from '../components/choice';
import { ReadingSettings } from '../components/reading-settings';
import { useWords } from '../words';

interface PanelProps {
  settings: Settings;
  origin?: string;
  change: (settings: Settings) => void;
  close: () => void;
}

/** The settings behind “Aa”; Esc or a click beside it closes it. */
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
        <ReadingSettings value={settings.reader} change={(reader) => change({ ...settings, reader })} />
        {origin && (
          <Switch
            label={words('settings.openHere')}
            on={always}
            change={(on) => {
              const others = settings.sites.open.filter((site) => site !== origin);
              change({ ...settings, sites: { ...settings.sites, open: on ? [...others, origin] : others } });
            }}
          />
        )}
      </div>
    </>
  );
}
