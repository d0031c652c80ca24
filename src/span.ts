/** Half-open range of UTF-16 units in the text of one block (see `blocksOf`). */
export interface Span {
  block: number;
  start: number;
  end: number;
}
