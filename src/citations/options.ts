import type { CslItem } from './csl';

/** What a person may choose about a reference. */
export interface CiteOptions {
  /** Leave the date of access out (`false`) even if the item has one. */
  accessed?: boolean;
  /** The words quoted, and the number of their paragraph. */
  quote?: { text: string; paragraph?: number };
  /** The article's text: the evidence for proper nouns when a style asks for sentence case. Without it titles stay as given. */
  text?: string;
  /** Where the text was read, if not at its first publisher: a name, or the item of the repost. For `wikipedia` (`|via=`). */
  via?: string | CslItem;
}
