import type { Attribution } from '../../../src/quotes/attribution/attribution';
import { quotedSpansIn } from '../../../src/quotes/marks/quoted-spans';
import type { NounPhrase } from '../../../src/quotes/syntax/noun-phrase';
import type { Frame } from '../../../src/quotes/tokens/token';
import { frameOf } from '../../../src/quotes/tokens/tokenize';
import { paragraphs } from '../paragraphs';

/** A paragraph with its quotations folded. */
export function frame(text: string): Frame {
  const [block] = paragraphs(text);
  return frameOf(block!, quotedSpansIn([block!]), 0);
}

/** `rule: source | words of the report | listener`. */
export function parts({ tokens, block }: Frame, attribution: Attribution | undefined): string | undefined {
  const words = (phrase: NounPhrase | undefined): string =>
    phrase ? block.text.slice(tokens[phrase.start]?.start, tokens[phrase.end - 1]?.end) : '-';
  return (
    attribution &&
    `${attribution.form}: ${[words(attribution.source), words(attribution.cue), ...(attribution.addressee ? [words(attribution.addressee)] : [])].join(' | ')}`
  );
}

export const lastQuote = ({ tokens }: Frame): number => tokens.findLastIndex(({ kind }) => kind === 'quote');
export const firstQuote = ({ tokens }: Frame): number => tokens.findIndex(({ kind }) => kind === 'quote');
