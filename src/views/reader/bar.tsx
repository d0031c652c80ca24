import { useRef, useState } from 'preact/hooks';
import type { Place, Readable } from '../../model';
import type { Settings } from '../../settings';
import type { Change } from '../actions';
import { type Citing, copyWordsOf, referenceOf, styleNames } from '../citing';
import { Icon } from '../components/icon';
import { useRun } from '../components/toast';
import { siteWords } from '../place';
import { useWords } from '../words';
import type { Listening } from './listening';
import { Panel } from './panel';
import type { ReaderActions } from './props';

interface BarProps {
  readable: Readable;
  citing: Citing;
  settings: Settings;
  origin?: string;
  listening: Listening;
  /** The passage before the person's eyes. */
  place?: Place;
  change: (what: Change) => void;
  actions: ReaderActions;
}

/** What stays in reach while reading. */
export function Bar({ readable, citing, settings, origin, listening, place, change, actions }: BarProps) {
  const words = useWords();
  const run = useRun();
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const called = words(copyWordsOf(citing).button);
  const copy = (): void => {
    const { style } = citing.settings;
    const clip = referenceOf(citing, style);
    void run(actions.copy(clip), words(copyWordsOf(citing).said, { style: words(styleNames[style]) }), clip);
  };
  return (
    <header class="bar">
      <Where readable={readable} />
      <button type="button" class="main" title={called} onClick={copy}>
        <Icon name="copy" />
        <span class="wordy">{called}</span>
      </button>
      {listening.able && (
        <button
          type="button"
          aria-pressed={listening.on}
          title={words(listening.on ? 'reader.stop' : 'reader.listen')}
          onClick={() => (listening.on ? listening.stop() : listening.start(place?.block))}
        >
          <Icon name={listening.on ? 'stop' : 'play'} />
          <span class="wordy">{words(listening.on ? 'reader.stop' : 'reader.listen')}</span>
        </button>
      )}
      <button
        type="button"
        class="aa"
        ref={opener}
        aria-label={words('reader.settings')}
        title={words('reader.settings')}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <span aria-hidden="true" />
      </button>
      <button type="button" aria-label={words('reader.print')} title={words('reader.print')} onClick={actions.print}>
        <Icon name="print" />
      </button>
      <button type="button" aria-label={words('reader.close')} title={words('reader.close')} onClick={actions.leave}>
        <Icon name="close" />
      </button>
      {open && (
        <Panel
          settings={settings}
          origin={origin}
          change={change}
          actions={actions}
          close={() => {
            setOpen(false);
            opener.current?.focus();
          }}
        />
      )}
    </header>
  );
}

function Where({ readable }: Pick<BarProps, 'readable'>) {
  const words = useWords();
  const { bulletin } = readable;
  return (
    <p class="where">
      {bulletin.issuer && <b>{bulletin.issuer}</b>}
      {siteWords(readable, words).map((place) => (
        <span key={place}>{place}</span>
      ))}
    </p>
  );
}
