/** Numbers that look arbitrary and are the same on every run: the corpus must come out byte for byte the same. */
export function chance(seed: string): () => number {
  let state = [...seed].reduce((hash, letter) => Math.imul(hash ^ letter.charCodeAt(0), 16777619), 2166136261) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export const digits = (next: () => number, count: number): string =>
  Array.from({ length: count }, (_, at) => Math.floor(next() * (at === 0 ? 9 : 10)) + (at === 0 ? 1 : 0)).join('');

export const hex = (next: () => number, count: number): string =>
  Array.from({ length: count }, () => Math.floor(next() * 16).toString(16)).join('');

export const uuid = (next: () => number): string => [8, 4, 4, 4, 12].map((count) => hex(next, count)).join('-');

export const token = (next: () => number, count: number): string =>
  Array.from(
    { length: count },
    () => 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'[Math.floor(next() * 64)],
  ).join('');
