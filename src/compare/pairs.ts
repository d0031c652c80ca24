import type { Text, Token } from './tokens';

/** Blocks of both texts that belong together, by index; one side is empty where a block has no partner. */
export interface Pair {
  here: number[];
  there: number[];
}

/**
 * Which blocks of two texts are copies of each other: first those that are the same, then those that share enough of their
 * runs of words. A block that the other text divides, or joins to its neighbour, comes with all its parts. Order does not matter
 * to what is a copy, so a paragraph that was moved is found. Linear: every run of words is looked up, none is compared with all.
 */
export function pairsOf(here: Text, there: Text): Pair[] {
  const [ours, theirs] = [here.byBlock, there.byBlock];
  const links: [number, number][] = [];
  const [leftOurs, leftTheirs] = [new Set(ours.keys()), new Set(theirs.keys())];
  for (const [block, other] of equalBlocks(ours, theirs)) {
    links.push([block, other]);
    leftOurs.delete(block);
    leftTheirs.delete(other);
  }
  links.push(...likeBlocks(ours, theirs, leftOurs, leftTheirs));
  return joined(links, ours.length, theirs.length).filter(
    ({ here: own, there: other }) => own.some((block) => ours[block]?.length) || other.some((block) => theirs[block]?.length),
  );
}

type Block = readonly Token[];

/** The nth block of some words here belongs to the nth of the same words there. */
function equalBlocks(ours: readonly Block[], theirs: readonly Block[]): [number, number][] {
  const places = new Map<string, number[]>();
  theirs.forEach((block, index) => {
    if (block.length === 0) return;
    const key = keyOf(block);
    const list = places.get(key);
    if (list) list.push(index);
    else places.set(key, [index]);
  });
  return ours.flatMap((block, index): [number, number][] => {
    const other = block.length > 0 ? places.get(keyOf(block))?.shift() : undefined;
    return other === undefined ? [] : [[index, other]];
  });
}

function likeBlocks(
  ours: readonly Block[],
  theirs: readonly Block[],
  leftOurs: ReadonlySet<number>,
  leftTheirs: ReadonlySet<number>,
): [number, number][] {
  const holders = new Map<string, number[]>();
  const sizes = new Map<number, number>();
  for (const index of leftTheirs) {
    const runs = runsOf(theirs[index] ?? []);
    sizes.set(index, runs.size);
    for (const run of runs) {
      const list = holders.get(run);
      if (!list) holders.set(run, [index]);
      else if (list.length < common) list.push(index);
    }
  }
  return [...leftOurs].flatMap((index): [number, number][] => {
    const runs = runsOf(ours[index] ?? []);
    const shared = new Map<number, number>();
    for (const run of runs) for (const other of holders.get(run) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
    return [...shared].flatMap(([other, count]): [number, number][] =>
      count >= alike * Math.min(runs.size, sizes.get(other) ?? 0) ? [[index, other]] : [],
    );
  });
}

/** Share of the smaller block's runs from which two blocks are taken for copies. */
const alike = 0.3;
/** A run of words that stands in more blocks than this tells nothing of any of them. */
const common = 8;
/** Words of a run. In blocks that have fewer, each word is one. */
const runLength = 3;

function runsOf(block: Block): Set<string> {
  const keys = block.map(({ key }) => key);
  if (keys.length < runLength * 2) return new Set(keys.filter((_, index) => block[index]?.word));
  return new Set(keys.slice(runLength - 1).map((_, index) => keys.slice(index, index + runLength).join(' ')));
}

function keyOf(block: Block): string {
  return block.map(({ key }) => key).join(' ');
}

/** Everything that is linked, directly or over others, is one pair; in the order of the text here, the rest in its place there. */
function joined(links: readonly [number, number][], ours: number, theirs: number): Pair[] {
  const parent = Array.from({ length: ours + theirs }, (_, index) => index);
  const root = (index: number): number => {
    let at = index;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] ?? at] ?? at;
      at = parent[at] ?? at;
    }
    return at;
  };
  for (const [block, other] of links) parent[root(ours + other)] = root(block);
  const pairs = new Map<number, Pair>();
  const pairAt = (index: number): Pair => {
    const pair = pairs.get(root(index)) ?? { here: [], there: [] };
    pairs.set(root(index), pair);
    return pair;
  };
  for (let block = 0; block < ours; block += 1) pairAt(block).here.push(block);
  for (let other = 0; other < theirs; other += 1) pairAt(ours + other).there.push(other);
  return inOrder([...pairs.values()]);
}

/** What stands only there comes after what stands before it there. */
function inOrder(pairs: Pair[]): Pair[] {
  const ordered = pairs.filter(({ here }) => here.length > 0).sort((one, other) => (one.here[0] ?? 0) - (other.here[0] ?? 0));
  const after = new Map<Pair | undefined, Pair[]>();
  const byThere = pairs.filter(({ there }) => there.length > 0).sort((one, other) => (one.there[0] ?? 0) - (other.there[0] ?? 0));
  let last: Pair | undefined;
  for (const pair of byThere) {
    if (pair.here.length > 0) last = pair;
    else after.set(last, [...(after.get(last) ?? []), pair]);
  }
  return [...(after.get(undefined) ?? []), ...ordered.flatMap((pair) => [pair, ...(after.get(pair) ?? [])])];
}
