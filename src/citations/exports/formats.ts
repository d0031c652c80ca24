export type ExportKey = 'bibtex' | 'biblatex' | 'ris' | 'csl' | 'wikipedia';

/** Every format with the end of its file's name and its media type; what writes it is loaded when it is first wanted. */
export const formats: Record<ExportKey, { extension: string; type: string }> = {
  bibtex: { extension: 'bib', type: 'application/x-bibtex' },
  biblatex: { extension: 'bib', type: 'application/x-bibtex' },
  ris: { extension: 'ris', type: 'application/x-research-info-systems' },
  csl: { extension: 'json', type: 'application/vnd.citationstyles.csl+json' },
  wikipedia: { extension: 'txt', type: 'text/plain' },
};
