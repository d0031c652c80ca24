import type { StyleKey } from '../settings';
import { type Known, sentenceCase } from '../text/sentencecase';
import type { CslItem } from './csl';
import type { CiteOptions } from './options';
import { sealed } from './styles/rich';
import { styles } from './styles/styles';
import { terms } from './styles/terms';

/** A reference in one style. `html` holds escaped text, `<i>`, and the `<b>`, `<sub>` and `<sup>` of titles; nothing else. */
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
  const work = prepared(item, style, options);
  const { entry, inText, note } = styles[style](work, options);
  return {
    ...sealed(entry, work.tongue),
    ...(inText && { inText: sealed(inText, work.tongue).text }),
    ...(note && { note: sealed(note, work.tongue).text }),
  };
}

/** What the style is to set: the date of access if wanted, the title in the style's case, a body named once. */
function prepared(item: CslItem, style: StyleKey, { accessed, text, people = [], bodies = [], tongue }: CiteOptions): CslItem {
  const work: CslItem = { ...item, names: [...people, ...bodies] };
  if (accessed === false) delete work.accessed;
  // A template of the English Wikipedia is in English.
  if (tongue === 'es' && style !== 'wikipedia') {
    work.tongue = tongue;
    if (work.genre && /^press release$/i.test(work.genre) && style !== 'bluebook') work.genre = terms.es.release;
  }
  if (text && work.title && inSentenceCase.has(style)) {
    const known = [...bodies, work.publisher ?? '', work['container-title'] ?? ''];
    work.title = sentenceCase(work.title, { text, people, bodies: known, colon: inSentenceCase.get(style) }, work.language);
  }
  if (work.custom?.owner) {
    // A body that is author and publisher is named once (APA 7 §9.29, MLA Handbook 9, 5.3–22): MLA starts with the title.
    if (style === 'mla') delete work.author;
    else if (inFull.has(style)) delete work['container-title'];
  }
  return work;
}

/** Styles that set titles like sentences, and how a subtitle begins: APA 7 §6.17, Cite Them Right, IEEE Reference Guide, Citing Medicine ch. 25. */
const inSentenceCase = new Map<StyleKey, Known['colon']>([
  ['apa', 'capital'],
  ['harvard', 'lower'],
  ['ieee', 'capital'],
  ['vancouver', 'lower'],
]);

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
