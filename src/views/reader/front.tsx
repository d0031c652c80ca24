import type { Readable } from '../../model';
import { siteOf, webAddress } from '../body/address';
import { directionOf } from '../body/direction';
import { RemovedList } from '../components/removed';
import { useRun } from '../components/toast';
import { removalsIn } from '../restore';
import { dateIn, listIn } from '../when';
import { useWords } from '../words';
import type { ReaderActions } from './props';

interface FrontProps {
  readable: Readable;
  writers: string[];
  restored: readonly number[];
  actions: Pick<ReaderActions, 'restore'>;
}

/** What stands above the text: issuer, title, by whom, when, where it comes from, and what was taken out. */
export function Front({ readable, writers, restored, actions }: FrontProps) {
  const words = useWords();
  const run = useRun();
  const removed = removalsIn(readable.notes).length;
  const { bulletin } = readable;
  const kicker = [bulletin.issuer, bulletin.section].filter(Boolean);
  const when = bulletin.issued ?? bulletin.sent;
  return (
    <header class="front" dir={directionOf(bulletin.language)}>
      {kicker.length > 0 && (
        <p class="kicker" lang={bulletin.language}>
          {kicker.map((part) => (
            <span key={part}>{part}</span>
          ))}
        </p>
      )}
      <h1 lang={bulletin.language}>{bulletin.title}</h1>
      <p class="by">
        {writers.length > 0 && <span dir="auto">{words('popup.by', { names: listIn(words.language, writers) })}</span>}
        {when && (
          <time dir="auto" dateTime={when}>
            {dateIn(words.language, when)}
          </time>
        )}
        <span dir="auto">{words('popup.minutes', bulletin.minutes)}</span>
      </p>
      <Sources readable={readable} />
      {removed > 0 && (
        <RemovedList
          notes={readable.notes}
          restored={restored}
          restore={(notes, said) => void run(actions.restore(notes), said)}
          summary={words('reader.removed', removed)}
        />
      )}
    </header>
  );
}

function Sources({ readable }: { readable: Readable }) {
  const words = useWords();
  const { bulletin } = readable;
  const original = webAddress(bulletin.original?.url);
  const hosted = webAddress(bulletin.hosted?.url);
  if (!original && !hosted) return null;
  return (
    <p class="by sources">
      {original && (
        <a dir="auto" href={original} target="_blank" rel="noopener noreferrer">
          {words('reader.original', { site: siteOf(original) ?? original })}
        </a>
      )}
      {hosted && (
        <a dir="auto" href={hosted} target="_blank" rel="noopener noreferrer">
          {words('reader.hosted')}
        </a>
      )}
    </p>
  );
}
