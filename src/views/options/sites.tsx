import type { Settings } from '../../settings';
import type { Change } from '../actions';
import { useRun } from '../components/toast';
import { useWords } from '../words';
import type { OptionsActions } from './props';

interface SitesProps {
  settings: Settings;
  recognised: readonly string[];
  change: (change: Change, said?: string) => void;
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
    const without = (open: readonly string[]): string[] => open.filter((one) => one !== origin);
    change(
      (before) => ({ ...before, sites: { ...before.sites, open: without(before.sites.open) } }),
      words('options.removed', { site: origin }),
    );
    // Blogger's sites are recognised without it: it was asked for only to open them.
    if (isBloggers(origin)) void actions.forgetSite(origin);
  };
  // The list comes from another browser of the person's, what is allowed does not.
  const note = (site: string): string | undefined => (isAllowed(site, recognised) ? undefined : words('options.notAllowed'));
  return (
    <div class="stack">
      <List title={words('options.recognise')} none={words('options.recogniseNone')} sites={recognised} remove={forget} />
      <List title={words('options.open')} none={words('options.openNone')} sites={sites.open} remove={close} note={note} />
    </div>
  );
}

interface ListProps {
  title: string;
  none: string;
  sites: readonly string[];
  remove: (site: string, name: string) => void;
  /** What is to be said of one of them. */
  note?: (site: string) => string | undefined;
}

function List(props: ListProps) {
  const words = useWords();
  const sites = props.sites.map((site) => ({ site, name: everySite.includes(site) ? words('options.everySite') : site }));
  return (
    <div>
      <h3>{props.title}</h3>
      {props.sites.length === 0 && <p class="hint">{props.none}</p>}
      <ul class="list">
        {sites.map(({ site, name }) => (
          <li key={site}>
            <span>
              {name}
              {props.note?.(site) && <span class="hint">{props.note(site)}</span>}
            </span>
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

/** Whether the extension may look at an origin: Blogger's own always, others where what is granted (`*.` and `*` stand for any) holds it. */
function isAllowed(origin: string, granted: readonly string[]): boolean {
  const [scheme = '', host = ''] = origin.split('://');
  if (isBloggers(origin)) return true;
  return granted.some((one) => {
    const [grantedScheme = '', grantedHost = ''] = one.split('://');
    const within = grantedHost.startsWith('*.') && `.${host}`.endsWith(grantedHost.slice(1));
    const covers = (grantedScheme === '*' || grantedScheme === scheme) && (grantedHost === '*' || grantedHost === host || within);
    return covers || everySite.includes(one);
  });
}

const isBloggers = (origin: string): boolean => origin.endsWith('.blogspot.com');

/** How the browser writes that all of them were allowed. */
const everySite: readonly string[] = ['*://*', '<all_urls>'];
