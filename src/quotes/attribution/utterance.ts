import type { Stretch } from '../marks/quoted-span';
import type { Frame } from '../tokens/token';
import type { Report } from './attribution';

/** One quotation: its stretches in order, and the report of it. */
export interface Utterance {
  stretches: Stretch[];
  /** Frame of the first stretch, and the place of its token there. */
  frame: Frame;
  token: number;
  report?: Report;
  /** Frame the report's token ranges refer to. */
  reportFrame: Frame;
  /** The words are a sentence of their own, with nothing of the writer's around them. */
  alone: boolean;
}

/** Where a stretch stands. */
export interface Place {
  stretch: Stretch;
  frame: Frame;
  token: number;
}

/** The quotation that may still go on, and its last stretch. */
export interface Open {
  utterance: Utterance;
  last: Place;
}
