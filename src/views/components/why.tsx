import type { Quote } from '../../model';
import { type PlainKey, useWords } from '../words';

/** How the text tells who spoke, behind a small question; nothing where it does not tell. */
export function Why({ quote }: { quote: Quote }) {
  const words = useWords();
  const reasons = quote.speaker ? quote.why.flatMap((reason) => inWords(reason, words) ?? []) : [];
  if (reasons.length === 0) return null;
  return (
    <details class="why">
      <summary>{words('why.ask')}</summary>
      <p>{reasons.join(' ')}</p>
    </details>
  );
}

function inWords(reason: string, words: ReturnType<typeof useWords>): string | undefined {
  const key = reasonKey(reason);
  if (key) return words(key);
  const [, word, name] = /^"([^"]+)" is (.+), (?:who spoke|named) before$/.exec(reason) ?? [];
  return word && name ? words('why.meant', { word, name }) : undefined;
}

/** The words for a row of the table of patterns: those of its name, else of the family that its name begins with (`after-inverted`). */
export function reasonKey(reason: string): PlainKey | undefined {
  for (let end = reason.length; end > 0; end = reason.lastIndexOf('-', end - 1)) {
    const key = reasonWords[reason.slice(0, end)];
    if (key) return key;
  }
  return undefined;
}

/** The rows of the table of patterns and their families, and what else tells who spoke. */
const reasonWords: Readonly<Record<string, PlainKey>> = {
  before: 'why.before',
  participle: 'why.participle',
  according: 'why.according',
  colon: 'why.colon',
  after: 'why.after',
  signed: 'why.signature',
  label: 'why.label',
  'sentence-before': 'why.sentenceBefore',
  'name-above': 'why.nameAbove',
  signature: 'why.signature',
  introduced: 'why.introduced',
  'named-after': 'why.namedAfter',
  'actor-before': 'why.actorBefore',
  'named-in-next-paragraph': 'why.namedAfter',
  'goes-on': 'why.goesOn',
  'reported-before': 'why.reportedBefore',
  'same-sentence': 'why.sameSentence',
  'the label of a transcript': 'why.transcript',
  'the same words have a speaker elsewhere': 'why.repeated',
};
