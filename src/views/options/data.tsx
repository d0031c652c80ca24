import { useRef } from 'preact/hooks';
import { defaults, type Settings } from '../../settings';
import type { Change, Done } from '../actions';
import { useRun } from '../components/toast';
import { useWords } from '../words';
import type { OptionsActions } from './props';

interface DataProps {
  settings: Settings;
  change: (change: Change, said: string) => void;
  actions: OptionsActions;
}

/** Bytes; the browser's sync storage holds a tenth of it. Anything larger is not even opened. */
const most = 100_000;

/** The settings as a file, from a file, and back to the start. */
export function DataOptions({ settings, change, actions }: DataProps) {
  const words = useWords();
  const run = useRun();
  const chooser = useRef<HTMLInputElement>(null);
  const save = (): void => {
    const name = 'bulletin-reader-settings.json';
    const text = `${JSON.stringify(settings, null, 2)}\n`;
    void run(actions.download({ name, type: 'application/json', text }), words('toast.fileSaved', { name }));
  };
  const load = async (input: HTMLInputElement): Promise<void> => {
    const [file] = input.files ?? [];
    if (!file) return;
    const small = file.size <= most;
    const text = small ? await file.text().catch(() => '') : '';
    input.value = '';
    const read = small ? actions.parse(text) : undefined;
    const say = words(small ? 'options.importBad' : 'options.importBig');
    if (read) change(() => read, words('options.imported'));
    else await run(Promise.resolve<Done>({ ok: false, reason: 'failed', say }));
  };
  return (
    <div class="tool-row">
      <button type="button" onClick={save}>
        {words('options.export')}
      </button>
      <button type="button" onClick={() => chooser.current?.click()}>
        {words('options.import')}
      </button>
      <input
        ref={chooser}
        type="file"
        accept="application/json,.json"
        hidden
        aria-label={words('options.import')}
        onChange={(event) => load(event.currentTarget)}
      />
      <button
        type="button"
        onClick={() => {
          change(({ sites }) => ({ ...defaults, sites }), words('options.restored'));
        }}
      >
        {words('options.restore')}
      </button>
    </div>
  );
}
