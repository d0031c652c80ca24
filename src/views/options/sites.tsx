import type { Settings } from '../../settings';
import { useRun } from '../components/toast';
import { useWords } from '../words';
import type { OptionsActions } from './props';

interface SitesProps {
  settings: Settings;
  setSettings: (settings: Settings) => void;
  change: (settings: Settings, said?: string) => void;
  actions: OptionsActions;
}

/** Where bulletins are recognised, and where they open in the reader at once; each site can be removed. */
export function Sites({ settings, setSettings, change, actions }: SitesProps) {
  const words = useWords();
  const run = useRun();
  const { sites } = settings;
  const forget = async (origin: string): Promise<void> => {
    if (!(await run(actions.forgetSite(origin), words('options.removed', { site: origin })))) return;
    setSettings({ ...settings, sites: { ...sites, recognise: sites.recognise.filter((one) => one !== origin) } });
  };
  const close = (origin: string): void => {
    const next = { ...settings, sites: { ...sites, open: sites.open.filter((one) => one !== origin) } };
    change(next, words('options.removed', { site: origin }));
  };
  return (
    <div class="stack">
      <List title={words('options.recognise')} none={words('options.recogniseNone')} sites={sites.recognise} remove={forget} />
      <List title={words('options.open')} none={words('options.openNone')} sites={sites.open} remove={close} />
    </div>
  );
}

function List(props: { title: string; none: string; sites: readonly string[]; remove: (site: string) => void }) {
  const words = useWords();
  return (
    <div>
      <h3>{props.title}</h3>
      {props.sites.length === 0 && <p class="hint">{props.none}</p>}
      <ul class="list">
        {props.sites.map((site) => (
          <li key={site}>
            <span>{site}</span>
            <button
              type="button"
              class="plain"
              aria-label={words('options.removeLabel', { site })}
              onClick={() => {
                props.remove(site);
              }}
            >
              {words('options.remove')}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
