import { useRun } from '../components/toast';
import { useWords } from '../words';
import type { OptionsActions, OptionsProps } from './props';

interface ShortcutsProps extends Pick<OptionsProps, 'shortcuts'> {
  actions: Pick<OptionsActions, 'openShortcuts'>;
}

/** The commands and their keys, as the browser has them. */
export function Shortcuts({ shortcuts, actions }: ShortcutsProps) {
  const words = useWords();
  const run = useRun();
  return (
    <div class="stack">
      <ul class="list">
        {shortcuts.map(({ name, keys }) => (
          <li key={name}>
            <span>{name === toolbarCommand ? words('toolbar.idle') : name}</span>
            {keys ? <kbd>{keys}</kbd> : <span class="hint">{words('options.unset')}</span>}
          </li>
        ))}
      </ul>
      <p>
        <button type="button" onClick={() => run(actions.openShortcuts())}>
          {words('options.openShortcuts')}
        </button>
      </p>
    </div>
  );
}

/** The command that stands for a click on the toolbar button; browsers give it no description. */
const toolbarCommand = '_execute_action';
