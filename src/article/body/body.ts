import type { Root } from 'mdast';
import type { Note, Warning } from '../../model';
import type { Steps } from '../../steps';
import { scrub } from '../../text/privacy';
import { shorten } from '../../text/space';
import { inertDocument } from '../copy/copy';
import { type Piece, textIn } from '../piece';
import type { Surroundings } from '../work';
import { settleLinks } from './links';
import { sanitize } from './sanitize';
import { scrubNodes } from './secrets';
import { treeOf } from './tree';

/**
 * The pieces as a body tree, and a note for each that is not in it: what it was, why it went, and the nodes
 * to put back. Kept and removed pieces go through the same cleaning, so putting back is as safe as keeping.
 */
export function* bodyOf(pieces: readonly Piece[], around: Around): Steps<Made> {
  const made: Made = { body: { type: 'root', children: [] }, notes: [], warnings: [] };
  for (let at = 0; at < pieces.length; at += portion) {
    if (at > 0) yield;
    addTo(made, pieces.slice(at, at + portion), around);
  }
  return made;
}

/** Pieces that are cleaned in one step. */
const portion = 200;

type Around = Pick<Surroundings, 'url' | 'unwrap' | 'recipients' | 'view'>;

interface Made {
  body: Root;
  notes: Note[];
  warnings: Warning[];
}

function addTo({ body, notes, warnings }: Made, pieces: readonly Piece[], around: Around): void {
  const doc = inertDocument(pieces[0]?.element.ownerDocument ?? around.view.document);
  const holder = doc.createElement('div');
  for (const piece of pieces) {
    const slot = holder.appendChild(doc.createElement('section'));
    slot.append(doc.importNode(piece.element, true));
    const links = settleLinks(slot, around.url, around.unwrap);
    if (piece.gone) continue;
    notes.push(
      ...links.notes.map((note) => ({ ...note, ...(note.text && { text: shorten(scrub(note.text, around.recipients), 80) }) })),
    );
    const named = new Set(warnings.flatMap(({ kind, text }) => (kind === 'opaque-links' ? [text] : [])));
    warnings.push(...links.warnings.filter(({ kind, text }) => kind !== 'opaque-links' || !named.has(text)));
  }
  const clean = sanitize(holder, around.view);
  const slots = [...clean.querySelectorAll('section')];
  pieces.forEach((piece, index) => {
    const slot = slots[index];
    const lang = piece.origin.closest('[lang]')?.getAttribute('lang');
    const nodes = (slot ? treeOf(slot.children) : []).map((node) => (lang ? { ...node, data: { lang } } : node));
    scrubNodes(nodes, around.recipients);
    if (!piece.gone) body.children.push(...nodes);
    else if (nodes.length > 0)
      notes.push({ ...piece.gone, ...wordsOf(piece, around.recipients), removed: { before: body.children.length, nodes } });
  });
}

function wordsOf(piece: Piece, recipients: readonly string[]): { text?: string } {
  const text = textIn(piece.element) || (piece.element.querySelector('img[alt]')?.getAttribute('alt') ?? '');
  return text ? { text: shorten(scrub(text, recipients), 160) } : {};
}
