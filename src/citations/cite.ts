import { type StyleKey, styleKeys } from '../settings';
import { sentenceCase } from '../text/sentencecase';
import type { CslItem } from './csl';
import type { CiteOptions } from './options';
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

/** The item as a reference in `style`. Never throws; what an item lacks is left out as the style's manual says. */
export function cite(item: CslItem, style: StyleKey, options: CiteOptions = {}): Citation {
  const { entry, inText, note } = styles[style](prepared(item, style, options), options);
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

/** What the style is to set: the date of access if wanted, the title in the style's case, a body named once. */
function prepared(item: CslItem, style: StyleKey, { accessed, text }: CiteOptions): CslItem {
  const work = { ...item };
  if (accessed === false) delete work.accessed;
  if (text && work.title && inSentenceCase.has(style))
    work.title = withName(sentenceCase(work.title, text, work.language), work.publisher);
  if (work.custom?.owner) {
    // A body that is author and publisher is named once (APA 7 §9.29, MLA Handbook 9, 5.20): MLA starts with the title.
    if (style === 'mla') delete work.author;
    else if (inFull.has(style)) delete work['container-title'];
  }
  return work;
}

/** The issuer's name in a title keeps its capitals, whatever the text tells of its words. */
function withName(title: string, name = ''): string {
  const at = name.includes(' ') ? title.toLowerCase().indexOf(name.toLowerCase()) : -1;
  return at < 0 ? title : title.slice(0, at) + name + title.slice(at + name.length);
}

/** Styles that set titles like sentences: APA 7 §6.17, Cite Them Right, IEEE Reference Guide, Citing Medicine ch. 25. */
const inSentenceCase = new Set<StyleKey>(['apa', 'harvard', 'ieee', 'vancouver']);

/** Styles that start with the body and do not repeat it. */
const inFull = new Set<StyleKey>([
  'apa',
  'chicago-note',
  'chicago-bibliography',
  'chicago-author-date',
  'harvard',
  'ieee',
  'vancouver',
]);
