import type { Warning } from '../../model';
import { type PlainKey, useWords } from '../words';
import { Icon } from './icon';

/** What a person should check; seen, not shouted: one line a kind, further ones folded. */
export function Warnings({ warnings }: { warnings: readonly Warning[] }) {
  const words = useWords();
  const kinds = [...new Map(warnings.map((warning) => [warning.kind, warning])).values()].sort(
    (a, b) => order.indexOf(a.kind) - order.indexOf(b.kind),
  );
  const [first, ...rest] = kinds;
  if (!first) return null;
  return (
    <section class="warnings" aria-label={words('warnings.title')}>
      <Line warning={first} all={warnings} />
      {rest.length > 0 && (
        <details>
          <summary>{words('warnings.more', rest.length)}</summary>
          {rest.map((warning) => (
            <Line key={warning.kind} warning={warning} all={warnings} />
          ))}
        </details>
      )}
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
];

const sentences: Record<Warning['kind'], PlainKey> = {
  'words-missing': 'warnings.wordsMissing',
  'link-mismatch': 'warnings.linkMismatch',
  'out-of-character': 'warnings.outOfCharacter',
  truncated: 'warnings.truncated',
  'not-isolated': 'warnings.notIsolated',
  'too-large': 'warnings.tooLarge',
  'still-loading': 'warnings.stillLoading',
};

function Line({ warning, all }: { warning: Warning; all: readonly Warning[] }) {
  const words = useWords();
  const places = all.flatMap(({ kind, text }) => (kind === warning.kind && text ? [text] : []));
  return (
    <div class="warning">
      <Icon name="warn" />
      <p>
        {words(sentences[warning.kind])}
        {places.map((place) => (
          <q key={place}>{place}</q>
        ))}
      </p>
    </div>
  );
}
