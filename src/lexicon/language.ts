import type { Tag } from './tags/tags';

/** Words by what they are, each list with white space between its words. */
export type Words = Partial<Record<Tag, string>>;

/** A verb form that reports speech. */
export interface VerbForm {
  word: string;
  /** `finite` has a subject of its own (`said`); `participle` borrows one (`saying`). */
  form: 'finite' | 'participle';
  /** `sure` reports speech wherever it stands; `near` only next to a quotation's comma or colon. */
  trust: 'sure' | 'near';
  /** Whether its object is the person spoken to (`told reporters`). */
  addresses: boolean;
  /** Whether it calls something by the words it holds: `called the plan "a start"`. */
  names: boolean;
  /** Whether it reports only behind an auxiliary: `ha explicado`, but not `el plan explicado`. */
  compound: boolean;
}

/** How the sentences of a language are built. */
export interface Grammar {
  /** The subject may stand behind its verb: `dijo la alcaldesa`. */
  subjectBehindVerb: boolean;
  /** … or nowhere: `confesó`. */
  subjectLeftOut: boolean;
  /** The writer's words may stand between dashes within what is said: `«La obra —dijo Roe— sigue»`. */
  dashAsides: boolean;
  /** … and between commas: `« La digue, précise Roe, tiendra. »` */
  commaAsides: boolean;
}

/** What words end in that no list can hold. */
export type Ending =
  | 'past'
  | 'preterite'
  | 'gerund'
  | 'infinitive'
  | 'adverb'
  | 'denial'
  | 'aged'
  | 'ordinal'
  | 'role'
  | 'profession'
  | 'she-title'
  | 'he-title'
  | 'office-part'
  | 'apostrophe';

/** What several words say together: whose opinion or report follows; a courtesy that opens a speech, or stands within it. */
export type Phrase = 'according' | 'greeting' | 'delight';

/** A language: one folder, this shape. */
export interface Language {
  code: 'en' | 'es' | 'fr';
  words: readonly Words[];
  /** Those of the sure verbs first; made on first use. */
  verbs: () => readonly VerbForm[];
  grammar: Grammar;
  endings: Partial<Record<Ending, RegExp>>;
  /** What may stand before a job title as one word with it: `coautor`, `vice-présidente`. */
  prefix?: RegExp;
  /** How the holder of a title is called of whom several have it: the ending of many, and that of one. */
  plurals: readonly (readonly [many: RegExp, one: string])[];
  /** … and where no rule tells: `sens` -> `senator`. */
  singulars: Readonly<Record<string, string>>;
  /** The job titles that a word which points back stands for; none: anybody with a job title. */
  meanings: readonly (readonly [words: string, meant: string])[];
  phrases: Readonly<Record<Phrase, readonly string[]>>;
  /** Under which word the name of an organisation is filed: `corporation` -> `company`; '' for the words themselves. */
  heads: readonly (readonly [words: string, head: string])[];
  /** What a word for any organisation may mean. */
  generic: readonly (readonly [words: string, heads: string])[];
}
