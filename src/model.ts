/**
 * The nouns of Bulletin Reader: plain data that survives JSON, a message and a file.
 * Nobody behind this page knows what a DOM is.
 */
import type { Root } from 'mdast';
import type { Archived, Iso, PostRef, Repost } from './place';
import type { Evidence, Note, Provenance, Warning } from './reasons';
import type { Span } from './span';

export type { Archived, Iso, PostRef, Repost } from './place';
export type { Evidence, Note, Provenance, Removed, Warning } from './reasons';
export type { Span } from './span';

/** What came of reading one page. */
export type Reading = Found | Anyway | Nothing;

/** A reading before anybody looked who says what in it. */
export type Unquoted = Omit<Found, 'quotes' | 'people'> | Omit<Anyway, 'quotes' | 'people'> | Nothing;

/** A reposted bulletin. */
export interface Found extends Readable {
  kind: 'bulletin';
  mailer: Mailer;
}

/** Any other page, read because the person asked for it ("Read it anyway"). */
export interface Anyway extends Readable {
  kind: 'article';
}

/** What the views, the quotations and the citations need of a page that was read. */
export interface Readable {
  /** Where the bulletin was reposted; absent where the page read is the mailer's own copy. */
  repost?: Repost;
  /** The page was seen through a web archive. */
  archived?: Archived;
  mailer?: Mailer;
  bulletin: Bulletin;
  /** Best first; each a verbatim slice of the body. */
  quotes: Quote[];
  people: Person[];
  warnings: Warning[];
  notes: Note[];
  /** All posts of the page, where it shows more than this one; bulletins first. */
  posts?: PostRef[];
}

/** The page is not a bulletin, or nothing could be read from it. */
export interface Nothing {
  kind: 'nothing';
  /** The first thing that was looked for in vain; `page`: there was no usable document at all. */
  missing: 'page' | 'host' | 'post' | 'mailer' | 'article';
  /** The reading broke off by a fault of ours; its words, without addresses. */
  fault?: string;
  evidence: Evidence[];
  notes: Note[];
  /** The posts of an index page, bulletins first. */
  posts?: PostRef[];
}

/** Who sent the newsletter. */
export interface Mailer {
  name: 'govdelivery';
  /** Account code as the mailer writes it, e.g. `USDOD`. */
  account?: string;
  /** The mailer's own id of the issue, e.g. `20250306.12345678` or the hexadecimal id of the hosted copy. */
  bulletinId?: string;
  evidence: Evidence[];
}

export interface Bulletin {
  form: 'article' | 'release' | 'digest' | 'notice';
  title: string;
  /** The agency on whose behalf the bulletin was sent, as the bulletin writes it. */
  issuer?: string;
  authors: Person[];
  /** The label above the headline, e.g. `News`. */
  section?: string;
  /** The date the text gives itself. */
  issued?: Iso;
  /** When the mailer sent it. */
  sent?: Iso;
  /** BCP 47, e.g. `en`, `es`. */
  language?: string;
  /** The article on the agency's own site. `from`: name of the row that found it. */
  original?: { url: string; from: string };
  /** The copy on the mailer's own site. */
  hosted?: { url: string };
  body: Root;
  words: number;
  /** Reading time, whole minutes, at least 1. */
  minutes: number;
  /** The stories of a digest. */
  items?: DigestItem[];
  /** Where each fact came from. */
  provenance: Partial<Record<FactName, Provenance>>;
}

export type FactName =
  | 'title'
  | 'issuer'
  | 'authors'
  | 'section'
  | 'issued'
  | 'sent'
  | 'language'
  | 'original'
  | 'hosted'
  | 'form';

export interface DigestItem {
  title: string;
  url?: string;
  date?: Iso;
  summary?: string;
  /** Index of the item's first block (see `blocksOf`). */
  block: number;
}

export interface Person {
  /** Full name as the text gives it, e.g. `Matthew Olay`. */
  name: string;
  /** Title or function, e.g. `Defense Secretary`. */
  role?: string;
  /** Body the person speaks or writes for, where a byline gives one. */
  affiliation?: string;
  /** True for an organisation that speaks or signs as one. */
  organisation?: boolean;
}

/** A place in the text as one scrolls to it. */
export interface Place {
  /** Index of the block (see `blocksOf`). */
  block: number;
  /** How much of the block is above the place, 0 to 1. */
  part: number;
}

export interface Quote {
  /** Without its outer marks; `textOf(blocks, spans) === text`, always. */
  text: string;
  /** A quotation split by "he said" is one quote with two spans. */
  spans: Span[];
  /** A whole utterance, or a few quoted words inside the writer's sentence. */
  kind: 'direct' | 'fragment';
  /** BCP 47, where it is another than the bulletin's. */
  language?: string;
  speaker?: Speaker;
  addressee?: Speaker;
  /** The words that report the speech, e.g. `said`. */
  cue?: string;
  /** APA paragraph number (1-based) of the first span, where it stands in a paragraph. */
  paragraph?: number;
  flags: Flag[];
  /** Higher is better; comparable within one reading only. */
  score: number;
  /** Whether it is shown among the key quotes. */
  key: boolean;
  /** Why this speaker, why this rank. */
  why: string[];
}

export interface Speaker {
  /** The fullest name the text gives, or the mention itself where there is no fuller one. */
  name: string;
  role?: string;
  /** The words used at the quotation, e.g. `he`. */
  mention: string;
  /** Where the mention stands. */
  at?: Span;
}

/** A doubt about the words of a quotation; the span points at the place. */
export interface Flag extends Span {
  kind: 'gap' | 'unbalanced' | 'doubled' | 'cut-off' | 'seam' | 'note-mark';
}
