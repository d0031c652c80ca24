import type { CslItem } from '../csl';
import type { CiteOptions } from '../options';
import type { Rich } from './rich';

/** One citation style: a work in, its forms out. */
export type Style = (item: CslItem, options: CiteOptions) => { entry: Rich; inText?: Rich; note?: Rich };
