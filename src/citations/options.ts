import type { Tongue } from '../settings';
import type { CslItem } from './csl';

/** What a person may choose about a reference. */
export interface CiteOptions {
  /** Leave the date of access out (`false`) even if the item has one. */
  accessed?: boolean;
  /** The words quoted, and the number of their paragraph. */
  quote?: { text: string; paragraph?: number };
  /** The article's text: the evidence for proper nouns when a style asks for sentence case. Without it titles stay as given. */
  text?: string;
  /** Names that keep their capitals whatever the case of a title: of people, and of bodies and places. */
  people?: readonly string[];
  bodies?: readonly string[];
  /** The language of the reference: month names, `Press release`, `Available at`. English without it. */
  tongue?: Tongue;
  /** The place in a list of references, in styles that number them; 1 without it. */
  number?: number;
  /** Where the text was read, if not at its first publisher: a name, or the item of the repost. For `wikipedia` (`|via=`). */
  via?: string | CslItem;
}
