import type { QuotedSpan } from '../marks/quoted-span';
import type { Frame } from '../tokens/token';
import type { Attribution } from './attribution';

/** One quotation: its quoted spans in order, and the attribution of it. */
export interface Utterance {
  quotedSpans: QuotedSpan[];
  /** Frame of the first quoted span, and the place of its token there. */
  frame: Frame;
  token: number;
  attribution?: Attribution;
  /** Frame the attribution's token ranges refer to. */
  attributionFrame: Frame;
  /** The words are a sentence of their own, with nothing of the writer's around them. */
  alone: boolean;
}

/** Where a quoted span stands. */
export interface Place {
  quotedSpan: QuotedSpan;
  frame: Frame;
  token: number;
}

/** The quotation that may still go on, and its last quoted span. */
export interface Open {
  utterance: Utterance;
  last: Place;
}
