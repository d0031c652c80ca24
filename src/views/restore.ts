import type { Nodes, Root } from 'mdast';
import type { Note, Quote, Readable, Span, Speaker } from '../model';
import { blocksOf } from '../text/blocks';

/**
 * The reading with removed pieces put back where they stood. `restored`: indexes in `readable.notes`.
 * Every span, item and paragraph number moves along, so quotations still are exact slices of the body.
 */
export function withRestored<R extends Readable>(readable: R, restored: readonly number[]): R {
  const back = [...restored].sort((a, b) => a - b).flatMap((index) => readable.notes[index]?.removed ?? []);
  if (back.length === 0) return readable;
  const { body } = readable.bulletin;
  const children: Root['children'] = [];
  const places: number[] = [];
  for (let child = 0; child <= body.children.length; child++) {
    for (const piece of back) if (clamp(piece.before, body) === child) children.push(...piece.nodes);
    const own = body.children[child];
    if (own) {
      places.push(children.length);
      children.push(own);
    }
  }
  const root: Root = { ...body, children };
  const numberNow = renumbering(body, root, places);
  const span = <S extends Span>(at: S): S => ({ ...at, block: numberNow(at.block) });
  const speaker = (who: Speaker): Speaker => (who.at ? { ...who, at: span(who.at) } : who);
  const paragraphs = new Map(blocksOf(root).map(({ index, paragraph }) => [index, paragraph]));
  const quote = (old: Quote): Quote => {
    const spans = old.spans.map(span);
    const paragraph = old.paragraph && paragraphs.get(spans[0]?.block ?? -1);
    return {
      ...old,
      spans,
      flags: old.flags.map(span),
      ...(old.speaker && { speaker: speaker(old.speaker) }),
      ...(old.addressee && { addressee: speaker(old.addressee) }),
      ...(paragraph && { paragraph }),
    };
  };
  return {
    ...readable,
    bulletin: {
      ...readable.bulletin,
      body: root,
      ...(readable.bulletin.items && {
        items: readable.bulletin.items.map((item) => ({ ...item, block: numberNow(item.block) })),
      }),
    },
    quotes: readable.quotes.map(quote),
    warnings: readable.warnings.map((warning) => (warning.at ? { ...warning, at: span(warning.at) } : warning)),
  };
}

/** Indexes of the notes that tell of a removed piece. */
export function removalsIn(notes: readonly Note[]): number[] {
  return notes.flatMap((note, index) => (note.removed ? [index] : []));
}

function clamp(before: number, body: Root): number {
  return Math.max(0, Math.min(before, body.children.length));
}

/** Old block number to new: blocks keep their place within their top-level child. */
function renumbering(before: Nodes & Root, after: Root, places: readonly number[]): (block: number) => number {
  const firstAfter = new Map<number, number>();
  for (const { child, index } of blocksOf(after)) if (!firstAfter.has(child)) firstAfter.set(child, index);
  const moved = new Map<number, number>();
  let child = -1;
  let first = 0;
  for (const block of blocksOf(before)) {
    if (block.child !== child) {
      child = block.child;
      first = block.index;
    }
    moved.set(block.index, (firstAfter.get(places[child] ?? child) ?? 0) + block.index - first);
  }
  return (block) => moved.get(block) ?? block;
}
