import type { StyleKey } from '../../settings';
import type { CiteOptions } from '../cite';
import type { CslItem } from '../csl';
import { plain } from './plain';
import type { Rich } from './rich';

/** One citation style: a work in, its forms out. */
export type Style = (item: CslItem, options: CiteOptions) => { entry: Rich; inText?: Rich; note?: Rich };

/** Every style, one file each. */
export const styles: Record<StyleKey, Style> = {
  apa: plain,
  mla: plain,
  'chicago-note': plain,
  'chicago-bibliography': plain,
  'chicago-author-date': plain,
  harvard: plain,
  ieee: plain,
  vancouver: plain,
  bluebook: plain,
  wikipedia: plain,
  markdown: plain,
  plain,
};
