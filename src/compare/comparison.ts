import type { Flag, Span } from '../model';

/** What two readings of one text say of each other: `here` is the text that was read first, `there` the one it is held against. */
export interface Comparison {
  /** `another`: so little stands in both that they are no copies of one text. */
  verdict: 'same' | 'differs' | 'another';
  /** Share of the words here that stand there word for word, 0 to 1. */
  agreement: number;
  /** In the order of the text here; what only stands there follows what it follows there. */
  passages: Passage[];
  /** One for each quotation here, in its order. */
  quotations: QuotationCheck[];
  /** The damaged places of quotations here, with the words that stand there. */
  damages: Damage[];
}

/** One or more blocks that belong together: a paragraph, or the two into which the other text divides it. */
export interface Passage {
  kind: 'same' | 'differs' | 'only-here' | 'only-there';
  here: Words[];
  there: Words[];
  /** In order; empty unless the passage differs. */
  changes: Change[];
}

/** A run of words that is not the same in both; one side is absent where the words were only added or left out. */
export interface Change {
  here?: Words;
  there?: Words;
}

/** `absent`: neither the words nor anything like them stand there. */
export interface QuotationCheck {
  kind: 'same' | 'differs' | 'absent';
  /** Index in the quotations here. */
  quote: number;
  /** The words there, an exact slice each; absent with `absent`. */
  there: Words[];
  changes: Change[];
}

export interface Damage {
  quote: number;
  flag: Flag;
  /** The place with a few words around it, in both texts. */
  here: Words;
  there: Words;
}

/** An exact slice of one block. */
export interface Words extends Span {
  text: string;
}
