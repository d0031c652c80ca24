import type { Root } from 'mdast';
import type { FurnitureRow, Unwrapped } from '../mailers/mailer';
import type { Note, Warning } from '../model';
import { scrub } from '../text/privacy';
import { bodyOf } from './body';
import { withoutContents } from './contents';
import { copyOf, inertDocument } from './copy';
import { flow } from './flow';
import { withoutForwarding } from './forwarded';
import { withoutFurniture } from './furniture';
import { withoutRest } from './guard';
import { hiddenBy } from './hidden';
import { leftovers } from './leftovers';
import { type Opening, opening } from './opening';
import type { Piece } from './piece';
import { withLists, withoutHardWraps } from './plaintext';
import { hiddenByStyle } from './stylesheets';

/** What isolating needs to know of the page and its sender; rooms that know it hand it in. */
export interface Surroundings {
  /** A window whose DOM the cleaning may use; nothing is shown in it. */
  view: Window;
  /** Address of the page: relative links are resolved against it. */
  url: string;
  /** Title of the post, as the host gives it. */
  title?: string;
  furniture: readonly FurnitureRow[];
  /** Whole elements the host put in or around the post. */
  hostFurniture: readonly { name: string; selector: string }[];
  unwrap?: (href: string) => Unwrapped;
  /** Addresses and ids of the person the mail was sent to. */
  recipients: readonly string[];
}

export interface Isolated {
  body: Root;
  opening: Opening;
  notes: Note[];
  warnings: Warning[];
}

/** The article in some elements of a page, as a body tree. The page itself is not touched. */
export function isolate(bodies: readonly Element[], around: Surroundings): Isolated {
  const page = bodies[0]?.ownerDocument;
  const unseen = page ? hiddenByStyle(page, bodies) : new Set<Element>();
  const mark = (element: Element): string | undefined => {
    const hidden = unseen.has(element) ? 'stylesheet' : hiddenBy(element);
    if (hidden) return `hidden/${hidden}`;
    const row = around.hostFurniture.find(({ selector }) => element.matches(selector));
    return row && `host-furniture/${row.name}`;
  };
  const copy = copyOf(bodies, mark, around.view);
  if (copy.text !== undefined) return textOnly(copy.text, around.recipients);

  const work: Work = { pieces: flow(copy.roots, inertDocument(page ?? around.view.document)), around, opening: {}, notes: [] };
  for (const step of steps) step(work);
  const made = bodyOf(work.pieces, around);
  const warnings: Warning[] = [...(copy.flattened ? [{ kind: 'too-large' } as const] : []), ...made.warnings];
  return { body: made.body, opening: work.opening, notes: [...work.notes, ...made.notes], warnings };
}

/** What the steps hand on: every piece of the post in order, those that went out with the reason why. */
export interface Work {
  pieces: Piece[];
  around: Surroundings;
  opening: Opening;
  /** Decisions other than taking a piece out. */
  notes: Note[];
}

/** The order matters: text is made whole before it is judged; Readability judges only what no row took out. */
const steps: ((work: Work) => void)[] = [
  withoutHardWraps,
  withoutForwarding,
  (work) => {
    work.pieces = withoutFurniture(work.pieces, work.around.furniture, 'furniture');
  },
  (work) => {
    work.pieces = withoutFurniture(work.pieces, leftovers, 'leftovers');
  },
  withoutContents,
  opening,
  withLists,
  withoutRest,
];

/** Too much markup to work on: all of the text, a paragraph a line. */
export function textOnly(text: string, recipients: readonly string[]): Isolated {
  const children = text
    .split(/\n+/)
    .map((line) => scrub(line.replace(/\s+/g, ' ').trim(), recipients))
    .filter((line) => line !== '')
    .map((value) => ({ type: 'paragraph' as const, children: [{ type: 'text' as const, value }] }));
  return { body: { type: 'root', children }, opening: {}, notes: [], warnings: [{ kind: 'too-large' }] };
}
