import type { Readable } from '../model';
import { blocksOf } from '../text/blocks';
import type { Comparison, Passage } from './comparison';
import { damagesIn } from './damages';
import { pairsOf } from './pairs';
import { checkOf, findIn } from './quotations';
import { slicesOf, type Text, type Token, textOf } from './tokens';
import { changesIn, type Run, runsBetween } from './words';

export type { Change, Comparison, Damage, Passage, QuotationCheck, Words } from './comparison';

/** What of a reading is compared. */
export type Compared = { bulletin: Pick<Readable['bulletin'], 'body'>; quotes: Readable['quotes'] };

/**
 * Two readings of one text held against each other: `here` (the repost) against `there` (the original). Blocks are paired,
 * then the words of a pair compared; letters count as the same only in another dress (see `tokens`). Pure and never throws;
 * linear in the length of ordinary texts, bounded in all. Spans are places in `blocksOf(body)` of their own reading.
 */
export function compare(here: Compared, there: Compared): Comparison {
  const [own, other] = [textIn(here), textIn(there)];
  const beside = pairsOf(own, other).map(({ here: block, there: partner }) => {
    const [left, right] = [
      block.flatMap((index) => own.byBlock[index] ?? []),
      partner.flatMap((index) => other.byBlock[index] ?? []),
    ];
    return { left, right, runs: left.length > 0 && right.length > 0 ? runsBetween(left, right) : [] };
  });
  const passages = beside.map(({ left, right, runs }): Passage => {
    const changes = changesIn(runs, own, other);
    const kind = left.length === 0 ? 'only-there' : right.length === 0 ? 'only-here' : changes.length > 0 ? 'differs' : 'same';
    return { kind, here: slicesOf(own, left), there: slicesOf(other, right), changes };
  });
  const partners = partnersIn(beside.flatMap(({ runs }) => runs));
  const agreement = agreementOf(own.tokens, partners);
  const laid = { own, other, partners, find: findIn(other) };
  return {
    verdict: agreement < another ? 'another' : passages.some(({ kind }) => kind !== 'same') ? 'differs' : 'same',
    agreement,
    passages,
    quotations: here.quotes.map((quote, index) => checkOf(quote, index, laid)),
    damages: here.quotes.flatMap((quote, index) => damagesIn(quote, index, laid)),
  };
}

/** Share of words in common below which two texts are not copies of one: different articles of one agency share some tenths of a page's phrases at most. */
const another = 0.25;

function textIn({ bulletin }: Compared): Text {
  return textOf(blocksOf(bulletin.body).map(({ text }) => text));
}

/** For each token here, the token there that it is the same as. */
function partnersIn(runs: readonly Run[]): Map<Token, Token> {
  const partners = new Map<Token, Token>();
  for (const run of runs) {
    if (!run.same) continue;
    run.here.forEach((token, index) => {
      const partner = run.there[index];
      if (partner) partners.set(token, partner);
    });
  }
  return partners;
}

function agreementOf(tokens: readonly Token[], partners: ReadonlyMap<Token, Token>): number {
  const words = tokens.filter(({ word }) => word);
  return words.length === 0 ? 1 : words.filter((token) => partners.has(token)).length / words.length;
}
