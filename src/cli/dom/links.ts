/** The threads between nodes: children are a linked list, so that every move costs the same however long the list. */
export interface Linked<T> {
  up: T | null;
  back: T | null;
  forth: T | null;
  start: T | null;
  end: T | null;
}

/** Puts a node that hangs nowhere in its place: before another, or last. */
export function link<T extends Linked<T>>(parent: T, node: T, before: T | null): void {
  node.up = parent;
  node.forth = before;
  node.back = before ? before.back : parent.end;
  if (node.back) node.back.forth = node;
  else parent.start = node;
  if (before) before.back = node;
  else parent.end = node;
}

/** Takes a node out from under its parent. */
export function unlink<T extends Linked<T>>(parent: T, node: T): void {
  if (node.back) node.back.forth = node.forth;
  else parent.start = node.forth;
  if (node.forth) node.forth.back = node.back;
  else parent.end = node.back;
  node.up = null;
  node.back = null;
  node.forth = null;
}

/** The next node in document order that is still inside `root`. */
export function following<T extends Linked<T>>(node: T, root: T): T | null {
  if (node.start) return node.start;
  for (let at: T | null = node; at && at !== root; at = at.up) if (at.forth) return at.forth;
  return null;
}

/** From the root down to the node. */
export function chainOf<T extends Linked<T>>(node: T): T[] {
  const chain: T[] = [];
  for (let at: T | null = node; at; at = at.up) chain.push(at);
  return chain.reverse();
}

/** Where two nodes stand to each other, as the bits of the standard say it. */
export function positionOf<T extends Linked<T>>(one: T, other: T): number {
  if (other === one) return 0;
  const [mine, theirs] = [chainOf(one), chainOf(other)];
  if (mine[0] !== theirs[0]) return 1 | 32 | 4;
  let at = 0;
  while (mine[at] && mine[at] === theirs[at]) at += 1;
  const [own, their] = [mine[at], theirs[at]];
  if (!own) return 16 | 4;
  if (!their) return 8 | 2;
  for (let node: T | null = own; node; node = node.forth) if (node === their) return 4;
  return 2;
}
