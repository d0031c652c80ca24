import type { Anyway, Found } from '../../model';
import { webAddress } from '../body/address';
import { Icon } from '../components/icon';
import { useRun } from '../components/toast';
import { placesOf } from '../place';
import { dateIn, listIn } from '../when';
import { useWords } from '../words';
import type { PopupActions } from './state';

interface FactsProps {
  reading: Found | Anyway;
  actions: Pick<PopupActions, 'checkAgainst'>;
}

/** By whom, when, how long; and where it was found and where it comes from. */
export function Facts({ reading, writers, actions }: FactsProps & { writers: string[] }) {
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
        <Source reading={reading} actions={actions} />
      </div>
    </>
  );
}

function Place({ reading }: { reading: Found | Anyway }) {
  const words = useWords();
  return placesOf(reading, words).map((place) => <span key={place}>{place}</span>);
}

/** The agency's own page if its address is known, else the mailer's copy, else that there is none. */
function Source({ reading, actions }: FactsProps) {
  const words = useWords();
  const run = useRun();
  const { bulletin } = reading;
  const original = webAddress(bulletin.original?.url);
  const address = original ?? webAddress(bulletin.hosted?.url);
  if (!address) return reading.kind === 'article' ? null : <span>{words('popup.noOriginal')}</span>;
  return (
    <span class="source">
      <a href={address} target="_blank" rel="noopener noreferrer" title={address}>
        {words(original ? 'popup.openOriginal' : 'popup.openHosted')}
        <Icon name="out" />
      </a>
      {reading.repost?.host === 'blogger' && (
        <button
          type="button"
          class="plain"
          title={words('compare.checkHint')}
          onClick={() => void run(actions.checkAgainst(address))}
        >
          {words('compare.check')}
        </button>
      )}
    </span>
  );
}
