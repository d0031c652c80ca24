/** What a person can set, with defaults that need no setting. Plain data; stored by `browser/settings.ts`. */
export interface Settings {
  citation: {
    style: StyleKey;
    cite: 'original' | 'repost' | 'both';
    /**
     * Whether the date of access is part of a citation where the style's manual asks for it of web pages: always in Harvard (Cite Them
     * Right 12, web pages), IEEE (Reference Guide, websites), Vancouver (Citing Medicine 2, ch. 25) and Wikipedia (Template:Cite web);
     * for want of a date of publication in APA (7, §9.16), MLA (9, 5.111), Chicago (18, chapter 13) and the Bluebook (21, 18.2.2(c)).
     */
    accessed: boolean;
    /** The language of a reference; `own`: that of the bulletin, where references can be written in it. */
    language: Tongue | 'own';
    /** What stands between the parts of a quotation that "she said" divides: the style's mark, or the writer's words. */
    gap: 'mark' | 'words';
    /** Where the link that looks for a missing original leads. */
    search: 'duckduckgo' | 'google' | 'bing';
    /** Whether a copied article has its facts above it and its citation below. */
    framed: boolean;
    /** `rich`: `text/html` and `text/plain` together. */
    format: 'rich' | 'plain';
    /** Whether saving to Zotero on this computer is offered. */
    zotero: boolean;
  };
  reader: ReaderSettings;
  speech: {
    /** The browser's name for a voice; empty: the browser chooses. */
    voice: string;
    /** Multiple of the voice's own speed. */
    rate: number;
  };
  sites: {
    /** Origins whose bulletins open in the reader at once, where the browser lets them be recognised: what it grants is not stored. */
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

/** The languages a reference can be written in. */
export type Tongue = 'en' | 'es';

export const defaults: Settings = {
  citation: {
    style: 'apa',
    cite: 'original',
    accessed: true,
    language: 'en',
    gap: 'mark',
    search: 'duckduckgo',
    framed: true,
    format: 'rich',
    zotero: false,
  },
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
  speech: { voice: '', rate: 1 },
  sites: { open: [] },
};

/** What a setting may be: one of these, or a number from the first to the last, in steps. */
export const choices = {
  citation: {
    style: styleKeys,
    cite: ['original', 'repost', 'both'],
    language: ['en', 'es', 'own'],
    gap: ['mark', 'words'],
    search: ['duckduckgo', 'google', 'bing'],
    format: ['rich', 'plain'],
  },
  reader: {
    theme: ['system', 'light', 'sepia', 'dark', 'contrast'],
    font: ['serif', 'sans', 'legible'],
    align: ['start', 'justify'],
  },
} as const;

/** Ranges as wide as the best readers offer: 20 to 60 em lines, 1.2 to 2.4 line height. */
export const ranges = {
  reader: {
    size: { min: 14, max: 36, step: 1 },
    width: { min: 20, max: 60, step: 2 },
    line: { min: 1.2, max: 2.4, step: 0.05 },
    letter: { min: 0, max: 0.2, step: 0.01 },
    word: { min: 0, max: 0.5, step: 0.05 },
  },
  speech: { rate: { min: 0.6, max: 2 } },
} as const;

/**
 * Whatever was stored or imported, as settings: what is known and can be used is kept, the rest is default. It may be from a newer
 * version, with choices that do not exist here. Takes any JSON; never throws.
 */
export function settingsFrom(stored: unknown): Settings {
  const { citation, reader, speech, sites } = fill(defaults, stored);
  return {
    citation: usable(citation, defaults.citation, choices.citation, {}),
    reader: usable(reader, defaults.reader, choices.reader, ranges.reader),
    speech: usable(speech, defaults.speech, {}, ranges.speech),
    sites,
  };
}

interface Range {
  min: number;
  max: number;
}

/** Each value that may be; where one may not, the usual one. */
function usable<Group extends object>(
  given: Group,
  usual: Group,
  lists: Partial<Record<keyof Group, readonly unknown[]>>,
  bounds: Partial<Record<keyof Group, Range>>,
): Group {
  const fits = (key: keyof Group): boolean => {
    const { min, max } = bounds[key] ?? { min: -Infinity, max: Infinity };
    const value: unknown = given[key];
    return (lists[key]?.includes(value) ?? true) && (typeof value !== 'number' || (value >= min && value <= max));
  };
  const kept = (Object.keys(given) as (keyof Group)[]).filter(fits).map((key) => [key, given[key]]);
  return { ...usual, ...Object.fromEntries(kept) };
}

function fill<T>(base: T, given: unknown): T {
  if (Array.isArray(base)) {
    return (Array.isArray(given) ? given.filter((entry) => typeof entry === 'string') : [...base]) as T;
  }
  if (typeof base === 'object' && base !== null) {
    const source = typeof given === 'object' && given !== null ? (given as Record<string, unknown>) : {};
    const entries = Object.entries(base).map(([key, value]) => [key, fill(value as unknown, source[key])]);
    return Object.fromEntries(entries) as T;
  }
  return typeof given === typeof base ? (given as T) : base;
}
