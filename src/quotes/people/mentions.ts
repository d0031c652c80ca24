import type { Naming } from './person';

/** The namings that stand between two offsets, by halving: they are in order. */
export function within(rows: readonly Naming[], from: number, to: number): Naming[] {
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
