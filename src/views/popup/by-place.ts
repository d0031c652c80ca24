import type { Quote } from '../../model';

/** The order of the text. */
export function byPlace(a: Quote, b: Quote): number {
  const [one, two] = [a.spans[0], b.spans[0]];
  return (one?.block ?? 0) - (two?.block ?? 0) || (one?.start ?? 0) - (two?.start ?? 0);
}
