import type { Report } from '../../../src/quotes/attribution/attribution';
import { stretchesIn } from '../../../src/quotes/marks/quoted-spans';
import type { Phrase } from '../../../src/quotes/syntax/noun-phrase';
import type { Frame } from '../../../src/quotes/tokens/token';
import { frameOf } from '../../../src/quotes/tokens/tokenize';
import { paragraphs } from '../paragraphs';

/** A paragraph with its quotations folded. */
export function frame(text: string): Frame {
  const [block] = paragraphs(text);
  return frameOf(block!, stretchesIn([block!]), 0);
}

/** `rule: source | words of the report | listener`. */
export function parts({ tokens, block }: Frame, report: Report | undefined): string | undefined {
  const words = (phrase: Phrase | undefined): string =>
    phrase ? block.text.slice(tokens[phrase.start]?.start, tokens[phrase.end - 1]?.end) : '-';
  return (
    report &&
    `${report.pattern}: ${[words(report.source), words(report.cue), ...(report.addressee ? [words(report.addressee)] : [])].join(' | ')}`
  );
}

export const lastQuote = ({ tokens }: Frame): number => tokens.findLastIndex(({ kind }) => kind === 'quote');
export const firstQuote = ({ tokens }: Frame): number => tokens.findIndex(({ kind }) => kind === 'quote');
