import type { Parent, Root, RootContent } from 'mdast';
import type { Note, Warning } from '../../model';
import type { Steps } from '../../steps';
import { isTag } from '../../text/language-tag';
import { scrub } from '../../text/privacy';
import { shorten } from '../../text/space';
import { inertDocument } from '../copy/copy';
import { type Piece, textIn } from '../piece';
import type { Surroundings } from '../work';
import { settleLinks } from './links';
import { type Part, partsOf, portionsOf } from './portions';
import { sanitize } from './sanitize';
import { scrubNodes } from './secrets';
import { treeOf } from './tree';

/**
 * The pieces as a body tree, and a note for each that is not in it: what it was, why it went, and the nodes
 * to put back. Kept and removed pieces go through the same cleaning, so putting back is as safe as keeping.
 */
export function* bodyOf(pieces: readonly Piece[], around: Around): Steps<Made> {
  const made: Made = { body: { type: 'root', children: [] }, notes: [], warnings: [] };
  const opaque = new Set<string | undefined>();
  let nodes: RootContent[] = [];
  for (const portion of portionsOf(pieces.flatMap(partsOf))) {
    const cleaned = cleanedOf(portion, { ...made, opaque }, around);
    for (const [index, { piece, last }] of portion.entries()) {
      nodes = joined(nodes, cleaned[index] ?? []);
      if (!last) continue;
      yield* take(piece, nodes, made, around);
      nodes = [];
    }
    yield;
  }
  return made;
}

type Around = Pick<Surroundings, 'url' | 'unwrap' | 'recipients' | 'view'>;

interface Made {
  body: Root;
  notes: Note[];
  warnings: Warning[];
}

/** The nodes of each part; what there is to say of its links is added. */
function cleanedOf(
  parts: readonly Part[],
  { notes, warnings, opaque }: Made & { opaque: Set<string | undefined> },
  { url, unwrap, recipients, view }: Around,
): RootContent[][] {
  const doc = inertDocument(parts[0]?.element.ownerDocument ?? view.document);
  const holder = doc.createElement('div');
  for (const { piece, element } of parts) {
    const slot = holder.appendChild(doc.createElement('section'));
    slot.append(doc.importNode(element, true));
    const links = settleLinks(slot, url, unwrap);
    if (piece.gone) continue;
    notes.push(
      ...links.notes.map((note) => ({ ...note, ...(note.text && { text: shorten(scrub(note.text, recipients), 80) }) })),
    );
    for (const warning of links.warnings) {
      if (warning.kind !== 'opaque-links' || !opaque.has(warning.text)) warnings.push(warning);
      if (warning.kind === 'opaque-links') opaque.add(warning.text);
    }
  }
  return [...sanitize(holder, view).querySelectorAll('section')].map((slot) => treeOf(slot.children));
}

/** Adds the nodes of a whole piece to the body, or to the notes. */
function* take(piece: Piece, nodes: RootContent[], { body, notes }: Made, { recipients }: Around): Steps<void> {
  const lang = piece.origin.closest('[lang]')?.getAttribute('lang');
  if (lang && isTag(lang)) for (const node of nodes) node.data = { lang };
  yield* scrubNodes(nodes, recipients);
  if (!piece.gone) body.children.push(...nodes);
  else if (nodes.length > 0)
    notes.push({ ...piece.gone, ...wordsOf(piece, recipients), removed: { before: body.children.length, nodes } });
}

/** The nodes of one part after those before it: a list that was parted is one list again. */
function joined(before: RootContent[], after: RootContent[]): RootContent[] {
  const [last, first] = [before.at(-1) as Parent | undefined, after[0] as Parent | undefined];
  if (last?.children && first?.children && last.type === first.type)
    for (const child of first.children) last.children.push(child);
  else before.push(...after);
  return before;
}
function wordsOf(piece: Piece, recipients: readonly string[]): { text?: string } {
  const text = textIn(piece.element) || (piece.element.querySelector('img[alt]')?.getAttribute('alt') ?? '');
  return text ? { text: shorten(scrub(text, recipients), 160) } : {};
}
