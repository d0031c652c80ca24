import type { Flag } from '../../model';

/** Words between one pair of marks, in one block. */
export interface QuotedSpan {
  block: number;
  /** The words, without the marks. */
  start: number;
  end: number;
  /** The words with their marks; equal to `start` or `end` where a mark is missing. */
  from: number;
  to: number;
  /** The quotation goes on in the next paragraph, which opens with a mark of its own. */
  goesOn: boolean;
  flags: Flag[];
}
