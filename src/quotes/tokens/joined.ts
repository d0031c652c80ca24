import type { Token } from './token';

/** The words of some tokens as they are written: with a space between them, but where two are written as one (`l’adjointe`). */
export const joined = (tokens: readonly Pick<Token, 'text' | 'start' | 'end'>[]): string =>
  tokens.map(({ text, start }, i) => (i > 0 && tokens[i - 1]?.end !== start ? ` ${text}` : text)).join('');
