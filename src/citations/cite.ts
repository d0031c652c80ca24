import { type StyleKey, styleKeys } from '../settings';
import type { CslItem } from './csl';
import { sealed } from './styles/rich';
import { styles } from './styles/styles';

/** A reference in one style. `html` holds escaped text and `<i>`, nothing else. */
export interface Citation {
  text: string;
  html: string;
  /** The form that stands in the running text, e.g. `(Olay, 2025, para. 4)`. */
  inText?: string;
  /** The form of a first full footnote, in styles that cite by notes. */
  note?: string;
}

export interface CiteOptions {
  /** Leave the date of access out (`false`) even if the item has one. */
  accessed?: boolean;
  /** The words quoted, and the number of their paragraph. */
  quote?: { text: string; paragraph?: number };
  /** The article's text: the evidence for proper nouns when a style asks for sentence case. Without it titles stay as given. */
  text?: string;
  /** Where the text was read, if not at its first publisher: a name, or the item of the repost. */
  via?: string | CslItem;
}

/** The item as a reference in `style`. Never throws; what an item lacks is left out as the style's manual says. */
export function cite(item: CslItem, style: StyleKey, options: CiteOptions = {}): Citation {
  const { accessed, ...rest } = item;
  const work = options.accessed === false || !accessed ? rest : item;
  const { entry, inText, note } = styles[style](work, options);
  return {
    ...sealed(entry),
    ...(inText && { inText: sealed(inText).text }),
    ...(note && { note: sealed(note).text }),
  };
}

/** The item in every style, in the order of `styleKeys`. */
export function citeAll(item: CslItem, options: CiteOptions = {}): Record<StyleKey, Citation> {
  return Object.fromEntries(styleKeys.map((style) => [style, cite(item, style, options)])) as Record<StyleKey, Citation>;
}
