import { useMemo } from 'preact/hooks';
import type { Readable, Warning } from '../../model';
import { type Block, blocksOf } from '../../text/blocks';
import { type PlainKey, useWords } from '../words';
import { Icon } from './icon';

/** What a person should check; seen, not shouted: one line a kind, further ones folded. */
export function Warnings({ readable: { warnings, bulletin } }: { readable: Pick<Readable, 'warnings' | 'bulletin'> }) {
  const words = useWords();
  const blocks = useMemo(() => blocksOf(bulletin.body), [bulletin.body]);
  const placesOf = ({ kind }: Warning): string[] =>
    warnings.flatMap((warning) => (warning.kind === kind ? (excerptOf(warning, blocks) ?? []) : []));
  const kinds = [...new Map(warnings.map((warning) => [warning.kind, warning])).values()].sort(
    (a, b) => order.indexOf(a.kind) - order.indexOf(b.kind),
  );
  const [first, ...rest] = kinds;
  if (!first) return null;
  const further = rest.map((warning) => <Line key={warning.kind} warning={warning} places={placesOf(warning)} />);
  return (
    <section class="warnings" aria-label={words('warnings.title')}>
      <Line warning={first} places={placesOf(first)} />
      {rest.length > 0 && (
        <details>
          <summary>{words('warnings.more', rest.length)}</summary>
          {further}
        </details>
      )}
      {/* Nobody unfolds a page of paper. */}
      <div class="on-paper" hidden>
        {further}
      </div>
    </section>
  );
}

/** Gravest first. */
const order: Warning['kind'][] = [
  'out-of-character',
  'link-mismatch',
  'not-isolated',
  'still-loading',
  'too-large',
  'truncated',
  'words-missing',
  'damaged-letters',
  'opaque-links',
];

const sentences: Record<Warning['kind'], PlainKey> = {
  'words-missing': 'warnings.wordsMissing',
  'damaged-letters': 'warnings.damagedLetters',
  'link-mismatch': 'warnings.linkMismatch',
  'opaque-links': 'warnings.opaqueLinks',
  'out-of-character': 'warnings.outOfCharacter',
  truncated: 'warnings.truncated',
  'not-isolated': 'warnings.notIsolated',
  'too-large': 'warnings.tooLarge',
  'still-loading': 'warnings.stillLoading',
};

function Line({ warning, places }: { warning: Warning; places: readonly string[] }) {
  const words = useWords();
  return (
    <div class="warning">
      <Icon name="warn" />
      <p>
        {words(sentences[warning.kind])}
        {places.map((place, at) => (
          <q key={`${at}-${place}`}>{place}</q>
        ))}
      </p>
    </div>
  );
}

/** The words in doubt; of a long passage only those around the place. */
function excerptOf({ text, at }: Warning, blocks: readonly Block[]): string | undefined {
  if (!text || !at || text.length <= longest) return text;
  const whole = blocks[at.block]?.text ?? text;
  const before = whole.slice(0, at.start).split(' ').slice(-around).join(' ');
  const after = whole.slice(at.end).split(' ').slice(0, around).join(' ');
  const [first, last] = [before.length < at.start ? '…' : '', after.length < whole.length - at.end ? '…' : ''];
  return `${first}${before}${whole.slice(at.start, at.end)}${after}${last}`;
}

/** Characters of a passage that is shown whole, and words shown on each side of a place in a longer one. */
const longest = 80;
const around = 5;
