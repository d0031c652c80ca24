import type { Nodes, Root } from 'mdast';
import type { Quote } from '../model';
import { textIn, withNodes } from './blocks';

/** Where the raised mark of a note stands; it is no part of the text. */
export interface NoteMark {
  /** See `blocksOf`. */
  block: number;
  at: number;
  label: string;
}

/** The marks of notes in a body, in order. */
export function noteMarksOf(body: Root): NoteMark[] {
  return withNodes(body).flatMap(({ block, node }) => {
    const marks: NoteMark[] = [];
    let at = 0;
    const walk = (inner: Nodes): void => {
      if (inner.type === 'footnoteReference') marks.push({ block: block.index, at, label: inner.label ?? inner.identifier });
      else if ('children' in inner) inner.children.forEach(walk);
      else at += textIn(inner).length;
    };
    walk(node);
    return marks;
  });
}

/** Each quotation says where a raised note mark stands in it, which its words leave out. */
export function withNoteMarks(quotes: readonly Quote[], marks: readonly NoteMark[]): Quote[] {
  return quotes.map((quote) => {
    const within = marks.filter(({ block, at }) =>
      quote.spans.some((span) => span.block === block && span.start < at && at <= span.end),
    );
    const flags = within.map(({ block, at }) => ({ kind: 'note-mark' as const, block, start: at, end: at }));
    return flags.length > 0 ? { ...quote, flags: [...quote.flags, ...flags] } : quote;
  });
}
