import type { CslItem } from '../csl';
import { biblatex } from './biblatex';
import { bibtex } from './bibtex';
import { csl } from './csl';
import { ris } from './ris';
import { wikipedia } from './wikipedia';

export type ExportKey = 'bibtex' | 'biblatex' | 'ris' | 'csl' | 'wikipedia';

/** The items as files for other tools; every key with the end of its file's name and its media type. */
export const exporters: Record<ExportKey, { write: (items: CslItem[]) => string; extension: string; type: string }> = {
  bibtex: { write: bibtex, extension: 'bib', type: 'application/x-bibtex' },
  biblatex: { write: biblatex, extension: 'bib', type: 'application/x-bibtex' },
  ris: { write: ris, extension: 'ris', type: 'application/x-research-info-systems' },
  csl: { write: csl, extension: 'json', type: 'application/vnd.citationstyles.csl+json' },
  wikipedia: { write: wikipedia, extension: 'txt', type: 'text/plain' },
};

/** The items in every format. */
export function exportsOf(items: CslItem[]): Record<ExportKey, string> {
  const written = Object.entries(exporters).map(([key, { write }]) => [key, write(items)]);
  return Object.fromEntries(written) as Record<ExportKey, string>;
}
