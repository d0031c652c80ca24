import type { NounPhrase } from '../../../src/quotes/syntax/noun-phrase';
import type { Token } from '../../../src/quotes/tokens/token';
import { frameOf } from '../../../src/quotes/tokens/tokenize';

/** The tokens of a paragraph without quotations. */
export const tokensOf = (text: string): readonly Token[] =>
  frameOf({ index: 0, kind: 'paragraph', text, child: 0 }, [], 0).tokens;

/** The words of a phrase, with single spaces. */
export const wordsOf = (tokens: readonly Token[], phrase: NounPhrase | undefined): string | undefined =>
  phrase &&
  tokens
    .slice(phrase.start, phrase.end)
    .map(({ text }) => text)
    .join(' ');
