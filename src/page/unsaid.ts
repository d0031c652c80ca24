import type { Reading, Unquoted } from '../model';

/** A reading in which nobody looked for quotations, for those who only want its text. */
export function unsaid(unquoted: Unquoted): Reading {
  return unquoted.kind === 'nothing' ? unquoted : { ...unquoted, quotes: [], people: [] };
}
