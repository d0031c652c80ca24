/** What a bulletin of the corpus is made of, before any mail editor or blog theme lays it out. */

/** Inline markup: `[text](url)`, `**strong**`, `__emphasis__`, and quotations `«Speaker|words»` (see `inline.ts`). */
export type Inline = string;

export type Block =
  /** `frame`: of the letterhead, whom the press may ask: read, and no part of the text. */
  | { t: 'p'; x: Inline; frame?: true }
  /** `maybe`: the name of a newsletter over its stories, which one reader takes for a heading and another for a banner. */
  | { t: 'h'; x: Inline; level?: 2 | 3 | 4; maybe?: true }
  | { t: 'list'; items: Item[]; ordered?: true }
  | { t: 'table'; head: string[]; rows: string[][]; caption?: string }
  | { t: 'card'; title: string; href: string; x: Inline; more?: string; image?: string; alt?: string }
  | { t: 'story'; title: string; href: string; when: string; date: string; x: Inline }
  | { t: 'quote'; x: Inline; by?: string }
  | { t: 'image'; alt: string; caption?: Inline; data?: true }
  | { t: 'button'; x: string; href: string }
  | { t: 'rule' }
  /** Words about which two careful readers may differ: `FOR IMMEDIATE RELEASE`, `###`. They may stand or not. */
  | { t: 'maybe'; x: Inline };

export type Item = Inline | { x: Inline; sub: Inline[] };

export interface Agency {
  /** Account code of the mailer. */
  code: string;
  name: string;
  /** Street, city, telephone: the parts of the footer after the name. */
  address: string[];
  site: string;
}

export interface Letter {
  agency: Agency;
  /** Subject of the mail; what mail-to-blog makes the post title of. */
  subject: string;
  /** Headline inside the mail, where it has one. */
  headline?: string;
  section?: string;
  /** As printed, e.g. `By Mara Lindqvist and Tomas Oyelaran`. */
  byline?: string;
  authors?: string[];
  /** As printed, e.g. `March 6, 2025`, and as ISO. */
  dated?: { x: string; iso: string };
  sent: string;
  language?: 'en' | 'es';
  form: 'article' | 'release' | 'digest' | 'notice';
  preheader?: string;
  /** Path on the agency's site of the article itself. */
  original?: string;
  /** Hexadecimal id of the hosted copy. */
  hosted?: string;
  body: Block[];
  warnings?: string[];
}

export interface GoldQuote {
  text: string;
  speaker?: string;
}

export const paragraphs = (...texts: Inline[]): Block[] => texts.map((x) => ({ t: 'p', x }));
