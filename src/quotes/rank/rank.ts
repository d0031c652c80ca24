import { is, phrasesOf } from '../../lexicon/lexicon';
import type { Tag } from '../../lexicon/tags/tags';
import type { Quote } from '../../model';
import { isCapital } from '../../text/letters';

/** Scores the quotations, marks the key ones and sorts them best first; the order is stable. */
export function ranked(quotes: readonly Quote[]): Quote[] {
  const scored = quotes.map((quote) => score(quote));
  const pool = scored.filter((quote) => quote.kind === 'direct' && wordsOf(quote.text) >= 6);
  const key = new Set<Quote>();
  const bySpeaker = new Map<string, number>();
  while (key.size < 5 && key.size < pool.length) {
    const best = pool
      .filter((quote) => !key.has(quote))
      .map((quote) => ({ quote, worth: quote.score - 2 * (bySpeaker.get(quote.speaker?.name ?? '') ?? 0) - near(quote, key) }))
      .reduce((a, b) => (b.worth > a.worth ? b : a));
    if (best.worth < 2) break;
    key.add(best.quote);
    const name = best.quote.speaker?.name ?? '';
    bySpeaker.set(name, (bySpeaker.get(name) ?? 0) + 1);
  }
  for (const quote of key) quote.key = true;
  const rest = scored.filter((quote) => !key.has(quote)).sort((a, b) => b.score - a.score);
  return [...key, ...rest];
}

function score(quote: Quote): Quote {
  const why = [...quote.why];
  let sum = 0;
  for (const { points, reason, holds } of merits) {
    if (!holds(quote)) continue;
    sum += points;
    why.push(reason);
  }
  return { ...quote, score: sum, why };
}

const merits: readonly { reason: string; points: number; holds: (quote: Quote) => boolean }[] = [
  { reason: 'a whole utterance', points: 2, holds: (quote) => quote.kind === 'direct' },
  { reason: 'of a good length', points: 2, holds: (quote) => wordsOf(quote.text) >= 10 && wordsOf(quote.text) <= 60 },
  { reason: 'long', points: 1, holds: (quote) => wordsOf(quote.text) > 60 },
  { reason: 'a named speaker', points: 2, holds: (quote) => isNamed(quote) },
  { reason: 'a speaker with a function', points: 2, holds: (quote) => quote.speaker?.role !== undefined },
  { reason: 'no speaker', points: -2, holds: (quote) => quote.speaker === undefined },
  { reason: 'gives figures', points: 1, holds: (quote) => /\d/.test(quote.text) || hasWord(quote, 'figure') },
  {
    reason: 'takes a position',
    points: 1,
    holds: (quote) => hasWord(quote, 'position'),
  },
  {
    reason: 'a courtesy',
    points: -3,
    holds: ({ text }) => greeting.test(text) || delight.test(text),
  },
  { reason: 'the words may be damaged', points: -1, holds: (quote) => quote.flags.length > 0 },
];

/** Whether a quotation has a word that says something of it. */
const hasWord = ({ text }: Quote, tag: Tag): boolean =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}_]+/u)
    .some((word) => is(word, tag));

const greeting = new RegExp(`^(?:${phrasesOf('greeting').join('|')})`, 'i');
const delight = new RegExp(`\\b(?:${phrasesOf('delight').join('|')})\\b`, 'i');

const wordsOf = (text: string): number => text.split(/\s+/).length;

/** `Jane Roe` and `Roe`, but not `a visitor`, `officials` or `The crew of the Gull`. */
function isNamed({ speaker }: Quote): boolean {
  if (!speaker || speaker.name !== speaker.mention) return speaker !== undefined;
  const { name } = speaker;
  const [first = ''] = name.toLowerCase().split(' ');
  return isCapital(name) && isCapital(name.slice(name.lastIndexOf(' ') + 1)) && !is(first, 'determiner');
}

const near = (quote: Quote, key: ReadonlySet<Quote>): number =>
  [...key].some((other) => Math.abs((other.spans[0]?.block ?? 0) - (quote.spans[0]?.block ?? 0)) < 2) ? 1 : 0;
