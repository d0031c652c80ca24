import type { HostFurnitureRow } from '../../hosts/host';
import type { Steps } from '../../steps';
import { type Copy, copyOf } from './copy';
import { hiddenBy } from './hidden';
import { hiddenByStyle } from './stylesheets';

/** A copy of a post, as what follows takes it: from the page itself, or out of what a message brought. */
export type Copied<Tree = Element> = Pick<Copy<Tree>, 'roots' | 'flattened' | 'text'>;

/** Copies a post; what readers of the page do not see, and what the host put into it, bears a mark. */
export function* copyOfPost(bodies: readonly Element[], furniture: readonly HostFurnitureRow[], view: Window): Steps<Copied> {
  const page = bodies[0]?.ownerDocument;
  const unseen: ReadonlySet<Element> = page ? yield* hiddenByStyle(page, bodies) : new Set();
  yield;
  const mark = (element: Element): string | undefined => {
    const hidden = unseen.has(element) ? 'stylesheet' : hiddenBy(element);
    if (hidden) return `hidden/${hidden}`;
    const row = furniture.find(({ selector }) => element.matches(selector));
    return row && `host-furniture/${row.name}`;
  };
  const { roots, flattened, text } = yield* copyOf(bodies, mark, view);
  return { roots, flattened, ...(text !== undefined && { text }) };
}
