/** What was decided on the way, and why: every doubt, removal and source keeps its reason. */
import type { RootContent } from 'mdast';
import type { Span } from './span';

/** A row of a table that matched, and what it matched. */
export interface Evidence {
  /** Name of the row. */
  sign: string;
  /** Points for (positive) or against (negative). */
  weight: number;
  /** What matched, free of addresses and tokens. */
  text?: string;
}

/** Name of the place that gave a fact, and the words that stood there (free of addresses and tokens). */
export interface Provenance {
  from: string;
  text?: string;
}

export interface Warning {
  kind:
    | 'words-missing'
    | 'damaged-letters'
    | 'link-mismatch'
    | 'opaque-links'
    | 'out-of-character'
    | 'truncated'
    | 'not-isolated'
    | 'too-large'
    | 'still-loading';
  /** The words in question, free of addresses and tokens. */
  text?: string;
  at?: Span;
}

/** One decision of the pipeline, and why. */
export interface Note {
  /** Name of the step, e.g. `furniture`. */
  step: string;
  /** Name of the row, e.g. `sent-by-footer`. */
  reason: string;
  /** What was removed or decided on, shortened, free of addresses and tokens. */
  text?: string;
  /** Present when something readable was removed: what to put back, and where. */
  removed?: Removed;
}

export interface Removed {
  /** Index in `body.children` before which the nodes go back. */
  before: number;
  nodes: RootContent[];
}
