import type { CslItem } from '../csl';
import { biblatex } from './biblatex';
import { bibtex } from './bibtex';
import { csl } from './csl';
import type { ExportKey } from './formats';
import { ris } from './ris';
import { wikipedia } from './wikipedia';

/** The items as a file for other tools, one writer a format. */
export const writers: Record<ExportKey, (items: CslItem[]) => string> = { bibtex, biblatex, ris, csl, wikipedia };

/** The items in every format. */
export function exportsOf(items: CslItem[]): Record<ExportKey, string> {
  const written = Object.entries(writers).map(([key, write]) => [key, write(items)]);
  return Object.fromEntries(written) as Record<ExportKey, string>;
}
