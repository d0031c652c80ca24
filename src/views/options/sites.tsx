import type { Settings } from '../../settings';
import { useRun } from '../components/toast';
import { useWords } from '../words';
import type { OptionsActions } from './props';

interface SitesProps {
  settings: Settings;
  recognised: readonly string[];
  change: (settings: Settings, said?: string) => void;
  actions: OptionsActions;
}

/** Where bulletins are recognised, and where they open in the reader at once; each site can be removed. */
export function Sites({ settings, recognised, change, actions }: SitesProps) {
  const words = useWords();
  const run = useRun();
  const { sites } = settings;
  const forget = (site: string, name: string): void => {
    void run(actions.forgetSite(site), words('options.removed', { site: name }));
  };
  const close = (origin: string): void => {
    const next = { ...settings, sites: { ...sites, open: sites.open.filter((one) => one !== origin) } };
    change(next, words('options.removed', { site: origin }));
  };
  return (
    <div class="stack">
      <List title={words('options.recognise')} none={words('options.recogniseNone')} sites={recognised} remove={forget} />
      <List title={words('options.open')} none={words('options.openNone')} sites={sites.open} remove={close} />
    </div>
  );
}

function List(props: { title: string; none: string; sites: readonly string[]; remove: (site: string, name: string) => void }) {
  const words = useWords();
  const sites = props.sites.map((site) => ({ site, name: everySite.includes(site) ? words('options.everySite') : site }));
  return (
    <div>
      <h3>{props.title}</h3>
      {props.sites.length === 0 && <p class="hint">{props.none}</p>}
      <ul class="list">
        {sites.map(({ site, name }) => (
          <li key={site}>
            <span>{name}</span>
            <button
              type="button"
              class="plain"
              aria-label={words('options.removeLabel', { site: name })}
              onClick={() => {
                props.remove(site, name);
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

/** How the browser writes that all of them were allowed. */
const everySite: readonly string[] = ['*://*', '<all_urls>'];
