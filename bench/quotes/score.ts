import type { Answer } from './answer';
import { type Found, likeness, passagesIn, wordStarts } from './passages';
import type { GoldQuote, Range, Text } from './text';

/** Counts over all texts; every ratio is made at the end. */
export interface Tally {
  gold: number;
  answers: number;
  exact: number;
  overlap: number;
  /** Gold of the kind, found by any answer of whatever kind at 0.8. */
  anyKind: number;
  /** Answers that are no gold of the kind, but quote words of another annotated attribution. */
  elsewhere: number;
  /** Stretches in marks, whatever they are part of. */
  passages: Found;
  withSpeaker: number;
  answered: number;
  right: number;
  named: number;
  nameAnswered: number;
  nameRight: number;
}

export const emptyTally = (): Tally => ({
  gold: 0,
  answers: 0,
  exact: 0,
  overlap: 0,
  anyKind: 0,
  elsewhere: 0,
  passages: { gold: 0, answers: 0, hits: 0 },
  withSpeaker: 0,
  answered: 0,
  right: 0,
  named: 0,
  nameAnswered: 0,
  nameRight: 0,
});

export interface Miss {
  what: 'missed' | 'extra' | 'wrong-speaker' | 'no-speaker' | 'wrong-name';
  text: string;
  gold?: string;
  answer?: string;
}

/** Compares the answers for one text with its gold. */
export function tally(sum: Tally, text: Text, all: readonly Answer[], misses: Miss[]): void {
  const answers = text.marksOnly ? all.filter((answer) => !isTurn(text, answer)) : all;
  const gold = text.quotes.filter((quote) => quote.kind === 'direct');
  const direct = answers.filter((answer) => answer.kind === 'direct');
  sum.gold += gold.length;
  sum.answers += direct.length;
  add(sum.passages, passagesIn(text, answers));
  const used = new Set<Answer>();
  for (const quote of gold) {
    const best = answers
      .filter((answer) => touches(answer.spans, quote.spans))
      .map((answer) => ({ answer, share: likeness(wordStarts(text.text, quote.spans), wordStarts(text.text, answer.spans)) }))
      .sort((a, b) => b.share - a.share)[0];
    const hit = best && best.share >= 0.8 ? best : undefined;
    if (hit) sum.anyKind += 1;
    if (hit?.answer.kind === 'direct' && !used.has(hit.answer)) {
      used.add(hit.answer);
      sum.overlap += 1;
      if (hit.share === 1) sum.exact += 1;
    } else misses.push({ what: 'missed', text: context(text, quote.spans), answer: hit?.answer.kind ?? 'none' });
    speaker(sum, text, quote, best && best.share > 0.3 ? best.answer : undefined, misses);
  }
  for (const answer of direct) {
    if (used.has(answer)) continue;
    if (text.quotes.some((quote) => touches(answer.spans, quote.spans))) sum.elsewhere += 1;
    misses.push({
      what: 'extra',
      text: context(text, answer.spans),
      answer: text.quotes.find((quote) => touches(answer.spans, quote.spans))?.kind ?? '',
    });
  }
}

/** A turn of a transcript stands in no marks. */
const isTurn = ({ text }: Text, { spans }: Answer): boolean => !/["“”«'`‘’]/.test(text.charAt((spans[0]?.start ?? 0) - 1));

function add(sum: Found, more: Found): void {
  sum.gold += more.gold;
  sum.answers += more.answers;
  sum.hits += more.hits;
}

function speaker(sum: Tally, text: Text, quote: GoldQuote, answer: Answer | undefined, misses: Miss[]): void {
  const gold = quote.speaker;
  if (gold?.at) {
    sum.withSpeaker += 1;
    if (answer?.speaker) {
      sum.answered += 1;
      if (touches([answer.speaker], gold.at)) sum.right += 1;
      else
        misses.push({
          what: 'wrong-speaker',
          text: context(text, quote.spans),
          gold: words(text, gold.at),
          answer: words(text, [answer.speaker]),
        });
    } else misses.push({ what: 'no-speaker', text: context(text, quote.spans), gold: words(text, gold.at) });
  }
  if (gold?.name) {
    sum.named += 1;
    if (!answer?.name) return;
    sum.nameAnswered += 1;
    if (plain(answer.name) === plain(gold.name)) sum.nameRight += 1;
    else misses.push({ what: 'wrong-name', text: context(text, quote.spans), gold: gold.name, answer: answer.name });
  }
}

const touches = (a: readonly Range[], b: readonly Range[]): boolean =>
  a.some((x) => b.some((y) => x.start < y.end && y.start < x.end));
const words = (text: Text, ranges: readonly Range[]): string =>
  ranges.map(({ start, end }) => text.text.slice(start, end)).join(' … ');
const plain = (name: string): string => name.toLowerCase().replace(/[.,]/g, '');
const context = (text: Text, spans: readonly Range[]): string =>
  text.text.slice(Math.max(0, (spans[0]?.start ?? 0) - 130), (spans.at(-1)?.end ?? 0) + 110).replace(/\n+/g, ' ¶ ');
