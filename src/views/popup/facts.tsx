import type { Anyway, Found } from '../../model';
import { webAddress } from '../body/address';
import { Icon } from '../components/icon';
import { placesOf } from '../place';
import { dateIn, listIn } from '../when';
import { useWords } from '../words';

/** By whom, when, how long; and where it was found and where it comes from. */
export function Facts({ reading, writers }: { reading: Found | Anyway; writers: string[] }) {
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
        <Source reading={reading} />
      </div>
    </>
  );
}

function Place({ reading }: { reading: Found | Anyway }) {
  const words = useWords();
  return placesOf(reading, words).map((place) => <span key={place}>{place}</span>);
}

/** The agency's own page if its address is known, else the mailer's copy, else that there is none. */
function Source({ reading }: { reading: Found | Anyway }) {
  const words = useWords();
  const { bulletin } = reading;
  const original = webAddress(bulletin.original?.url);
  const address = original ?? webAddress(bulletin.hosted?.url);
  if (!address) return reading.kind === 'article' ? null : <span>{words('popup.noOriginal')}</span>;
  return (
    <a href={address} target="_blank" rel="noopener noreferrer" title={address}>
      {words(original ? 'popup.openOriginal' : 'popup.openHosted')}
      <Icon name="out" />
    </a>
  );
}
