import type { Gender } from '../../lexicon/names';
import type { Bodies } from './organizations';

/** Somebody the text names, under all the names it uses. */
export interface Known {
  name: string;
  surname: string;
  role?: string;
  gender?: Gender;
  /** Wrote the text: `he` never means them. */
  writer?: boolean;
  /** How sure it is that this is a person: a title, a known given name, or a report of speech. */
  person: boolean;
  /** A word for what they are that is not in their function: `bishop` of `, who became bishop in May`. */
  became?: string;
  /** Position of the first mention, for order. */
  first: number;
  /** The surname alone was used for this one. */
  shortened?: boolean;
  /** A surname that two people have, where the text does not say which is meant. */
  ambiguous?: boolean;
}

/** One place where somebody is named. */
export interface Naming {
  who: Known;
  block: number;
  start: number;
  end: number;
  /** Where the title before the name begins. */
  from: number;
  sentence: number;
  /** The name opens its sentence, apart from a phrase set off by a comma, or a verb of speech follows it. */
  subject: boolean;
  /** No name, but a function that only one person has: `the chairwoman`. */
  pointing?: boolean;
}

/** Everybody a text names, in order of first appearance, and where. */
export interface Cast {
  people: Known[];
  namings: Map<number, Naming[]>;
  /** The people whose function has a word, e.g. `secretary`. */
  byRole: Map<string, Known[]>;
  bodies: Bodies;
  sections: Sections;
}

/** The stories of a text, each from its heading to the next. */
export interface Sections {
  /** Number of the story, by block. */
  of: Map<number, number>;
  /** Whom each story names, by number. */
  named: Set<Known>[];
}
