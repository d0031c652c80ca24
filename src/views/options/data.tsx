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
    const text = await input.files?.[0]?.text().catch(() => '');
    input.value = '';
    if (text === undefined) return;
    const read = actions.parse(text);
    if (read) change(() => read, words('options.imported'));
    else await run(Promise.resolve<Done>({ ok: false, reason: 'failed', say: words('options.importBad') }));
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
