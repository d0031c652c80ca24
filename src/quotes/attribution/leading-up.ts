import { type Token, tokenAt } from '../tokens/token';
import { attributionAfter } from './after';
import type { Attribution } from './attribution';
import { attributionBefore } from './before';
import { here, type Search } from './pattern';

/**
 * The attribution before a quotation: where it leads right up to the words, `Roe said, "…"`, it goes before one behind them; else only
 * where none stands there.
 */
export const attributionLeadingUp: Search = (quoted) => {
  const { tokens, token, frame } = quoted;
  const attribution = attributionBefore(tokens, token);
  const first = attribution && (leads(tokens, token, attribution) || !quoted.once(attributionBehind));
  return first ? { attribution, attributionFrame: frame } : undefined;
};

/** The attribution that follows a quotation. */
export const attributionBehind: Search = here(attributionAfter);

function leads(tokens: readonly Token[], at: number, { apart, form, cue, addressee }: Attribution): boolean {
  const told = Math.max(cue.end, addressee?.end ?? 0);
  const rightUp = form !== 'colon' && told >= at - 1 && !/^[—–―-]/.test(tokenAt(tokens, at - 1).text);
  return apart && (rightUp || leadsOn(tokens, at));
}

/** `"Why now?" Roe writes back, "…"`: what follows the quotation leads up to the next one. */
function leadsOn(tokens: readonly Token[], at: number): boolean {
  if (!/[?!]$/.test(tokenAt(tokens, at).text.trimEnd())) return false;
  let next = at + 1;
  while (tokenAt(tokens, next).kind === 'word') next += 1;
  return /[,:]/.test(tokenAt(tokens, next).text) && tokenAt(tokens, next + 1).kind === 'quote';
}
