import type { StyleKey } from '../../settings';
import { apa } from './apa';
import { bluebook } from './bluebook';
import { chicagoAuthorDate, chicagoBibliography, chicagoNote } from './chicago';
import { harvard } from './harvard';
import { ieee } from './ieee';
import { markdown } from './markdown';
import { mla } from './mla';
import { plain } from './plain';
import type { Style } from './style';
import { vancouver } from './vancouver';
import { wikipedia } from './wikipedia';

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
