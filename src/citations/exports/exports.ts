import type { CslItem } from '../csl';
import { bibtex } from './bibtex';
import { csl } from './csl';

/** The items as files for other tools. */
export function exportsOf(items: CslItem[]): Record<'bibtex' | 'biblatex' | 'ris' | 'csl' | 'wikipedia', string> {
  return { bibtex: bibtex(items), biblatex: bibtex(items), ris: '', csl: csl(items), wikipedia: '' };
}
