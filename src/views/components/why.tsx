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
  const key = reasonWords[reason];
  if (key) return words(key);
  const [, word, name] = /^"([^"]+)" is (.+), (?:who spoke|named) before$/.exec(reason) ?? [];
  return word && name ? words('why.meant', { word, name }) : undefined;
}

/** The rows of the table of patterns, and what else tells who spoke. */
export const reasonWords: Readonly<Record<string, PlainKey>> = {
  before: 'why.before',
  'before-inverted': 'why.before',
  participle: 'why.participle',
  'according-before': 'why.according',
  'according-after': 'why.according',
  colon: 'why.colon',
  after: 'why.after',
  'after-inverted': 'why.after',
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
