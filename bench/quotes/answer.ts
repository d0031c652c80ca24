import type { Range } from './text';

/** What a way of finding quotations gives for one text; offsets refer to the whole text. */
export interface Answer {
  spans: Range[];
  speaker?: Range;
  name?: string;
  addressee?: string;
  role?: string;
  kind: 'direct' | 'fragment';
}
