/** What a person can set, with defaults that need no setting. Plain data; stored by `browser/settings.ts`. */
export interface Settings {
  citation: {
    style: StyleKey;
    cite: 'original' | 'repost' | 'both';
    /** Whether the date of access is part of a citation where the style allows it. */
    accessed: boolean;
    /** `rich`: `text/html` and `text/plain` together. */
    format: 'rich' | 'plain';
  };
  reader: ReaderSettings;
  speech: { voice?: string; rate: number };
  sites: {
    /** Origins that the person asked to be recognised always, e.g. `https://news.example.org`. */
    recognise: string[];
    /** Origins whose bulletins open in the reader at once. */
    open: string[];
  };
}

export interface ReaderSettings {
  theme: 'system' | 'light' | 'sepia' | 'dark' | 'contrast';
  font: 'serif' | 'sans' | 'legible';
  /** Pixels. */
  size: number;
  /** Rem: the measure of a line. */
  width: number;
  /** Multiple of the text size. */
  line: number;
  /** Em. */
  letter: number;
  /** Em. */
  word: number;
  align: 'start' | 'justify';
  images: boolean;
  links: boolean;
}

export const styleKeys = [
  'apa',
  'mla',
  'chicago-note',
  'chicago-bibliography',
  'chicago-author-date',
  'harvard',
  'ieee',
  'vancouver',
  'bluebook',
  'wikipedia',
  'markdown',
  'plain',
] as const;
export type StyleKey = (typeof styleKeys)[number];

export const defaults: Settings = {
  citation: { style: 'apa', cite: 'original', accessed: false, format: 'rich' },
  reader: {
    theme: 'system',
    font: 'serif',
    size: 19,
    width: 38,
    line: 1.65,
    letter: 0,
    word: 0,
    align: 'start',
    images: true,
    links: true,
  },
  speech: { rate: 1 },
  sites: { recognise: [], open: [] },
};
