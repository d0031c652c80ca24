import { searchFor } from '../../citations/find-original';
import type { Anyway, Found } from '../../model';
import type { Settings } from '../../settings';
import { webAddress } from '../body/address';
import { Icon } from '../components/icon';
import { useRun } from '../components/toast';
import { placesOf } from '../place';
import { dateIn, listIn } from '../when';
import { useWords } from '../words';
import type { PopupActions } from './state';

interface FactsProps {
  reading: Found | Anyway;
  /** Where a link that looks for the original leads. */
  search: Settings['citation']['search'];
  actions: Pick<PopupActions, 'checkAgainst' | 'searchOriginal'>;
}

/** By whom, when, how long; and where it was found and where it comes from. */
export function Facts({ reading, writers, search, actions }: FactsProps & { writers: string[] }) {
  const words = useWords();
  const { bulletin } = reading;
  const when = bulletin.issued ?? bulletin.sent;
  return (
    <>
      <p class="by">
        {writers.length > 0 && <span>{words('popup.by', { names: listIn(words.language, writers) })}</span>}
        {when && <time dateTime={when}>{dateIn(words.language, when)}</time>}
        <span>{words('popup.minutes', bulletin.minutes)}</span>
      </p>
      <div class="provenance">
        <span>
          {reading.kind === 'bulletin' && (
            <span class="kind">{words('popup.bulletin', { mailer: words(`mailers.${reading.mailer.name}`) })}</span>
          )}
          <Place reading={reading} />
        </span>
        <Source reading={reading} search={search} actions={actions} />
      </div>
    </>
  );
}

function Place({ reading }: { reading: Found | Anyway }) {
  const words = useWords();
  return placesOf(reading, words).map((place) => (
    <span key={place} class="place">
      {place}
    </span>
  ));
}

/** The agency's own page if its address is known, else the mailer's copy and a way to look for the original. */
function Source({ reading, search, actions }: FactsProps) {
  const words = useWords();
  const { bulletin } = reading;
  const original = webAddress(bulletin.original?.url);
  const address = original ?? (reading.repost && webAddress(bulletin.hosted?.url));
  if (reading.kind === 'article' && !address) return null;
  return (
    <span class="source">
      {address && (
        <a href={address} target="_blank" rel="noopener noreferrer" title={address}>
          {words(original ? 'popup.openOriginal' : 'popup.openHosted')}
          <Icon name="out" />
        </a>
      )}
      {address && reading.repost?.host === 'blogger' && <Check address={address} actions={actions} />}
      {!original && <Search reading={reading} search={search} actions={actions} />}
    </span>
  );
}

function Check({ address, actions }: Pick<FactsProps, 'actions'> & { address: string }) {
  const words = useWords();
  const run = useRun();
  return (
    <button
      type="button"
      class="plain"
      title={words('compare.checkHint')}
      onClick={() => void run(actions.checkAgainst(address))}
    >
      {words('compare.check')}
    </button>
  );
}

/** A link that the person follows: nothing is looked up by the extension. What is found can be held against the reading. */
function Search({ reading, search, actions }: FactsProps) {
  const words = useWords();
  const run = useRun();
  const address = searchFor(reading, search);
  return address ? (
    <a
      href={address}
      target="_blank"
      rel="noopener noreferrer"
      title={words('popup.searchHint', { engine: words(`engines.${search}`) })}
      onClick={(event) => {
        event.preventDefault();
        void run(actions.searchOriginal(address));
      }}
    >
      {words('popup.search')}
      <Icon name="out" />
    </a>
  ) : (
    <span>{words('popup.noOriginal')}</span>
  );
}
