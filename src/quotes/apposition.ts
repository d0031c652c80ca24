import type { Token } from './frame';
import { determiners } from './function-words';
import { isRole } from './occupations';

/** `la coordinadora de recuperación por desastre, Ana Roe`: the function goes on to the comma before its name. */
export function namedAfterComma(tokens: readonly Token[], start: number, at: number): boolean {
  if (!/^(?:el|la|los|las|un|una)$/.test(tokens[start]?.lower ?? '')) return false;
  const comma = tokens.slice(at, at + 6).findIndex((token) => token.text === ',');
  const next = at + comma + 1;
  return (
    comma > 0 && (tokens[next]?.capital === true || (isRole(tokens[next]?.lower ?? '') && tokens[next + 1]?.capital === true))
  );
}

/** `an analyst at Roe Research`: the place belongs to an unnamed person. */
export const between = (tokens: readonly Token[], start: number, at: number): boolean =>
  determiners.has(tokens[start]?.lower ?? '') && at - start < 8 && isRole(tokens[at - 1]?.lower ?? '');
