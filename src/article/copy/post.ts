import type { HostFurnitureRow } from '../../hosts/host';
import type { Steps } from '../../steps';
import { type Copy, copyOf } from './copy';
import { hiddenBy } from './hidden';
import { hiddenByStyle } from './stylesheets';

/** Copies a post; what readers of the page do not see, and what the host put into it, bears a mark. */
export function* copyOfPost(bodies: readonly Element[], furniture: readonly HostFurnitureRow[], view: Window): Steps<Copy> {
  const page = bodies[0]?.ownerDocument;
  const unseen: ReadonlySet<Element> = page ? yield* hiddenByStyle(page, bodies) : new Set();
  yield;
  const mark = (element: Element): string | undefined => {
    const hidden = unseen.has(element) ? 'stylesheet' : hiddenBy(element);
    if (hidden) return `hidden/${hidden}`;
    const row = furniture.find(({ selector }) => element.matches(selector));
    return row && `host-furniture/${row.name}`;
  };
  return yield* copyOf(bodies, mark, view);
}
