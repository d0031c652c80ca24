import type { Nodes } from 'mdast';
import type { DigestItem, Readable } from '../../model';
import { textIn } from '../../text/blocks';
import { siteOf, webAddress } from '../body/address';
import { levelsOf } from '../body/levels';
import { numbersOf } from '../body/numbering';
import { untitled } from '../body/untitled';
import { Icon } from '../components/icon';
import { dateIn } from '../when';
import { useWords } from '../words';
import { Fold } from './fold';

interface OutlineProps {
  readable: Readable;
  /** Block of the heading being read. */
  current?: number;
  goTo: (block: number) => void;
  /** Copies the citation of one story. */
  copy: (story: DigestItem) => void;
}

/** The stories of a digest, or the headings where there are at least two. */
export function Outline({ readable, current, goTo, copy }: OutlineProps) {
  const words = useWords();
  const entries = entriesOf(readable);
  if (entries.length < 2) return null;
  const stories = new Map(readable.bulletin.items?.map((item) => [item.block, item]));
  return (
    <Fold class="outline" title={words(stories.size > 0 ? 'reader.stories' : 'reader.outline')}>
      <ol>
        {entries.map((entry) => {
          const story = stories.get(entry.block);
          return (
            <li key={entry.block} aria-current={entry.block === current ? 'true' : undefined} data-level={entry.level}>
              <button
                type="button"
                class="go"
                onClick={() => {
                  goTo(entry.block);
                }}
              >
                {entry.title}
              </button>
              {entry.date && <time dateTime={entry.date}>{dateIn(words.language, entry.date, 'medium')}</time>}
              {entry.url && (
                <a
                  href={entry.url}
                  target="_blank"
                  rel="noopener noreferrer"
                  title={siteOf(entry.url)}
                  aria-label={`${entry.title}: ${siteOf(entry.url)}`}
                >
                  <Icon name="out" />
                </a>
              )}
              {story && (
                <button
                  type="button"
                  class="icon-button"
                  aria-label={words('reader.copyStory', { title: entry.title })}
                  title={words('reader.copyCitation')}
                  onClick={() => copy(story)}
                >
                  <Icon name="copy" />
                </button>
              )}
            </li>
          );
        })}
      </ol>
    </Fold>
  );
}

export interface Entry {
  title: string;
  block: number;
  level: number;
  date?: string;
  url?: string;
}

/** What the outline leads to, in reading order. */
export function entriesOf({ bulletin }: Pick<Readable, 'bulletin'>): Entry[] {
  if (bulletin.items?.length) {
    return bulletin.items.map(({ title, block, date, url }) => ({ title, block, level: 2, date, url: webAddress(url) }));
  }
  const levels = levelsOf(untitled(bulletin.body, bulletin.title));
  const entries: Entry[] = [];
  for (const [node, block] of numbersOf(bulletin.body) as ReadonlyMap<Nodes, number>) {
    const level = levels.get(node);
    if (level) entries.push({ title: textIn(node).trim(), block, level });
  }
  return entries;
}
