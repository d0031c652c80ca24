import type { Mention } from './person';

/** The mentions that stand between two offsets, by halving: they are in order. */
export function within(rows: readonly Mention[], from: number, to: number): Mention[] {
  const first = (offset: number): number => {
    let low = 0;
    let high = rows.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((rows[middle]?.start ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return rows.slice(first(from), first(to));
}
