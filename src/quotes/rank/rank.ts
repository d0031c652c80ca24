import { determiners } from '../../lexicon/function-words';
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
  { reason: 'gives figures', points: 1, holds: (quote) => /\d|\b(?:percent|million|billion|millones)\b/.test(quote.text) },
  {
    reason: 'takes a position',
    points: 1,
    holds: (quote) =>
      /\b(?:must|will|need|should|decided|committed|critical|believe|cannot|never|debemos|vamos|necesitamos)\b/i.test(quote.text),
  },
  {
    reason: 'a courtesy',
    points: -3,
    holds: (quote) =>
      /^(?:thank|thanks|welcome|good (?:morning|afternoon)|congratulations|gracias|bienvenid)/i.test(quote.text) ||
      /\b(?:proud|honored|thrilled|excited) to\b/i.test(quote.text),
  },
  { reason: 'the words may be damaged', points: -1, holds: (quote) => quote.flags.length > 0 },
];

const wordsOf = (text: string): number => text.split(/\s+/).length;

/** `Jane Roe` and `Roe`, but not `a visitor`, `officials` or `The crew of the Gull`. */
function isNamed({ speaker }: Quote): boolean {
  if (!speaker || speaker.name !== speaker.mention) return speaker !== undefined;
  const { name } = speaker;
  const [first = ''] = name.toLowerCase().split(' ');
  return isCapital(name) && isCapital(name.slice(name.lastIndexOf(' ') + 1)) && !determiners.has(first);
}

const near = (quote: Quote, key: ReadonlySet<Quote>): number =>
  [...key].some((other) => Math.abs((other.spans[0]?.block ?? 0) - (quote.spans[0]?.block ?? 0)) < 2) ? 1 : 0;
