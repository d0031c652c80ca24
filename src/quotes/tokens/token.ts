import type { Block } from '../../text/blocks';

/** A word, a sign or a whole quoted span of a paragraph. */
export interface Token {
  /** `edge`: outside the frame, see `tokenAt`. */
  kind: 'word' | 'sign' | 'quote' | 'edge';
  text: string;
  lower: string;
  start: number;
  end: number;
  capital: boolean;
  /** Number of the sentence within the block. */
  sentence: number;
  /** For `quote`: index among the quoted spans. */
  quotedSpan: number;
}

/** One block with every quotation folded into a single token, so that the writer's own sentence can be seen. */
export interface Frame {
  block: Block;
  tokens: Token[];
}

/** What stands before the first token of a frame and after its last: no word, no sign, in no sentence. */
const edge: Token = { kind: 'edge', text: '', lower: '', start: -1, end: -1, capital: false, sentence: -1, quotedSpan: -1 };

/** The token at an index, or the edge outside the frame, so that rules can look around themselves without asking whether anything is there. */
export function tokenAt(tokens: readonly Token[], at: number): Token {
  return tokens[at] ?? edge;
}

/** Whether a token is a dash of any length, or hyphens in its place. */
export const isDash = ({ kind, text }: Token): boolean => kind === 'sign' && '—–―-'.includes(text.charAt(0));
