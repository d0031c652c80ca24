import type { StyleKey } from '../../settings';
import type { CiteOptions } from '../cite';
import type { CslItem } from '../csl';
import { apa } from './apa';
import { bluebook } from './bluebook';
import { chicagoAuthorDate, chicagoBibliography, chicagoNote } from './chicago';
import { harvard } from './harvard';
import { ieee } from './ieee';
import { markdown } from './markdown';
import { mla } from './mla';
import { plain } from './plain';
import type { Rich } from './rich';
import { vancouver } from './vancouver';
import { wikipedia } from './wikipedia';

/** One citation style: a work in, its forms out. */
export type Style = (item: CslItem, options: CiteOptions) => { entry: Rich; inText?: Rich; note?: Rich };

/** Every style, one file each. */
export const styles: Record<StyleKey, Style> = {
  apa,
  mla,
  'chicago-note': chicagoNote,
  'chicago-bibliography': chicagoBibliography,
  'chicago-author-date': chicagoAuthorDate,
  harvard,
  ieee,
  vancouver,
  bluebook,
  wikipedia,
  markdown,
  plain,
};
