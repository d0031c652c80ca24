import { isTitle } from '../../lexicon/titles';
import { type Token, tokenAt } from '../tokens/token';

/** The brackets and the word of `Cmdr. (Dr.) Leah Marsh`. */
export function isInSecondTitle(tokens: readonly Token[], at: number): boolean {
  return opensSecondTitle(tokens, at) || opensSecondTitle(tokens, at - 1) || opensSecondTitle(tokens, at - 2);
}

const opensSecondTitle = (tokens: readonly Token[], at: number): boolean =>
  tokenAt(tokens, at).text === '(' &&
  isTitle(tokenAt(tokens, at + 1).lower) &&
  tokenAt(tokens, at + 2).text === ')' &&
  tokenAt(tokens, at + 3).capital;
