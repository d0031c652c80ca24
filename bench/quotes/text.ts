import type { Block } from '../../src/text/blocks';

/** Half-open range of UTF-16 units in `Text.text`. */
export interface Range {
  start: number;
  end: number;
}

export interface GoldQuote {
  /** Without the outer marks. */
  spans: Range[];
  /** `direct`: all the words are quoted; `mixed`: some are; `fragment`: a few quoted words in the writer's sentence. */
  kind: 'direct' | 'mixed' | 'fragment';
  speaker?: { at?: Range[]; mention?: string; name?: string; role?: string };
  addressee?: { name?: string; mention?: string };
}

export interface Text {
  file: string;
  text: string;
  blocks: Block[];
  /** Where each block starts in the text. */
  starts: number[];
  quotes: GoldQuote[];
  /** The stretches in marks that belong to a quotation. */
  passages: Range[];
  /** Only words in marks are annotated: the turns of a transcript are not. */
  marksOnly?: boolean;
}
